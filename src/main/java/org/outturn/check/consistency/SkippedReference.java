package org.outturn.check.consistency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.Indicators;

/// A number that is missing among references that count from one: 1, 2, 4. What stood there last
/// quarter and has vanished is said of that.
final class SkippedReference implements Rule {
  /// Fewer do not count; and no more than one in so many may be missing.
  private static final int FEWEST = 3;

  /// After so many in a row any gap is one.
  private static final int LONG_RUN = 4;

  private static final Pattern REFERENCE =
      Pattern.compile("(?<prefix>\\D*|\\D*\\d{1,3}[./])(?<number>\\d{1,4})[a-z]{0,3}");

  @Override
  public Code code() {
    return Code.RET121;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.returns().all().stream()
        .flatMap(
            one -> {
              // The groups of indicators are counted through.
              UnaryOperator<String> scope = one instanceof Indicators ? _ -> "" : within -> within;
              Set<Family> before =
                  submission.entriesBefore(one).keySet().stream()
                      .flatMap(
                          key -> Numbered.of(key.what(), scope.apply(key.scope()), key.reference()))
                      .map(Numbered::whole)
                      .collect(toSet());
              return Referenced.in(one, submission).stream()
                  .flatMap(referenced -> Numbered.of(referenced, scope))
                  .collect(groupingBy(Numbered::family, LinkedHashMap::new, toList()))
                  .values()
                  .stream()
                  .flatMap(like -> skipped(like, before));
            })
        .toList();
  }

  /// References that count together, or one of them.
  ///
  /// @param number blank for all
  private record Family(String what, String scope, String prefix, String number) {
    Family of(int one) {
      return new Family(what, scope, prefix, Integer.toString(one));
    }
  }

  private record Numbered(Family family, int number, Optional<Referenced> one) {
    static Stream<Numbered> of(Referenced one, UnaryOperator<String> scope) {
      return of(one.what(), scope.apply(one.scope()), one.reference())
          .map(n -> new Numbered(n.family(), n.number(), Optional.of(one)));
    }

    static Stream<Numbered> of(String what, String scope, String reference) {
      Matcher matcher = REFERENCE.matcher(reference);
      return matcher.matches()
          ? Stream.of(
              new Numbered(
                  new Family(what, scope, matcher.group("prefix"), ""),
                  Integer.parseInt(matcher.group("number")),
                  Optional.empty()))
          : Stream.of();
    }

    Family whole() {
      return family.of(number);
    }
  }

  private Stream<Finding> skipped(List<Numbered> like, Set<Family> before) {
    TreeMap<Integer, Referenced> byNumber = new TreeMap<>();
    like.forEach(n -> byNumber.putIfAbsent(n.number(), n.one().orElseThrow()));
    if (byNumber.size() < FEWEST || byNumber.firstKey() != 1) {
      return Stream.of();
    }
    Family family = like.getFirst().family();
    int missing = byNumber.lastKey() - byNumber.size();
    if (missing == 0) {
      return Stream.of();
    }
    // Indicators that have ended leave gaps for good: of theirs only a long one is told.
    if (missing * FEWEST > byNumber.size() || family.what().equals("indicator")) {
      return onlyGap(byNumber).stream()
          .filter(number -> !before.contains(family.of(number)))
          .map(number -> finding(family, number, byNumber.higherEntry(number).getValue()));
    }
    return IntStream.range(1, byNumber.lastKey())
        .filter(number -> !byNumber.containsKey(number))
        .filter(number -> !before.contains(family.of(number)))
        .mapToObj(number -> finding(family, number, byNumber.higherEntry(number).getValue()));
  }

  /// Where a count that has run without a gap goes on after one of any length: 1 to 25, then 38.
  private static Optional<Integer> onlyGap(NavigableMap<Integer, Referenced> byNumber) {
    int first = 1;
    while (byNumber.containsKey(first)) {
      first++;
    }
    int next = byNumber.higherKey(first);
    boolean isOnly = byNumber.lastKey() - next + first == byNumber.size();
    return first > LONG_RUN && isOnly ? Optional.of(first) : Optional.empty();
  }

  private Finding finding(Family family, int number, Referenced next) {
    return Finding.of(
            code(),
            next.place(),
            "there is no %s %s%d before %s"
                .formatted(family.what(), family.prefix(), number, next.reference()))
        .excerpt(next.title())
        .help("put in what is missing, or say that it has ended");
  }
}
