package org.outturn.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.figure.Money;
import org.outturn.figure.Percent;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.style.PrintForms;

/// Prints figures by house style. This is the one place where a figure is rounded, half up and from
/// its unrounded value. Negative money stands in brackets and is read "minus"; percentages and
/// counts carry a sign.
final class FigurePrinter {
  /// Beyond the house's limit a percentage says nothing.
  static final String NOT_MEANINGFUL = "n/m";

  private final PrintForms forms;

  FigurePrinter(PrintForms forms) {
    this.forms = forms;
  }

  /// As tables print it, in the figure's own unit.
  Printed print(Figure figure) {
    if (figure.places().isPresent() && figure.value().isPresent()) {
      return print(figure, figure.places().get());
    }
    return switch (figure.content()) {
      case Content.Known(Value value) -> print(value, figure.unit());
      case Content.NoData(Content.Reason reason, String _) -> noData(reason);
      case Content.Broken _ -> gap(figure.address().text());
    };
  }

  /// As tables print it that give it to so many decimals: "99.95%".
  Printed print(Figure figure, int places) {
    return switch (figure.content()) {
      case Content.Known(Value.Amount(Money money, BigDecimal _)) ->
          bracketed(rounded(money, figure.unit(), places));
      case Content.Known(Value.Share(Percent percent)) -> percent(percent, places);
      case Content.Known(Value.Count(BigDecimal number)) -> signed(number, places, "");
      case Content.NoData _, Content.Broken _ -> print(figure);
    };
  }

  /// Within words, where no heading gives the unit, and no less exactly than the return has it:
  /// "£4.7m", "99.95%".
  Printed printInWords(Figure figure) {
    return switch (figure.content()) {
      case Content.Known(Value.Amount(Money money, BigDecimal _)) -> inWords(money, figure.unit());
      case Content.Known(Value.Share(Percent percent)) ->
          percent(percent, figure.places().orElse(places(percent.points(), 1)));
      case Content.Known(Value.Count _), Content.NoData _, Content.Broken _ -> print(figure);
    };
  }

  private static Printed inWords(Money money, Unit unit) {
    Printed size =
        scaled(
            money,
            unit,
            places(money.pounds().divide(unit.pounds()), unit == Unit.MILLIONS ? 1 : 0));
    return money.sign() < 0 ? new Printed("-" + size.text(), "minus " + size.spoken()) : size;
  }

  private static int places(BigDecimal number, int least) {
    return Math.max(least, number.stripTrailingZeros().scale());
  }

  /// @return nothing where the figure has no such form
  Optional<Printed> print(Figure figure, FigureForm.Asked asked) {
    return switch (figure.content()) {
      case Content.Known(Value.Amount(Money money, BigDecimal _)) ->
          print(money, figure.basis(), asked);
      case Content.Known(Value.Share(Percent percent)) when asked.form() == FigureForm.PERCENT ->
          Optional.of(percent(percent.abs(), asked.places()));
      case Content.Known(Value.Share _), Content.Known(Value.Count _) -> Optional.empty();
      case Content.NoData _, Content.Broken _ -> Optional.of(print(figure));
    };
  }

  /// What stands where a figure cannot.
  static Printed gap(String name) {
    return Printed.as("[figure missing: %s]".formatted(name));
  }

  /// The number that the page shows, by which printed parts are compared with printed totals.
  ///
  /// @return nothing where the figure is no number
  Optional<BigDecimal> shown(Figure figure) {
    return figure.money().map(money -> inUnit(money, figure.unit()));
  }

  /// The number whose length a bar has: as printed, where the figure is one.
  Optional<BigDecimal> plotted(Figure figure) {
    return figure
        .value()
        .map(
            value ->
                switch (value) {
                  case Value.Amount(Money money, BigDecimal _) -> inUnit(money, figure.unit());
                  case Value.Share(Percent percent) ->
                      percent.points().setScale(1, RoundingMode.HALF_UP);
                  case Value.Count(BigDecimal number) -> number;
                });
  }

  private Printed print(Value value, Unit unit) {
    return switch (value) {
      case Value.Amount(Money money, BigDecimal _) -> bracketed(inUnit(money, unit));
      case Value.Share(Percent percent) -> percent(percent, 1);
      case Value.Count(BigDecimal number) -> signed(number, Math.max(0, number.scale()), "");
    };
  }

