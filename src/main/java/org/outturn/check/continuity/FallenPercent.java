package org.outturn.check.continuity;

import java.util.List;
import java.util.Optional;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;

/// A % complete that is lower than last quarter's, without a word about it.
final class FallenPercent implements Rule {

  @Override
  public Code code() {
    return Code.FIG106;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return Lines.all(submission)
        .flatMap(Lines::pairs)
        .filter(pair -> !Explanations.PERCENT.areIn(pair.present()))
        .flatMap(pair -> fallen(pair).stream())
        .toList();
  }

  private Optional<Finding> fallen(Lines.Pair pair) {
    return pair.present()
        .complete()
        .flatMap(
            now ->
                pair.then()
                    .complete()
                    .filter(then -> then.compareTo(now) > 0)
                    .map(
                        then ->
                            Finding.of(
                                    code(),
                                    pair.present().place().of(Said.COMPLETE),
                                    "%s complete, but %s last quarter".formatted(now, then))
                                .excerpt(pair.present().title())
                                .note("it was at " + pair.then().place().of(Said.COMPLETE).text())
                                .help("correct the %, or say why it has fallen")));
  }
}
