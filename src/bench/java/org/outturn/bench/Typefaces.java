package org.outturn.bench;

import java.io.IOException;
import java.io.InputStream;

/// The shipped fonts, which every maker embeds.
final class Typefaces {
  static final String REGULAR = "SourceSans3-Regular.ttf";
  static final String SEMIBOLD = "SourceSans3-SemiBold.ttf";
  static final String SYMBOLS = "DejaVuSans.ttf";

  private Typefaces() {}

  static byte[] bytes(String name) throws IOException {
    try (InputStream font =
        Typefaces.class.getResourceAsStream("/org/outturn/write/pdf/fonts/" + name)) {
      return font.readAllBytes();
    }
  }
}
