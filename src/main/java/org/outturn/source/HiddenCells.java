package org.outturn.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

/// What nobody sees but that holds something: a whole sheet (SRC007), or rows and columns of one
/// (SRC008), by a filter left on or folded away, that a total may still count.
final class HiddenCells {
  private static final int LONGEST_CHOICE = 40;

  private HiddenCells() {}

  /// @param sheet nothing where it is empty
  static Optional<Finding> sheet(
      Location.InSheet place, Visibility visibility, Optional<Sheet> sheet) {
    return switch (visibility) {
      case VISIBLE -> Optional.empty();
      case HIDDEN ->
          sheet.filter(HiddenCells::isOfLists).isPresent()
              ? Optional.empty()
              : Optional.of(sheet(place, visibility));
      case VERY_HIDDEN -> Optional.of(sheet(place, visibility));
    };
  }

  /// Words to choose from in other sheets, which are hidden on purpose.
  private static boolean isOfLists(Sheet sheet) {
    return sheet.rows().stream()
        .flatMap(List::stream)
        .filter(cell -> !cell.isEmpty())
        .allMatch(cell -> Shape.isWords(cell) && cell.shown().length() <= LONGEST_CHOICE);
  }

  private static Finding sheet(Location.InSheet place, Visibility visibility) {
    return switch (visibility) {
      case VISIBLE, HIDDEN ->
          hidden(place).help("show the sheet, or delete it if it is not part of the return");
      case VERY_HIDDEN ->
          hidden(place)
              .note("Excel's menu does not offer to show it")
              .help(
                  "set its Visible property to -1 in Excel's Visual Basic editor (Alt+F11), and"
                      + " delete it if it is not part of the return");
    };
  }

  private static Finding hidden(Location.InSheet place) {
    return Finding.of(Code.SRC007, place, "the sheet is hidden, and is read all the same");
  }

  static List<Finding> in(Sheet sheet, BitSet hiddenRows, BitSet hiddenColumns) {
    List<Finding> findings = new ArrayList<>();
    IntPredicate rowHoldsSomething =
        row ->
            row < sheet.rows().size()
                && sheet.rows().get(row).stream().anyMatch(cell -> !cell.isEmpty());
    IntPredicate columnHoldsSomething =
        column ->
            sheet.rows().stream()
                .anyMatch(row -> column < row.size() && !row.get(column).isEmpty());
    Location.InSheet place = new Location.InSheet(sheet.file(), sheet.name());
    runs(hiddenRows, rowHoldsSomething)
        .forEach(run -> findings.add(finding(run.rows(place), "rows")));
    runs(hiddenColumns, columnHoldsSomething)
        .forEach(run -> findings.add(finding(run.columns(place), "columns")));
    return findings;
  }

  private static Finding finding(Location place, String what) {
    return Finding.of(
            Code.SRC008, place, "hidden %s hold data, and are read all the same".formatted(what))
        .help("show the %s, or delete them if they are not part of the return".formatted(what));
  }

  private record Run(int first, int last) {
    Location rows(Location.InSheet sheet) {
      return new Location.InCell(sheet, first, 0, last, Location.InCell.END);
    }

    Location columns(Location.InSheet sheet) {
      return new Location.InCell(sheet, 0, first, Location.InCell.END, last);
    }
  }

  private static List<Run> runs(BitSet hidden, IntPredicate holdsSomething) {
    List<Run> runs = new ArrayList<>();
    hidden.stream()
        .filter(holdsSomething)
        .forEach(
            i -> {
              boolean goesOn = !runs.isEmpty() && runs.getLast().last == i - 1;
              int first = goesOn ? runs.removeLast().first : i;
              runs.add(new Run(first, i));
            });
    return runs;
  }
}
