package org.outturn.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.outturn.figure.Money;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;

/// How findings write figures: in the return's own unit, with no more places than they have.
final class Shown {
  private Shown() {}

  /// `12,304`, `-1,187,976.00`.
  static String amount(Money money, Unit unit) {
    BigDecimal number = money.pounds().divide(unit.pounds()).stripTrailingZeros();
    int places = Math.max(0, number.scale());
    int printed = unit == Unit.POUNDS && places > 0 ? Math.max(2, places) : places;
    return String.format(Locale.UK, "%,." + printed + "f", number);
  }

  /// `12,304`, `0.90`.
  static String number(BigDecimal number, int places) {
    return String.format(Locale.UK, "%,." + places + "f", number);
  }

  static String value(Value value, Unit unit) {
    return switch (value) {
      case Value.Amount(Money money, BigDecimal _) -> amount(money, unit);
      case Value.Share(var percent) ->
          percent.points().setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
      case Value.Count(BigDecimal number) -> number.toPlainString();
    };
  }

  /// A field's title within a sentence: "revised budget: expenditure", but "RAG" and "Q3 actual".
  static String inSentence(String title) {
    boolean abbreviation = title.length() > 1 && !Character.isLowerCase(title.charAt(1));
    return abbreviation ? title : title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
  }
}
