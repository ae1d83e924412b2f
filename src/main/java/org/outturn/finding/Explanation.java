package org.outturn.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The page that explains a code: what it means, why it matters, what to do.
public final class Explanation {
  private Explanation() {}

  /// @return the page in Markdown, which begins with `# CODE: title`
  /// @throws IllegalStateException if a code was added without its page
  public static String of(Code code) {
    try (InputStream page = Explanation.class.getResourceAsStream("codes/" + code + ".md")) {
      if (page == null) {
        throw new IllegalStateException("no page explains " + code);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
