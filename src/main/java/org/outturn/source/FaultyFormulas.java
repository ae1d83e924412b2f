package org.outturn.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.outturn.finding.A1;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// Formulas that give a result though a cell they use is an error, or is lost (SRC013): the result
/// leaves something out, and nobody sees it. A formula that gives an error is said where its figure
/// is read.
final class FaultyFormulas {
  private static final String LOST = "#REF!";
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  /// A single cell, not a range: what a range leaves out is its function's own affair.
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<![\\w.$:!'\\]])(?:(?:'(?<quoted>[^'\\[\\]]+)'|(?<plain>[\\w.]+))!)?"
              + "\\$?(?<column>[A-Z]{1,3})\\$?(?<row>[1-9]\\d{0,6})(?![\\w.(:!])");

  private record Place(String sheet, int row, int column) {}

  private final Map<Place, Cell> faults = new HashMap<>();

  private FaultyFormulas(List<Sheet> sheets) {
    for (Sheet sheet : sheets) {
      for (List<Cell> row : sheet.rows()) {
        for (Cell cell : row) {
          if (isFault(cell)) {
            faults.put(new Place(folded(sheet.name()), cell.row(), cell.column()), cell);
          }
        }
      }
    }
  }

  static List<Finding> in(List<Sheet> sheets) {
    FaultyFormulas formulas = new FaultyFormulas(sheets);
    List<Finding> findings = new ArrayList<>();
    for (Sheet sheet : sheets) {
      for (List<Cell> row : sheet.rows()) {
        for (Cell cell : row) {
          if (cell.formula().isPresent() && !isFault(cell)) {
            formulas.fault(cell, cell.formula().get()).ifPresent(findings::add);
          }
        }
      }
    }
    return findings;
  }

  private Optional<Finding> fault(Cell cell, String formula) {
    String words = QUOTED.matcher(formula).replaceAll("\"\"");
    if (words.contains(LOST)) {
      return Optional.of(
          finding(cell, formula, "the formula has lost a cell that it used")
              .help("put the cell that it means in place of #REF! in the formula"));
    }
    return faults.isEmpty() ? Optional.empty() : used(words, cell).map(f -> used(cell, formula, f));
  }

  private Optional<Cell> used(String formula, Cell cell) {
    Matcher matcher = REFERENCE.matcher(formula);
    while (matcher.find()) {
      String sheet =
          Optional.ofNullable(matcher.group("quoted"))
              .or(() -> Optional.ofNullable(matcher.group("plain")))
              .orElse(cell.sheet().sheet());
      Place place =
          new Place(
              folded(sheet),
              Integer.parseInt(matcher.group("row")) - 1,
              CellReference.convertColStringToIndex(matcher.group("column")));
      if (faults.containsKey(place)) {
        return Optional.of(faults.get(place));
      }
    }
    return Optional.empty();
  }

  private static Finding used(Cell cell, String formula, Cell fault) {
    String name = A1.cell(fault.row(), fault.column());
    String place =
        fault.sheet().equals(cell.sheet()) ? name : "%s!%s".formatted(fault.sheet().sheet(), name);
    return finding(
            cell,
            formula,
            "the formula passes over an error, %s in %s".formatted(fault.shown(), place))
        .help("mend %s, then see whether the figure still holds".formatted(place));
  }

  private static Finding finding(Cell cell, String formula, String message) {
    return Finding.of(Code.SRC013, cell.place(), message)
        .excerpt(cell.shown())
        .note("the formula is =" + formula);
  }

  private static boolean isFault(Cell cell) {
    return cell.content() instanceof Cell.Content.Fault;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
