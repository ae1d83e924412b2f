package org.outturn.check.narrative;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.check.narrative.Periods.Period;
import org.outturn.check.narrative.Stretch.Kind;
import org.outturn.check.narrative.Stretch.Sentence;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// An earlier period where the present one is meant: "this report covers the second quarter" in a
/// paper for the fourth. What is compared with, or said to have been so then, is left alone.
final class StalePeriod implements NarrativeRule {
  /// What speaks of the paper itself, or of how things stand.
  private static final Pattern PRESENT =
      Pattern.compile(
          "(?i)\\b"
              + OneOf.phrases(
                  "this (?:report|paper|quarter|statement|summary|appendix|update)",
                  "the (?:report|paper|appendix|table|purpose|current position)",
                  "(?:appendix|table) \\d+ (?:shows?|gives?|reports?|sets? out)",
                  "members are (?:asked|invited)",
                  "(?:to note|considers?|notes?) (?:the )?"
                      + "(?:performance|progress|position|revenue|capital)",
                  "is",
                  "are",
                  "stands?",
                  "remains?",
                  "shows?")
              + "\\b");

  /// What tells of an earlier time.
  private static final Pattern THEN =
      Pattern.compile(
          "(?i)\\b"
              + OneOf.phrases(
                  OneOf.words("compared compares comparison last earlier prior was were had did"),
                  OneOf.words("then reported forecast expected approved agreed set planned took"),
                  OneOf.words("rose fell ended began started spent saw made received published"),
                  "previous\\w*",
                  "until now")
              + "\\b");

  /// What a period is compared with stands right before it.
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?i)\\b"
              + OneOf.words(
                  "against since than from with unlike until before after following versus")
              + "\\s+(?!its?\\b|their\\b|them\\b)(?:\\S+\\s+){0,3}$");

  /// What says of which time a figure is that was carried over: "(as at Q3 2025/26)".
  private static final Pattern DATED = Pattern.compile("(?i)\\(as at $");

  /// "the 2024/25 accounts", "the third quarter report": something that has a period in its name.
  private static final Pattern NAMED_AFTER =
      Pattern.compile(
          "(?i)^\\S*\\s+(?:\\p{L}+ ){0,2}"
              + OneOf.words("plan strategy report accounts audit statement review survey")
              + "\\b");

  private static final Pattern YEAR = Pattern.compile("20\\d\\d[/–-](?:20)?\\d\\d");

  private static final Pattern HEADS_THE_PRESENT =
      Pattern.compile(
          "(?i)\\b"
              + OneOf.words(
                  "position performance progress report outturn monitoring quarter update")
              + "\\b");
  private static final Pattern HEADS_A_COMPARISON =
      Pattern.compile("(?i)\\b" + OneOf.words("since previous last compared comparison") + "\\b");

  private static final Pattern COMMENT_BEGINS =
      Pattern.compile(
          "(?i)^\\W*(?:(?:as )?at |position at |update (?:for|at) )?(?:the end of )?"
              + "(?:Q[1-4]|quarter [1-4]|(?:first|second|third|fourth) quarter)\\b.{0,12}[:–-].*");

  @Override
  public Stream<Finding> check(Reading reading) {
    Quarter now = reading.manuscript().submission().quarter();
    return reading
        .sentences()
        .filter(StalePeriod::claimsThePresent)
        .flatMap(
            sentence -> {
              List<Period> periods = narrowest(Periods.in(sentence.text(), now));
              return periods.stream().allMatch(Period::isEarlier)
                  ? periods.stream()
                      .filter(period -> isOfThePaper(sentence, period))
                      .limit(1)
                      .map(period -> found(reading, sentence, period, now))
                  : Stream.<Finding>empty();
            });
  }

  /// "Quarter 2 monitoring 2025/26" is of the quarter, whose year may be the present one.
  private static List<Period> narrowest(List<Period> periods) {
    List<Period> quarters =
        periods.stream().filter(period -> !YEAR.matcher(period.words()).matches()).toList();
    return quarters.isEmpty() ? periods : quarters;
  }

  private static Finding found(Reading reading, Sentence sentence, Period period, Quarter now) {
    return reading
        .found(
            Code.NAR004,
            sentence,
            period.at(),
            "\"%s\" is an earlier period than the paper's".formatted(period.words()))
        .note("the paper is for quarter %d of %s".formatted(now.number(), now.year()))
        .help("name the paper's own period, or say that the sentence is about an earlier one");
  }

  private static boolean isOfThePaper(Sentence sentence, Period period) {
    String text = sentence.text();
    String after = text.substring(period.at() + period.words().length());
    String before = text.substring(0, period.at());
    return !COMPARED.matcher(before).find()
        && !DATED.matcher(before).find()
        && (sentence.of().kind() != Kind.PROSE || !NAMED_AFTER.matcher(after).find());
  }

  private static boolean claimsThePresent(Sentence sentence) {
    String text = sentence.text();
    return switch (sentence.of().kind()) {
      case TITLE -> true;
      case HEADING ->
          HEADS_THE_PRESENT.matcher(text).find() && !HEADS_A_COMPARISON.matcher(text).find();
      case PROSE -> PRESENT.matcher(text).find() && !THEN.matcher(text).find();
      case COMMENT -> COMMENT_BEGINS.matcher(text).matches();
      case FACT -> false;
    };
  }
}
