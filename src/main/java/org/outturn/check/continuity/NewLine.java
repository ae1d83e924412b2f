package org.outturn.check.continuity;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// Something that last quarter's return did not have. A plan of which most is new is another plan,
/// and with a new year plans begin anew.
final class NewLine implements Rule {

  /// A comment by which it is no surprise.
  private static final Pattern SAYS_SO =
      Pattern.compile(
          "(?i)\\bnew(ly)? (\\w+ )?(step|action|activity|measure|indicator|risk|commitment"
              + "|recommendation|this quarter|since)\\b|^new\\b|\\badded (to|by|in|this)\\b");

  @Override
  public Code code() {
    return Code.RET127;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.quarter().number() == 1
        ? List.of()
        : Lines.all(submission).flatMap(this::come).toList();
  }

  private Stream<Finding> come(Lines lines) {
    Set<Entry> renumbered = lines.renumbered().map(Lines.Renumbered::present).collect(toSet());
    List<Entry> come =
        lines
            .come()
            .filter(entry -> !renumbered.contains(entry))
            .filter(entry -> !SAYS_SO.matcher(entry.commentary()).find())
            .toList();
    return come.size() * 2 > lines.present().size()
        ? Stream.of()
        : come.stream()
            .map(
                entry ->
                    Finding.of(
                            code(),
                            entry.place().row(),
                            "%s %s was not there last quarter"
                                .formatted(entry.what(), entry.name())
                                .replace("  ", " "))
                        .excerpt(entry.title())
                        .help("say in the paper that it is new"));
  }
}
