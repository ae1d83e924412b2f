package org.outturn.returns;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.figure.Figure;
import org.outturn.source.Recognised.Line;

/// Spending that moves to another year, where it is all that a forecast differs by. Councils state
/// it either way round: as forecast less programme, or as programme less forecast, whatever rule
/// the variance beside it has.
final class Rephasing {
  private static final int FEWEST_TURNED = 2;

  private Rephasing() {}

  /// The column, where more lines state programme less forecast than the other way round.
  static Set<String> turned(Tables tables) {
    int turned = 0;
    int straight = 0;
    for (Line line : tables.lines()) {
      if (line.kind() == Line.Kind.DATA) {
        Optional<BigDecimal> moved = number(line, CapitalColumns.SLIPPAGE);
        Optional<BigDecimal> difference =
            number(line, CapitalColumns.OUTTURN)
                .flatMap(outturn -> number(line, CapitalColumns.REVISED).map(outturn::subtract));
        if (moved.isPresent() && difference.isPresent() && moved.get().signum() != 0) {
          turned += moved.get().negate().compareTo(difference.get()) == 0 ? 1 : 0;
          straight += moved.get().compareTo(difference.get()) == 0 ? 1 : 0;
        }
      }
    }
    return turned >= FEWEST_TURNED && turned > straight
        ? Set.of(CapitalColumns.SLIPPAGE)
        : Set.of();
  }

  /// Whether it is what the forecast differs from the budget by, and thus may have either sign.
  static boolean isAllThatDiffers(Figure rephased, Map<String, Figure> figures) {
    return Optional.ofNullable(figures.get(CapitalColumns.OUTTURN))
        .flatMap(Figure::money)
        .flatMap(
            outturn ->
                Optional.ofNullable(figures.get(CapitalColumns.REVISED))
                    .flatMap(Figure::money)
                    .map(outturn::minus))
        .filter(difference -> rephased.money().filter(difference::equals).isPresent())
        .isPresent();
  }

  private static Optional<BigDecimal> number(Line line, String key) {
    return line.cell(key).map(Written::of).flatMap(Written::number);
  }
}
