package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outturn.figure.Unit;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// Revenue tables made of random amounts in pence and rounded to £000 as a spreadsheet prints them.
class RoundedTablesTest {
  private static final int TABLES = 150;

  @Test
  void aTableRoundedFromItsPenceIsNeverFaulted() {
    Random random = new Random(42);
    for (int i = 0; i < TABLES; i++) {
      List<String> rows = table(random).printed();
      assertThat(read(rows)).as(String.join("\n", rows)).isEmpty();
    }
  }

  @Test
  void aStatedTotalOffByMoreThanItsRoundingIsAlwaysFound() {
    Random random = new Random(43);
    for (int i = 0; i < TABLES; i++) {
      Table table = table(random);
      int column = random.nextInt(4);
      // Half a unit for each division's total and for the whole's, both ways, and one more.
      long tooMuch = table.divisions().size() + 2;
      List<String> rows = table.printed();
      rows.set(rows.size() - 1, altered(rows.getLast(), 2 + column, tooMuch));
      assertThat(read(rows))
          .as(String.join("\n", rows))
          .extracting(Finding::code)
          .contains(Code.FIG001);
    }
  }

  private static String altered(String row, int column, long by) {
    String[] cells = row.split("\\|", -1);
    cells[column] = new BigDecimal(cells[column]).add(BigDecimal.valueOf(by)).toString();
    return String.join("|", cells);
  }

  private static List<Finding> read(List<String> rows) {
    return new RevenueKind()
        .read(
            Sheets.expected("revenue", "revenue-monitoring", Unit.THOUSANDS),
            Sheets.received(rows),
            Optional.empty())
        .findings();
  }

  private static Table table(Random random) {
    return new Table(
        IntStream.rangeClosed(1, random.nextInt(2, 6))
            .mapToObj(
                division ->
                    IntStream.rangeClosed(1, random.nextInt(1, 8))
                        .mapToObj(_ -> Unrounded.random(random))
                        .toList())
            .toList());
  }

  /// Budget and outturn, expenditure and income, in pounds and pence.
  private record Unrounded(BigDecimal be, BigDecimal bi, BigDecimal oe, BigDecimal oi) {
    static final Unrounded NIL =
        new Unrounded(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static Unrounded random(Random random) {
      return new Unrounded(
          pence(random), pence(random).negate(), pence(random), pence(random).negate());
    }

    private static BigDecimal pence(Random random) {
      return BigDecimal.valueOf(random.nextLong(2_000_000_000L), 2);
    }

    Unrounded plus(Unrounded o) {
      return new Unrounded(be.add(o.be), bi.add(o.bi), oe.add(o.oe), oi.add(o.oi));
    }

    String printed(String division, String unit) {
      BigDecimal budget = be.add(bi);
      BigDecimal outturn = oe.add(oi);
      return Stream.concat(
              Stream.of(division, unit),
              Stream.of(be, bi, oe, oi, budget, outturn, outturn.subtract(budget))
                  .map(Unrounded::thousands))
          .reduce((a, b) -> a + "|" + b)
          .orElseThrow();
    }

    private static String thousands(BigDecimal pounds) {
      return pounds.scaleByPowerOfTen(-3).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }
  }

  private record Table(List<List<Unrounded>> divisions) {
    List<String> printed() {
      List<String> rows = new ArrayList<>();
      rows.add(
          "Division|Business unit|Budget expenditure|Budget income|Outturn expenditure"
              + "|Outturn income|Budget net|Outturn net|Variance");
      Unrounded whole = Unrounded.NIL;
      for (int i = 0; i < divisions.size(); i++) {
        Unrounded sum = Unrounded.NIL;
        for (int unit = 0; unit < divisions.get(i).size(); unit++) {
          Unrounded one = divisions.get(i).get(unit);
          rows.add(one.printed("Division " + i, "Unit " + unit));
          sum = sum.plus(one);
        }
        rows.add(sum.printed("Total Division " + i, ""));
        whole = whole.plus(sum);
      }
      rows.add(whole.printed("Total", ""));
      return rows;
    }
  }
}
