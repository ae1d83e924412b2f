package org.outturn.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that a paper says, in reading order, each passage with its place. What stands between two
/// numbered paragraphs is found by the first of them.
final class Passages {
  private final List<Passage> passages = new ArrayList<>();
  private String place = "";

  private Passages() {}

  static List<Passage> of(Document document) {
    Passages all = new Passages();
    Meta meta = document.meta();
    all.words("title", meta.title());
    all.words("subject", meta.subject());
    meta.properties().forEach(property -> all.words(property.name(), property.value()));
    document.sections().forEach(all::section);
    all.words("foot", document.running().left());
    all.words("foot", document.running().centre());
    return List.copyOf(all.passages);
  }

  private void section(Section section) {
    section
        .banner()
        .ifPresent(
            banner -> {
              place = banner.label();
              words(place, banner.meaning());
            });
    switch (section.placement()) {
      case Placement.Cover _ -> place = "cover";
      case Placement.Body _ -> {}
      case Placement.Appendix appendix -> {
        place = "Appendix " + appendix.number();
        say(place, appendix.title());
      }
    }
    section.blocks().forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Title title -> title.lines().forEach(line -> words("title", line));
      case Block.Heading heading -> {
        place = "\"%s\"".formatted(Plain.text(heading.text()));
        say(place, heading.text());
      }
      case Block.NumberedParagraph paragraph -> {
        place = "paragraph " + paragraph.number();
        say(place, paragraph.inlines());
      }
      case Block.Panel panel -> panel.blocks().forEach(this::block);
      case Block.KeyValues facts ->
          facts
              .entries()
              .forEach(
                  entry -> {
                    String key = Plain.text(entry.key());
                    say(key, entry.key());
                    say(key, entry.value());
                  });
      case Block.Contents contents -> words("contents", contents.title());
      case Block.Signature signature -> signature.posts().forEach(post -> words("sign-off", post));
      case Block.Withheld withheld -> words(place, withheld.statement());
      case Block.PageBreak _ -> {}
      case Chart chart -> chart(chart);
      case Picture picture -> {
        String figure = "Figure " + picture.number();
        words(figure, picture.caption());
        words(figure, picture.alternative());
      }
      case Table table -> table(table);
      case CellBlock cell -> cellBlock(place, cell);
    }
  }

  private void cellBlock(String where, CellBlock block) {
    switch (block) {
      case CellBlock.Paragraph paragraph -> say(where, paragraph.inlines());
      case CellBlock.BulletList list -> items(where, list.items());
      case CellBlock.NumberedList list -> items(where, list.items());
    }
  }

  private void items(String where, List<CellBlock.Item> items) {
    for (CellBlock.Item item : items) {
      say(where, item.inlines());
      item.nested().forEach(nested -> cellBlock(where, nested));
    }
  }

  private void table(Table table) {
    String name = "Table " + table.number();
    words(name, table.caption());
    words(name, table.description());
    for (Table.Row row : table.rows()) {
      String head = row.kind() == Table.RowKind.HEADER ? "" : head(row);
      String where = head.isEmpty() ? name : name + ", " + head;
      for (Table.Cell cell : row.cells()) {
        cell.blocks().forEach(block -> cellBlock(where, block));
      }
    }
    table.notes().forEach(note -> say(name + ", notes", note));
  }

  /// The first words of the row: what a reader looks for.
  private static String head(Table.Row row) {
    Passages first = new Passages();
    row.cells().stream()
        .limit(1)
        .forEach(cell -> cell.blocks().forEach(block -> first.cellBlock("", block)));
    return first.passages.stream().findFirst().map(Passage::text).orElse("").replace('\n', ' ');
  }

  private void chart(Chart chart) {
    String figure = "Figure " + chart.number();
    words(figure, chart.caption());
    words(figure, chart.alternative());
    chart.categories().forEach(category -> words(figure, category));
    for (Chart.Series series : chart.series()) {
      words(figure, series.name());
      series.values().stream()
          .flatMap(Optional::stream)
          .map(BigDecimal::toPlainString)
          .forEach(value -> words(figure, value));
    }
  }

  private void words(String where, String text) {
    if (!text.isBlank()) {
      passages.add(new Passage(where, text, List.of()));
    }
  }

  private void say(String where, List<Inline> inlines) {
    String text = Plain.text(inlines);
    if (!text.isBlank()) {
      passages.add(new Passage(where, text, Contained.valuesIn(inlines)));
    }
  }
}
