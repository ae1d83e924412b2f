package org.outturn.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Text kept in `src/test/resources` and compared with what the program makes now. Run the tests
/// with `-Dgolden=update` to accept what it makes, and read the difference before you commit it.
public final class Golden {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final String PROPERTY = "golden";

  private Golden() {}

  /// @param name of the file, with folders: `pdf/brief.tags.txt`
  public static void assertMatches(String name, String actual) {
    check(RESOURCES.resolve(name), actual.endsWith("\n") ? actual : actual + "\n");
  }

  /// Compares a text with what a file holds.
  public static void check(Path expected, String actual) {
    try {
      if ("update".equals(System.getProperty(PROPERTY))) {
        Files.createDirectories(expected.getParent());
        Files.writeString(expected, actual);
        return;
      }
      assertThat(expected).as("golden file; make it with -Dgolden=update").exists();
      assertThat(actual)
          .as("%s", expected)
          .isEqualTo(Files.readString(expected).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
