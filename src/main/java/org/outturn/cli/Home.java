package org.outturn.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Where Outturn itself lies.
final class Home {
  private Home() {}

  /// The shipped templates: in the folder that the launcher names, else in the nearest one above
  /// the program that has some.
  static Path templates() {
    return Optional.ofNullable(System.getProperty("outturn.home"))
        .map(home -> Path.of(home, "templates"))
        .or(Home::aboveTheProgram)
        .orElseThrow(
            () -> new IllegalStateException("the templates that belong to Outturn are missing"));
  }

  private static Optional<Path> aboveTheProgram() {
    try {
      Path program =
          Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Stream.iterate(program, folder -> folder != null, Path::getParent)
          .map(folder -> folder.resolve("templates"))
          .filter(Files::isDirectory)
          .findFirst();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
