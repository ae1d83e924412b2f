package org.outturn.check.narrative;

import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.check.narrative.Stretch.Sentence;
import org.outturn.figure.Figure;

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
          "(?i)\\b(?:of which|of this|of that|includ\\w+|excluding|due"
              + " to|because|offset|mitigated|made up|compris\\w+|part of|reflect\\w*|result\\w*"
              + " (?:of|from)|after|before|without|apart from|accounts?"
              + " for|explain\\w*|if|would|could|may|might|should|risk of)\\b");
  private static final Pattern SEVERAL =
      Pattern.compile("(?i)\\b(?:together|combined|between them|in total|both|each|jointly)\\b");
  private static final Pattern PAST =
      Pattern.compile(
          "(?i)\\b(?:(?:first|second|third|previous|last|earlier|prior)"
              + " (?:quarter|report|year|month|forecast)|half[ -]year|Q[1-3]\\b|quarter"
              + " (?:[1-3]|one|two|three)\\b|previously|originally|earlier|last year|was"
              + " expected|were expected|had been|had forecast|expected to|at the end of"
              + " (?:June|September|December)|in (?:June|September|December))");

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
        Measure.of(lastWords(before), text.substring(end)));
  }

  /// Back to the figure before.
  private static String lastWords(String before) {
    String short_ = before.substring(Math.max(0, before.length() - 140));
    int digit = 0;
    for (int i = 0; i < short_.length(); i++) {
      char c = short_.charAt(i);
      digit = c == '£' || c == '%' || c == ';' ? i + 1 : digit;
    }
    return short_.substring(digit);
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
    String lead = sentence.text().substring(0, start);
    return isOfSeveral()
        || PART.matcher(lead).find()
        || sentence
            .text()
            .substring(end)
            .matches("(?s)\\s+(?:of|in|from|for) (?:this|that|which|the|these|it)\\b.*(?<!budget)");
  }

  /// Whether it is what several things come to.
  boolean isOfSeveral() {
    return SEVERAL.matcher(sentence.text()).find();
  }

  /// Whether it is about an earlier time.
  boolean isPast() {
    return PAST.matcher(sentence.text().substring(0, end)).find() || PAST.matcher(clause).find();
  }

  /// Whether a figure is what the words say that it is.
  boolean means(Figure figure) {
    return said.map(s -> s.measure().measures(figure)).orElse(true);
  }
}
