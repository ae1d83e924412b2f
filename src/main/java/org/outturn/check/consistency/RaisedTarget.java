package org.outturn.check.consistency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Figure;
import org.outturn.figure.Value;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RiskRegister;
import org.outturn.returns.RiskRegister.Risk;

/// A risk that is meant to become worse than it is.
final class RaisedTarget implements Rule {

  @Override
  public Code code() {
    return Code.RET207;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(RiskRegister.class).stream()
        .flatMap(register -> register.risks().stream())
        .flatMap(risk -> raised(risk).stream())
        .toList();
  }

  private Optional<Finding> raised(Risk risk) {
    return score(risk.current().score())
        .flatMap(
            current ->
                score(risk.target().score())
                    .filter(target -> target.compareTo(current) > 0)
                    .map(
                        target ->
                            Finding.of(
                                    code(),
                                    risk.place().row(),
                                    "risk %s is scored %s, but its target is %s"
                                        .formatted(
                                            risk.reference(),
                                            current.toPlainString(),
                                            target.toPlainString()))
                                .excerpt(risk.title())
                                .help("correct the scores, or set a new target")));
  }

  private static Optional<BigDecimal> score(Figure figure) {
    return figure.value().map(Value::interval).map(interval -> interval.middle());
  }
}
