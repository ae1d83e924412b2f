package org.outturn.workspace;

import java.nio.file.Path;
import java.util.List;
import org.outturn.figure.Quarter;
import org.outturn.style.HouseStyle;

/// A workspace folder: the council's settings and its quarters, oldest first.
///
/// @param templates folders in which templates are looked for, the first that has one wins: the
///   workspace's own, then the shipped
public record Workspace(
    Path root,
    Council council,
    HouseStyle style,
    List<Path> templates,
    List<QuarterFolder> quarters) {
  public Workspace {
    templates = List.copyOf(templates);
    quarters = List.copyOf(quarters);
  }

  /// A quarter's folder with `returns/` and `papers/*.yaml`.
  public record QuarterFolder(Quarter quarter, Path folder) {}
}
