package org.outturn.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/// Outturn itself, as papers depend on it.
///
/// @param version as the package says it
/// @param content of the package, or of the folder of classes that it is run from. The package
///   names its libraries with their versions
public record Program(String version, Sha256 content) {

  /// The one that is running.
  public static Program running() {
    return Running.PROGRAM;
  }

  /// "outturn 0.1.0".
  public String name() {
    return "outturn " + version;
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
            Files.isDirectory(place) ? ofFolder(place) : ofPackage(place));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }

    /// By the checksums that the package has of its entries, which are there without reading them.
    private static Sha256 ofPackage(Path file) throws IOException {
      TreeMap<String, String> entries = new TreeMap<>();
      try (ZipFile archive = new ZipFile(file.toFile())) {
        archive.stream()
            .forEach(entry -> entries.put(entry.getName(), Long.toHexString(entry.getCrc())));
      }
      return Manifest.fingerprint(entries);
    }

    private static Sha256 ofFolder(Path folder) throws IOException {
      TreeMap<String, String> files = new TreeMap<>();
      for (Path file : Switch.filesIn(folder)) {
        files.put(file.toString(), Sha256.of(folder.resolve(file.toString())).hex());
      }
      return Manifest.fingerprint(files);
    }
  }
}
