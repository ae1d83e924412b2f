package org.outturn.check.consistency;

import java.util.List;
import java.util.Optional;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.PlanOfActions;
import org.outturn.returns.PlanOfActions.Exposure;
import org.outturn.returns.RiskRegister;

/// A reference of an action to a risk that its register does not have. Where the register could not
/// be read, nothing is said.
final class RiskReferences implements Rule {

  @Override
  public Code code() {
    return Code.RET203;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(PlanOfActions.class).stream()
        .flatMap(
            plan ->
                Registers.of(plan, submission).stream()
                    .flatMap(
                        register ->
                            plan.actions()
                                .flatMap(action -> action.risks().stream())
                                .flatMap(exposure -> unknown(exposure, register).stream())))
        .toList();
  }

  private List<Finding> unknown(Exposure exposure, RiskRegister register) {
    return exposure.risks().stream()
        .filter(reference -> register.find(reference).isEmpty())
        .map(
            reference ->
                Finding.of(
                        code(),
                        exposure.place(),
                        "there is no risk %s in \"%s\"".formatted(reference, register.name()))
                    .excerpt(exposure.words())
                    .note(has(register))
                    .help("correct the reference, or add the risk to the register"))
        .toList();
  }

  private static String has(RiskRegister register) {
    List<String> references =
        register.risks().stream()
            .map(RiskRegister.Risk::reference)
            .filter(r -> !r.isBlank())
            .distinct()
            .toList();
    return Optional.of(references)
        .filter(all -> !all.isEmpty())
        .map(all -> "it has " + String.join(", ", all))
        .orElse("its risks have no references");
  }
}
