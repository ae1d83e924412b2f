package org.outturn.check.consistency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Severity;
import org.outturn.returns.RiskRegister;
import org.outturn.returns.RiskRegister.Risk;
import org.outturn.returns.RowPlace.Said;

/// A risk that has not been scored. One whose score is said to be still to come is only noted.
final class RiskScores implements Rule {

  @Override
  public Code code() {
    return Code.RET206;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(RiskRegister.class).stream().flatMap(this::unscored).toList();
  }

  /// A register that has no column for scores to aim at misses none.
  private Stream<Finding> unscored(RiskRegister register) {
    return register.risks().stream()
        .flatMap(
            risk ->
                unscored(
                    risk,
                    missing(risk.target().score()).filter(_ -> risk.place().has(Said.TARGET_SCORE)))
                    .stream());
  }

  /// @param target why there is none, where there should be one
  private Optional<Finding> unscored(Risk risk, Optional<Content.NoData> target) {
    Optional<Content.NoData> current = missing(risk.current().score());
    if (current.isEmpty() && target.isEmpty()) {
      return Optional.empty();
    }
    String what =
        current.isPresent() && target.isPresent()
            ? "score"
            : current.isPresent() ? "current score" : "target score";
    Finding finding =
        Finding.of(
                code(),
                risk.place().of(current.isPresent() ? Said.SCORE : Said.TARGET_SCORE),
                "risk %s has no %s".formatted(risk.reference(), what).replace("  ", " "))
            .excerpt(risk.title())
            .help("score it, or write \"TBC\" and say under monitoring when it will be");
    boolean promised =
        Stream.of(current, target).flatMap(Optional::stream).noneMatch(n -> n.words().isBlank());
    return Optional.of(promised ? finding.severity(Severity.NOTE) : finding);
  }

  private static Optional<Content.NoData> missing(Figure score) {
    return switch (score.content()) {
      case Content.NoData noData -> Optional.of(noData);
      case Content.Known _, Content.Broken _ -> Optional.empty();
    };
  }
}
