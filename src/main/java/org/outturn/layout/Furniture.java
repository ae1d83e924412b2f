package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Document;
import org.outturn.document.Imprint;
import org.outturn.layout.Owner.Artifact;
import org.outturn.layout.Pages.Sheet;
import org.outturn.style.Colour;
import org.outturn.style.PageStyle;

/// What stands on every page around the text: running head and foot, markings, watermark. None of
/// it is read aloud.
final class Furniture {
  private static final String WATERMARK = "DRAFT";
  private static final double WATERMARK_SIZE = 150;

  /// Seen on every tint, and every word on it still has the contrast of WCAG AA.
  static final Colour WATERMARK_COLOUR = Colour.of("#DDE1E7");

  private static final double FOOT_RULE = PageStyle.mm(16);
  private static final double FOOT_GAP = 14;
  private static final String CUT = " …";
  private static final double HEAD = PageStyle.mm(12);

  private final Document document;
  private final Press press;

  Furniture(Document document, Press press) {
    this.document = document;
    this.press = press;
  }

  /// Tints lie lowest, so that a watermark can lie between them and the text.
  List<Page> furnished(List<Sheet> sheets) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      List<Item> items = new ArrayList<>();
      items.addAll(sheet.items.stream().filter(Item.Fill.class::isInstance).toList());
      watermark(items, sheet.shape);
      items.addAll(sheet.items.stream().filter(item -> !(item instanceof Item.Fill)).toList());
      head(items, sheet, i + 1);
      foot(items, sheet.shape, "Page %d of %d".formatted(i + 1, sheets.size()));
      pages.add(new Page(sheet.shape.width(), sheet.shape.height(), items, sheet.regions));
    }
    return pages;
  }

  private void watermark(List<Item> items, PageShape shape) {
    if (document.meta().imprint().status() == Imprint.Status.DRAFT) {
      Font font = press.semibold(WATERMARK_SIZE).font();
      items.add(
          new Item.Watermark(
              shape.width() / 2,
              shape.height() / 2,
              Math.toDegrees(Math.atan2(shape.height(), shape.width())),
              press.glyphs().width(font, WATERMARK),
              font,
              WATERMARK_COLOUR,
              WATERMARK));
    }
  }

  private void head(List<Item> items, Sheet sheet, int number) {
    double size = press.style().type().foot();
    sheet.marking.ifPresent(
        marking ->
            left(items, Artifact.RUNNING_HEAD, press.semibold(size), marking, sheet.shape, HEAD));
    if (number > 1) {
      String head = document.running().head();
      right(items, Artifact.RUNNING_HEAD, press.quiet(size), head, sheet.shape, HEAD);
    }
  }

  private void foot(List<Item> items, PageShape shape, String number) {
    Look look = press.quiet(press.style().type().foot());
    double top = shape.height() - FOOT_RULE;
    double baseline = top + look.font().size() * 1.5;
    items.add(
        new Item.Rule(shape.left(), shape.right(), top, 0.5, press.style().palette().hairline()));
    left(items, Artifact.RUNNING_FOOT, look, document.running().left(), shape, baseline);
    right(items, Artifact.RUNNING_FOOT, look, number, shape, baseline);
    double from = shape.left() + press.glyphs().width(look.font(), document.running().left());
    double to = shape.right() - press.glyphs().width(look.font(), number);
    middle(
        items, look, document.running().centre(), shape, from + FOOT_GAP, to - FOOT_GAP, baseline);
  }

  /// In the middle of the page, or as near to it as what stands beside leaves room for; a title
  /// that is too long even so is cut after a word.
  private void middle(
      List<Item> items,
      Look look,
      String text,
      PageShape shape,
      double from,
      double to,
      double baseline) {
    String fitting = text;
    double width = press.glyphs().width(look.font(), fitting);
    while (width > to - from && fitting.contains(" ")) {
      fitting = fitting.substring(0, fitting.lastIndexOf(' '));
      width = press.glyphs().width(look.font(), fitting + CUT);
    }
    String shown = fitting.equals(text) ? text : fitting + CUT;
    double left = Math.max(from, Math.min((shape.width() - width) / 2, to - width));
    at(items, Artifact.RUNNING_FOOT, look, shown, left, baseline);
  }

  private void left(
      List<Item> items, Owner owner, Look look, String text, PageShape shape, double baseline) {
    at(items, owner, look, text, shape.left(), baseline);
  }

  private void right(
      List<Item> items, Owner owner, Look look, String text, PageShape shape, double baseline) {
    at(items, owner, look, text, shape.right() - press.glyphs().width(look.font(), text), baseline);
  }

  private void at(
      List<Item> items, Owner owner, Look look, String text, double x, double baseline) {
    String drawable = press.glyphs().drawable(text, look.font().face());
    if (!drawable.isBlank()) {
      double width = press.glyphs().width(look.font(), drawable);
      items.add(new Item.Text(owner, x, baseline, width, look.font(), look.colour(), drawable));
    }
  }
}
