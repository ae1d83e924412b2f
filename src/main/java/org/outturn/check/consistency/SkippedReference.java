package org.outturn.check.consistency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// A number that is missing among references that count from one: 1, 2, 4. What stood there last
/// quarter and has vanished is said of that.
final class SkippedReference implements Rule {
  /// Fewer do not count; and no more than one in so many may be missing.
  private static final int FEWEST = 3;

  private static final Pattern REFERENCE =
      Pattern.compile("(?<prefix>\\D*)(?<number>\\d{1,4})[a-z]{0,3}");

  @Override
  public Code code() {
    return Code.RET121;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.returns().all().stream()
        .flatMap(
            one -> {
              Set<Family> before =
                  submission.entriesBefore(one).keySet().stream()
                      .flatMap(key -> Numbered.of(key.what(), key.scope(), key.reference()))
                      .map(Numbered::whole)
                      .collect(toSet());
              return Referenced.in(one, submission).stream()
                  .flatMap(Numbered::of)
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
  private record Family(String what, String scope, String prefix, String number) {}

  private record Numbered(Family family, int number, Optional<Referenced> one) {
    static Stream<Numbered> of(Referenced one) {
      return of(one.what(), one.scope(), one.reference())
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
      return new Family(family.what(), family.scope(), family.prefix(), Integer.toString(number));
    }
  }

  private Stream<Finding> skipped(List<Numbered> like, Set<Family> before) {
    TreeMap<Integer, Referenced> byNumber = new TreeMap<>();
    like.forEach(n -> byNumber.putIfAbsent(n.number(), n.one().orElseThrow()));
    if (byNumber.size() < FEWEST || byNumber.firstKey() != 1) {
      return Stream.of();
    }
    int missing = byNumber.lastKey() - byNumber.size();
    if (missing * FEWEST > byNumber.size()) {
      return Stream.of();
    }
    Family family = like.getFirst().family();
    return IntStream.range(1, byNumber.lastKey())
        .filter(number -> !byNumber.containsKey(number))
        .filter(
            number ->
                !before.contains(
                    new Family(
                        family.what(), family.scope(), family.prefix(), Integer.toString(number))))
        .mapToObj(number -> finding(family, number, byNumber.higherEntry(number).getValue()));
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
