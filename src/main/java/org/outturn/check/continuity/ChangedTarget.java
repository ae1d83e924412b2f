package org.outturn.check.continuity;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Shown;
import org.outturn.check.Submission;
import org.outturn.figure.Figure;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.Commitments;
import org.outturn.returns.Commitments.Commitment;
import org.outturn.returns.FigureStatus;
import org.outturn.returns.Indicators;

/// A target of the year that is not the one of last quarter, without a word about it.
final class ChangedTarget implements Rule {

  @Override
  public Code code() {
    return Code.FIG107;
  }

  /// With a new year targets are set anew.
  @Override
  public List<Finding> check(Submission submission) {
    return submission.quarter().number() == 1
        ? List.of()
        : Stream.concat(indicators(submission), commitments(submission)).toList();
  }

  private Stream<Finding> indicators(Submission submission) {
    return IndicatorPair.all(submission)
        .filter(pair -> !pair.present().statuses().contains(FigureStatus.NEW_DEFINITION))
        .filter(pair -> !Explanations.TARGET.areIn(pair.comment()))
        .flatMap(
            pair ->
                pair.stated(Indicators.TARGET).stream()
                    .flatMap(
                        now ->
                            pair.then().figure(Indicators.TARGET).stream()
                                .flatMap(
                                    then ->
                                        changed(now, then, pair.present().description())
                                            .stream())));
  }

  private Stream<Finding> commitments(Submission submission) {
    return submission.all(Commitments.class).stream()
        .flatMap(
            now ->
                submission.before(now, Commitments.class).stream()
                    .flatMap(then -> commitments(now, then)));
  }

  private Stream<Finding> commitments(Commitments now, Commitments then) {
    Map<String, Commitment> before =
        then.all().collect(toMap(ChangedTarget::name, one -> one, (first, _) -> first));
    return now.all()
        .filter(one -> !Explanations.TARGET.areIn(one.account()))
        .flatMap(
            one ->
                Optional.ofNullable(before.get(name(one)))
                    .filter(earlier -> earlier.targets().size() == one.targets().size())
                    .stream()
                    .flatMap(
                        earlier ->
                            IntStream.range(0, one.targets().size())
                                .boxed()
                                .flatMap(
                                    i ->
                                        changed(
                                            one.targets().get(i).target(),
                                            earlier.targets().get(i).target(),
                                            one.wording())
                                            .stream())));
  }

  private static String name(Commitment one) {
    return one.reference().isBlank() ? one.wording() : one.reference();
  }

  private Optional<Finding> changed(Figure now, Figure then, String title) {
    boolean changed =
        now.value().isPresent()
            && then.value().isPresent()
            && !now.value().get().interval().meets(then.value().get().interval());
    return now.origin()
        .cell()
        .filter(_ -> changed)
        .map(
            place ->
                Finding.of(
                        code(),
                        place,
                        "the target is %s, but was %s last quarter"
                            .formatted(Shown.number(now), Shown.number(then)))
                    .excerpt(title)
                    .help("put it back, or say that it has been changed, and why"));
  }
}
