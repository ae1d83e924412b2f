package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.figure.Figure;
import org.outturn.figure.Unit;
import org.outturn.returns.CapitalProgramme;
import org.outturn.returns.CapitalProgramme.Amounts;
import org.outturn.returns.CapitalProgramme.Group;
import org.outturn.returns.CapitalProgramme.Line;
import org.outturn.returns.CapitalProgramme.Measure;

/// A capital programme: services by directorate, with what moved between two reports.
final class CapitalTable implements TableForm<CapitalProgramme> {
  private static final Pattern REPORT = Pattern.compile("(.+) (quarter|qtr) report");

  @Override
  public Class<CapitalProgramme> of() {
    return CapitalProgramme.class;
  }

  @Override
  public List<Block> blocks(CapitalProgramme programme, TableSetting setting) {
    return List.of(
        setting.table(
            setting.anchor(),
            caption(programme, setting),
            description(programme),
            columns(programme),
            rows(programme, setting.cells()),
            notes(programme, setting.printer())));
  }

  private static String caption(CapitalProgramme programme, TableSetting setting) {
    String unit =
        programme.figures().stream().findFirst().map(Figure::unit).orElse(Unit.THOUSANDS).sign();
    return "Capital programme %s%s, %s"
        .formatted(
            setting.quarter().year(),
            between(programme).map(b -> ": movement between " + b).orElse(""),
            unit);
  }

  /// "3rd and 4th quarter reports", where the headings let it be said so.
  private static Optional<String> between(CapitalProgramme programme) {
    Optional<String> before = heading(programme, "previous");
    Optional<String> now = heading(programme, "current");
    if (before.isEmpty() || now.isEmpty()) {
      return Optional.empty();
    }
    Matcher first = REPORT.matcher(before.get());
    Matcher second = REPORT.matcher(now.get());
    return Optional.of(
        first.matches() && second.matches()
            ? "%s and %s quarter reports".formatted(first.group(1), second.group(1))
            : "“%s” and “%s”".formatted(before.get(), now.get()));
  }

  private static Optional<String> heading(CapitalProgramme programme, String key) {
    return programme.measures().stream()
        .filter(measure -> measure.key().equals(key))
        .map(Measure::heading)
        .findFirst();
  }

  private static String description(CapitalProgramme programme) {
    long services = programme.groups().stream().mapToLong(group -> group.lines().size()).sum();
    long directorates = programme.groups().stream().filter(g -> !g.name().isEmpty()).count();
    return "%s%s, each with these columns: %s.%s"
        .formatted(
            Words.count(services, "service"),
            directorates == 0 ? "" : " in " + Words.count(directorates, "directorate"),
            String.join("; ", programme.measures().stream().map(Measure::heading).toList()),
            programme.total().isPresent() ? " The last row is the total." : "");
  }

  private static List<Table.Column> columns(CapitalProgramme programme) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(Align.START, Cells.NAMES));
    programme.measures().forEach(_ -> columns.add(Table.Column.of(Align.FIGURES)));
    return columns;
  }

  private static List<Row> rows(CapitalProgramme programme, Cells cells) {
    List<String> headings = new ArrayList<>();
    boolean grouped = programme.groups().stream().anyMatch(g -> !g.name().isEmpty());
    headings.add(grouped ? "Directorate and service" : "Service");
    programme.measures().forEach(measure -> headings.add(measure.heading()));
    List<Row> rows = new ArrayList<>();
    rows.add(Cells.headers(headings));
    for (Group group : programme.groups()) {
      if (!group.name().isEmpty()) {
        rows.add(
            group
                .own()
                .map(own -> cells.figures(RowKind.GROUP, 1, group.name(), own.figures()))
                .orElseGet(() -> Cells.group(1, group.name(), headings.size())));
      }
      int depth = group.name().isEmpty() ? 0 : 1;
      for (Line line : group.lines()) {
        rows.add(cells.figures(RowKind.BODY, depth, line.service(), line.amounts().figures()));
      }
    }
    programme
        .total()
        .ifPresent(total -> rows.add(cells.figures(RowKind.TOTAL, 1, "Total", total.figures())));
    return rows;
  }

  private static List<List<Inline>> notes(CapitalProgramme programme, FigurePrinter printer) {
    List<List<Inline>> notes = new ArrayList<>();
    notes.add(
        Cells.note(
            "A movement is this report less the earlier one. It is not an underspend or an"
                + " overspend. Brackets show a reduction."));
    boolean split = programme.measures().stream().anyMatch(m -> m.key().equals("slippage"));
    if (split) {
      notes.add(
          Cells.note(
              "Slippage in brackets has moved to a later year; without brackets it has been brought"
                  + " forward."));
    }
    FigureNotes figures = new FigureNotes(printer);
    List<Amounts> all = lines(programme);
    List<Figure> total = programme.total().map(Amounts::figures).orElse(List.of());
    for (int i = 0; i < total.size(); i++) {
      int column = i;
      figures.compare(all.stream().map(a -> a.figures().get(column)).toList(), total.get(i));
    }
    all.forEach(amounts -> compareAcross(programme, amounts, figures));
    programme.total().ifPresent(whole -> compareAcross(programme, whole, figures));
    notes.addAll(figures.notes(programme.figures()));
    return notes;
  }

  /// What adds up to the total: services, and groups that have none.
  private static List<Amounts> lines(CapitalProgramme programme) {
    List<Amounts> lines = new ArrayList<>();
    for (Group group : programme.groups()) {
      if (group.lines().isEmpty()) {
        group.own().ifPresent(lines::add);
      }
      group.lines().forEach(line -> lines.add(line.amounts()));
    }
    return lines;
  }

  private static void compareAcross(
      CapitalProgramme programme, Amounts amounts, FigureNotes figures) {
    Optional<Figure> before = amount(programme, amounts, "previous");
    Optional<Figure> now = amount(programme, amounts, "current");
    Optional<Figure> movement = amount(programme, amounts, "movement");
    if (before.isPresent() && now.isPresent() && movement.isPresent()) {
      figures.compareDifference(now.get(), before.get(), movement.get());
    }
  }

  private static Optional<Figure> amount(CapitalProgramme programme, Amounts amounts, String key) {
    for (int i = 0; i < programme.measures().size(); i++) {
      if (programme.measures().get(i).key().equals(key)) {
        return Optional.of(amounts.figures().get(i));
      }
    }
    return Optional.empty();
  }
}
