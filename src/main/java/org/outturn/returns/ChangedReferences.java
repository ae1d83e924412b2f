package org.outturn.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;

/// References that a spreadsheet took for something else when they were typed (RET032): "1-2" for
/// the first of February, "1E2" for 100, "007" for 7, "1.10" for 1.1.
final class ChangedReferences {
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("(?<day>\\d{1,2})[- ](?<month>[A-Za-z]{3})");
  private static final Pattern MONTH_AND_DAY =
      Pattern.compile("(?<month>[A-Z][a-z]{2})-(?<day>\\d{2})");
  private static final Pattern POWER =
      Pattern.compile("(?<number>\\d(\\.\\d+)?)E\\+0*(?<power>\\d+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PADDED = Pattern.compile("0\\d+");
  private static final int FEWEST_PADDED = 2;

  private ChangedReferences() {}

  static List<Finding> in(ColumnCells column) {
    if (!column.holdsReferences()) {
      return List.of();
    }
    List<Cell> cells = column.filled();
    Optional<Integer> width = paddedTo(cells);
    // Where most are so, it is the pattern of the references: MAR-01, MAR-02.
    boolean datesAreRare =
        cells.stream().filter(c -> fromDate(c).isPresent()).count() * 2 < cells.size();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      int at = i;
      fromDate(cell)
          .filter(_ -> datesAreRare || cell.content() instanceof Cell.Content.Date)
          .or(() -> fromPower(cell))
          .or(() -> width.flatMap(w -> fromPadded(cell, w)))
          .or(() -> fromDecimal(cells, at))
          .map(meant -> finding(cell, meant))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<String> fromDate(Cell cell) {
    return switch (cell.content()) {
      case Cell.Content.Date(LocalDate date) ->
          Optional.of("%d-%d".formatted(date.getDayOfMonth(), date.getMonthValue()));
      case Cell.Content.Text(String text) ->
          dayAndMonth(DAY_AND_MONTH.matcher(text))
              .or(() -> dayAndMonth(MONTH_AND_DAY.matcher(text)));
      case Cell.Content.Empty _,
          Cell.Content.Number _,
          Cell.Content.Truth _,
          Cell.Content.Fault _ ->
          Optional.empty();
    };
  }

  private static Optional<String> dayAndMonth(Matcher matcher) {
    return matcher.matches()
        ? DateText.number(matcher.group("month").toLowerCase(Locale.ROOT))
            .map(month -> "%d-%d".formatted(Integer.valueOf(matcher.group("day")), month))
        : Optional.empty();
  }

  private static Optional<String> fromPower(Cell cell) {
    Matcher matcher = POWER.matcher(cell.shown());
    return matcher.matches()
        ? Optional.of(
            "%sE%s"
                .formatted(
                    new BigDecimal(matcher.group("number")).stripTrailingZeros().toPlainString(),
                    matcher.group("power")))
        : Optional.empty();
  }

  /// How many figures references with a zero in front have.
  private static Optional<Integer> paddedTo(List<Cell> cells) {
    List<Integer> widths =
        cells.stream()
            .map(Cell::shown)
            .filter(shown -> PADDED.matcher(shown).matches())
            .map(String::length)
            .toList();
    return widths.size() >= FEWEST_PADDED && widths.stream().distinct().count() == 1
        ? Optional.of(widths.getFirst())
        : Optional.empty();
  }

  private static Optional<String> fromPadded(Cell cell, int width) {
    String shown = cell.shown();
    return shown.matches("\\d+") && shown.length() < width
        ? Optional.of("0".repeat(width - shown.length()) + shown)
        : Optional.empty();
  }

  /// 1.1 directly after 1.9.
  private static Optional<String> fromDecimal(List<Cell> cells, int at) {
    Cell cell = cells.get(at);
    boolean follows =
        at > 0
            && cell.shown().endsWith(".1") // which spares most the look at the rest
            && cell.shown().matches("\\d+\\.1")
            && cells.get(at - 1).shown().equals(cell.shown().replaceFirst("1$", "9"));
    return follows ? Optional.of(cell.shown() + "0") : Optional.empty();
  }

  private static Finding finding(Cell cell, String meant) {
    return Finding.of(Code.RET032, cell.place(), "a spreadsheet has changed the reference")
        .excerpt(cell.shown())
        .help("format the cell as text and type %s again, if that is what it was".formatted(meant));
  }
}
