package org.outturn;

import java.util.List;
import java.util.Optional;
import org.outturn.check.Submission;
import org.outturn.finding.Finding;

/// Papers that were made and not published.
///
/// @param work nothing where the workspace itself was at fault
record Proof(Optional<Work> work, List<Draft> drafts, List<Finding> findings) {
  Proof {
    drafts = List.copyOf(drafts);
    findings = findings.stream().distinct().toList();
  }

  /// From what they were made.
  record Work(Assignment assignment, Submission submission) {}
}
