package org.outturn.check.consistency;

import java.util.List;
import java.util.Optional;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Figure;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.RevenueMonitoring;
import org.outturn.returns.VarianceAnalysis;

/// A variance analysis that explains another variance than the revenue return shows. Only the
/// totals are compared, because "other minor variances" belong to no unit. With several of either
/// return none can be told to belong to another, and nothing is compared.
final class AgreedVariance implements Rule {

  @Override
  public Code code() {
    return Code.FIG009;
  }

  @Override
  public List<Finding> check(Submission submission) {
    List<RevenueMonitoring> revenue = submission.all(RevenueMonitoring.class);
    List<VarianceAnalysis> analyses = submission.all(VarianceAnalysis.class);
    return revenue.size() == 1 && analyses.size() == 1
        ? revenue
            .getFirst()
            .total()
            .flatMap(
                net ->
                    analyses
                        .getFirst()
                        .total()
                        .flatMap(
                            explained -> compared(net.variance(), explained.total(), submission)))
            .stream()
            .toList()
        : List.of();
  }

  private Optional<Finding> compared(Figure revenue, Figure analysis, Submission submission) {
    return revenue
        .value()
        .flatMap(
            value ->
                analysis
                    .value()
                    .filter(other -> !submission.agree(code(), value.interval(), other.interval())))
        .map(
            _ ->
                Finding.of(
                        code(),
                        analysis.origin().cell().orElse(new Location.Run()),
                        "the variances explained come to %s, but the variance is %s"
                            .formatted(
                                analysis.money().orElseThrow(), revenue.money().orElseThrow()))
                    .note("the variance is that of " + revenue.address())
                    .help("bring the two returns into line"));
  }
}
