package org.outturn.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.outturn.document.Access;
import org.outturn.document.Anchor;
import org.outturn.document.CellBlock;
import org.outturn.document.CellBlock.Item;
import org.outturn.document.Inline;
import org.outturn.document.Ordinal;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.document.Tone;

/// The tables of [SamplePaper], one of each sort a paper may hold.
public final class SampleTables {
  private static final int ACTIONS = 150;

  private SampleTables() {}

  /// Three columns of prose.
  public static Table keyIssues() {
    List<Row> rows = new ArrayList<>();
    rows.add(header("Project", "If it is not achieved", "Key issues"));
    rows.add(
        issue(
            "CPr 1 – One front door for customers",
            "Poor service and repeat contact.",
            "Three of five services have moved. The two that remain wait for the telephony"
                + " upgrade."));
    rows.add(
        issue(
            "CPr 3 – Corporate asset plan",
            "Buildings are kept that nobody needs, and the backlog of repairs grows.",
            "The plan went to Cabinet in January. Surveys of 40 sites are outstanding, and their"
                + " costs will decide which sites are released first."));
    rows.add(
        issue(
            "CPr 7 – Governance and risk",
            "Savings of £1m are not found within the year.",
            "A review of maintenance spending found £640,000. The remainder needs the agreement of"
                + " schools."));
    return table(
        "table-key-issues",
        "Key issues by project",
        "Three projects with what is at stake and what stands in the way of each.",
        List.of(Column.of(Align.START), Column.of(Align.START), new Column(Align.START, 2)),
        rows,
        List.of());
  }

  private static Row issue(String project, String risk, String issues) {
    return Row.of(RowKind.BODY, text(project).heading(Scope.ROW), text(risk), text(issues));
  }

