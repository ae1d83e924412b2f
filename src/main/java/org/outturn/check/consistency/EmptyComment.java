package org.outturn.check.consistency;

import java.util.List;
import java.util.regex.Pattern;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;

/// A comment of marks alone, such as the full stop that satisfies a form.
final class EmptyComment implements Rule {

  /// Marks, or what holds the place of words to come.
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?iu)[^\\p{L}\\p{N}]*|x{2,}\\W*|(text|comments?|update|tbc|tba)( here)?( to follow)?\\W*"
              + "|to follow\\W*|asdf\\w*");

  @Override
  public Code code() {
    return Code.RET152;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission
        .entries()
        .filter(entry -> !entry.words().isBlank())
        .filter(entry -> NOTHING.matcher(entry.words().strip()).matches())
        .map(this::found)
        .toList();
  }

  private Finding found(Entry entry) {
    return Finding.of(code(), entry.place().of(Said.COMMENT), "the comment has no words")
        .excerpt(entry.title())
        .help("say how far it has come, or leave the comment blank");
  }
}
