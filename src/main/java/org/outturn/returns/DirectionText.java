package org.outturn.returns;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.figure.Direction;
import org.outturn.figure.Polarity;

/// Reads directions of travel as returns state them. Words say whether it is for the better. An
/// arrow says which way the figure moves (in Wingdings too, whose arrows come out as é, ê and è),
/// and polarity makes it better or worse.
final class DirectionText {
  private static final Pattern BETTER =
      Pattern.compile("better|improv(ing|ed|ement)|positive|good");
  private static final Pattern WORSE =
      Pattern.compile("worse(ning|ned)?|declin(ing|ed)|deteriorat(ing|ed)|negative|poor");
  private static final Pattern SAME =
      Pattern.compile("no change|unchanged|(the )?same|steady|stable|static|[→►↔⇒è=]|level");
  private static final Pattern UP = Pattern.compile("[↑▲⇑é]|up|rising|increas(ing|ed)");
  private static final Pattern DOWN = Pattern.compile("[↓▼⇓ê]|down|falling|decreas(ing|ed)");

  private DirectionText() {}

  /// @return nothing for a blank or for words that say nothing of the kind
  static Optional<Direction> read(String text, Polarity polarity) {
    String plain = text.replaceAll("[\\uFE0E\\uFE0F]", "").strip().toLowerCase(Locale.UK);
    if (BETTER.matcher(plain).matches()) {
      return Optional.of(Direction.IMPROVING);
    }
    if (WORSE.matcher(plain).matches()) {
      return Optional.of(Direction.DECLINING);
    }
    if (SAME.matcher(plain).matches()) {
      return Optional.of(Direction.STEADY);
    }
    if (UP.matcher(plain).matches()) {
      return Optional.of(moved(polarity, BigDecimal.ONE));
    }
    return DOWN.matcher(plain).matches()
        ? Optional.of(moved(polarity, BigDecimal.ONE.negate()))
        : Optional.empty();
  }

  private static Direction moved(Polarity polarity, BigDecimal step) {
    return switch (polarity) {
      case Polarity.HigherIsBetter _, Polarity.LowerIsBetter _ ->
          Direction.of(polarity, BigDecimal.ZERO, step, BigDecimal.ZERO);
      // Which side of the plan it moves on, an arrow does not say.
      case Polarity.PlanIsBest _, Polarity.None _ -> Direction.NO_COMPARISON;
    };
  }
}
