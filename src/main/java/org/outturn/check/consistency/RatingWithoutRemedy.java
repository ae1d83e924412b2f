package org.outturn.check.consistency;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Scale.Level;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// A rating of red or amber of which the return does not say what is being done, though it says so
/// of most that is red or amber, or of one of two: where few have a remedy, it is no part of what
/// was asked for.
final class RatingWithoutRemedy implements Rule {
  /// What tells of more than what has been: where a return has no column for remedies, its comments
  /// are to say them.
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(will|shall|going to|plan(s|ned|ning)?|next|from|until|by (the end|\\d|[A-Z])"
              + "|to (be|start|begin|improve|reduce|clear|recover|address|ensure|catch)"
              + "|(is|are) (now |being )?\\w+(ing|ed)|(has|have) (now |been )?\\w+(ed|en|un)"
              + "|starts?|begins?|opens?|joins?|goes|go|meets?|continues?|expects?|expected"
              + "|new|extra|more|review(s|ed|ing)?|agree[ds]?|now|since|action|measures)\\b");

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
    boolean apart = entries.stream().anyMatch(entry -> !entry.remedy().isBlank());
    Predicate<Entry> tells =
        entry -> apart ? !entry.remedy().isBlank() : AHEAD.matcher(entry.words()).find();
    Set<String> mended =
        entries.stream()
            .filter(tells)
            .flatMap(entry -> Stream.of(entry.scope(), entry.name()))
            .filter(name -> !name.isEmpty())
            .collect(toSet());
    List<Entry> behind = entries.stream().filter(RatingWithoutRemedy::isBehind).toList();
    List<Entry> unmended =
        behind.stream()
            .filter(tells.negate())
            // One without any comment is told of for that.
            .filter(entry -> !entry.words().isBlank() || apart)
            .filter(entry -> !mended.contains(entry.name()))
            .toList();
    boolean mostAreMended =
        unmended.size() * 2 < behind.size() || unmended.size() == 1 && behind.size() == 2;
    // Of several without one, those that are worst.
    boolean only = unmended.size() == 1;
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
            entry.place(),
            isRated(entry, Level.RED)
                ? "rated red without a remedy"
                : "rated amber without a remedy")
        .excerpt(entry.title())
        .help("say what is being done about it");
  }
}
