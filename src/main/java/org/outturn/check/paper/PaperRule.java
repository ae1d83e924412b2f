package org.outturn.check.paper;

import java.util.stream.Stream;
import org.outturn.check.Manuscript;
import org.outturn.finding.Finding;

/// One thing that a careful officer checks in a paper as a whole. To add one: a class that
/// implements this, its entry in [PaperRules], its code with a page, and a test.
interface PaperRule {
  Stream<Finding> check(Manuscript manuscript);
}
