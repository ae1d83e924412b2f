package org.outturn.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;

/// A sheet of an Excel workbook as its reader goes through it, whatever the format. Rows and
/// columns are counted from 0. A formula's content is the result that was saved with it.
final class ExcelSheet {
  /// What stands for the result of a formula that was saved without one.
  private static final String NO_RESULT = "(no result)";

  private final Location.InSheet place;
  private final SheetBuilder grid;
  private final List<Sheet.Merge> merges = new ArrayList<>();
  private final List<Location> withoutResult = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();

  ExcelSheet(String file, String name) {
    this.place = new Location.InSheet(file, name);
    this.grid = new SheetBuilder(file, name);
  }

  void text(int row, int column, String text, Optional<String> formula) {
    grid.putText(row, column, text, formula);
  }

  void number(int row, int column, double value, NumberForm form, Optional<String> formula) {
    NumberForm.Read read = form.read(value);
    grid.put(row, column, read.content(), read.shown(), formula);
  }

  void truth(int row, int column, boolean value, Optional<String> formula) {
    grid.put(row, column, new Cell.Content.Truth(value), value ? "TRUE" : "FALSE", formula);
  }

  void fault(int row, int column, String sign, Optional<String> formula) {
    grid.put(row, column, new Cell.Content.Fault(sign), sign, formula);
  }

  /// Programs other than Excel and LibreOffice may save formulas without results.
  void noResult(int row, int column, Optional<String> formula) {
    withoutResult.add(new Location.InCell(place, row, column));
    grid.put(row, column, new Cell.Content.Fault(NO_RESULT), NO_RESULT, formula);
  }

  void merge(Sheet.Merge area) {
    merges.add(area);
  }

  void hideRow(int row) {
    hiddenRows.set(row);
  }

  void hideColumn(int column) {
    hiddenColumns.set(column);
  }

  /// @return nothing, and SRC003, where the sheet is larger than what is read
  Result<Optional<Sheet>> finish() {
    if (grid.isTooLarge()) {
      return new Result<>(
          Optional.empty(),
          List.of(
              Finding.of(
                      Code.SRC003,
                      place,
                      "the sheet reaches to %s, which is more than is read (%,d cells)"
                          .formatted(grid.lastCell(), Limits.MOST_CELLS))
                  .help("delete the rows and columns that do not belong to the return")));
    }
    Sheet sheet = grid.build(merges);
    List<Finding> findings = new ArrayList<>();
    if (!withoutResult.isEmpty()) {
      findings.add(withoutResult());
    }
    findings.addAll(HiddenCells.in(sheet, hiddenRows, hiddenColumns));
    return new Result<>(Optional.of(sheet), findings);
  }

  private Finding withoutResult() {
    String message =
        withoutResult.size() == 1
            ? "the formula was saved without its result"
            : "%d formulas were saved without their results, the first of them here"
                .formatted(withoutResult.size());
    return Finding.of(Code.SRC009, withoutResult.getFirst(), message)
        .help("open the workbook in Excel, which works them out, and save it");
  }
}
