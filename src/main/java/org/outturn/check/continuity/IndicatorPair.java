package org.outturn.check.continuity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.check.Submission;
import org.outturn.figure.Figure;
import org.outturn.figure.Origin;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.Indicators;
import org.outturn.returns.Indicators.Indicator;

/// An indicator with a reference, this quarter and last.
record IndicatorPair(Indicator present, Indicator then) {

  private record Name(String group, String reference) {}

  static Stream<IndicatorPair> all(Submission submission) {
    return submission.all(Indicators.class).stream()
        .flatMap(
            now ->
                submission.before(now, Indicators.class).stream()
                    .flatMap(then -> pairs(now, then)));
  }

  private static Stream<IndicatorPair> pairs(Indicators now, Indicators then) {
    Map<Name, Indicator> before = new HashMap<>();
    named(then, before::putIfAbsent);
    Stream.Builder<IndicatorPair> pairs = Stream.builder();
    named(
        now,
        (name, one) ->
            Optional.ofNullable(before.get(name))
                .ifPresent(earlier -> pairs.add(new IndicatorPair(one, earlier))));
    return pairs.build();
  }

  private interface Taker {
    void take(Name name, Indicator one);
  }

  private static void named(Indicators indicators, Taker taker) {
    for (Indicators.Group group : indicators.groups()) {
      for (Indicator one : group.indicators()) {
        if (!one.reference().isBlank()) {
          taker.take(new Name(group.name(), one.reference()), one);
        }
      }
    }
  }

  String comment() {
    return Remark.text(present.comment());
  }

  /// A figure that this quarter's return itself gives.
  Optional<Figure> stated(String measure) {
    return present
        .figure(measure)
        .filter(figure -> figure.origin() instanceof Origin.Read && figure.value().isPresent());
  }
}
