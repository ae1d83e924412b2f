package org.outturn.source;

import java.util.ArrayList;
import java.util.List;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

/// What is found in an Excel workbook as a whole, whatever its format.
///
/// @param links names of the workbooks that its formulas mean by 1, 2, 3 …; an `.xls` names them in
///   its formulas
record WorkbookFindings(String file, Macros macros, Precision precision, List<String> links) {
  WorkbookFindings {
    links = List.copyOf(links);
  }

  enum Macros {
    NONE,
    HELD
  }

  /// With how many digits Excel reckons in it.
  enum Precision {
    FULL,
    /// "Set precision as displayed": no result is what its formula gives.
    AS_SHOWN
  }

  List<Finding> in(List<Sheet> sheets) {
    List<Finding> findings = new ArrayList<>();
    switch (macros) {
      case NONE -> {}
      case HELD ->
          findings.add(
              Finding.of(
                      Code.SRC015,
                      new Location.InFile(file),
                      "the workbook has macros, which are not run")
                  .help("see that its figures do not wait for a macro; save it as .xlsx without"));
    }
    findings.addAll(LinkedWorkbooks.in(file, sheets, links));
    findings.addAll(FaultyFormulas.in(sheets));
    switch (precision) {
      case FULL -> findings.addAll(StaleFormulas.in(file, sheets));
      case AS_SHOWN -> {}
    }
    return findings;
  }
}
