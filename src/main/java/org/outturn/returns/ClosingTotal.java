package org.outturn.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outturn.source.Cell;
import org.outturn.source.Recognised.Line;

/// A last line that adds up a total and the lines between ("Total portfolios", "Capital financing",
/// "Net expenditure"), and is a total whatever it is called. Its figures tell: in most columns they
/// are what those lines come to.
final class ClosingTotal {
  private static final int FEWEST_COLUMNS = 2;

  /// A longer list has no total that is not called one, and adding it up takes time.
  private static final int LONGEST = 400;

  private ClosingTotal() {}

  /// @param line that may be one
  /// @param total above it
  /// @param before all lines above it
  /// @param after all lines below it
  static boolean isOf(Line line, Line total, List<Line> before, List<Line> after) {
    boolean closes =
        line.kind() != Line.Kind.REMARK
            && after.stream().allMatch(next -> next.kind() == Line.Kind.REMARK);
    if (!closes) {
      return false;
    }
    List<Line> between =
        before.subList(before.indexOf(total) + 1, before.size()).stream()
            .filter(one -> one.kind() == Line.Kind.DATA)
            .toList();
    if (between.isEmpty()) {
      return false;
    }
    int compared = 0;
    int agreeing = 0;
    for (int column = 0; column < line.cells().size(); column++) {
      Optional<BigDecimal> stated = number(line, column);
      Optional<BigDecimal> above = number(total, column);
      if (stated.isPresent() && above.isPresent() && stated.get().signum() != 0) {
        compared++;
        BigDecimal sum = above.get();
        for (Line one : between) {
          sum = sum.add(number(one, column).orElse(BigDecimal.ZERO));
        }
        // Each may have been rounded by itself.
        BigDecimal rounding =
            BigDecimal.ONE
                .movePointLeft(Math.max(0, stated.get().scale()))
                .multiply(BigDecimal.valueOf(between.size()));
        agreeing += sum.subtract(stated.get()).abs().compareTo(rounding) <= 0 ? 1 : 0;
      }
    }
    return agreeing >= FEWEST_COLUMNS && agreeing * 2 > compared;
  }

  /// A last line of figures that adds up all those above it, although it is called by the name of
  /// the service that they are of.
  static Optional<Line> ofAll(List<Line> lines) {
    if (lines.size() > LONGEST) {
      return Optional.empty();
    }
    List<Line> data =
        lines.stream().filter(line -> line.kind() == Line.Kind.DATA && figures(line) > 0).toList();
    if (data.size() <= FEWEST_COLUMNS
        || lines.stream().anyMatch(l -> l.kind() == Line.Kind.TOTAL)) {
      return Optional.empty();
    }
    Line last = data.getLast();
    List<Line> above = data.subList(0, data.size() - 1);
    int compared = 0;
    int agreeing = 0;
    for (int column = 0; column < last.cells().size(); column++) {
      Optional<BigDecimal> stated = number(last, column).filter(n -> n.signum() != 0);
      if (stated.isPresent()) {
        int at = column;
        BigDecimal sum =
            above.stream()
                .flatMap(line -> number(line, at).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        compared++;
        agreeing += sum.compareTo(stated.get()) == 0 ? 1 : 0;
      }
    }
    return agreeing > FEWEST_COLUMNS && agreeing * 2 > compared
        ? Optional.of(last)
        : Optional.empty();
  }

  private static long figures(Line line) {
    return IntStream.range(1, line.cells().size())
        .filter(column -> number(line, column).isPresent())
        .count();
  }

  private static Optional<BigDecimal> number(Line line, int column) {
    if (column >= line.cells().size()) {
      return Optional.empty();
    }
    Cell cell = line.cells().get(column);
    return cell.isEmpty() ? Optional.empty() : Written.of(cell).number();
  }
}