  /// Groups, a total, bracketed negatives and a nil.
  public static Table capital() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(
            RowKind.HEADER,
            text("Service").heading(Scope.COLUMN),
            text("Quarter 3 report").heading(Scope.COLUMN),
            text("Quarter 4 report").heading(Scope.COLUMN),
            text("Movement").heading(Scope.COLUMN)));
    rows.add(group("Children and Lifelong Learning"));
    rows.add(capital("Education, Early Years and Youth", 39_749, 37_722));
    rows.add(capital("Cultural Services", 780, 685));
    rows.add(capital("Children’s Services", 520, 420));
    rows.add(group("Development Services"));
    rows.add(capital("Highways", 45_869, 44_576));
    rows.add(capital("Economic Development", 3_590, 3_409));
    rows.add(capital("Waste Disposal", 662, 495));
    rows.add(capital("Countryside", 496, 387));
    rows.add(capital("Historic Estate", 353, 353));
    rows.add(capital("Capitalised Structural Maintenance", 5_038, 5_038));
    rows.add(capital(RowKind.GROUP, "Social Care and Health", 6_593, 6_194));
    rows.add(group("Corporate"));
    rows.add(capital("Electronic Government", 194, 195));
    rows.add(capital("Corporate and Other Services", 9_174, 4_970));
    rows.add(capital("County Fleet Care", 1_500, 1_300));
    rows.add(capital("Farms", 459, 468));
    rows.add(capital("Asset Renewal Fund", 1_267, 1_129));
    rows.add(capital("Capitalised Repairs", 1_263, 1_263));
    rows.add(capital(RowKind.TOTAL, "Total", 117_507, 108_604));
    return table(
        "table-capital",
        "Capital programme 2025/26, £000",
        "Sixteen services in four directorates with the last two forecasts and the movement"
            + " between them.",
        List.of(
            Column.of(Align.START),
            Column.of(Align.FIGURES),
            Column.of(Align.FIGURES),
            Column.of(Align.FIGURES)),
        rows,
        List.of(
            List.of(
                Inline.text("Movement is this report less the last one; it is not an underspend."),
                Inline.text(" "),
                new Inline.Shorthand("[z]", "not applicable"),
                Inline.text(" marks what does not apply."))));
  }

  private static Row group(String name) {
    return Row.of(
        RowKind.GROUP, text(name).heading(Scope.ROW), Cell.empty(), Cell.empty(), Cell.empty());
  }

  private static Row capital(String name, long before, long now) {
    return capital(RowKind.BODY, name, before, now);
  }

  private static Row capital(RowKind kind, String name, long before, long now) {
    return Row.of(
        kind, text(name).heading(Scope.ROW), money(before), money(now), money(now - before));
  }

  /// Two-tier headers, spans, subtotals and percentages: wide enough for a landscape page.
  public static Table outturn() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(
            RowKind.HEADER,
            text("Business unit").heading(Scope.COLUMN).spanning(1, 2),
            text("Revised budget").heading(Scope.COLUMN).spanning(3, 1),
            text("Outturn").heading(Scope.COLUMN).spanning(3, 1),
            text("Variance").heading(Scope.COLUMN).spanning(1, 2),
            text("% of net budget").heading(Scope.COLUMN).spanning(1, 2)));
    rows.add(header("Expenditure", "Income", "Net", "Expenditure", "Income", "Net"));
    rows.add(
        outturn(
            RowKind.BODY, "Legal Services", "(0.5)%", 2_208, -714, 1_494, 2_256, -770, 1_486, -8));
    rows.add(
        outturn(
            RowKind.BODY, "Democratic Services", "(7.1)%", 686, -334, 352, 662, -335, 327, -25));
    rows.add(
        outturn(RowKind.BODY, "Information Governance", "0.7%", 564, -140, 424, 589, -162, 427, 3));
    rows.add(
        outturn(
            RowKind.SUBTOTAL,
            "Law and Governance",
            "(1.3)%",
            3_458,
            -1_188,
            2_270,
            3_507,
            -1_267,
            2_240,
            -30));
    rows.add(
        outturn(
            RowKind.BODY,
            "Property Management",
            "(6.0)%",
            1_581,
            -256,
            1_325,
            1_505,
            -260,
            1_245,
            -80));
    rows.add(outturn(RowKind.BODY, "Accommodation Review", "n/a", 0, 0, 0, 77, -77, 0, 0));
    rows.add(
        outturn(RowKind.BODY, "Central Offices", "n/m", 4_314, -4_312, 2, 4_621, -4_315, 306, 305));
    rows.add(
        outturn(
            RowKind.SUBTOTAL,
            "Property Division",
            "150.2%",
            31_231,
            -30_805,
            426,
            30_697,
            -29_631,
            1_066,
            640));
    rows.add(
        outturn(
            RowKind.TOTAL,
            "Directorate total",
            "(1.1)%",
            69_521,
            -57_081,
            12_439,
            70_927,
            -58_624,
            12_304,
            -135));
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of(Align.START));
    for (int i = 0; i < 8; i++) {
      columns.add(Column.of(Align.FIGURES));
    }
    return table(
        "table-outturn",
        "Budget and provisional outturn 2025/26, £000",
        "Expenditure, income and net for budget and outturn, with the variance of each unit.",
        columns,
        rows,
        List.of(
            List.of(Inline.text("Figures are rounded and may not add to their totals.")),
            List.of(Inline.text("n/m: not meaningful, beyond 999% of a very small budget."))));
  }

  private static Row outturn(RowKind kind, String name, String percent, long... amounts) {
    List<Cell> cells = new ArrayList<>();
    cells.add(text(name).heading(Scope.ROW));
    for (long amount : amounts) {
      cells.add(money(amount));
    }
    String digits = percent.replace("(", "").replace(")", "");
    cells.add(Cell.of(new Inline.Value("sample.percent", percent, spoken(percent, digits))));
    return new Row(kind, 1, cells);
  }

  /// More figures side by side than a page takes.
  public static Table wide(int columns) {
    List<Cell> heads = new ArrayList<>();
    List<Cell> amounts = new ArrayList<>();
    List<Column> spec = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      heads.add(text("Year " + i).heading(Scope.COLUMN));
      amounts.add(money(1_234_567 * (i % 2 == 0 ? 1 : -1)));
      spec.add(Column.of(Align.FIGURES));
    }
    return table(
        "table-wide",
        "Forty years, £",
        "One amount for each year.",
        spec,
        List.of(new Row(RowKind.HEADER, 1, heads), new Row(RowKind.BODY, 1, amounts)),
        List.of());
  }

  /// A hundred and fifty actions.
  public static Table actionPlan() {
    return actionPlan(ACTIONS);
  }

  /// Rows with bullets in cells, ratings and row spans; from the fortieth on a comment of two
  /// thousand words, from the sixtieth a string without a break: what a landscape appendix may have
  /// to bear.
  public static Table actionPlan(int actions) {
    List<Row> rows = new ArrayList<>();
    rows.add(header("Ref", "Action", "Lead", "Target date", "Progress", "Status", "Risk"));
    for (int i = 1; i <= actions; i++) {
      if (i % 25 == 1) {
        rows.add(
            Row.of(
                RowKind.GROUP,
                text("Objective %d: services that answer first time".formatted(i / 25 + 1))
                    .heading(Scope.ROW)
                    .spanning(7, 1)));
      }
      rows.add(action(i));
      if (i % 12 == 0) {
        rows.add(furtherDate(i));
      }
    }
    return table(
        "table-actions",
        "Action plan, position at 31 March 2026",
        "Each action with its lead, target date, progress, status and risk of missing the target.",
        List.of(
            Column.of(Align.START),
            Column.of(Align.START),
            Column.of(Align.START),
            Column.of(Align.START),
            new Column(Align.START, 3),
            Column.of(Align.START),
            Column.of(Align.CENTRE)),
        rows,
        List.of());
  }

  private static Row action(int i) {
    boolean twoDates = i % 12 == 0;
    return Row.of(
        RowKind.BODY,
        text(i % 4 == 0 ? i + "a" : String.valueOf(i))
            .heading(Scope.ROW)
            .spanning(1, twoDates ? 2 : 1),
        text(ACTION.get(i % ACTION.size())).spanning(1, twoDates ? 2 : 1),
        text(LEAD.get(i % LEAD.size())),
        text(DATE.get(i % DATE.size())),
        progress(i),
        Cell.of(RATING.get(i % RATING.size())),
        text(List.of("Low", "Medium", "High").get(i % 3)));
  }

  private static Row furtherDate(int i) {
    return Row.of(
        RowKind.BODY,
        text(LEAD.get((i + 1) % LEAD.size())),
        text("31 March 2027"),
        text("Second phase, after the first is reviewed."),
        Cell.of(RATING.get((i + 1) % RATING.size())),
        text("Low"));
  }

  private static Cell progress(int i) {
    if (i == 40) {
      return text(
          ("The work goes on as planned and is reported to the board each month, with what"
                  + " was done, what was not, and why. ")
              .repeat(84)
              .strip());
    }
    if (i == 60) {
      return text("Recorded under " + "WMC/IMPROVEMENT/".repeat(9) + "2025");
    }
    if (i % 5 == 0) {
      return new Cell(
          List.of(
              CellBlock.Paragraph.of("Since the last report:"),
              new CellBlock.BulletList(
                  CellBlock.Indent.MARGIN,
                  List.of(
                      Item.of(Inline.text("staff were trained in two of three teams")),
                      Item.of(
                          Inline.text("the backlog fell by "),
                          new Inline.Value("sample.backlog", "(1,204)", "minus 1,204"),
                          Inline.text(" cases")),
                      new Item(
                          List.of(Inline.text("two sites remain:")),
                          List.of(
                              new CellBlock.NumberedList(
                                  CellBlock.Indent.MARGIN,
                                  List.of(
                                      Item.of(Inline.text("North depot")),
                                      Item.of(Inline.text("Hill House"))))))))),
          Scope.NONE,
          Table.Span.ONE);
    }
    if (i % 7 == 0) {
      return Cell.of(
          Inline.text("The Welsh version, "),
          new Inline.Foreign(
              Locale.of("cy", "GB"), List.of(Inline.text("Gwasanaethau i gwsmeriaid"))),
          Inline.text(", is "),
          new Inline.Symbol("▲", "improving"),
          Inline.text(" and complete."));
    }
    return i % 9 == 0 ? Cell.empty() : text(PROGRESS.get(i % PROGRESS.size()));
  }

  private static final List<String> ACTION =
      List.of(
          "Move planning enquiries to the contact centre",
          "Agree service standards with each directorate and publish them",
          "Replace the forms for school admissions",
          "Report complaints by theme each quarter");
  private static final List<String> LEAD =
      List.of("Head of Customer Service", "Chief Information Officer", "County Solicitor");
  private static final List<String> DATE =
      List.of("31 March 2026", "September 2026", "On-going", "30 June 2026", "Annually");
  private static final List<String> PROGRESS =
      List.of(
          "Completed in February.",
          "On course. The supplier has delivered the second release and testing begins in April.",
          "Delayed by the procurement of telephony; the new date was agreed by the board.");
  private static final List<Inline> RATING =
      List.of(
          new Inline.RatingMark("Green", "●", Tone.GREEN),
          new Inline.RatingMark("Amber", "▲", Tone.AMBER),
          new Inline.RatingMark("Red", "■", Tone.RED),
          new Inline.RatingMark("Complete", "✔", Tone.BLUE),
          new Inline.RatingMark("Not rated", "–", Tone.PLAIN));

  /// A table with one row of plain headings above the rows given.
  public static Table table(
      String anchor,
      String caption,
      String description,
      List<Column> columns,
      List<Row> rows,
      List<List<Inline>> notes) {
    return new Table(
        new Anchor(anchor),
        Ordinal.PENDING,
        new Access.Open(),
        caption,
        description,
        columns,
        rows,
        notes);
  }

  public static Row header(String... headings) {
    List<Cell> cells = new ArrayList<>();
    for (String heading : headings) {
      cells.add(text(heading).heading(Scope.COLUMN));
    }
    return new Row(RowKind.HEADER, 1, cells);
  }

  public static Cell text(String text) {
    return Cell.of(Inline.text(text));
  }

  /// An amount as a paper prints it: brackets for minus, a dash for nil.
  public static Cell money(long amount) {
    String digits = String.format(Locale.ROOT, "%,d", Math.abs(amount));
    String printed = amount == 0 ? "–" : amount < 0 ? "(" + digits + ")" : digits;
    return Cell.of(
        new Inline.Value("sample.amount", printed, amount == 0 ? "nil" : spoken(printed, digits)));
  }

  private static String spoken(String printed, String digits) {
    return printed.startsWith("(") ? "minus " + digits : "";
  }
}
