package org.outturn.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFFormulaEvaluator;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellReference;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

/// Formulas whose saved result is not what the cells they use give (SRC011): the workbook was saved
/// with its calculation switched off, or by a program that does not calculate.
///
/// Each formula is worked out from the saved contents of the cells it uses, so that one result left
/// behind is said once and not again for all that follows from it. Looked at are formulas of
/// arithmetic, of functions that need no more than the numbers themselves, and of those that look
/// for something in a range without dates. Text and dates are not looked at; nor is a workbook with
/// very many formulas or cells (SRC012).
final class StaleFormulas {
  /// How many are worked out: beyond, it would take longer than all other reading.
  static final int MOST_FORMULAS = 5_000;

  static final int MOST_CELLS = 100_000;

  /// Findings of one sheet: a workbook that was not calculated has many.
  private static final int MOST_FINDINGS = 20;

  /// Sums of binary fractions are never quite the same; what is out of date differs by far more.
  private static final BigDecimal NOISE = new BigDecimal("0.00001");

  private static final BigDecimal SHARE_OF_NOISE = new BigDecimal("1e-9");

  private static final Set<String> FUNCTIONS =
      Set.of(
          "SUM",
          "AVERAGE",
          "MIN",
          "MAX",
          "COUNT",
          "PRODUCT",
          "SUMPRODUCT",
          "ROUND",
          "ROUNDUP",
          "ROUNDDOWN",
          "ABS",
          "INT",
          "IF",
          "IFERROR",
          "AND",
          "OR",
          "NOT",
          "MEDIAN",
          "LARGE",
          "SMALL",
          "MOD",
          "SIGN",
          "SQRT",
          "POWER",
          "ISERROR",
          "ISNUMBER",
          "ISBLANK",
          "SUMIF",
          "SUMIFS",
          "COUNTIF",
          "COUNTIFS",
          "AVERAGEIF",
          "AVERAGEIFS",
          "VLOOKUP",
          "HLOOKUP",
          "INDEX",
          "MATCH");

  private static final Pattern FUNCTION = Pattern.compile("([A-Z][A-Z0-9.]*)\\(");

  /// Functions that take ranges as they are, and nothing but ranges, cells and numbers in them.
  private static final Pattern OF_RANGES =
      Pattern.compile(
          "(SUM|AVERAGE|MIN|MAX|COUNT|PRODUCT|SUMPRODUCT|MEDIAN|LARGE|SMALL)"
              + "\\([\\w$:.,!' &-]*\\)");

  /// Functions that look for words, numbers and comparisons in ranges, and find what they are asked
  /// for or nothing: what a search for the nearest finds depends on an order that nobody checks.
  private static final Pattern SEARCHING =
      Pattern.compile(
          "(?:(?:(?:SUM|COUNT|AVERAGE)IFS?|INDEX)\\(%1$s*|(?:VLOOKUP|HLOOKUP|MATCH)\\(%1$s*,(?:FALSE|0))\\)"
              .formatted("(?:[^()\"]|\"[^\"]*\")"));

  /// Whether a cell without words is blank cannot be told any more.
  private static final Pattern BLANKS = Pattern.compile("\"(<>|=)?\"");

  private final HSSFWorkbook saved = new HSSFWorkbook();
  private final WorkbookEvaluator evaluator =
      new HSSFFormulaEvaluator(saved)._getWorkbookEvaluator();

  /// Sheets with cells of which a formula is left open.
  private final Set<String> withDates = new HashSet<>();

  private StaleFormulas(List<Sheet> sheets) {
    sheets.forEach(this::save);
  }

  static List<Finding> in(String file, List<Sheet> sheets) {
    long cells = 0;
    long formulas = 0;
    for (Sheet sheet : sheets) {
      for (List<Cell> row : sheet.rows()) {
        cells += row.size();
        for (Cell cell : row) {
          formulas += cell.formula().isPresent() ? 1 : 0;
        }
      }
    }
    if (formulas == 0) {
      return List.of();
    }
    if (formulas > MOST_FORMULAS || cells > MOST_CELLS) {
      return List.of(notLookedAt(file, formulas));
    }
    try {
      StaleFormulas stale = new StaleFormulas(sheets);
      return sheets.stream().flatMap(sheet -> stale.in(sheet).stream()).toList();
    } catch (IllegalArgumentException _) {
      return List.of(notLookedAt(file, formulas)); // wider or longer than the evaluator takes
    }
  }

