package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.CellBlock.Paragraph.Role;
import org.outturn.document.Inline;
import org.outturn.document.Ordinal;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.returns.Exceptions;
import org.outturn.returns.Rated;
import org.outturn.returns.Summary;
import org.outturn.returns.Summary.Largest;
import org.outturn.returns.Summary.Turned;
import org.outturn.returns.VarianceLine;

/// The quarter on one page: ratings counted, the reds and ambers that matter most, the largest
/// variances, indicators that have changed direction, and the returns that are missing.
final class SummaryTables implements TableForm<Summary> {
  @Override
  public Class<Summary> of() {
    return Summary.class;
  }

  @Override
  public List<Block> blocks(Summary summary, TableSetting setting) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new TallyTable(summary.tallies(), setting).whole(setting.anchor()));
    if (!summary.most().isEmpty()) {
      blocks.add(most(summary, setting));
    }
    if (!summary.largest().isEmpty()) {
      blocks.add(variances(summary, setting));
    }
    if (summary.turned().isEmpty()) {
      blocks.add(remark("Indicators that have changed direction", "none"));
    } else {
      blocks.add(turned(summary, setting));
    }
    blocks.add(remark("Returns missing", absent(summary)));
    return blocks;
  }

  private static Block remark(String lead, String words) {
    return new CellBlock.Paragraph(
        Role.BODY,
        List.of(
            new Inline.Strong(List.of(Inline.text(lead + ":"))), Inline.text(" " + words + ".")));
  }

  static String absent(Summary summary) {
    return summary.absent().isEmpty()
        ? "none; every return that was due is counted"
        : summary.absent().stream()
            .map(absent -> "%s (%s)".formatted(absent.title(), absent.why().words()))
            .collect(Collectors.joining("; "));
  }

  // -- reds and ambers

  private static Table most(Summary summary, TableSetting setting) {
    int all = summary.most().size();
    List<Row> rows = new ArrayList<>(List.of(ExceptionRows.headers()));
    PageRoom.left(summary).stream().map(SummaryTables::row).forEach(rows::add);
    int shown = rows.size() - 1;
    return setting.table(
        setting.anchors().give("table", setting.returnName() + "-most"),
        shown == all
            ? "What is rated red or amber"
            : "The %d that matter most of %d ratings of red and amber".formatted(shown, all),
        "%s, red first and of each what has got worse first: %s."
            .formatted(Words.count(shown, "rating"), ExceptionRows.DESCRIPTION),
        ExceptionRows.columns(),
        rows,
        shown == all ? List.of() : List.of(rest(all - shown, setting)));
  }

  private static Row row(Exceptions.Item item) {
    return ExceptionRows.row(item.rated(), name(item));
  }

  /// One without a reference is known by its return.
  static String name(Exceptions.Item item) {
    Rated rated = item.rated();
    return rated.reference().isBlank()
        ? "%s: %s".formatted(item.title(), rated.title())
        : "%s %s".formatted(rated.reference(), rated.title());
  }

  private static List<Inline> rest(int more, TableSetting setting) {
    List<Inline> words = new ArrayList<>();
    words.add(
        Inline.text(
            "Red before amber, of each what has got worse before the rest, the returns taking"
                + " turns, as far as the page has room. "));
    if (setting.tabled(Exceptions.class).isEmpty()) {
      words.add(Inline.text("%d more are rated red or amber.".formatted(more)));
    } else {
      words.add(Inline.text("%d more are in ".formatted(more)));
      words.add(
          new Inline.CrossReference(Anchors.named("table", Exceptions.NAME), Ordinal.PENDING));
      words.add(Inline.text("."));
    }
    return words;
  }

  // -- variances

  private static Table variances(Summary summary, TableSetting setting) {
    List<Row> rows = new ArrayList<>();
    rows.add(Cells.headers(List.of("Budget", "Return", "Revised budget", "Outturn", "Variance")));
    summary.largest().forEach(largest -> rows.add(row(largest, setting.cells())));
    String unit = summary.largest().getFirst().line().variance().unit().sign();
    return setting.table(
        setting.anchors().give("table", setting.returnName() + "-variances"),
        "Largest variances: overspend or (underspend), " + unit,
        "The largest variances of all returns, with the revised budget and the outturn.",
        List.of(
            new Column(Align.START, 1),
            Column.of(Align.START),
            Column.of(Align.FIGURES),
            Column.of(Align.FIGURES),
            Column.of(Align.FIGURES)),
        rows,
        List.of());
  }

  private static Row row(Largest largest, Cells cells) {
    VarianceLine line = largest.line();
    List<Cell> row = new ArrayList<>();
    row.add(Cells.rowHead(line.name()));
    row.add(Cells.plain(largest.title()));
    row.addAll(cells.figures(List.of(line.budget(), line.outturn(), line.variance())));
    return new Row(RowKind.BODY, 1, row);
  }

  // -- indicators

  private static Table turned(Summary summary, TableSetting setting) {
    List<Turned> shown = summary.turned().stream().limit(PageRoom.INDICATORS).toList();
    int more = summary.turned().size() - shown.size();
    List<Row> rows = new ArrayList<>();
    rows.add(Cells.headers(List.of("Indicator", "Then", "Now", "Direction")));
    shown.forEach(turned -> rows.add(row(turned, setting.cells())));
    return setting.table(
        setting.anchors().give("table", setting.returnName() + "-indicators"),
        "Indicators that have changed direction",
        "%s, each with the figure that it is compared with, the figure now, and its direction now, which"
                .formatted(Words.count(shown.size(), "indicator"))
            + " is the opposite of what it was last quarter.",
        List.of(
            new Column(Align.START, 1),
            Column.of(Align.FIGURES),
            Column.of(Align.FIGURES),
            Column.of(Align.START)),
        rows,
        more == 0
            ? List.of()
            : List.of(
                Cells.note(
                    "Those that have turned for the worse come first. %s: %s."
                        .formatted(
                            more == 1 ? "One more has changed" : more + " more have changed",
                            summary.turned().stream()
                                .skip(shown.size())
                                .map(SummaryTables::known)
                                .collect(Collectors.joining(", "))))));
  }

  private static String known(Turned turned) {
    return turned.reference().isBlank() ? turned.description() : turned.reference();
  }

  private static Row row(Turned turned, Cells cells) {
    return Row.of(
        RowKind.BODY,
        Cells.rowHead((turned.reference() + " " + turned.description()).strip()),
        from(turned, cells),
        cells.figure(turned.to()),
        Cells.direction(turned.direction()));
  }

  /// With what it is, where it is not last quarter's figure.
  private static Cell from(Turned turned, Cells cells) {
    Cell figure = cells.figure(turned.from());
    return switch (turned.against()) {
      case PREVIOUS_QUARTER -> figure;
      case PREVIOUS_QUARTER_REVISED -> Cells.above(figure, "revised");
      case SAME_QUARTER_LAST_YEAR -> Cells.above(figure, "last year");
      case GAP_TO_PROFILE -> Cells.above(figure, "profile");
      case AS_STATED, NEW_DEFINITION, NEITHER_WAY_BETTER, NOTHING ->
          Cells.above(figure, turned.against().words());
    };
  }
}
