package org.outturn.workspace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.figure.Bands;
import org.outturn.figure.Basis;
import org.outturn.figure.Quarter;
import org.outturn.figure.RiskMatrix;
import org.outturn.figure.Scale;
import org.outturn.figure.Shortfall;
import org.outturn.figure.Tolerance;
import org.outturn.figure.Unit;
import org.outturn.finding.Location;
import org.outturn.source.Blank;

/// A return that quarters should bring: `returns:` in council.yaml.
///
/// @param name by which papers and figures refer to it: `capital`
/// @param title by which readers of papers know it: "Service plan"
/// @param kind what it is: `capital-programme`
/// @param file a glob in the quarter's returns folder
/// @param sheets of a workbook; empty for its first
/// @param unit in which money comes in; figures of money cannot be read without it
/// @param printUnit in which money is printed; the unit it came in where nothing is said
/// @param basis of the actual figures, where the kind leaves that open
/// @param columns headings of this return to the kind's field keys; a minus before the key of a
///   column of figures says that its signs are the opposite of ours
/// @param scale of its progress ratings
/// @param riskScale of its risks
/// @param bands compute ratings on its scale; where there are none, officers judge
/// @param due ends of the names of the quarters that should bring it: `Q4`, `2025-26-Q4`; empty for
///   every quarter
/// @param service that sends it; blank where nobody is said
/// @param risks name of the risk register that its references to risks mean
/// @param years within which its dates should lie
/// @param blanks what an empty cell means, by the heading or key of its column
/// @param place where it is set
public record ExpectedReturn(
    String name,
    String title,
    String kind,
    String file,
    List<String> sheets,
    Optional<Unit> unit,
    Optional<Unit> printUnit,
    Optional<Basis> basis,
    Map<String, String> columns,
    Optional<Scale> scale,
    Optional<Scale> riskScale,
    Optional<Bands> bands,
    List<String> due,
    String service,
    Optional<String> risks,
    Optional<PlanYears> years,
    Map<String, Blank> blanks,
    Location.InLine place) {

  /// What is drawn from the returns of a quarter stands among them by these names, which no return
  /// may have.
  public static final String SUMMARY = "summary";

  public static final String EXCEPTIONS = "exceptions";

  /// @throws IllegalArgumentException if the name stands for what is drawn from all returns
  public ExpectedReturn {
    if (name.equals(SUMMARY) || name.equals(EXCEPTIONS)) {
      throw new IllegalArgumentException(
          "no return can be called \"%s\", which is drawn from all returns".formatted(name));
    }
    sheets = List.copyOf(sheets);
    due = List.copyOf(due);
    blanks = Map.copyOf(blanks);
    // In the order set: it is that of a free table.
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  public boolean isDueIn(Quarter quarter) {
    return due.isEmpty() || due.stream().anyMatch(quarter.name()::endsWith);
  }

  /// How it rates variances.
  ///
  /// @return nothing where its scale goes by something else
  public Optional<Tolerance> tolerance() {
    return bands.flatMap(
        rule ->
            switch (rule) {
              case Tolerance tolerance -> Optional.of(tolerance);
              case Shortfall _, RiskMatrix _ -> Optional.empty();
            });
  }

  /// How it rates figures against their targets.
  ///
  /// @return nothing where its scale goes by something else
  public Optional<Shortfall> shortfall() {
    return bands.flatMap(
        rule ->
            switch (rule) {
              case Shortfall shortfall -> Optional.of(shortfall);
              case Tolerance _, RiskMatrix _ -> Optional.empty();
            });
  }

  /// How it weighs risks.
  ///
  /// @return nothing where its scale goes by something else
  public Optional<RiskMatrix> matrix() {
    return bands.flatMap(
        rule ->
            switch (rule) {
              case RiskMatrix matrix -> Optional.of(matrix);
              case Tolerance _, Shortfall _ -> Optional.empty();
            });
  }
}
