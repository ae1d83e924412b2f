package org.outturn;

import java.nio.file.Path;
import java.util.List;
import org.outturn.finding.Exhibit;

/// What a check came to.
///
/// @param exhibits what was found, as it may be told to the audience, with what stands there
/// @param files that were read, as findings name them
/// @param root from which they are named
/// @param returns the quarter's folder of returns, as findings name it
public record Inspection(
    Outcome outcome, List<Exhibit> exhibits, List<String> files, Path root, String returns) {
  public Inspection {
    exhibits = List.copyOf(exhibits);
    files = List.copyOf(files);
  }
}
