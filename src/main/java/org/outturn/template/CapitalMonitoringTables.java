package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.document.Anchor;
import org.outturn.document.Block;
import org.outturn.returns.CapitalMonitoring;
import org.outturn.returns.GroupedTable;
import org.outturn.returns.GroupedTable.Column;
import org.outturn.template.MonitoringTable.Rated;

/// Capital spending as it is monitored, in as many tables as there are questions: how the budget
/// came about, what was spent of it and why not all, who pays, and what the years to come hold.
/// Each table begins with the figures that its others are held against.
final class CapitalMonitoringTables implements TableForm<CapitalMonitoring> {
  private static final String HEAD = "Directorate and service";

  /// One of the tables.
  ///
  /// @param title in the caption, after the year
  /// @param parts of the return's columns that it shows
  /// @param beside keys of columns that stand before them
  private enum Question {
    BUDGET("how the budget came about", List.of("Budget"), List.of()),
    SPENDING(
        "%s against revised budget",
        List.of("Outturn", "Reason for the variance"), List.of("revised-budget")),
    FUNDING("funding of the %s", List.of("Funding"), List.of("outturn")),
    PROGRAMME(
        "programme of this year and those that follow", List.of("Programme"), List.of("outturn"));

    private final String title;
    private final List<String> parts;
    private final List<String> beside;

    Question(String title, List<String> parts, List<String> beside) {
      this.title = title;
      this.parts = parts;
      this.beside = beside;
    }

    /// @return none where the return has nothing on it
    List<Column> columns(GroupedTable lines) {
      List<Column> own =
          lines.columns().stream().filter(column -> parts.contains(column.part())).toList();
      List<Column> first =
          lines.columns().stream().filter(column -> beside.contains(column.key())).toList();
      return own.size() < 2 && this == BUDGET || own.isEmpty()
          ? List.of()
          : Stream.concat(first.stream(), own.stream()).toList();
    }
  }

  @Override
  public Class<CapitalMonitoring> of() {
    return CapitalMonitoring.class;
  }

  @Override
  public List<Block> blocks(CapitalMonitoring capital, TableSetting setting) {
    GroupedTable lines = capital.table();
    String year = setting.quarter().year();
    List<Block> blocks = new ArrayList<>();
    for (Question question : Question.values()) {
      List<Column> columns = question.columns(lines);
      if (!columns.isEmpty()) {
        Anchor anchor =
            blocks.isEmpty()
                ? setting.anchor()
                : setting.anchors().give("table", setting.returnName() + "-" + question.name());
        String title = question.title.formatted(capital.basis().words());
        blocks.add(
            new MonitoringTable(lines, HEAD, columns, Rated.NO)
                .of(
                    anchor,
                    "Capital %s: %s".formatted(year, title),
                    notes(question, lines),
                    setting));
      }
    }
    ReasonsTable.of(lines, HEAD, "Capital %s: reasons for variances".formatted(year), setting)
        .ifPresent(blocks::add);
    return blocks;
  }

  private static List<String> notes(Question question, GroupedTable lines) {
    List<String> notes = new ArrayList<>();
    switch (question) {
      case BUDGET -> notes.add("Brackets show reductions.");
      case SPENDING -> {
        notes.add("Brackets show underspends and slippage.");
        if (lines.has("slippage")) {
          notes.add(
              "Slippage is spending put back to a later year, and accelerated spending was planned"
                  + " for one. The real variance is what remains.");
        }
      }
      case FUNDING, PROGRAMME -> {}
    }
    return notes;
  }
}
