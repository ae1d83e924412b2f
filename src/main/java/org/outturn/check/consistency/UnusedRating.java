package org.outturn.check.consistency;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.figure.Scale.Level;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.Return;

/// A rating of the key that no line has, this quarter or last. It is only asked where many lines
/// are rated, twice; and not of red, since quarters without a red are good ones.
final class UnusedRating implements Rule {
  /// Fewer ratings of a quarter may well leave one out.
  private static final int FEWEST = 20;

  @Override
  public Code code() {
    return Code.RET134;
  }

  @Override
  public List<Finding> check(Submission submission) {
    if (submission.previous().isEmpty()) {
      return List.of();
    }
    Map<Scale, Location> scales = new LinkedHashMap<>();
    for (Return one : submission.returns().all()) {
      submission.entries(one).stream()
          .flatMap(entry -> entry.scale().stream())
          .findFirst()
          .ifPresent(
              scale ->
                  submission
                      .returns()
                      .arrival(one.name())
                      .ifPresent(a -> scales.putIfAbsent(scale, a.expected().place())));
    }
    return scales.entrySet().stream()
        .flatMap(scale -> unused(scale.getKey(), scale.getValue(), submission))
        .toList();
  }

  private Stream<Finding> unused(Scale scale, Location place, Submission submission) {
    List<Rating> now = ratings(submission.entries(), scale).toList();
    List<Rating> before =
        submission.returns().all().stream()
            .flatMap(one -> submission.entriesBefore(one).values().stream())
            .flatMap(same -> ratings(same.stream(), scale))
            .toList();
    if (now.size() < FEWEST || before.size() < FEWEST) {
      return Stream.of();
    }
    Set<String> used =
        Stream.concat(now.stream(), before.stream()).map(Rating::word).collect(toSet());
    return scale.points().stream()
        .filter(point -> point.level() != Level.RED)
        .filter(point -> !used.contains(point.word()))
        .map(point -> finding(scale, point.word(), place));
  }

  private static Stream<Rating> ratings(Stream<Entry> entries, Scale scale) {
    return entries
        .filter(entry -> entry.scale().filter(scale::equals).isPresent())
        .flatMap(entry -> entry.ratings().stream());
  }

  private Finding finding(Scale scale, String word, Location place) {
    return Finding.of(
            code(), place, "nothing is rated \"%s\", this quarter or last".formatted(word))
        .note("it is in the key \"%s\"".formatted(scale.title()))
        .help("ask those who rate whether they use it, or take it out of the scale");
  }
}
