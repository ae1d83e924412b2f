package org.outturn;

import java.util.List;
import java.util.Optional;
import org.outturn.finding.Finding;

/// What became of the copies of returns.
///
/// @param written files, as the user knows them
/// @param unmarked returns that something was found in and that have no copy, each a line
/// @param refusal why nothing was written
public record Annotated(List<String> written, List<String> unmarked, Optional<Finding> refusal) {
  public Annotated {
    written = List.copyOf(written);
    unmarked = List.copyOf(unmarked);
  }
}
