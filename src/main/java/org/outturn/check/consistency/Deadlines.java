package org.outturn.check.consistency;

import java.time.LocalDate;
import java.util.Optional;
import org.outturn.figure.Quarter;
import org.outturn.returns.TargetDate;
import org.outturn.workspace.PlanYears;

/// Deadlines that can be compared.
final class Deadlines {
  private Deadlines() {}

  /// @return nothing where there is no last day, or one that no plan has, which has been called a
  ///   slip
  static Optional<LocalDate> of(Optional<TargetDate> due, Quarter quarter) {
    return due.flatMap(TargetDate::latest).filter(PlanYears.about(quarter)::hold);
  }
}
