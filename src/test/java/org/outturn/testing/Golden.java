package org.outturn.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares a text with the file that holds what is expected. Run with `-Dgolden=update` to write
/// the files anew, and read the difference before it is committed.
public final class Golden {
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  private Golden() {}

  public static void check(Path expected, String actual) {
    try {
      if (UPDATE) {
        Files.createDirectories(expected.getParent());
        Files.writeString(expected, actual);
      }
      assertThat(actual).as("%s", expected).isEqualTo(Files.readString(expected));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