  private static BigDecimal inUnit(Money money, Unit unit) {
    return rounded(money, unit, unit == Unit.MILLIONS ? 1 : 0);
  }

  private Printed bracketed(BigDecimal amount) {
    String digits = digits(amount.abs(), amount.scale());
    return switch (amount.signum()) {
      case 0 -> new Printed(forms.nil().sign(), "nil");
      case 1 -> Printed.as(digits);
      default -> new Printed("(" + digits + ")", "minus " + digits);
    };
  }

  private Printed percent(Percent percent, int places) {
    return percent.points().abs().compareTo(new BigDecimal(forms.percentLimit())) > 0
        ? new Printed(NOT_MEANINGFUL, "not meaningful")
        : signed(percent.points(), places, "%");
  }

  private static Printed signed(BigDecimal number, int places, String unit) {
    BigDecimal rounded = number.setScale(places, RoundingMode.HALF_UP);
    String digits = digits(rounded.abs(), places) + unit;
    return rounded.signum() < 0 ? new Printed("-" + digits, "minus " + digits) : Printed.as(digits);
  }

  private Printed noData(Content.Reason reason) {
    return switch (forms.missing()) {
      case SHORTHAND -> new Printed(reason.shorthand(), meaning(reason));
      case WORDS ->
          reason.words().equals(meaning(reason))
              ? Printed.as(reason.words())
              : new Printed(reason.words(), meaning(reason));
    };
  }

  /// In full, as it is read aloud and as the notes under a table say it.
  static String meaning(Content.Reason reason) {
    return switch (reason) {
      case NOT_APPLICABLE -> "not applicable";
      case NIL_BASE -> "not applicable, because the budget is nil";
      case NOT_COLLECTED, NOT_YET_DUE, NO_TARGET, CONFIDENTIAL, SUPPRESSED -> reason.words();
    };
  }

  private Optional<Printed> print(Money money, Basis basis, FigureForm.Asked asked) {
    Optional<Wording> wording = Wording.of(money, basis);
    return switch (asked.form()) {
      case WORDS -> wording.map(w -> Printed.as(w.word()));
      case DIRECTION -> wording.flatMap(Wording::direction).map(Printed::as);
      case STATEMENT -> wording.map(w -> statement(w, money, asked.places()));
      case MILLIONS -> Optional.of(scaled(money, Unit.MILLIONS, asked.places()));
      case THOUSANDS -> Optional.of(scaled(money, Unit.THOUSANDS, asked.places()));
      case POUNDS -> Optional.of(scaled(money, Unit.POUNDS, asked.places()));
      case PERCENT -> Optional.empty();
    };
  }

  private static Printed statement(Wording wording, Money money, int places) {
    if (money.sign() == 0) {
      return Printed.as(wording.phrase());
    }
    Money least = Money.of(BigDecimal.ONE.scaleByPowerOfTen(-places), Unit.MILLIONS);
    Printed amount = scaled(money, Unit.MILLIONS, places);
    boolean vanishes = rounded(money, Unit.MILLIONS, places).signum() == 0;
    String lead = wording.phrase() + " of ";
    return vanishes
        ? prefixed(lead + "less than ", scaled(least, Unit.MILLIONS, places))
        : prefixed(lead, amount);
  }

  private static BigDecimal rounded(Money money, Unit unit, int places) {
    return money.pounds().divide(unit.pounds()).setScale(places, RoundingMode.HALF_UP);
  }

  private static Printed prefixed(String lead, Printed amount) {
    return new Printed(lead + amount.text(), lead + amount.spoken());
  }

  private static Printed scaled(Money money, Unit unit, int places) {
    BigDecimal amount = rounded(money.abs(), unit, places);
    String digits = "£" + digits(amount, places);
    return switch (unit) {
      case MILLIONS -> new Printed(digits + "m", digits + " million");
      case THOUSANDS -> new Printed(digits + "k", digits + " thousand");
      case POUNDS, PERCENT, NUMBER, DAYS -> Printed.as(digits);
    };
  }

  private static String digits(BigDecimal number, int places) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(places);
    format.setMaximumFractionDigits(places);
    return format.format(number);
  }
}
