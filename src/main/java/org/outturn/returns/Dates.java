package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;

/// The dates of a cell that may hold several, a line each: "Sep 26 (phase 1)", "Mar 27 (phase 2)".
final class Dates {
  private Dates() {}

  /// @param title of the field, as findings name it
  /// @return one date where the whole cell is one; what cannot be understood is reported, and kept
  ///   as it stands
  static List<TargetDate> read(Cell cell, String title, Consumer<Finding> report) {
    if (cell.isEmpty()) {
      return List.of();
    }
    Optional<TargetDate> whole = DateText.read(cell);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<TargetDate> dates = new ArrayList<>();
    for (String line : lines(cell.shown())) {
      dates.add(DateText.read(line).orElseGet(() -> new TargetDate.Unclear(line)));
    }
    if (dates.stream().anyMatch(TargetDate.Unclear.class::isInstance)) {
      DateText.read(Written.of(cell), title, report);
    }
    return dates;
  }

  /// Without bullets and inner runs of spaces.
  private static List<String> lines(String text) {
    return text.lines()
        .map(line -> line.replaceFirst("^\\s*[•◆◦▪●·*]\\s*", "").replaceAll("\\s+", " ").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
