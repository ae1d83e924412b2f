package org.outturn;

import java.util.List;
import java.util.Optional;
import org.outturn.check.Submission;
import org.outturn.finding.Finding;
import org.outturn.publish.LeakTest;

/// Papers that were made and not published.
///
/// @param work nothing where the workspace itself was at fault
/// @param leakTests by which public copies were read
record Proof(
    Optional<Work> work, List<Draft> drafts, List<Finding> findings, List<LeakTest> leakTests) {
  Proof {
    drafts = List.copyOf(drafts);
    findings = findings.stream().distinct().toList();
    leakTests = List.copyOf(leakTests);
  }

  /// From what they were made.
  record Work(Assignment assignment, Submission submission) {}
}
