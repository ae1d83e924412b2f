package org.outturn.check.consistency;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;

/// Something on course whose comment says that it will be done on a day after its deadline: one of
/// rating, deadline and comment is wrong.
final class LaterInComment implements Rule {
  /// What ends or brings about the thing itself. What is looked at again, reported or surveyed
  /// later is not late.
  private static final Pattern DOES_IT =
      Pattern.compile(
          "(?i)\\b(complet|finish|open|launch|start|begin|go(es)? live|deliver|implement|in place"
              + "|ready|agreed|approved|adopted|signed|installed|moved?|replaced|introduced)\\w*");

  private static final Pattern SOMETHING_ELSE =
      Pattern.compile(
          "(?i)\\b(next|second|third|final|later|further|another|rest|phase|stage|review\\w*"
              + "|evaluat\\w*|survey\\w*|report\\w*)\\b");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  @Override
  public Code code() {
    return Code.RET133;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission
        .entries()
        .filter(Entry::isOnCourse)
        .flatMap(entry -> later(entry, submission.quarter()).stream())
        .toList();
  }

  private Optional<Finding> later(Entry entry, Quarter quarter) {
    return Deadlines.of(entry.due(), quarter)
        .flatMap(
            deadline ->
                Promise.in(entry.words())
                    .filter(promise -> promise.earliest().isAfter(deadline))
                    .filter(promise -> DOES_IT.matcher(promise.words()).find())
                    .filter(promise -> !SOMETHING_ELSE.matcher(sentence(entry, promise)).find())
                    .findFirst()
                    .map(promise -> found(entry, promise, deadline)));
  }

  /// Up to the promise and with it.
  private static String sentence(Entry entry, Promise promise) {
    String words = entry.words().replace('’', '\'');
    int at = words.indexOf(promise.words());
    int from = Math.max(words.lastIndexOf(". ", at), words.lastIndexOf('\n', at));
    return words.substring(from + 1, at + promise.words().length());
  }

  private Finding found(Entry entry, Promise promise, LocalDate deadline) {
    return Finding.of(
            code(),
            entry.place().of(Said.DUE),
            "on course, but the comment names %s, and the deadline is %s"
                .formatted(DAY.format(promise.latest()), DAY.format(deadline)))
        .excerpt(entry.title())
        .help("correct the rating, or give the new deadline");
  }
}
