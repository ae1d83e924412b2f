package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;

/// Dates of a cell, with a finding for what cannot be understood.
final class Dates {
  private Dates() {}

  /// @param cell not empty
  /// @param what as findings name it: "deadline"
  static TargetDate one(Cell cell, String what, Consumer<Finding> report) {
    return DateText.read(cell)
        .orElseGet(
            () -> {
              report.accept(unclear(cell, what));
              return new TargetDate.Unclear(cell.shown());
            });
  }

  /// One date for the whole cell, or one for each of its lines: "Sep 26 (phase 1)", "Mar 27 (phase
  /// 2)".
  static List<TargetDate> all(Cell cell, String what, Consumer<Finding> report) {
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
      report.accept(unclear(cell, what));
    }
    return dates;
  }

  /// Without bullets and inner runs of spaces.
  static List<String> lines(String text) {
    return text.lines()
        .map(line -> line.replaceFirst("^\\s*[•◆◦▪●·*]\\s*", "").replaceAll("\\s+", " ").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static Finding unclear(Cell cell, String what) {
    return Finding.of(Code.RET014, cell.place(), what + " is not understood")
        .excerpt(cell.shown())
        .note("it is printed as it stands, and cannot be checked")
        .help("give a date or a month, such as \"31 March 2026\" or \"Mar 26\"");
  }
}
