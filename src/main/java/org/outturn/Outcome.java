package org.outturn;

import java.util.List;
import org.outturn.finding.Finding;

/// What came of a run: what became of each paper, and everything found on the way. Both lists are
/// empty where the workspace itself was at fault, or has no papers.
public record Outcome(List<Built> built, List<Stopped> stopped, List<Finding> findings) {
  public Outcome {
    built = List.copyOf(built);
    stopped = List.copyOf(stopped);
    findings = List.copyOf(findings);
  }

  /// A paper that was made.
  ///
  /// @param files as the user knows them; none where nothing was to be written
  public record Built(String paper, List<String> files) {
    public Built {
      files = List.copyOf(files);
    }
  }

  /// A paper that was not.
  ///
  /// @param reasons each a clause: `return "plan" has an error`
  public record Stopped(String paper, List<String> reasons) {
    public Stopped {
      reasons = List.copyOf(reasons);
    }
  }
}
