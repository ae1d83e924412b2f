package org.outturn;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.outturn.document.Document;

/// What a copy of a paper is known by: the same words, figures and pictures have the same one.
final class Fingerprint {
  /// Enough to tell the copies of a paper apart, and short enough to read out.
  private static final int BYTES = 8;

  private Fingerprint() {}

  static String of(Document document) {
    try {
      byte[] whole =
          MessageDigest.getInstance("SHA-256")
              .digest(document.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(whole, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
