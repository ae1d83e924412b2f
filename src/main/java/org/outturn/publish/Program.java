package org.outturn.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;

/// Outturn itself, as papers depend on it.
///
/// @param version as the package says it
/// @param content by what the package, or the folder of classes that it is run from, is told from
///   another. The package names its libraries with their versions
public record Program(String version, String content) {

  /// The one that is running.
  public static Program running() {
    return Running.PROGRAM;
  }

  /// "outturn 0.1.0".
  public String name() {
    return "outturn " + version;
  }

  /// Version and content.
  public String text() {
    return version + " " + content;
  }

  /// Read once: a folder of classes takes a while.
  private static final class Running {
    static final Program PROGRAM = read();

    private static Program read() {
      try {
        Path place =
            Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return new Program(
            Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)"),
            Files.isDirectory(place) ? ofFolder(place) : Seal.of(place));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }

    private static String ofFolder(Path folder) throws IOException {
      TreeMap<String, String> files = new TreeMap<>();
      for (Path file : Switch.filesIn(folder)) {
        files.put(file.toString(), Seal.of(folder.resolve(file.toString())));
      }
      return Manifest.fingerprint(files).brief();
    }
  }
}
