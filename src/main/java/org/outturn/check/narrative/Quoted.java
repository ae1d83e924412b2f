package org.outturn.check.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.figure.Money;
import org.outturn.figure.Percent;
import org.outturn.figure.Value;

/// A figure as findings quote it: no less exactly than narrative may print it, with its place.
final class Quoted {
  private static final int PLACES = 2;

  private Quoted() {}

  static String of(Figure figure) {
    String value =
        switch (figure.content()) {
          case Content.Known(Value.Amount(Money money, BigDecimal _)) -> money.toString();
          case Content.Known(Value.Share(Percent percent)) -> rounded(percent.points()) + "%";
          case Content.Known(Value.Count(BigDecimal number)) -> rounded(number);
          case Content.NoData(Content.Reason reason, String _) -> reason.words();
          case Content.Broken _ -> "not known";
        };
    return figure
        .origin()
        .cell()
        .map(cell -> "%s at %s".formatted(value, cell.text()))
        .orElse(value);
  }

  private static String rounded(BigDecimal number) {
    return number.scale() > PLACES
        ? number.setScale(PLACES, RoundingMode.HALF_UP).toPlainString()
        : number.toPlainString();
  }
}
