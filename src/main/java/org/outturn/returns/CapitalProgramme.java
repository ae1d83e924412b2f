package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import org.outturn.figure.Figure;

/// A capital programme by directorate and service: an earlier report's position, this one's, and
/// the movement between them, which is never an underspend; split, where the return does so, into
/// slippage (rephasing to later years), acceleration and real saving.
///
/// @param measures the columns the return has, in order: `previous`, `current`, `movement`,
///   `slippage`, `saving` …
public record CapitalProgramme(
    String name, List<Measure> measures, List<Group> groups, Amounts total, List<Figure> figures)
    implements Return {

  public CapitalProgramme {
    measures = List.copyOf(measures);
    groups = List.copyOf(groups);
    figures = List.copyOf(figures);
  }

  /// @param heading as the return words it: "3rd quarter report"
  public record Measure(String key, String heading) {}

  /// A directorate.
  ///
  /// @param own figures that the group carries itself where it has no services
  public record Group(String name, Optional<Amounts> own, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  public record Line(String service, Amounts amounts) {}

  /// One figure per measure, in their order.
  public record Amounts(List<Figure> figures) {
    public Amounts {
      figures = List.copyOf(figures);
    }
  }
}
