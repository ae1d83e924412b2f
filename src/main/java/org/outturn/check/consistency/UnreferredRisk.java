package org.outturn.check.consistency;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.PlanOfActions;
import org.outturn.returns.RiskRegister;
import org.outturn.returns.RiskRegister.Risk;

/// A risk that no action refers to, in a register that some plan uses.
final class UnreferredRisk implements Rule {

  @Override
  public Code code() {
    return Code.RET204;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(RiskRegister.class).stream()
        .flatMap(register -> unreferred(register, plansOf(register, submission)))
        .toList();
  }

  private static List<PlanOfActions> plansOf(RiskRegister register, Submission submission) {
    return submission.all(PlanOfActions.class).stream()
        .filter(plan -> Registers.of(plan, submission).filter(register::equals).isPresent())
        .toList();
  }

  private Stream<Finding> unreferred(RiskRegister register, List<PlanOfActions> plans) {
    if (plans.isEmpty()) {
      return Stream.of();
    }
    Set<String> referred =
        plans.stream()
            .flatMap(PlanOfActions::actions)
            .flatMap(action -> action.risks().stream())
            .flatMap(exposure -> exposure.risks().stream())
            .map(reference -> reference.toUpperCase(Locale.UK))
            .collect(Collectors.toSet());
    return register.risks().stream()
        .filter(risk -> !referred.contains(risk.reference().toUpperCase(Locale.UK)))
        .map(this::finding);
  }

  private Finding finding(Risk risk) {
    return Finding.of(
            code(),
            risk.place().row(),
            "no action refers to risk %s".formatted(risk.reference()).strip())
        .excerpt(risk.title())
        .help("add the reference to the actions that it concerns, or take the risk out");
  }
}
