package org.outturn.check;

import java.util.List;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// One thing that a careful officer checks. To add one: a class that implements this in the room of
/// its family, its entry in the family's list, its code with a page, and a test.
public interface Rule {

  /// Of all the findings it makes.
  Code code();

  List<Finding> check(Submission submission);
}
