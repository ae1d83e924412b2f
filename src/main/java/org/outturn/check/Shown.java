package org.outturn.check;

import java.math.BigDecimal;
import java.util.Locale;
import org.outturn.figure.Figure;
import org.outturn.figure.Interval;
import org.outturn.figure.Money;
import org.outturn.figure.Unit;

/// How rules write figures.
public final class Shown {
  private Shown() {}

  /// A known figure: `£1,200`, `12.5%`, `48`.
  public static String number(Figure figure) {
    return number(figure.value().orElseThrow().interval(), figure.unit());
  }

  /// What a known figure may have been before it was rounded to the decimals that it prints with:
  /// two that print alike to the decimals of either agree.
  public static Interval printed(Figure figure) {
    Interval read = figure.value().orElseThrow().interval();
    int places = figure.places().orElse(0);
    return read.isExact() && places > 0
        ? Interval.printed(read.middle(), places, BigDecimal.ONE)
        : read;
  }

  /// What an amount printed with a unit was before it was rounded to be printed.
  public static String number(Interval interval, Unit unit) {
    BigDecimal middle = interval.middle();
    return switch (unit) {
      case POUNDS, THOUSANDS, MILLIONS -> new Money(middle).toString();
      case PERCENT -> middle.toPlainString() + "%";
      case NUMBER, DAYS -> middle.toPlainString();
    };
  }

  /// A heading within a sentence: "revised budget", but "FTE".
  public static String inSentence(String title) {
    boolean abbreviation = title.length() > 1 && !Character.isLowerCase(title.charAt(1));
    return abbreviation || title.isEmpty()
        ? title
        : title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
  }
}
