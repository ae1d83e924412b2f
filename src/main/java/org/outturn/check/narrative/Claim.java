package org.outturn.check.narrative;

import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.check.narrative.Stretch.Sentence;
import org.outturn.figure.Figure;
import org.outturn.figure.Quarter;

/// What a sentence says of a figure in it: what it is, and which way it goes.
///
/// @param start where the figure begins in the sentence
/// @param clause that it stands in
record Claim(Sentence sentence, int start, int end, String clause, Optional<Measure.Said> said) {
  private static final Pattern CLAUSE =
      Pattern.compile(
          "[;:]|,(?!\\d)|\\s[–-]\\s|\\b(?:but|while|whilst|whereas|which|although|offset|mitigated)\\b");
  private static final Pattern OVER =
      Pattern.compile("(?i)\\b(?:over-?\\s?spen|over |above |exceed|more than|adverse)");
  private static final Pattern UNDER =
      Pattern.compile("(?i)\\b(?:under-?\\s?spen|under |below |less than|favourable)");
  private static final Pattern PART =
      Pattern.compile(
          "(?i)\\b"
              + OneOf.phrases(
                  "of (?:which|this|that)",
                  "(?:includ|reflect|explain|compris)\\w*",
                  "(?:due|offset|mitigated|made up|part|result\\w*) (?:to|by|of|from|in part)",
                  "(?:apart from|accounts? for|risk of)",
                  OneOf.words("because excluding after before without offset mitigated gross"),
                  OneOf.words("if would could may might should income fees"))
              + "\\b");

  /// "£0.3m of this": a part as well.
  private static final Pattern OF_IT =
      Pattern.compile("^\\s+(?:of|in|from|for) (?:this|that|which|these|it)\\b");

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)\\b"
              + OneOf.phrases(
                  "between them", OneOf.words("together combined in\\\\stotal both each jointly"))
              + "\\b");

  private static final Pattern PAST =
      Pattern.compile(
          "(?i)\\b"
              + OneOf.phrases(
                  OneOf.words("previous last earlier prior")
                      + " "
                      + OneOf.words("quarter report year month forecast period"),
                  "half[ -]year",
                  OneOf.words("previously originally earlier"),
                  "(?:was|were) expected|had been|had forecast|expected to")
              + "\\b");

  /// "£0.9m less than reported": no measure, but a difference.
  private static final Pattern DIFFERENCE =
      Pattern.compile(
          "(?i)^\\s+(?:or \\S+ )?"
              + OneOf.words("less more smaller larger bigger lower higher fewer greater")
              + "\\b");

  /// @param start of a figure that was typed or put in
  static Claim of(Sentence sentence, int start, int end) {
    String text = sentence.text();
    String before = text.substring(0, start);
    int from = 0;
    var cuts = CLAUSE.matcher(before).results().toList();
    if (!cuts.isEmpty()) {
      from = cuts.getLast().end();
    }
    var next = CLAUSE.matcher(text.substring(end)).results().findFirst();
    int to = next.map(cut -> end + cut.start()).orElse(text.length());
    return new Claim(
        sentence,
        start,
        end,
        text.substring(from, to),
        Measure.of(
            DIFFERENCE.matcher(text.substring(end)).find() ? "" : lastWords(before),
            text.substring(end)));
  }

  /// Back to the figure before.
  private static String lastWords(String before) {
    String near = before.substring(Math.max(0, before.length() - 140));
    int digit = 0;
    for (int i = 0; i < near.length(); i++) {
      char c = near.charAt(i);
      digit = c == '£' || c == '%' || c == ';' ? i + 1 : digit;
    }
    return near.substring(digit);
  }

  /// Which way the words say that a variance goes: 1 over, -1 under, 0 where they do not say.
  int direction() {
    return said.filter(s -> s.measure() == Measure.VARIANCE)
        .map(
            s ->
                OVER.matcher(s.words() + " ").find()
                    ? 1
                    : UNDER.matcher(s.words() + " ").find() ? -1 : 0)
        .orElse(0);
  }

  /// Whether it is only a part of what the sentence is about, or not said to be so.
  boolean isPart() {
    return isOfSeveral()
        || PART.matcher(sentence.text().substring(0, start)).find()
        || OF_IT.matcher(sentence.text().substring(end)).find();
  }

  /// Whether it is what several things come to.
  boolean isOfSeveral() {
    return SEVERAL.matcher(sentence.text()).find();
  }

  /// Whether it is about an earlier time.
  boolean isPast(Quarter now) {
    String lead = sentence.text().substring(0, end) + " " + clause;
    return PAST.matcher(lead).find()
        || Periods.in(lead, now).stream().anyMatch(Periods.Period::isEarlier);
  }

  /// Whether a figure is what the words say that it is.
  boolean means(Figure figure) {
    return said.map(s -> s.measure().measures(figure)).orElse(true);
  }
}
