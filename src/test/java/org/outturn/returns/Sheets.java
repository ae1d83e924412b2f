package org.outturn.returns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.figure.Quarter;
import org.outturn.figure.Unit;
import org.outturn.finding.Location;
import org.outturn.source.Cell;
import org.outturn.source.Sheet;
import org.outturn.workspace.ExpectedReturn;

/// Sheets of text cells, and what is expected of them, for tests.
final class Sheets {
  private Sheets() {}

  static Cell cell(String text) {
    return cell(0, 0, text);
  }

  static Cell cell(Cell.Content content, String shown) {
    return new Cell(new Location.InSheet("f.csv", ""), 0, 0, content, shown, Optional.empty());
  }

  /// @param rows cells apart by "|"
  static Sheet of(List<String> rows) {
    List<List<Cell>> cells = new ArrayList<>();
    int width = rows.stream().mapToInt(row -> row.split("\\|", -1).length).max().orElse(0);
    for (String row : rows) {
      List<String> texts = new ArrayList<>(Arrays.asList(row.split("\\|", -1)));
      while (texts.size() < width) {
        texts.add("");
      }
      List<Cell> line = new ArrayList<>();
      for (String text : texts) {
        line.add(cell(cells.size(), line.size(), text.strip()));
      }
      cells.add(line);
    }
    return new Sheet("f.csv", "", cells, List.of());
  }

  static Received received(List<String> rows) {
    return new Received.Sheets(new Quarter(2025, 4), List.of(of(rows)));
  }

  static ExpectedReturn expected(String name, String kind, Unit unit) {
    return new ExpectedReturn(
        name,
        name,
        kind,
        "*",
        List.of(),
        Optional.of(unit),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "",
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        new Location.InLine("council.yaml", 1));
  }

  private static Cell cell(int row, int column, String text) {
    Cell.Content content = text.isEmpty() ? new Cell.Content.Empty() : new Cell.Content.Text(text);
    Location.InSheet sheet = new Location.InSheet("f.csv", "");
    return new Cell(sheet, row, column, content, text, Optional.empty());
  }
}
