package org.outturn.returns;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.outturn.finding.Location;
import org.outturn.source.Cell;
import org.outturn.source.Recognised;

/// What stands above the table of an objective's actions: a row with its reference and title, and a
/// row with its lead officer and, under a heading of its own, what missing it would mean.
record ObjectiveTitle(
    String reference,
    String title,
    String leadOfficer,
    String riskStatement,
    Location.InCell place) {
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)((lead|responsible|accountable|senior responsible) (officer|owner|director)s?|lead"
              + "|owner|sponsor|(project|programme) (lead|manager|sponsor)|sro)"
              + "\\s*(:\\s*(?<name>.*))?");
  private static final Pattern RISK = Pattern.compile("(?i)risk\\b.*");
  private static final Pattern REFERENCE = Pattern.compile("(?i)[a-z]{1,6}\\s?\\d+[a-z]?\\s*:?");
  private static final Pattern IN_ONE =
      Pattern.compile("(?s)(?<reference>[A-Za-z]{1,6}\\s?\\d+[a-z]?)\\s*[:.–-]\\s*(?<title>.+)");
  private static final Pattern ROW = Pattern.compile("\\d+$");

  static ObjectiveTitle above(Recognised block) {
    List<List<Cell>> rows = rows(block.titles());
    int lead = indexOf(rows, LEAD);
    int titled = lead > 0 ? lead - 1 : titledRow(rows);
    if (titled < 0 || rows.get(titled).stream().allMatch(cell -> matches(RISK, cell))) {
      return new ObjectiveTitle(
          "", "", "", "", block.headings().values().iterator().next().place());
    }
    List<Cell> words = rows.get(titled).stream().filter(cell -> !matches(RISK, cell)).toList();
    List<Cell> leadRow = lead < 0 ? List.of() : rows.get(lead);
    String reference = words.size() > 1 ? text(words.getFirst()) : "";
    String title = text(words.getLast());
    Matcher inOne = IN_ONE.matcher(title);
    if (reference.isEmpty() && inOne.matches()) {
      reference = inOne.group("reference");
      title = inOne.group("title");
    }
    return new ObjectiveTitle(
        reference.replaceFirst("\\s*[:.]$", ""),
        title,
        lead < 0 ? "" : leadOfficer(leadRow),
        leadRow.stream().skip(2).map(ObjectiveTitle::text).collect(Collectors.joining("\n")),
        words.getFirst().place());
  }

  /// Beside the words "Lead officer", or behind them.
  private static String leadOfficer(List<Cell> row) {
    Matcher inOne = LEAD.matcher(text(row.getFirst()));
    return inOne.matches() && inOne.group("name") != null && !inOne.group("name").isBlank()
        ? inOne.group("name").strip()
        : row.stream().skip(1).findFirst().map(ObjectiveTitle::text).orElse("");
  }

  /// As a column names it, with or without its reference.
  static ObjectiveTitle in(Cell cell) {
    Matcher inOne = IN_ONE.matcher(text(cell));
    return inOne.matches()
        ? new ObjectiveTitle(inOne.group("reference"), inOne.group("title"), "", "", cell.place())
        : new ObjectiveTitle("", text(cell), "", "", cell.place());
  }

  boolean isCalledLike(ObjectiveTitle other) {
    return reference.equals(other.reference) && title.equals(other.title);
  }

  /// Without a lead officer's row: the row with a reference, else the one nearest to the table.
  private static int titledRow(List<List<Cell>> rows) {
    int referenced = indexOf(rows, REFERENCE);
    return referenced >= 0
        ? referenced
        : IntStream.range(0, rows.size())
            .filter(row -> !matches(RISK, rows.get(row).getFirst()))
            .reduce(-1, (_, last) -> last);
  }

  private static List<List<Cell>> rows(List<Cell> titles) {
    TreeMap<Integer, List<Cell>> rows =
        titles.stream()
            .filter(cell -> !cell.isEmpty())
            .collect(Collectors.groupingBy(ObjectiveTitle::row, TreeMap::new, Collectors.toList()));
    return List.copyOf(rows.values());
  }

  private static int row(Cell cell) {
    Matcher matcher = ROW.matcher(cell.place().cell());
    return matcher.find() ? Integer.parseInt(matcher.group()) : 0;
  }

  /// The first row that begins with the pattern.
  private static int indexOf(List<List<Cell>> rows, Pattern pattern) {
    for (int i = 0; i < rows.size(); i++) {
      if (matches(pattern, rows.get(i).getFirst())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(Pattern pattern, Cell cell) {
    return pattern.matcher(text(cell)).matches();
  }

  private static String text(Cell cell) {
    return cell.shown().strip();
  }
}
