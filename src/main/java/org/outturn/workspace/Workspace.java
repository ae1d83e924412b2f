package org.outturn.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

  /// The quarter that is built when none is named: the one council.yaml says, else the newest that
  /// has returns.
  public Optional<QuarterFolder> current() {
    return council
        .current()
        .map(this::folder)
        .orElseGet(
            () -> quarters.reversed().stream().filter(QuarterFolder::hasReturns).findFirst());
  }

  public Optional<QuarterFolder> folder(Quarter quarter) {
    return quarters.stream().filter(folder -> folder.quarter().equals(quarter)).findFirst();
  }

  /// The quarter before, where its folder is there.
  public Optional<QuarterFolder> before(QuarterFolder quarter) {
    return folder(quarter.quarter().previous());
  }

  /// A file of the templates: the workspace's own, else the shipped one.
  public Optional<Path> template(String file) {
    return templates.stream().map(folder -> folder.resolve(file)).filter(Files::exists).findFirst();
  }

  /// A quarter's folder with `returns/` and `papers/*.yaml`.
  public record QuarterFolder(Quarter quarter, Path folder) {

    public Path returns() {
      return folder.resolve("returns");
    }

    /// The folder of returns as findings name it: `2025-26-Q4/returns`.
    public String returnsName() {
      return quarter.name() + "/returns";
    }

    public Path papers() {
      return folder.resolve("papers");
    }

    /// The folder of papers as findings name it.
    public String papersName() {
      return quarter.name() + "/papers";
    }

    /// The file of what is accepted in the quarter.
    public Path accepted() {
      return folder.resolve(Accepted.FILE);
    }

    /// That file as findings name it.
    public String acceptedName() {
      return quarter.name() + "/" + Accepted.FILE;
    }

    public boolean hasReturns() {
      String[] files = returns().toFile().list();
      return files != null && files.length > 0;
    }
  }
}
