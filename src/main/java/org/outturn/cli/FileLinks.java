package org.outturn.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.outturn.finding.Location;

/// Links from a file of findings to the files that they are in.
///
/// @param from the file of findings
/// @param root from which findings name files
record FileLinks(Path from, Path root) {

  /// The address of a place: `../2025-26-Q4/returns/finance.xlsx#'Revenue'!D14`. Relative, so that
  /// both can be moved together; nothing where there is no such file.
  Optional<String> to(Location place) {
    Path file = root.resolve(place.file()).toAbsolutePath().normalize();
    if (place.file().isEmpty() || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Path folder = from.toAbsolutePath().normalize().getParent();
    boolean near = folder != null && Objects.equals(folder.getRoot(), file.getRoot());
    Path path = near ? folder.relativize(file) : file;
    return address(path.toString().replace('\\', '/'), fragment(place));
  }

  private static Optional<String> address(String path, Optional<String> fragment) {
    try {
      String encoded = new URI(null, null, path, null).getRawPath();
      return Optional.of(encoded + fragment.map(at -> "#" + at).orElse(""));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> fragment(Location place) {
    return switch (place) {
      case Location.InCell at when !at.sheet().isEmpty() ->
          Optional.of("'%s'!%s".formatted(encoded(at.sheet()), at.cell()));
      case Location.InSheet(_, String sheet) -> Optional.of("'%s'!A1".formatted(encoded(sheet)));
      case Location.InCell _, Location.InLine _, Location.InFile _ -> Optional.empty();
      case Location.InPaper _, Location.Run _ -> Optional.empty();
    };
  }

  private static String encoded(String sheet) {
    return sheet.replace("'", "''").replace("%", "%25").replace(" ", "%20");
  }
}
