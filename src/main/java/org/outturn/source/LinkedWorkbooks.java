package org.outturn.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Severity;

/// Other workbooks from which formulas take their figures (SRC014): these are as they were when the
/// link was last followed.
final class LinkedWorkbooks {
  /// `[2]Sheet!A1` in an .xlsx, where links are numbered; not a table's `[2025]`.
  private static final Pattern NUMBERED = Pattern.compile("(?<![\\w\\])])\\[(?<number>\\d+)\\]");

  /// `'C:\[budget.xls]Sheet'!A1` in an .xls.
  private static final Pattern NAMED =
      Pattern.compile("\\[(?<name>[^\\[\\]]+\\.xl\\w{1,2})\\]", Pattern.CASE_INSENSITIVE);

  private LinkedWorkbooks() {}

  /// @param links names of the workbooks that formulas mean by 1, 2, 3 …
  static List<Finding> in(String file, List<Sheet> sheets, List<String> links) {
    Map<String, List<Cell>> users = new LinkedHashMap<>();
    links.forEach(link -> users.put(link, new ArrayList<>()));
    for (Sheet sheet : sheets) {
      for (List<Cell> row : sheet.rows()) {
        for (Cell cell : row) {
          cell.formula()
              .filter(formula -> formula.indexOf('[') >= 0)
              .ifPresent(
                  formula ->
                      linked(formula, links).stream()
                          .distinct()
                          .forEach(
                              link ->
                                  users.computeIfAbsent(link, _ -> new ArrayList<>()).add(cell)));
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    users.forEach((link, cells) -> findings.add(finding(file, link, cells)));
    return findings;
  }

  private static List<String> linked(String formula, List<String> links) {
    List<String> linked = new ArrayList<>();
    Matcher numbered = NUMBERED.matcher(formula);
    while (numbered.find()) {
      int number = Integer.parseInt(numbered.group("number"));
      if (number >= 1 && number <= links.size()) {
        linked.add(links.get(number - 1));
      }
    }
    NAMED.matcher(formula).results().forEach(match -> linked.add(match.group(1)));
    return linked;
  }

  private static Finding finding(String file, String link, List<Cell> cells) {
    if (cells.isEmpty()) {
      return Finding.of(
              Code.SRC014,
              new Location.InFile(file),
              "the workbook is linked to \"%s\", which no cell uses".formatted(link))
          .severity(Severity.NOTE)
          .help("break the link, under Data, Edit Links in Excel");
    }
    Finding finding =
        Finding.of(
                Code.SRC014,
                cells.getFirst().place(),
                "the figure comes from another workbook, \"%s\"".formatted(link))
            .excerpt(cells.getFirst().shown())
            .help(
                "see that the figures are the latest, and break the link, under Data, Edit Links"
                    + " in Excel");
    return cells.size() == 1
        ? finding
        : finding.note("%d cells in all take figures from it".formatted(cells.size()));
  }
}
