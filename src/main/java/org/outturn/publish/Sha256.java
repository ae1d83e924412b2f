package org.outturn.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a content is known by: the same for the same bytes, and for no others.
///
/// @param hex 64 digits
public record Sha256(String hex) {

  public static Sha256 of(byte[] content) {
    return new Sha256(HexFormat.of().formatHex(algorithm().digest(content)));
  }

  public static Sha256 of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /// @throws IOException if the file cannot be read
  public static Sha256 of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      DigestInputStream digesting = new DigestInputStream(in, algorithm());
      digesting.transferTo(OutputStream.nullOutputStream());
      return finished(digesting.getMessageDigest());
    }
  }

  static MessageDigest algorithm() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static Sha256 finished(MessageDigest digest) {
    return new Sha256(HexFormat.of().formatHex(digest.digest()));
  }

  /// The first digits, which are enough to tell a few contents apart.
  public String brief() {
    return hex.substring(0, 8);
  }
}
