package org.outturn.check.consistency;

import java.util.List;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// A comment of marks alone, such as the full stop that satisfies a form.
final class EmptyComment implements Rule {

  @Override
  public Code code() {
    return Code.RET152;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission
        .entries()
        .filter(entry -> !entry.words().isBlank())
        .filter(entry -> entry.words().codePoints().noneMatch(Character::isLetterOrDigit))
        .map(this::found)
        .toList();
  }

  private Finding found(Entry entry) {
    return Finding.of(code(), entry.place(), "the comment has no words")
        .excerpt(entry.title())
        .help("say how far it has come, or leave the comment blank");
  }
}
