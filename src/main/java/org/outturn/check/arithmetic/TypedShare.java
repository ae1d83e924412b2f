package org.outturn.check.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Address;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.figure.Origin;
import org.outturn.figure.Value;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.Return;

/// A percentage about a hundredth of another of its line: 0.9 beside a target of 90.
final class TypedShare implements Rule {
  private static final BigDecimal LEAST = new BigDecimal(60);
  private static final BigDecimal MOST = new BigDecimal(160);

  @Override
  public Code code() {
    return Code.RET030;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.returns().all().stream().flatMap(one -> in(one).stream()).toList();
  }

  private List<Finding> in(Return one) {
    Map<Address, List<Figure>> lines = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    List<Figure> shares =
        one.figures().stream()
            .filter(f -> size(f).filter(s -> s.signum() > 0).isPresent())
            .toList();
    shares.forEach(f -> lines.computeIfAbsent(line(f), _ -> new ArrayList<>()).add(f));
    for (Figure figure : shares) {
      if (figure.origin() instanceof Origin.Read(Location place)
          && size(figure).orElseThrow().compareTo(BigDecimal.ONE) <= 0) {
        lines.get(line(figure)).stream()
            .filter(other -> other.origin().cell().isPresent())
            .filter(other -> isHundredfold(figure, other))
            .findFirst()
            .map(other -> finding(place, figure, other))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static boolean isHundredfold(Figure figure, Figure other) {
    BigDecimal small = size(figure).orElseThrow();
    BigDecimal large = size(other).orElseThrow();
    return large.compareTo(small.multiply(LEAST)) >= 0
        && large.compareTo(small.multiply(MOST)) <= 0;
  }

  /// In points.
  private static Optional<BigDecimal> size(Figure figure) {
    return figure.content() instanceof Content.Known(Value.Share(var percent))
        ? Optional.of(percent.points().abs())
        : Optional.empty();
  }

  private static Address line(Figure figure) {
    return figure.address().above();
  }

  private Finding finding(Location place, Figure figure, Figure other) {
    String typed = size(figure).orElseThrow().stripTrailingZeros().toPlainString();
    String meant =
        size(figure).orElseThrow().scaleByPowerOfTen(2).stripTrailingZeros().toPlainString();
    return Finding.of(code(), place, "%s%% stands beside %s%%".formatted(typed, plain(other)))
        .note("the second is %s".formatted(other.address()))
        .help("write %s%% if that is what it stands for".formatted(meant));
  }

  private static String plain(Figure figure) {
    return size(figure).orElseThrow().stripTrailingZeros().toPlainString();
  }
}
