package org.outturn.check.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Address;
import org.outturn.figure.Figure;
import org.outturn.figure.Ledger;
import org.outturn.figure.Money;
import org.outturn.figure.Origin;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.Return;

/// An amount about a thousand times, or a thousandth of, the same one last quarter or the one that
/// it is compared with in its line: pounds typed into a column of thousands. Or one that is alone
/// of its size both in its line and in its column.
final class ThousandfoldFigure implements Rule {
  private static final BigDecimal LEAST = new BigDecimal(500);
  private static final BigDecimal MOST = new BigDecimal(2000);

  /// Measures by the one beside them of which they should be about the size.
  private static final Map<String, String> BESIDE =
      Map.of(
          "current", "previous",
          "outturn-expenditure", "budget-expenditure",
          "outturn-income", "budget-income");

  @Override
  public Code code() {
    return Code.FIG011;
  }

  @Override
  public List<Finding> check(Submission submission) {
    Optional<Ledger> before = submission.previous().map(returns -> returns.ledger());
    List<Finding> findings = new ArrayList<>();
    for (Return one : submission.returns().all()) {
      LonelyFigures lonely = new LonelyFigures(one.figures());
      for (Figure figure : one.figures()) {
        jump(figure, submission.returns().ledger(), before)
            .or(() -> lonely.beside(figure).map(other -> outOfPlace(figure, other)))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> jump(Figure figure, Ledger now, Optional<Ledger> before) {
    return switch (figure.origin()) {
      case Origin.Read(Location place) ->
          Stream.concat(
                  beside(figure.address()).flatMap(now::find).stream(),
                  before.flatMap(ledger -> ledger.find(figure.address())).stream())
              .filter(other -> isThousandfold(figure, other))
              .findFirst()
              .map(other -> finding(place, figure, other));
      case Origin.Computed _, Origin.Adopted _ -> Optional.empty();
    };
  }

  private static Optional<Address> beside(Address address) {
    return Optional.ofNullable(BESIDE.get(address.last()))
        .map(measure -> address.above().with(measure));
  }

  private static boolean isThousandfold(Figure one, Figure other) {
    return one.money()
        .flatMap(a -> other.money().map(b -> isThousandfold(a.abs(), b.abs())))
        .orElse(false);
  }

  private static boolean isThousandfold(Money one, Money other) {
    BigDecimal small = one.pounds().min(other.pounds());
    BigDecimal large = one.pounds().max(other.pounds());
    return small.signum() > 0
        && large.compareTo(small.multiply(LEAST)) >= 0
        && large.compareTo(small.multiply(MOST)) <= 0;
  }

  private Finding outOfPlace(Figure figure, Figure other) {
    return Finding.of(
            code(),
            figure.origin().cell().orElseThrow(),
            "%s beside %s looks like another unit"
                .formatted(figure.money().orElseThrow(), other.money().orElseThrow()))
        .note("the second is the largest of the others in the same line")
        .note("it is more than a hundred times the usual amount of its column")
        .help("check whether pounds were typed where thousands are asked for");
  }

  private Finding finding(Location place, Figure figure, Figure other) {
    return Finding.of(
            code(),
            place,
            "%s beside %s looks like another unit"
                .formatted(figure.money().orElseThrow(), other.money().orElseThrow()))
        .note(
            other.address().equals(figure.address())
                ? "the second is last quarter's"
                : "the second is in the same line")
        .help("check whether pounds were typed where thousands are asked for, or the reverse");
  }
}
