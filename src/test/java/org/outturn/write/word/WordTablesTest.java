package org.outturn.write.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.write.word.Markup.all;
import static org.outturn.write.word.Markup.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.document.Anchor;
import org.outturn.document.CellBlock;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.layout.Layout.TableFit;
import org.outturn.style.HouseStyle;
import org.outturn.testing.SamplePaper;
import org.outturn.testing.SampleTables;

/// Tables: columns, spans, styles, and what stays together.
class WordTablesTest {
  @Test
  void takesColumnWidthsFromTheLayout() {
    PageHints hints =
        new PageHints(
            Map.of(new Anchor("table-capital"), new TableFit(List.of(200.0, 80.0, 80.0, 90.5), 9)),
            Map.of());

    String body =
        body(
            WordWriter.write(
                    SamplePaper.of(SampleTables.capital()),
                    HouseStyle.standard(),
                    hints,
                    Written.REFERENCE)
                .value());

    assertThat(all(body, "<w:gridCol w:w=\"(\\d+)\""))
        .containsExactly("4000", "1600", "1600", "1810");
    assertThat(body).contains("<w:tblStyle w:val=\"CouncilTableSmall\"/>");
  }

  @Test
  void repeatsEachHeaderRowAndKeepsSpans() {
    String body = Written.body(SamplePaper.of(SampleTables.outturn()));

    assertThat(all(body, "(<w:tblHeader/>)")).hasSize(2);
    assertThat(all(body, "<w:gridSpan w:val=\"(\\d)\"")).containsExactly("3", "3");
    assertThat(all(body, "(<w:vMerge w:val=\"restart\"/>)")).hasSize(3);
    assertThat(all(body, "(<w:vMerge/>)")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "'Economic Development', TableText",
    "'(181)', TableNumberBracketed",
    "'3,590', TableNumber",
    "'Social Care and Health', TableGroup",
    "'(399)', TableGroupNumberBracketed",
    "'Total', TableTotal",
    "'117,507', TableTotalNumber",
    "'Movement', TableHeadingNumber"
  })
  void setsCellsInStylesByRowAndColumn(String words, String style) {
    String body = Written.body(SamplePaper.of(SampleTables.capital()));

    assertThat(
            all(
                body,
                "w:val=\"(\\w+)\"/>(?:<w:keepNext/>)?</w:pPr><w:r><w:t xml:space=\"preserve\">"
                    + Pattern.quote(words)))
        .first()
        .isEqualTo(style);
  }

  @Test
  void tintsTheCellOfARating() {
    String body = Written.body(SamplePaper.of(SampleTables.actionPlan(150)));

    assertThat(body)
        .containsPattern(
            "w:fill=\"FBE9E7\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr>"
                + "<w:r><w:rPr><w:rStyle w:val=\"RatingRed\"/></w:rPr>"
                + "<w:t xml:space=\"preserve\">■\u00A0Red</w:t>");
  }

  @Test
  void tintsTheRowsThatNameAGroup() {
    List<String> rows =
        all(Written.body(SamplePaper.of(SampleTables.capital())), "<w:tr>(.*?)</w:tr>");

    assertThat(rows)
        .filteredOn(row -> row.contains("\"TableGroup\""))
        .isNotEmpty()
        .allMatch(row -> row.contains("w:fill=\"F4F5F7\""));
    assertThat(rows)
        .filteredOn(row -> row.contains("\"TableText\""))
        .noneMatch(row -> row.contains("w:fill=\"F4F5F7\""));
  }

  @Test
  void keepsAShortTableWhole() {
    List<String> rows = all(Written.body(SamplePaper.of(awards("awards"))), "<w:tr>(.*?)</w:tr>");

    assertThat(rows.subList(0, rows.size() - 1)).allMatch(row -> row.contains("<w:keepNext/>"));
  }

  private static Table awards(String anchor) {
    List<Row> rows = new ArrayList<>();
    rows.add(SampleTables.header("Unit", "Award"));
    for (String unit : List.of("Cleaning", "Design", "Human resources")) {
      rows.add(
          Row.of(
              RowKind.BODY,
              SampleTables.text(unit).heading(Scope.ROW),
              SampleTables.text("A gold award")));
    }
    return SampleTables.table(
        anchor,
        "Awards",
        "Three units with their awards.",
        List.of(Column.of(Align.START), Column.of(Align.START)),
        rows,
        List.of());
  }

  @Test
  void leavesTheSameSpaceBelowEveryTable() {
    String body =
        Written.body(
            SamplePaper.of(
                awards("awards"),
                CellBlock.Paragraph.of("Words."),
                awards("more"),
                SamplePaper.heading(1, "A heading keeps off by itself", "heading")));

    assertThat(all(body, "</w:tbl><w:p>(<w:pPr>.*?</w:pPr>)"))
        .containsExactly(
            "<w:pPr><w:pStyle w:val=\"BodyText\"/><w:spacing w:before=\"280\"/></w:pPr>",
            "<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>");
  }

  @Test
  void keepsRowsTogetherThatBelongTogether() {
    String body = Written.body(SamplePaper.of(SampleTables.outturn()));

    List<String> rows = all(body, "<w:tr>(.*?)</w:tr>");
    assertThat(rows.getLast()).as("with its notes").contains("<w:keepNext/>");
    assertThat(rows.get(rows.size() - 2)).as("with the total").contains("<w:keepNext/>");
    assertThat(rows).filteredOn(row -> !row.contains("<w:keepNext/>")).isNotEmpty();
  }
}
