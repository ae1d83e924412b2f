package org.outturn.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.document.Access;
import org.outturn.document.Anchor;
import org.outturn.document.Document;
import org.outturn.document.Inline;
import org.outturn.document.Numbering;
import org.outturn.document.Ordinal;
import org.outturn.document.Section;
import org.outturn.document.Table;
import org.outturn.document.Table.RowKind;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.testing.SamplePaper;

/// What can be told from a table of three lines; 312 is secret.
class RemaindersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        // the total of a column
        "Roads;1,158 | Claim;[c]        | Total;1,470 | Table 1, Total",
        "Roads;1,158 | Claim;[c]        | Total;1,158 | none",
        "Roads;[c]   | Claim;suppressed | Total;1,470 | none",
        "Roads;1,158 | Claim;-          | Total;1,470 | Table 1, Total",
        "Roads;1,158 | Claim;-          | Total;1,471 | none",
        "Roads;(158) | Claim;-          | Total;154   | Table 1, Total",
        // the total of a row
        "Roads;1;2;3 | Claim;5;[c];9    | Total;6;2;12 | Table 1, Claim",
        "Roads;1;2;9 | Claim;5;[c];9    | Total;6;2;18 | none",
      })
  void findsWhatIsLeftOfATotal(String first, String second, String total, String place) {
    List<Finding> found =
        Remainders.findings("plan", paper(first, second, total), new BigDecimal("312")::equals);

    assertThat(found)
        .extracting(Finding::location)
        .isEqualTo(
            Stream.ofNullable(place).map(where -> new Location.InPaper("plan", where)).toList());
  }

  private static Document paper(String first, String second, String total) {
    int columns = first.split(";").length;
    List<Table.Row> rows =
        List.of(
            row(RowKind.HEADER, columns == 2 ? "Scheme;Cost" : "Scheme;Works;Fees;Total cost"),
            row(RowKind.BODY, first),
            row(RowKind.BODY, second),
            row(RowKind.TOTAL, total));
    return Numbering.resolve(
        SamplePaper.of(
            Section.body(
                List.of(
                    new Table(
                        new Anchor("costs"),
                        Ordinal.PENDING,
                        new Access.Open(),
                        "Costs",
                        "",
                        Stream.generate(() -> Table.Column.of(Table.Align.START))
                            .limit(columns)
                            .toList(),
                        rows,
                        List.of())))));
  }

  private static Table.Row row(RowKind kind, String cells) {
    return Table.Row.of(
        kind,
        Arrays.stream(cells.split(";"))
            .map(text -> Table.Cell.of(Inline.text(text)))
            .toArray(Table.Cell[]::new));
  }
}
