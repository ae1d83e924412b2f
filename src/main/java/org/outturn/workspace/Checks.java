package org.outturn.workspace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Severity;

/// How much findings matter to a council: `checks:` in council.yaml. What it does not speak of
/// matters as much as its code says.
///
/// @param off codes that the council does not want to hear of
/// @param severities that differ from the codes' own
/// @param tolerances differences up to which a code is not found, in the unit of the figures that
///   it compares; pounds for money
public record Checks(
    Set<Code> off, Map<Code, Severity> severities, Map<Code, BigDecimal> tolerances) {

  /// What holds where a council has set nothing.
  public static final Checks USUAL = new Checks(Set.of(), Map.of(), Map.of());

  public Checks {
    off = Set.copyOf(off);
    severities = Map.copyOf(severities);
    tolerances = Map.copyOf(tolerances);
    off.forEach(Checks::needsToBeSettable);
    severities.forEach(
        (code, severity) -> {
          if (!severity.reaches(code.severity())) {
            needsToBeSettable(code);
          }
        });
  }

  private static void needsToBeSettable(Code code) {
    if (!code.isSettable()) {
      throw new IllegalArgumentException("%s stands as it is".formatted(code));
    }
  }

  /// What is left of a finding: nothing where its code is off, else the finding with the severity
  /// that the council gives it.
  public Optional<Finding> settled(Finding finding) {
    if (off.contains(finding.code())) {
      return Optional.empty();
    }
    return Optional.of(
        Optional.ofNullable(severities.get(finding.code())).map(finding::severity).orElse(finding));
  }

  /// What is left of findings, in their order.
  public List<Finding> settled(List<Finding> findings) {
    return findings.stream().flatMap(finding -> settled(finding).stream()).toList();
  }

  /// The difference up to which a code is not found, where the council has set one.
  public Optional<BigDecimal> tolerance(Code code) {
    return Optional.ofNullable(tolerances.get(code));
  }
}
