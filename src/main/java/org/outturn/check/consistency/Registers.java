package org.outturn.check.consistency;

import java.util.Optional;
import org.outturn.check.Submission;
import org.outturn.returns.PlanOfActions;
import org.outturn.returns.RiskRegister;

/// Which register a plan's references mean.
final class Registers {
  private Registers() {}

  /// @return nothing where the plan names none, or it could not be read
  static Optional<RiskRegister> of(PlanOfActions plan, Submission submission) {
    return submission.all(RiskRegister.class).stream()
        .filter(register -> plan.register().equals(Optional.of(register.name())))
        .findFirst();
  }
}
