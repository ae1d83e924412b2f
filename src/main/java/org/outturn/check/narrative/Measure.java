package org.outturn.check.narrative;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;

/// What a sentence says that a figure is, by the word beside it: "an underspend of", "the target
/// of".
enum Measure {
  VARIANCE(
      OneOf.phrases(
          "(?:(?:adverse|favourable) )?(?:over|under)-?\\s?spen(?:d|t|ds|ding|dings)",
          "(?:(?:adverse|favourable) )?variances?",
          "(?:over|under|above|below) (?:its |the |their )?(?:\\w+ )?budgets?(?: by)?",
          "exceeded (?:its|the|their) (?:\\w+ )?budgets? by",
          "(?:over|under)-?spent (?:its |the |their )?(?:\\w+ ){0,2}budgets?"),
      OneOf.phrases(
          "(?:net )?(?:over|under)-?\\s?spen(?:d|t)\\b",
          "(?:over|under|above|below) (?:its |the |their )?(?:\\w+ ){0,2}budgets?\\b",
          "(?:less|more) than (?:its |the |their )?(?:\\w+ ){0,2}budget(?:s|ed)?\\b",
          "adverse",
          "favourable")),
  SLIPPAGE(
      OneOf.phrases("slippage", "(?:slipped|re-?phas(?:ed|ing)|re-?profil(?:ed|ing))(?: by)?"),
      OneOf.phrases(
          "(?:of |in )?(?:net )?slippage",
          "(?:has |had |have )?slipped",
          "(?:was |has been |have been )?re-?phased")),
  MOVEMENT("movements?", "movement"),
  BUDGET(
      OneOf.phrases(
          "(?:(?:revised|original|net|approved|gross) )*budgets?",
          "(?:revised|original|approved|latest) (?:capital )?programme"),
      "(?:(?:revised|original|net|approved) )*budget\\b"),
  TARGET("(?:annual |year-end )?targets?", "target\\b"),
  SPENDING(
      OneOf.phrases(
          "(?:(?:final|provisional|projected|forecast|net) )*outturn",
          "spen(?:t|d|ding)",
          "expenditure",
          "forecast",
          "(?<!(?:revised|original|approved|latest) )(?:capital )?"
              + "(?<!(?:revised|original|approved|latest) (?:capital )?)programme"),
      "outturn|(?:was|were|has been|had been) spent");

  /// What may stand between the word and its figure.
  private static final class Between {
    /// "against its revised budget": what a variance is said to be against.
    private static final String AGAINST =
        "(?:\\s+(?:against|compared with|compared to|relative to|on|from)\\s+(?:its|the|their|an?)?"
            + "\\s?(?:\\w+[ -]){0,3}(?:budgets?|plan|profile)(?: position)?)?";

    /// "for Legal Services": of what it is, without words that begin something else.
    private static final String OF_WHAT =
        "(?:\\s+(?:for|in|on|of|by|within|across)\\s+(?:(?!\\b(?:"
            + OneOf.words(
                "and but which including because due saving savings income grant grants offset")
            + "|"
            + OneOf.words("reserve reserves fee fees cost costs mainly of was is at")
            + ")\\b)[^.;:,0-9£%]){1,60}?)?";

    /// "stands at just over".
    private static final String SAID =
        "(?:[\\s,]+(?:"
            + OneOf.words("of by at is was were be to now currently stands stood amounting amounts")
            + "|"
            + OneOf.words(
                "amounted totalling total totals totalled being worth a an the just only some")
            + "|"
            + OneOf.words(
                "about around approximately nearly almost over under more less than up forecast")
            + "|"
            + OneOf.words(
                "projected estimated expected reported final net revised year-end recorded")
            + "))*\\s*[(:–-]?\\s*$";

    static final String ANY = "(?:\\s+(?:position|level|total))?" + AGAINST + OF_WHAT + SAID;
  }

  /// "£2.7m above the budget of £203m": the variance has gone before, and this is the budget.
  private static final Pattern HELD_AGAINST =
      Pattern.compile(
          "(?i)\\b(?:over|under|above|below|within) (?:its|the|their) ((?:\\w+ ){0,2}budgets?) of"
              + "(?: (?:about|around|just over|just under|nearly|almost|some))?\\s*$");

  private final Pattern before;
  private final Pattern after;

  Measure(String before, String after) {
    this.before = Pattern.compile("(?i)\\b(" + before + ")" + Between.ANY);
    this.after =
        Pattern.compile(
            "(?i)^(?:\\s?\\([^)]{0,30}\\))?\\s+(?:net |overall |total |forecast |projected )?("
                + after
                + ")");
  }

  /// Said of a figure: which measure, by which words.
  record Said(Measure measure, String words, int at) {}

  /// @param before what stands before a figure, back to the figure or the clause before it
  /// @param after what stands after it
  static Optional<Said> of(String before, String after) {
    Matcher held = HELD_AGAINST.matcher(before);
    if (held.find()) {
      return Optional.of(new Said(BUDGET, held.group(1), held.start(1)));
    }
    List<Said> said =
        Arrays.stream(values()).flatMap(measure -> measure.in(before).stream()).toList();
    return Arrays.stream(values())
        .flatMap(measure -> measure.follows(after).stream())
        .findFirst()
        // Of several words the nearest counts, but a variance may be said to be against a budget.
        .or(() -> said.stream().filter(s -> s.measure() == VARIANCE).findFirst())
        .or(() -> said.stream().reduce((one, other) -> other.at() > one.at() ? other : one));
  }

  private Optional<Said> in(String text) {
    Matcher matcher = before.matcher(text);
    return matcher.find()
        ? Optional.of(new Said(this, matcher.group(1), matcher.start()))
        : Optional.empty();
  }

  private Optional<Said> follows(String text) {
    Matcher matcher = after.matcher(text);
    return matcher.find()
        ? Optional.of(new Said(this, matcher.group(1), matcher.start(1)))
        : Optional.empty();
  }

  /// Whether a figure is one of these.
  boolean measures(Figure figure) {
    String part = figure.address().last();
    return switch (this) {
      case VARIANCE -> figure.basis() == Basis.VARIANCE;
      case SLIPPAGE -> part.contains("slippage");
      case MOVEMENT -> figure.basis() == Basis.MOVEMENT;
      case BUDGET ->
          switch (figure.basis()) {
            case BUDGET, ORIGINAL_BUDGET, PROFILE ->
                !part.contains("income") && !part.contains("expenditure");
            case BUDGET_CHANGE, ACTUAL_TO_DATE, FORECAST, PROVISIONAL_OUTTURN -> false;
            case FINAL_OUTTURN, REPORTED, VARIANCE, TIMING, MOVEMENT -> false;
            case PLAIN -> part.contains("budget");
          };
      case TARGET -> part.startsWith("target") || part.equals("estimate");
      case SPENDING ->
          switch (figure.basis()) {
            case ACTUAL_TO_DATE, FORECAST, PROVISIONAL_OUTTURN, FINAL_OUTTURN, REPORTED -> true;
            case BUDGET, ORIGINAL_BUDGET, PROFILE, BUDGET_CHANGE -> false;
            case VARIANCE, TIMING, MOVEMENT, PLAIN -> false;
          };
    };
  }
}
