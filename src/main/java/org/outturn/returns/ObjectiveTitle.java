package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
      Pattern.compile("(?i)(lead|responsible) officers?\\s*:?|lead\\s*:?|owner\\s*:?");
  private static final Pattern RISK = Pattern.compile("(?i)risk\\b.*");
  private static final Pattern REFERENCE = Pattern.compile("(?i)[a-z]{1,6}\\s?\\d+[a-z]?\\s*:?");
  private static final Pattern IN_ONE =
      Pattern.compile("(?s)(?<reference>[A-Za-z]{1,6}\\s?\\d+[a-z]?)\\s*[:.–-]\\s*(?<title>.+)");
  private static final Pattern ROW = Pattern.compile("\\d+$");

  static ObjectiveTitle above(Recognised block) {
    List<List<Cell>> rows = rows(block.titles());
    int lead = indexOf(rows, LEAD);
    int titled = lead > 0 ? lead - 1 : Math.max(lastWith(rows, REFERENCE), rows.size() - 1);
    if (titled < 0) {
      return new ObjectiveTitle("", "", "", "", block.lines().getFirst().cells().getFirst().place());
    }
    List<Cell> words =
        rows.get(titled).stream().filter(cell -> !matches(RISK, cell)).toList();
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
        leadRow.stream().skip(1).findFirst().map(ObjectiveTitle::text).orElse(""),
        leadRow.stream().skip(2).map(ObjectiveTitle::text).collect(Collectors.joining("\n")),
        words.getFirst().place());
  }
}
