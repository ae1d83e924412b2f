package org.outturn.check.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Direction;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.Indicators;
import org.outturn.returns.Indicators.Indicator;
import org.outturn.returns.RowPlace.Said;

/// A comment that says of an indicator's performance as a whole that it has got better or worse,
/// while its figure has gone the other way since last quarter.
final class TrendInComment implements Rule {
  private static final String SUBJECT =
      "(performance|the position|the figure|the rate|the result|results|this|it)";

  private static final String THEN = "((has|have|is|are|was|again|slightly|further|also|now) )*";

  private static final Pattern BETTER = said("improv(ed|ing)|better");
  private static final Pattern WORSE =
      said("worsen(ed|ing)|declin(ed|ing)|deteriorat(ed|ing)|worse|dipped");

  /// What it is compared with may not be last quarter.
  private static final Pattern OTHERWISE =
      Pattern.compile("(?i)\\b(years?|20\\d\\d|since (april|20)|not|less|but|than)\\b");

  private static Pattern said(String words) {
    return Pattern.compile("(?im)(^|[.;] +)%s %s(%s)\\b[^.;\\n]*".formatted(SUBJECT, THEN, words));
  }

  @Override
  public Code code() {
    return Code.RET132;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(Indicators.class).stream()
        .flatMap(Indicators::all)
        .flatMap(one -> disputed(one).stream())
        .toList();
  }

  private Optional<Finding> disputed(Indicator one) {
    return switch (one.trend().direction()) {
      case IMPROVING -> said(one, WORSE, Direction.IMPROVING);
      case DECLINING -> said(one, BETTER, Direction.DECLINING);
      case STEADY, NO_COMPARISON -> Optional.empty();
    };
  }

  private Optional<Finding> said(Indicator one, Pattern words, Direction direction) {
    Matcher said = words.matcher(Remark.text(one.comment()));
    return said.find() && !OTHERWISE.matcher(said.group()).find()
        ? Optional.of(found(one, said.group(), direction))
        : Optional.empty();
  }

  private Finding found(Indicator one, String words, Direction direction) {
    return Finding.of(
            code(),
            one.place().of(Said.COMMENT),
            "the figure is %s, but the comment says \"%s\""
                .formatted(direction.word(), words.replaceFirst("^[.;] +", "")))
        .excerpt(one.description())
        .note("compared with %s".formatted(one.trend().against().words()))
        .help("correct the comment, the figure or the preferred outcome");
  }
}
