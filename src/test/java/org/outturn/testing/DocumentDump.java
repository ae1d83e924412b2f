package org.outturn.testing;

import java.util.List;
import java.util.stream.Collectors;
import org.outturn.document.Access;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Chart;
import org.outturn.document.Document;
import org.outturn.document.Inline;
import org.outturn.document.Meta;
import org.outturn.document.Picture;
import org.outturn.document.Placement;
import org.outturn.document.Section;
import org.outturn.document.Table;

/// A document as text that a person can read and compare: a line for each block, an indented one
/// for what is inside it.
///
/// Figures stand as `‹(135)|minus 135|revenue.total.variance›`, references as `→table-capital`,
/// ratings as `[■ Red]`, strong as `**…**`, and a table's cells between bars with their scope and
/// span: `Income {column 3x1}`.
public final class DocumentDump {
  private final StringBuilder out = new StringBuilder();

  private DocumentDump() {}

  public static String of(Document document) {
    DocumentDump dump = new DocumentDump();
    dump.meta(document.meta());
    dump.line(0, "foot: %s | %s", document.running().left(), document.running().centre());
    document.sections().forEach(dump::section);
    return dump.out.toString();
  }

  /// Blocks alone.
  public static String blocks(List<? extends Block> blocks) {
    DocumentDump dump = new DocumentDump();
    blocks.forEach(block -> dump.block(0, block));
    return dump.out.toString();
  }

  private void line(int depth, String form, Object... arguments) {
    out.append("  ".repeat(depth)).append(form.formatted(arguments).stripTrailing()).append('\n');
  }

  private void meta(Meta meta) {
    line(0, "title: %s", meta.title());
    line(0, "author: %s", meta.author());
    line(0, "subject: %s", meta.subject());
    line(0, "language: %s, date: %s, %s", meta.language(), meta.date(), meta.imprint().status());
    meta.properties().forEach(p -> line(0, "property: %s = %s", p.name(), p.value()));
  }

  private void section(Section section) {
    out.append('\n');
    String what =
        switch (section.placement()) {
          case Placement.Cover _ -> "cover";
          case Placement.Body _ -> "body";
          case Placement.Appendix a ->
              "appendix %s #%s: %s".formatted(a.number(), a.anchor(), inlines(a.title()));
        };
    line(0, "=== %s, %s%s", what, section.orientation(), access(section.access()));
    section
        .banner()
        .ifPresent(b -> line(0, "banner #%s: %s | %s", b.anchor(), b.label(), b.meaning()));
    section.blocks().forEach(block -> block(0, block));
  }

  private static String access(Access access) {
    return switch (access) {
      case Access.Open _ -> "";
      case Access.Exempt e ->
          ", exempt by %s: %s".formatted(e.paragraphs(), e.publicInterestReason());
      case Access.Confidential c -> ", confidential: " + c.reason();
    };
  }

  private void block(int depth, Block block) {
    switch (block) {
      case Block.Title title -> title.lines().forEach(text -> line(depth, "title: %s", text));
      case Block.Heading h -> line(depth, "h%d #%s: %s", h.depth(), h.anchor(), inlines(h.text()));
      case Block.NumberedParagraph p ->
          line(depth, "%d. #%s %s: %s", p.level(), p.anchor(), p.number(), inlines(p.inlines()));
      case Block.Panel panel -> {
        line(depth, "panel");
        panel.blocks().forEach(inner -> block(depth + 1, inner));
      }
      case Block.KeyValues facts -> {
        line(depth, "facts");
        facts
            .entries()
            .forEach(e -> line(depth + 1, "%s = %s", inlines(e.key()), inlines(e.value())));
      }
      case Block.Contents contents ->
          line(depth, "contents to depth %d: %s", contents.depth(), contents.title());
      case Block.Signature signature ->
          line(depth, "signature: %s", String.join(" | ", signature.posts()));
      case Block.Withheld withheld -> line(depth, "withheld: %s", withheld.statement());
      case Block.PageBreak _ -> line(depth, "page break");
      case CellBlock cellBlock -> cellBlock(depth, cellBlock);
      case Chart chart -> line(depth, "chart #%s: %s", chart.anchor(), chart.caption());
      case Picture picture -> line(depth, "picture #%s: %s", picture.anchor(), picture.caption());
      case Table table -> table(depth, table);
    }
  }

