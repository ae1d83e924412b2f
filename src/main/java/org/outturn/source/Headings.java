package org.outturn.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The row that heads a sheet's first table, as far as it can be told without knowing what the
/// sheet is about: to compare a return with that of another quarter.
///
/// @param cells of the row that hold something; none where no row looks like one of headings
public record Headings(List<Cell> cells) {
  public static final Headings NONE = new Headings(List.of());

  private static final int MOST_ROWS = 60;
  private static final int FEWEST_CELLS = 3;
  private static final int LONGEST = 120;

  /// What changes from quarter to quarter in a heading that stays the same.
  private static final Pattern PERIOD =
      Pattern.compile(
          "\\b(q?[1-4](st|nd|rd|th)?|first|second|third|fourth|quarter|\\d+"
              + "|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?"
              + "|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\\b");

  public Headings {
    cells = List.copyOf(cells);
  }

  /// The first row of words alone that has nearly as many of them as any.
  public static Headings of(Sheet sheet) {
    List<List<Cell>> rows =
        sheet.rows().stream()
            .limit(MOST_ROWS)
            .map(row -> row.stream().filter(cell -> !cell.isEmpty()).toList())
            .filter(row -> row.size() >= FEWEST_CELLS)
            .filter(row -> row.stream().allMatch(Headings::isHeading))
            .toList();
    int most = rows.stream().mapToInt(List::size).max().orElse(0);
    return rows.stream()
        .filter(row -> row.size() * 5 >= most * 3)
        .findFirst()
        .map(Headings::new)
        .orElse(NONE);
  }

  private static boolean isHeading(Cell cell) {
    return Shape.isWords(cell) && cell.shown().length() <= LONGEST;
  }

  /// Those that another row does not have.
  public List<Cell> missingFrom(Headings other) {
    Set<String> there = other.cells.stream().map(Headings::wording).collect(Collectors.toSet());
    return cells.stream().filter(cell -> !there.contains(wording(cell))).toList();
  }

  private static String wording(Cell cell) {
    return PERIOD
        .matcher(HeadingWords.of(cell.shown()))
        .replaceAll("")
        .replaceAll(" +", " ")
        .strip();
  }
}
