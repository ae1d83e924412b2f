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
    Path file = RESOURCES.resolve(name);
    String text = actual.endsWith("\n") ? actual : actual + "\n";
    try {
      if ("update".equals(System.getProperty(PROPERTY))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return;
      }
      assertThat(file).as("golden file; make it with -Dgolden=update").exists();
      assertThat(text).as(name).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
