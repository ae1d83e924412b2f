package org.outturn;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.finding.Severity;

/// What is asked of a run.
///
/// @param workspace a folder with a council.yaml
/// @param quarter by its name; the workspace's current one where nothing is said
/// @param papers by name; all of the quarter where none is named
/// @param formats in which papers are written
/// @param audience for whom
/// @param out where the quarter's folder of outputs goes; the workspace's `build` where nothing is
///   said
/// @param today by which the days before meetings are counted
/// @param stopping the mildest finding that stops the papers that depend on it
/// @param redo which papers are made though nothing has changed
/// @param jobs how many papers are made at once
public record Order(
    Path workspace,
    Optional<String> quarter,
    List<String> papers,
    List<Format> formats,
    Audience audience,
    Optional<Path> out,
    LocalDate today,
    Severity stopping,
    Redo redo,
    int jobs) {

  public Order {
    papers = List.copyOf(papers);
    formats = List.copyOf(formats);
    if (jobs < 1) {
      throw new IllegalArgumentException("at least one paper is made at once");
    }
  }

  /// As a run goes about it where nothing is said: what has changed, on all cores.
  public Order(
      Path workspace,
      Optional<String> quarter,
      List<String> papers,
      List<Format> formats,
      Audience audience,
      Optional<Path> out,
      LocalDate today,
      Severity stopping) {
    this(
        workspace,
        quarter,
        papers,
        formats,
        audience,
        out,
        today,
        stopping,
        Redo.NOTHING,
        jobsForThisMachine());
  }

  /// As many papers at once as there are cores, and as there is memory for.
  public static int jobsForThisMachine() {
    return Crew.standardSize();
  }

  /// The folder of all quarters' outputs.
  public Path outputs() {
    return out.orElse(workspace.resolve("build"));
  }

  /// Whether the order is for a quarter's papers altogether.
  boolean isForAll() {
    return papers.isEmpty();
  }
}
