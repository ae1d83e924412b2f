package org.outturn.check.consistency;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Percent;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;
import org.outturn.returns.ServicePlan;

/// A plan in which nearly every action under way is stated to be as far complete as every other:
/// most likely nobody has asked how far each has come.
final class SamePercentThroughout implements Rule {
  /// Fewer actions may well be alike.
  private static final int FEWEST = 6;

  /// Of four actions, three.
  private static final int PARTS = 4;

  private static final Percent WHOLE = Percent.of("100");

  @Override
  public Code code() {
    return Code.RET154;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(ServicePlan.class).stream()
        .flatMap(plan -> found(submission.entries(plan)).stream())
        .toList();
  }

  private Optional<Finding> found(List<Entry> entries) {
    Map<Percent, List<Entry>> underWay =
        entries.stream()
            .filter(entry -> entry.what().equals("action"))
            .filter(entry -> entry.complete().filter(SamePercentThroughout::isUnderWay).isPresent())
            .collect(Collectors.groupingBy(entry -> entry.complete().orElseThrow()));
    int all = underWay.values().stream().mapToInt(List::size).sum();
    return underWay.entrySet().stream()
        .max(Comparator.comparingInt(alike -> alike.getValue().size()))
        .filter(alike -> alike.getValue().size() >= FEWEST)
        .filter(alike -> alike.getValue().size() * PARTS >= all * (PARTS - 1))
        .map(alike -> found(alike.getKey(), alike.getValue(), all));
  }

  private Finding found(Percent percent, List<Entry> alike, int all) {
    return Finding.of(
            code(),
            alike.getFirst().place().of(Said.COMPLETE),
            "%d of %d actions under way are stated to be %s complete"
                .formatted(alike.size(), all, percent))
        .help("ask how far each of them has come");
  }

  private static boolean isUnderWay(Percent complete) {
    return complete.compareTo(Percent.ZERO) > 0 && complete.compareTo(WHOLE) < 0;
  }
}
