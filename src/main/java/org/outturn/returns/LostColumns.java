package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Nearest;
import org.outturn.source.Cell;
import org.outturn.source.Headings;

/// Columns that last quarter's return had and was read by, and this quarter's has not (RET029).
final class LostColumns {
  private LostColumns() {}

  /// @param earlier what became of the return last quarter
  /// @param headings of this quarter's
  /// @param findings about this quarter's: they tell which columns were not read
  static List<Finding> between(Arrival earlier, Headings headings, List<Finding> findings) {
    if (headings.cells().isEmpty() || findings.stream().anyMatch(f -> f.code() == Code.RET002)) {
      return List.of();
    }
    Set<String> unreadThen = unread(earlier.findings());
    Set<String> unreadNow = unread(findings);
    List<Cell> missing = earlier.headings().missingFrom(headings);
    if (missing.size() * 2 >= earlier.headings().cells().size()) {
      return List.of(); // It is another table.
    }
    List<Cell> lost = missing.stream().filter(cell -> !unreadThen.contains(text(cell))).toList();
    List<Cell> added = headings.missingFrom(earlier.headings());
    long read = added.stream().filter(cell -> !unreadNow.contains(text(cell))).count();
    // A heading that is known by another name as well has only been changed for that.
    return lost.size() <= read
        ? List.of()
        : lost.stream().map(cell -> finding(cell, headings, unreadNow)).toList();
  }

  private static Set<String> unread(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.code() == Code.RET003)
        .map(Finding::excerpt)
        .collect(Collectors.toSet());
  }

  private static Finding finding(Cell lost, Headings headings, Set<String> unread) {
    Finding finding =
        Finding.of(
                Code.RET029,
                headings.cells().getFirst().place(),
                "column \"%s\" of last quarter is missing".formatted(text(lost)))
            .note("last quarter it was at %s".formatted(lost.place().text()));
    return renamed(lost, headings, unread)
        .map(
            name ->
                finding.help(
                    "\"%s\" is not read and may be it: give it its old heading, or set it under columns in council.yaml"
                        .formatted(name)))
        .orElseGet(() -> finding.help("put it back, or see that no paper needs it"));
  }

  /// The unread column of the nearest name, or the only one.
  private static Optional<String> renamed(Cell lost, Headings headings, Set<String> unread) {
    List<String> candidates =
        headings.cells().stream().map(LostColumns::text).filter(unread::contains).toList();
    return Nearest.to(text(lost), candidates)
        .or(() -> candidates.size() == 1 ? candidates.stream().findFirst() : Optional.empty());
  }

  private static String text(Cell cell) {
    return cell.shown().replaceAll("\\s*\\n\\s*", " ");
  }
}
