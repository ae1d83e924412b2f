package org.outturn.check.consistency;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Nearest;

/// A reference that is formed otherwise than those of its like, and nearly like them: CP8 among
/// CPr1 to CPr9, or "FIC 4" among FIC-1 to FIC-9. References of a family of their own are none.
final class ReferencePattern implements Rule {
  private static final int SHORTEST = 2;

  /// So many times as often must the usual form be met.
  private static final int TIMES = 3;

  @Override
  public Code code() {
    return Code.RET120;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.returns().all().stream()
        .map(one -> Referenced.in(one, submission))
        .flatMap(
            all ->
                all.stream()
                    .collect(groupingBy(Referenced::what, LinkedHashMap::new, toList()))
                    .values()
                    .stream())
        .flatMap(this::odd)
        .toList();
  }

  private Stream<Finding> odd(List<Referenced> likes) {
    Map<String, List<Referenced>> byPrefix =
        likes.stream().collect(groupingBy(Referenced::prefix, LinkedHashMap::new, toList()));
    Optional<Map.Entry<String, List<Referenced>>> usual =
        byPrefix.entrySet().stream().max(comparingInt(entry -> entry.getValue().size()));
    return byPrefix.entrySet().stream()
        .filter(
            entry ->
                usual
                    .filter(most -> entry.getValue().size() * TIMES <= most.getValue().size())
                    .filter(most -> isNear(entry.getKey(), most.getKey()))
                    .isPresent())
        .flatMap(
            entry ->
                entry.getValue().stream().map(one -> finding(one, usual.orElseThrow().getKey())));
  }

  private static boolean isNear(String prefix, String usual) {
    String letters = Referenced.plain(prefix);
    String others = Referenced.plain(usual);
    return others.length() >= SHORTEST
        && Nearest.isWithin(1, letters, others)
        && letters.length() >= SHORTEST;
  }

  private Finding finding(Referenced one, String usual) {
    return Finding.of(
            code(),
            one.place(),
            "%s %s is not referred to as the others are".formatted(one.what(), one.reference()))
        .excerpt(one.title())
        .help(
            "write \"%s\", if that is what is meant"
                .formatted(usual + one.reference().substring(one.prefix().length())));
  }
}
