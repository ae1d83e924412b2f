package org.outturn.check.arithmetic;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.outturn.figure.Address;
import org.outturn.figure.Figure;
import org.outturn.figure.Origin;

/// Amounts of a return that are alone of their size: hundreds of times the usual one of their
/// column, and about a thousand times all others of their line. A large service is large in all of
/// its columns, and a large column in all of its lines.
final class LonelyFigures {
  private static final int FEWEST_LINES = 4;
  private static final BigDecimal LEAST_OF_COLUMN = new BigDecimal(100);
  private static final BigDecimal LEAST_OF_LINE = new BigDecimal(300);
  private static final BigDecimal MOST_OF_LINE = new BigDecimal(3000);

  /// Small beside any budget.
  private static final Pattern DIFFERENCE =
      Pattern.compile(".*(variance|movement|slippage|accel|virement|change|saving|other|income).*");

  private final Map<Address, List<Figure>> lines;
  private final Map<String, BigDecimal> usual = new HashMap<>();

  LonelyFigures(List<Figure> figures) {
    List<Figure> amounts = figures.stream().filter(LonelyFigures::isAmount).toList();
    lines = amounts.stream().collect(Collectors.groupingBy(LonelyFigures::line));
    amounts.stream()
        .collect(Collectors.groupingBy(LonelyFigures::measure))
        .forEach(
            (measure, column) -> {
              if (column.size() >= FEWEST_LINES) {
                usual.put(measure, middle(column));
              }
            });
  }

  private static BigDecimal middle(List<Figure> column) {
    return column.stream().map(LonelyFigures::size).sorted().toList().get(column.size() / 2);
  }

  /// The largest of the others in its line.
  ///
  /// @return nothing for an amount that is not out of place
  Optional<Figure> beside(Figure figure) {
    if (!isAmount(figure) || !isLargeForItsColumn(figure)) {
      return Optional.empty();
    }
    return lines.get(line(figure)).stream()
        .filter(other -> other != figure)
        .max(Comparator.comparing(LonelyFigures::size))
        .filter(
            other ->
                size(figure).compareTo(size(other).multiply(LEAST_OF_LINE)) >= 0
                    && size(figure).compareTo(size(other).multiply(MOST_OF_LINE)) <= 0);
  }

  private boolean isLargeForItsColumn(Figure figure) {
    return Optional.ofNullable(usual.get(measure(figure)))
        .filter(middle -> size(figure).compareTo(middle.multiply(LEAST_OF_COLUMN)) >= 0)
        .isPresent();
  }

  private static boolean isAmount(Figure figure) {
    return switch (figure.origin()) {
      case Origin.Read _ ->
          figure.money().filter(money -> money.sign() != 0).isPresent()
              && !DIFFERENCE.matcher(measure(figure)).matches();
      case Origin.Computed _, Origin.Adopted _ -> false;
    };
  }

  private static BigDecimal size(Figure figure) {
    return figure.money().orElseThrow().abs().pounds();
  }

  private static Address line(Figure figure) {
    return figure.address().above();
  }

  private static String measure(Figure figure) {
    return figure.address().last();
  }
}
