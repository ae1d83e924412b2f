package org.outturn.layout;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/// Pages as text, line by line: what stands where. Artifacts are marked with a tilde.
public final class PageDump {
  private PageDump() {}

  public static String of(Layout layout) {
    StringBuilder dump = new StringBuilder();
    for (int i = 0; i < layout.pages().size(); i++) {
      Page page = layout.pages().get(i);
      dump.append(
          String.format(
              Locale.ROOT, "== page %d, %.0f by %.0f%n", i + 1, page.width(), page.height()));
      Map<Long, StringJoiner> lines = new TreeMap<>();
      for (Item item : page.items()) {
        String words = words(item);
        if (!words.isEmpty()) {
          lines.computeIfAbsent(Math.round(place(item)), _ -> new StringJoiner(" | ")).add(words);
        }
      }
      lines.forEach((y, line) -> dump.append(String.format(Locale.ROOT, "%4d  %s%n", y, line)));
    }
    return dump.toString().replace("\r\n", "\n");
  }

  private static double place(Item item) {
    return switch (item) {
      case Item.Text text -> text.baseline();
      case Item.Fill fill -> fill.box().top();
      case Item.Rule rule -> rule.y();
      case Item.LinkArea link -> link.box().bottom();
      case Item.Photograph photograph -> photograph.box().top();
      case Item.Plot plot -> plot.box().top();
      case Item.Watermark watermark -> watermark.y();
    };
  }

  private static String words(Item item) {
    return switch (item) {
      case Item.Text text when text.owner() instanceof Owner.Tagged -> text.text().strip();
      case Item.Text text -> "~" + text.text().strip();
      case Item.Photograph _ -> "[picture]";
      case Item.Watermark watermark -> "~" + watermark.text();
      case Item.Plot plot -> "[chart " + plot.chart().anchor() + "]";
      case Item.Fill _, Item.Rule _, Item.LinkArea _ -> "";
    };
  }
}
