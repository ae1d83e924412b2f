package org.outturn.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.document.Inline;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;

/// The notes that a table's figures need by themselves: that printed parts do not add to a printed
/// total, and what its shorthands mean.
final class FigureNotes {
  private final FigurePrinter printer;
  private boolean rounded;

  FigureNotes(FigurePrinter printer) {
    this.printer = printer;
  }

  /// Compares printed parts with their printed total. What is no number adds nothing.
  void compare(List<Figure> parts, Figure total) {
    Optional<BigDecimal> stated = printer.shown(total);
    if (stated.isEmpty()) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Figure part : parts) {
      sum = sum.add(printer.shown(part).orElse(BigDecimal.ZERO));
    }
    rounded |= sum.compareTo(stated.get()) != 0;
  }

  /// Compares a printed difference with what it is printed beside.
  void compareDifference(Figure from, Figure less, Figure difference) {
    Optional<BigDecimal> one = printer.shown(from);
    Optional<BigDecimal> other = printer.shown(less);
    Optional<BigDecimal> stated = printer.shown(difference);
    if (one.isPresent() && other.isPresent() && stated.isPresent()) {
      rounded |= one.get().subtract(other.get()).compareTo(stated.get()) != 0;
    }
  }

  /// @param printed all figures of the table
  List<List<Inline>> notes(List<Figure> printed) {
    List<List<Inline>> notes = new ArrayList<>();
    if (rounded) {
      notes.add(
          Cells.note(
              "Each figure is rounded by itself, so some totals and differences are not exactly"
                  + " those of the figures shown."));
    }
    if (printed.stream()
        .anyMatch(f -> printer.print(f).text().equals(FigurePrinter.NOT_MEANINGFUL))) {
      notes.add(
          Cells.note("n/m: not meaningful, because the budget is very small beside the variance."));
    }
    for (Map.Entry<String, String> shorthand : shorthands(printed).entrySet()) {
      notes.add(Cells.note("%s: %s.".formatted(shorthand.getKey(), shorthand.getValue())));
    }
    return notes;
  }

  /// What stands for figures that are not there and does not explain itself, with its meaning.
  private Map<String, String> shorthands(List<Figure> printed) {
    Map<String, String> shorthands = new LinkedHashMap<>();
    for (Figure figure : printed) {
      if (figure.content() instanceof Content.NoData(Content.Reason reason, String _)) {
        String text = printer.print(figure).text();
        String meaning = FigurePrinter.meaning(reason);
        if (!text.equals(meaning)) {
          shorthands.merge(
              text, meaning, (one, other) -> one.length() > other.length() ? one : other);
        }
      }
    }
    return shorthands;
  }
}
