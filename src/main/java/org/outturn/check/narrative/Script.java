package org.outturn.check.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.outturn.check.Manuscript;
import org.outturn.check.narrative.Stretch.Filled;
import org.outturn.check.narrative.Stretch.Kind;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Chart;
import org.outturn.document.Inline;
import org.outturn.document.Picture;
import org.outturn.document.Placement;
import org.outturn.document.Plain;
import org.outturn.document.Section;
import org.outturn.document.Table;
import org.outturn.figure.Address;
import org.outturn.finding.Location;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.BudgetMonitoring;
import org.outturn.returns.CapitalMonitoring;
import org.outturn.returns.FreeTable;
import org.outturn.returns.GroupedTable;
import org.outturn.returns.Return;
import org.outturn.returns.RowPlace.Said;

/// All that a paper says in words, in reading order, and the comments of the returns that it
/// prints. Tables are left out otherwise: their words name things, and their figures are read.
final class Script {
  /// A cell of a free table with so many words says something.
  private static final int SAYS_SOMETHING = 8;

  private final List<Stretch> stretches = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Filled> filled = new ArrayList<>();
  private String place = "";
  private String heading = "";

  private Script() {}

  /// What parts of a paper say themselves, without what they print of returns.
  static List<Stretch> of(List<Section> sections) {
    Script script = new Script();
    sections.forEach(script::section);
    return List.copyOf(script.stretches);
  }

  static List<Stretch> of(Manuscript manuscript) {
    Script script = new Script();
    manuscript.document().sections().forEach(script::section);
    Set<String> used = manuscript.paper().names();
    manuscript.submission().returns().all().stream()
        .filter(one -> used.contains(one.name()))
        .forEach(one -> script.comments(one, manuscript));
    return List.copyOf(script.stretches);
  }

  private void section(Section section) {
    switch (section.placement()) {
      case Placement.Cover _ -> place = "cover";
      case Placement.Body _ -> {}
      case Placement.Appendix appendix -> {
        place = "Appendix " + appendix.number();
        heading = Plain.text(appendix.title());
        add(Kind.HEADING, appendix.title());
      }
    }
    section.blocks().forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Title title -> {
        place = "title";
        title.lines().forEach(line -> add(Kind.TITLE, List.of(Inline.text(line))));
      }
      case Block.Heading head -> {
        heading = Plain.text(head.text());
        place = "\"%s\"".formatted(heading);
        add(Kind.HEADING, head.text());
      }
      case Block.NumberedParagraph paragraph -> {
        place = "paragraph " + paragraph.number();
        add(Kind.PROSE, paragraph.inlines());
      }
      case Block.Panel panel -> panel.blocks().forEach(this::block);
      case Block.KeyValues facts ->
          facts.entries().stream()
              // The key to a scale is the council's, and says nothing of the quarter.
              .filter(entry -> entry.key().stream().noneMatch(Inline.RatingMark.class::isInstance))
              .forEach(
                  entry -> {
                    place = "\"%s\"".formatted(Plain.text(entry.key()));
                    add(Kind.FACT, entry.value());
                  });
      case CellBlock words -> words(words);
      case Block.Contents _, Block.Signature _, Block.Withheld _, Block.PageBreak _ -> {}
      case Chart _, Picture _, Table _ -> {}
    }
  }

  private void words(CellBlock block) {
    switch (block) {
      case CellBlock.Paragraph paragraph -> add(Kind.PROSE, paragraph.inlines());
      case CellBlock.BulletList list -> items(list.items());
      case CellBlock.NumberedList list -> items(list.items());
    }
  }

  private void items(List<CellBlock.Item> items) {
    for (CellBlock.Item item : items) {
      add(Kind.PROSE, item.inlines());
      item.nested().forEach(this::words);
    }
  }

  private void add(Kind kind, List<Inline> inlines) {
    text.setLength(0);
    filled.clear();
    inlines(inlines);
    if (!text.isEmpty()) {
      stretches.add(new Stretch(kind, place, text.toString(), filled, heading, Optional.empty()));
    }
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Strong strong -> inlines(strong.inlines());
        case Inline.Emphasis emphasis -> inlines(emphasis.inlines());
        case Inline.Foreign foreign -> inlines(foreign.inlines());
        case Inline.Link link -> inlines(link.inlines());
        case Inline.Value value -> fill(inline, Optional.of(new Address(value.address())));
        case Inline.CrossReference _, Inline.RatingMark _, Inline.Symbol _, Inline.Shorthand _ ->
            fill(inline, Optional.empty());
        case Inline.Text _, Inline.LineBreak _ -> text.append(Plain.text(List.of(inline)));
      }
    }
  }

  private void fill(Inline inline, Optional<Address> figure) {
    int start = text.length();
    text.append(Plain.text(List.of(inline)));
    filled.add(new Filled(start, text.length(), figure));
  }

  private void comments(Return one, Manuscript manuscript) {
    if (one instanceof FreeTable table) {
      free(table);
      return;
    }
    switch (one) {
      case BudgetMonitoring budget -> reasons(budget.table());
      case CapitalMonitoring capital -> reasons(capital.table());
      default -> {}
    }
    manuscript.submission().entries(one).stream()
        .filter(entry -> !entry.commentary().isBlank())
        .forEach(
            entry ->
                comment(
                    entry.title(),
                    entry.commentary(),
                    "%s %s".formatted(entry.what(), entry.reference()).strip(),
                    Optional.of(entry.place().of(Said.COMMENT))));
  }

  /// Why a line differs from its budget.
  private void reasons(GroupedTable table) {
    for (GroupedTable.Line line : table.all()) {
      String words = ActionPlan.Remark.text(line.reason());
      Optional<Location> row =
          line.figures().values().stream()
              .flatMap(figure -> figure.origin().cell().stream())
              .findFirst()
              .map(cell -> cell);
      comment(line.name(), words, line.name(), row);
    }
  }

  /// What a row is about stands in its first column.
  private void free(FreeTable table) {
    for (List<FreeTable.Entry> row : table.rows()) {
      List<String> cells = row.stream().flatMap(Script::words).toList();
      cells.stream()
          .filter(cell -> cell.split("\\s+").length >= SAYS_SOMETHING)
          .forEach(
              cell ->
                  comment(
                      cells.getFirst(),
                      cell,
                      "%s, %s".formatted(table.title(), cells.getFirst()),
                      Optional.empty()));
    }
  }

  private static Stream<String> words(FreeTable.Entry entry) {
    return switch (entry) {
      case FreeTable.Entry.Words(String words) -> Stream.of(words);
      case FreeTable.Entry.Number _ -> Stream.empty();
    };
  }

  private void comment(String about, String words, String where, Optional<Location> row) {
    for (String line : words.split("\\R")) {
      if (!line.isBlank()) {
        stretches.add(new Stretch(Kind.COMMENT, where, line.strip(), List.of(), about, row));
      }
    }
  }
}
