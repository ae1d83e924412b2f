package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Block.KeyValues;
import org.outturn.layout.Node.Detail;
import org.outturn.layout.Node.Detail.Marks;
import org.outturn.layout.Node.Role;

/// Facts in two columns, tagged as a list in which each label is followed by what it labels: the
/// dictionary list of ISO 32000-1, 14.8.4.3.3. Read aloud it goes key, value, key, value.
final class FactsSetter {
  private static final double WIDEST_KEY = 0.4;
  private static final double GUTTER = 14;
  private static final double GAP = 2.5;

  private final Press press;
  private final BlockSetter blocks;

  FactsSetter(Press press, BlockSetter blocks) {
    this.press = press;
    this.blocks = blocks;
  }

  private record Fact(TextBlock key, TextBlock value) {}

  List<Strip> set(int parent, KeyValues facts, double width) {
    int list = press.tree().add(parent, Role.LIST, new Detail.Listing(Marks.NONE));
    List<Fact> set = new ArrayList<>();
    for (KeyValues.Entry entry : facts.entries()) {
      int item = press.tree().add(list, Role.ITEM);
      Look body = press.body();
      int label = press.tree().add(item, Role.LABEL);
      TextBlock key = blocks.text(blocks.runs(label, entry.key(), body.semibold()), 0);
      int content = press.tree().add(item, Role.BODY);
      set.add(new Fact(key, blocks.text(blocks.runs(content, entry.value(), body), 0)));
    }
    double widest = set.stream().mapToDouble(fact -> fact.key.widest()).max().orElse(0);
    double keys = Math.min(widest + Line.SLACK, width * WIDEST_KEY);
    List<Strip> strips = new ArrayList<>();
    for (Fact fact : set) {
      strips.addAll(
          sideBySide(
              fact.key.strips(keys, press.glyphs()),
              fact.value.strips(width - keys - GUTTER, press.glyphs()),
              keys + GUTTER,
              strips.isEmpty() ? 0 : GAP));
    }
    return strips;
  }

  /// Lines of key and value that stand at one height become one strip.
  private static List<Strip> sideBySide(
      List<Strip> keys, List<Strip> values, double indent, double before) {
    List<Strip> strips = new ArrayList<>();
    int lines = Math.max(keys.size(), values.size());
    for (int i = 0; i < lines; i++) {
      List<Item> items = new ArrayList<>();
      double height = 0;
      if (i < keys.size()) {
        items.addAll(keys.get(i).items());
        height = keys.get(i).height();
      }
      if (i < values.size()) {
        items.addAll(values.get(i).indented(indent).items());
        height = Math.max(height, values.get(i).height());
      }
      boolean last = i + 1 == lines;
      strips.add(
          new Strip(
              i == 0 ? before : 0, height, last ? Strip.Keep.FREE : Strip.Keep.WITH_NEXT, items));
    }
    return strips;
  }
}
