package org.outturn.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.figure.Origin;
import org.outturn.figure.Unit;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// The figures of a return whose every line declares a unit of its own.
///
/// Unlike among amounts of money, a lone dash is not nil here: it may as well mean that there is no
/// figure.
final class DeclaredFigures {
  private static final Pattern WHOLE = Pattern.compile("[-(£\\d,]+");

  /// What may stand behind a figure: a sign, a short unit.
  private static final Pattern BEHIND = Pattern.compile("\\s*[%)]*.{0,5}");

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

  private final Consumer<Finding> report;
  private final List<Figure> figures = new ArrayList<>();

  DeclaredFigures(Consumer<Finding> report) {
    this.report = report;
  }

  List<Figure> figures() {
    return List.copyOf(figures);
  }

  /// @param title of the field, as findings name it
  /// @param ifBlank why there is no figure where the cell is blank
  Figure read(Written cell, String title, Unit unit, Address address, Content.Reason ifBlank) {
    return read(cell, title, unit, Optional.empty(), address, ifBlank);
  }

  /// @param places with which it prints; nothing for those of the unit
  Figure read(
      Written cell,
      String title,
      Unit unit,
      Optional<Integer> places,
      Address address,
      Content.Reason ifBlank) {
    Content content =
        isDash(cell)
            ? new Content.NoData(Content.Reason.NOT_COLLECTED, cell.shown())
            : new Measured(title, unit).read(cell).orElse(new Content.NoData(ifBlank, ""));
    if (content instanceof Content.Broken(Finding finding)) {
      report.accept(finding);
    }
    Origin origin = new Origin.Read(cell.place());
    return keep(new Figure(address, content, unit, Basis.PLAIN, origin, places));
  }

  Figure keep(Figure figure) {
    figures.add(figure);
    return figure;
  }

  boolean have(Address address) {
    return figures.stream().anyMatch(figure -> figure.address().equals(address));
  }

  /// The most decimals written in one of the cells.
  static int places(Collection<Written> cells) {
    return cells.stream().mapToInt(cell -> places(cell.shown().strip())).max().orElse(0);
  }

  private static int places(String shown) {
    int first = shown.indexOf('.') + 1;
    int end = first;
    while (first > 0 && end < shown.length() && Character.isDigit(shown.charAt(end))) {
      end++;
    }
    boolean isFigure =
        end > first
            && WHOLE.matcher(shown.substring(0, first - 1)).matches()
            && (end == shown.length() || BEHIND.matcher(shown.substring(end)).matches());
    return isFigure ? end - first : 0;
  }

  static boolean isDash(Written cell) {
    String shown = cell.shown().strip();
    return !shown.isEmpty() && shown.chars().allMatch(c -> DASHES.indexOf(c) >= 0);
  }

  /// The unit that a cell declares; without such a column, or in a blank cell, that of the figures
  /// themselves if they carry the % sign, else the return's.
  ///
  /// @param figures of the line
  Unit unit(Optional<Written> declared, List<Written> figures, Optional<Unit> ofReturn) {
    Optional<Written> cell = declared.filter(written -> !written.isEmpty());
    if (cell.isEmpty()) {
      boolean percent = figures.stream().anyMatch(f -> f.shown().strip().matches(".*\\d ?%"));
      return percent ? Unit.PERCENT : ofReturn.orElse(Unit.NUMBER);
    }
    return named(cell.get().shown())
        .orElseGet(
            () -> {
              report.accept(
                  Finding.of(Code.RET103, cell.get().place(), "the unit is not known")
                      .excerpt(cell.get().shown())
                      .note("the figures are printed as plain numbers")
                      .help("use one of: £, £000, £m, %, number, days"));
              return Unit.NUMBER;
            });
  }

  private static Optional<Unit> named(String word) {
    return switch (word.strip().toLowerCase(Locale.UK)) {
      case "percent", "per cent", "percentage", "pct", "% points" -> Optional.of(Unit.PERCENT);
      case "no", "no.", "num", "count", "#", "numbers", "integer", "decimal" ->
          Optional.of(Unit.NUMBER);
      case "day", "working days", "calendar days" -> Optional.of(Unit.DAYS);
      case "pounds", "gbp" -> Optional.of(Unit.POUNDS);
      case String other -> Unit.named(other);
    };
  }
}
