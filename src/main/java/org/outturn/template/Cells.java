package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.outturn.document.CellBlock;
import org.outturn.document.CellBlock.Indent;
import org.outturn.document.CellBlock.Item;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;

/// Cells and rows as all forms of table make them.
final class Cells {
  private static final Pattern BULLET = Pattern.compile("^\\s*[•◆▪‣]\\s*");

  /// The weight of a column of names beside columns of figures, so that a name seldom turns over
  /// while figures have room to spare.
  static final int NAMES = 4;

  private static final String NO_BREAK = "\u00A0";

  private final FigurePrinter printer;

  Cells(FigurePrinter printer) {
    this.printer = printer;
  }

  Cell figure(Figure figure) {
    return Cell.of(printer.print(figure).of(figure.address()));
  }

  Cell figure(Figure figure, int places) {
    return Cell.of(printer.print(figure, places).of(figure.address()));
  }

  /// A figure among words.
  Inline inline(Figure figure) {
    return printer.printInWords(figure).of(figure.address());
  }

  List<Cell> figures(List<Figure> figures) {
    return figures.stream().map(this::figure).toList();
  }

  /// A row that begins with its header.
  Row figures(RowKind kind, int depth, String name, List<Figure> figures) {
    List<Cell> cells = new ArrayList<>();
    cells.add(rowHead(name));
    cells.addAll(figures(figures));
    return new Row(kind, depth, cells);
  }

  static Cell rowHead(String name) {
    return Cell.of(Inline.text(name)).heading(Scope.ROW);
  }

  static Cell columnHead(String name) {
    return Cell.of(Inline.text(name)).heading(Scope.COLUMN);
  }

  static Row headers(List<String> names) {
    return new Row(RowKind.HEADER, 1, names.stream().map(Cells::columnHead).toList());
  }

  /// A row that names those which follow, across the whole table.
  static Row group(int depth, String name, int columns) {
    return new Row(RowKind.GROUP, depth, List.of(rowHead(name).spanning(columns, 1)));
  }

  static Cell of(List<CellBlock> blocks) {
    return new Cell(blocks, Scope.NONE, Table.Span.ONE);
  }

  /// Plain text of a return: its line ends and bullets are kept, and nothing in it is markup.
  static Cell plain(String text) {
    List<CellBlock> blocks = new ArrayList<>();
    List<Item> bullets = new ArrayList<>();
    List<Inline> words = new ArrayList<>();
    for (String line : text.strip().lines().toList()) {
      if (BULLET.matcher(line).find()) {
        endWords(words, blocks);
        bullets.add(Item.of(Inline.text(BULLET.matcher(line).replaceFirst("").strip())));
      } else if (!line.isBlank()) {
        endBullets(bullets, blocks);
        if (!words.isEmpty()) {
          words.add(new Inline.LineBreak());
        }
        words.add(Inline.text(line.strip()));
      }
    }
    endWords(words, blocks);
    endBullets(bullets, blocks);
    return of(blocks);
  }

  private static void endWords(List<Inline> words, List<CellBlock> blocks) {
    if (!words.isEmpty()) {
      blocks.add(new CellBlock.Paragraph(CellBlock.Paragraph.Role.BODY, words));
      words.clear();
    }
  }

  private static void endBullets(List<Item> bullets, List<CellBlock> blocks) {
    if (!bullets.isEmpty()) {
      blocks.add(new CellBlock.BulletList(Indent.MARGIN, bullets));
      bullets.clear();
    }
  }

  /// A cell with words below what it holds.
  static Cell above(Cell cell, String words) {
    List<CellBlock> blocks = new ArrayList<>(cell.blocks());
    blocks.add(CellBlock.Paragraph.of(words));
    return of(blocks);
  }

  static List<Inline> note(String text) {
    return List.of(Inline.text(text));
  }

  /// Words, which may be several points, after their reference.
  ///
  /// @param reference may be blank
  static Cell named(String reference, String words) {
    return of(led(reference, plain(words).blocks()));
  }

  /// Words that lead on into what follows: a reference, a quarter.
  ///
  /// @param lead may be blank
  static List<CellBlock> led(String lead, List<CellBlock> rest) {
    List<CellBlock> blocks = new ArrayList<>(rest);
    if (!lead.isBlank()) {
      Inline strong = new Inline.Strong(List.of(Inline.text(lead)));
      if (!blocks.isEmpty()
          && blocks.getFirst() instanceof CellBlock.Paragraph(var role, var inlines)) {
        List<Inline> all = new ArrayList<>(List.of(strong, Inline.text(" ")));
        all.addAll(inlines);
        blocks.set(0, new CellBlock.Paragraph(role, all));
      } else {
        blocks.addFirst(CellBlock.Paragraph.of(strong));
      }
    }
    return blocks;
  }

  /// The sign is read as what it is, and its word stands beside it.
  static Cell direction(Direction direction) {
    return switch (direction) {
      case IMPROVING, STEADY, DECLINING -> Cell.of(moved(direction).toArray(Inline[]::new));
      case NO_COMPARISON -> Cell.empty();
    };
  }

  /// A direction among words.
  static List<Inline> moved(Direction direction) {
    return List.of(
        new Inline.Symbol(direction.sign(), "direction of travel:"),
        Inline.text(NO_BREAK + direction.word()));
  }
}
