package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.check.Submission;
import org.outturn.check.rulebook.Rules;
import org.outturn.figure.Ledger;
import org.outturn.figure.Quarter;
import org.outturn.figure.Scale;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Scale.Point;
import org.outturn.figure.Unit;
import org.outturn.workspace.ExpectedReturn;

/// Whatever comes in gives findings, and never an exception.
class SpoiltSheetsTest {
  private static final int SHEETS = 40;
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final List<String> JUNK =
      List.of(
          "",
          "",
          "-",
          "Total",
          "Sub-total",
          "#REF!",
          "1,2O4",
          "TBC",
          "n/a",
          "12",
          "(5)",
          "☺",
          "Directorate",
          "Lead officer",
          "•",
          "31-Feb-2026",
          "999999999999",
          "£",
          "x\ny",
          ".");

  @ParameterizedTest
  @CsvSource({
    "returns-capital-faults/input/2025-26-Q4/returns/capital.csv, capital-programme",
    "returns-revenue-faults/input/2025-26-Q4/returns/revenue.csv, revenue-monitoring",
    "returns-variance-faults/input/2025-26-Q4/returns/variances.csv, variance-analysis",
    "returns-plan/input/2025-26-Q4/returns/plan-q4.csv, action-plan",
    "returns-table/input/2025-26-Q4/returns/grants.csv, table"
  })
  void aSpoiltSheetIsNoFault(String file, String kind) throws IOException {
    List<String> lines = Files.readAllLines(CASES.resolve(file));
    Random random = new Random(kind.hashCode());
    Optional<Return> before = Optional.empty();
    for (int i = 0; i < SHEETS; i++) {
      List<String> rows = spoilt(lines, random);
      Optional<Return> earlier = before;
      assertThatCode(() -> readAndCheck(kind, rows, earlier))
          .as(String.join("\n", rows))
          .doesNotThrowAnyException();
      before = read(kind, rows, Optional.empty());
    }
  }

  private static void readAndCheck(String kind, List<String> rows, Optional<Return> earlier) {
    Optional<Return> now = read(kind, rows, earlier);
    Rules.check(
        new Submission(
            Quarter.named("2025-26-Q4").orElseThrow(),
            returns(now),
            Optional.of(returns(earlier))));
  }

  private static Returns returns(Optional<Return> read) {
    return new Returns(
        read.stream().toList(), List.of(), Ledger.of(read.map(Return::figures).orElse(List.of())));
  }

  private static Optional<Return> read(String kind, List<String> rows, Optional<Return> earlier) {
    return Kinds.named(kind)
        .orElseThrow()
        .read(expected(kind), Sheets.received(rows), earlier)
        .value();
  }

  private static ExpectedReturn expected(String kind) {
    ExpectedReturn plain = Sheets.expected("x", kind, Unit.THOUSANDS);
    Scale scale =
        new Scale(
            "s",
            "S",
            Stream.of(Level.GREEN, Level.AMBER, Level.RED)
                .map(level -> new Point(level.name(), "●", level, "", List.of()))
                .toList(),
            List.of());
    return new ExpectedReturn(
        plain.name(),
        plain.title(),
        kind,
        plain.file(),
        plain.sheets(),
        plain.unit(),
        plain.printUnit(),
        plain.basis(),
        plain.columns(),
        Optional.of(scale),
        Optional.of(scale),
        plain.bands(),
        plain.due(),
        "",
        plain.risks(),
        plain.years(),
        plain.blanks(),
        plain.place());
  }

  /// Some cells replaced, some rows lost, doubled or out of order.
  private static List<String> spoilt(List<String> lines, Random random) {
    List<String> rows = new ArrayList<>();
    for (String line : lines) {
      List<String> cells =
          new ArrayList<>(
              Arrays.asList(line.replaceAll("\"([^\"]*?),([^\"]*?)\"", "$1$2").split(",", -1)));
      for (int i = 0; i < cells.size(); i++) {
        if (random.nextInt(12) == 0) {
          cells.set(i, JUNK.get(random.nextInt(JUNK.size())));
        }
      }
      int copies = random.nextInt(15) == 0 ? 0 : random.nextInt(15) == 0 ? 2 : 1;
      for (int i = 0; i < copies; i++) {
        rows.add(random.nextInt(rows.size() + 1), String.join("|", cells));
        if (random.nextInt(10) != 0) {
          rows.addLast(rows.remove(rows.indexOf(String.join("|", cells))));
        }
      }
    }
    return rows;
  }
}