  private void cellBlock(int depth, CellBlock block) {
    switch (block) {
      case CellBlock.Paragraph p ->
          line(
              depth,
              "%s: %s",
              p.role().name().toLowerCase(java.util.Locale.ROOT),
              inlines(p.inlines()));
      case CellBlock.BulletList list -> items(depth, "•", list.indent(), list.items());
      case CellBlock.NumberedList list -> items(depth, "1", list.indent(), list.items());
    }
  }

  private void items(int depth, String mark, CellBlock.Indent indent, List<CellBlock.Item> items) {
    String at = indent == CellBlock.Indent.PARAGRAPH ? ">" : "";
    for (CellBlock.Item item : items) {
      line(depth, "%s%s %s", mark, at, inlines(item.inlines()));
      item.nested().forEach(nested -> cellBlock(depth + 1, nested));
    }
  }

  private void table(int depth, Table table) {
    line(
        depth,
        "table #%s %s: %s%s",
        table.anchor(),
        table.number(),
        table.caption(),
        access(table.access()));
    line(depth + 1, "tells: %s", table.description());
    line(
        depth + 1,
        "columns: %s",
        table.columns().stream()
            .map(c -> c.align() + (c.weight() == 0 ? "" : "*" + c.weight()))
            .collect(Collectors.joining(" ")));
    for (Table.Row row : table.rows()) {
      line(
          depth + 1,
          "%s %d%s | %s",
          row.kind(),
          row.depth(),
          row.landmark().map(l -> " #%s (%s)".formatted(l.anchor(), l.label())).orElse(""),
          row.cells().stream().map(DocumentDump::cell).collect(Collectors.joining(" | ")));
    }
    table.notes().forEach(note -> line(depth + 1, "note: %s", inlines(note)));
  }

  private static String cell(Table.Cell cell) {
    DocumentDump inside = new DocumentDump();
    boolean oneLine =
        cell.blocks().size() == 1
            && cell.blocks().getFirst() instanceof CellBlock.Paragraph(var role, var _)
            && role == CellBlock.Paragraph.Role.BODY;
    String text;
    if (oneLine) {
      text = inlines(((CellBlock.Paragraph) cell.blocks().getFirst()).inlines());
    } else {
      cell.blocks().forEach(block -> inside.cellBlock(0, block));
      text = inside.out.toString().strip().replace("\n", " ⏎ ");
    }
    String scope =
        cell.scope() == Table.Scope.NONE
            ? ""
            : cell.scope().name().toLowerCase(java.util.Locale.ROOT);
    String span =
        cell.span().equals(Table.Span.ONE)
            ? ""
            : " %dx%d".formatted(cell.span().columns(), cell.span().rows());
    String marks = (scope + span).strip();
    return marks.isEmpty() ? text : "%s {%s}".formatted(text, marks);
  }

  /// Inlines on one line.
  public static String inlines(List<Inline> inlines) {
    return inlines.stream().map(DocumentDump::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    return switch (inline) {
      case Inline.Text(String text) -> text;
      case Inline.Value(String address, String text, String spoken) ->
          "‹%s|%s|%s›".formatted(text, spoken, address);
      case Inline.Strong(var inner) -> "**" + inlines(inner) + "**";
      case Inline.Emphasis(var inner) -> "*" + inlines(inner) + "*";
      case Inline.Foreign(var language, var inner) ->
          "{%s: %s}".formatted(language.toLanguageTag(), inlines(inner));
      case Inline.Link(var target, var inner) -> "[%s](%s)".formatted(inlines(inner), target);
      case Inline.CrossReference(var target, var label) ->
          label.isPending() ? "→" + target : "→%s(%s)".formatted(target, label);
      case Inline.RatingMark(String word, String shape, var tone) ->
          "[%s %s %s]".formatted(shape, word, tone);
      case Inline.Symbol(String glyph, String word) -> "[%s=%s]".formatted(glyph, word);
      case Inline.Shorthand(String mark, String meaning) -> "%s=%s".formatted(mark, meaning);
      case Inline.LineBreak _ -> "⏎";
    };
  }
}
