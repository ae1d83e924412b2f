package org.outturn.check.narrative;

import java.util.stream.Stream;
import org.outturn.finding.Finding;

/// One thing that a careful officer checks in what a paper says. To add one: a class that
/// implements this, its entry in [NarrativeRules], its code with a page, and a test.
interface NarrativeRule {
  Stream<Finding> check(Reading reading);
}