  private static Finding notLookedAt(String file, long formulas) {
    return Finding.of(
            Code.SRC012,
            new Location.InFile(file),
            "the workbook's %,d formulas were not worked out again".formatted(formulas))
        .note(
            "%,d formulas in a workbook of %,d cells are the most that would be"
                .formatted(MOST_FORMULAS, MOST_CELLS))
        .help("to be sure of their results, press F9 in Excel and save the workbook");
  }

  /// What each cell holds, as if no cell had a formula. What a formula makes of a date or an error
  /// is left open.
  private void save(Sheet sheet) {
    HSSFSheet copy = saved.createSheet(sheet.name());
    for (int i = 0; i < sheet.rows().size(); i++) {
      HSSFRow row = copy.createRow(i);
      for (Cell cell : sheet.rows().get(i)) {
        switch (cell.content()) {
          case Cell.Content.Empty _ -> {}
          case Cell.Content.Text(String text) -> row.createCell(cell.column()).setCellValue(text);
          case Cell.Content.Number(BigDecimal value) ->
              row.createCell(cell.column()).setCellValue(value.doubleValue());
          case Cell.Content.Truth(boolean value) ->
              row.createCell(cell.column()).setCellValue(value);
          case Cell.Content.Date _, Cell.Content.Fault _ -> {
            row.createCell(cell.column()).setCellErrorValue(FormulaError.NA);
            withDates.add(sheet.name());
          }
        }
      }
    }
  }

  private List<Finding> in(Sheet sheet) {
    List<Finding> findings = new ArrayList<>();
    for (List<Cell> row : sheet.rows()) {
      for (Cell cell : row) {
        stale(cell).ifPresent(findings::add);
      }
    }
    if (findings.size() <= MOST_FINDINGS) {
      return findings;
    }
    List<Finding> first = new ArrayList<>(findings.subList(0, MOST_FINDINGS));
    int more = findings.size() - MOST_FINDINGS;
    first.add(first.removeLast().note("%d more cells of the sheet are so".formatted(more)));
    return first;
  }

  private Optional<Finding> stale(Cell cell) {
    if (cell.content() instanceof Cell.Content.Number(BigDecimal held)) {
      return cell.formula()
          .filter(formula -> isPlain(formula, cell.sheet().sheet()))
          .flatMap(formula -> result(formula, cell))
          .filter(now -> differ(held, now))
          .map(now -> finding(cell, held, now));
    }
    return Optional.empty();
  }

  private boolean isPlain(String formula, String sheet) {
    String rest = OF_RANGES.matcher(formula).replaceAll("0");
    if (SEARCHING.matcher(rest).find()
        && (BLANKS.matcher(rest).find() || mayFindDates(rest, sheet))) {
      return false;
    }
    for (String last = ""; !last.equals(rest); ) {
      last = rest;
      rest = SEARCHING.matcher(last).replaceAll("0");
    }
    return rest.indexOf(':') < 0
        && rest.indexOf('[') < 0
        && FUNCTION.matcher(formula).results().allMatch(f -> FUNCTIONS.contains(f.group(1)));
  }

  /// Nor what was a fault.
  private boolean mayFindDates(String formula, String sheet) {
    return formula.indexOf('!') >= 0 ? !withDates.isEmpty() : withDates.contains(sheet);
  }

  /// @return nothing where it is no number, or the formula holds what POI does not know
  private Optional<BigDecimal> result(String formula, Cell cell) {
    CellReference place =
        new CellReference(cell.sheet().sheet(), cell.row(), cell.column(), false, false);
    try {
      // Nothing is added, so that a formula of a single cell gives its number, too.
      ValueEval result = evaluator.evaluate("(" + formula + ")+0", place);
      return result instanceof NumberEval number
          ? Optional.of(new BigDecimal(number.getNumberValue()))
          : Optional.empty();
    } catch (RuntimeException _) {
      return Optional.empty(); // POI says so in many ways
    }
  }

  private static boolean differ(BigDecimal held, BigDecimal now) {
    BigDecimal size = held.abs().max(now.abs());
    return held.subtract(now).abs().compareTo(NOISE.max(size.multiply(SHARE_OF_NOISE))) > 0;
  }

  private static Finding finding(Cell cell, BigDecimal held, BigDecimal now) {
    return Finding.of(
            Code.SRC011,
            cell.place(),
            "the saved result is %s, but the cells that the formula uses give %s"
                .formatted(words(held), words(now)))
        .excerpt(cell.shown())
        .note("the formula is =" + cell.formula().orElseThrow())
        .help(
            "press F9 in Excel and save the workbook; if that mends it, set calculation to"
                + " automatic under Formulas");
  }

  private static String words(BigDecimal value) {
    BigDecimal rounded = value.round(new MathContext(12, RoundingMode.HALF_UP));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
