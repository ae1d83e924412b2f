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
public record Order(
    Path workspace,
    Optional<String> quarter,
    List<String> papers,
    List<Format> formats,
    Audience audience,
    Optional<Path> out,
    LocalDate today,
    Severity stopping) {

  public Order {
    papers = List.copyOf(papers);
    formats = List.copyOf(formats);
  }
}
