package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Severity;
import org.outturn.source.Headings;
import org.outturn.workspace.ExpectedReturn;

/// What became of an expected return: whether it could be read or not, the papers that use it need
/// to know.
///
/// @param expected what council.yaml says of it
/// @param places the sheets, or the file, from which it was read; none where there was nothing
/// @param headings of its sheet, or of the first of them
/// @param findings about it
public record Arrival(
    ExpectedReturn expected, List<Location> places, Headings headings, List<Finding> findings) {
  public Arrival {
    places = List.copyOf(places);
    findings = List.copyOf(findings);
  }

  /// The same, with other findings.
  Arrival with(List<Finding> others) {
    return new Arrival(expected, places, headings, others);
  }

  /// As council.yaml calls it.
  public String name() {
    return expected.name();
  }

  /// How bad the worst finding is.
  public Optional<Severity> worst() {
    return findings.stream().map(Finding::severity).min(Severity::compareTo);
  }

  /// Whether nothing came in at all.
  public boolean isMissing() {
    return findings.stream().anyMatch(finding -> finding.code() == Code.SRC001);
  }

  boolean holds(Location place) {
    return switch (place) {
      case Location.InCell cell -> places.contains(cell.in());
      case Location.InSheet _, Location.InFile _ -> places.contains(place);
      case Location.InLine(String file, int _) -> places.contains(new Location.InFile(file));
      case Location.InPaper _, Location.Run _ -> false;
    };
  }
}
