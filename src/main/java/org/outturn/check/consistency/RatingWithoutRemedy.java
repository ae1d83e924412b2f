package org.outturn.check.consistency;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Scale.Level;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;

/// A rating of red or amber of which the return does not say what is being done, though it says so
/// of most that is red or amber, or of one of two: where few have a remedy, it is no part of what
/// was asked for.
final class RatingWithoutRemedy implements Rule {
  /// So many must be behind before one of amber counts that has none.
  private static final int FEWEST_FOR_AMBER = 3;

  @Override
  public Code code() {
    return Code.RET131;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.returns().all().stream()
        .map(submission::entries)
        .flatMap(this::unmended)
        .toList();
  }

  private Stream<Finding> unmended(List<Entry> entries) {
    // Of an action its activities may say it.
    Set<String> mended =
        entries.stream()
            .filter(entry -> !entry.remedy().isBlank())
            .flatMap(entry -> Stream.of(entry.scope(), entry.name()))
            .filter(name -> !name.isEmpty())
            .collect(toSet());
    List<Entry> behind = entries.stream().filter(RatingWithoutRemedy::isBehind).toList();
    List<Entry> unmended =
        behind.stream()
            .filter(entry -> entry.remedy().isBlank())
            .filter(entry -> !mended.contains(entry.name()))
            .toList();
    boolean mostAreMended =
        unmended.size() * 2 < behind.size() || unmended.size() == 1 && behind.size() == 2;
    // Of several without one, those that are worst.
    boolean only = unmended.size() == 1 && behind.size() >= FEWEST_FOR_AMBER;
    return mostAreMended
        ? unmended.stream().filter(entry -> only || isRated(entry, Level.RED)).map(this::finding)
        : Stream.of();
  }

  private static boolean isBehind(Entry entry) {
    return isRated(entry, Level.AMBER) || isRated(entry, Level.RED);
  }

  private static boolean isRated(Entry entry, Level level) {
    return entry.ratings().stream().anyMatch(rating -> rating.level() == level);
  }

  private Finding finding(Entry entry) {
    return Finding.of(
            code(),
            entry.place().of(Said.REMEDY),
            isRated(entry, Level.RED)
                ? "rated red without a remedy"
                : "rated amber without a remedy")
        .excerpt(entry.title())
        .help("say what is being done about it");
  }
}
