package org.outturn.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outturn.document.Block;
import org.outturn.document.Block.KeyValues;
import org.outturn.document.Inline;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;

/// The key to each scale of ratings: printed once, before the first table that uses it, and listing
/// exactly what the paper uses.
final class RatingKey {
  private final Map<Scale, List<Rating>> used = new LinkedHashMap<>();
  private final Set<Scale> printed = new LinkedHashSet<>();

  static RatingKey of(List<Marks> all) {
    RatingKey key = new RatingKey();
    for (Marks marks : all) {
      key.used.computeIfAbsent(marks.scale(), _ -> new ArrayList<>()).addAll(marks.ratings());
    }
    return key;
  }

  /// The keys that a table needs and that have not been printed yet.
  ///
  /// @param depth of the heading above
  List<Block> before(List<Marks> marks, int depth, Anchors anchors) {
    List<Block> blocks = new ArrayList<>();
    for (Marks one : marks) {
      Scale scale = one.scale();
      List<KeyValues.Entry> entries = entries(scale);
      if (!entries.isEmpty() && printed.add(scale)) {
        String title = "Key: " + scale.title();
        blocks.add(
            new Block.Heading(
                depth + 1, List.of(Inline.text(title)), anchors.give("key", scale.name())));
        blocks.add(new KeyValues(entries));
      }
    }
    return blocks;
  }

  private List<KeyValues.Entry> entries(Scale scale) {
    Set<Scale.Point> points = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    for (Rating rating : used.getOrDefault(scale, List.of())) {
      switch (rating) {
        case Rating.Computed(Scale.Point point, String _) -> points.add(point);
        case Rating.Judged(Scale.Point point) -> points.add(point);
        case Rating.Overridden overridden -> points.add(overridden.point());
        case Rating.NotRated(String word) -> words.add(word);
      }
    }
    List<KeyValues.Entry> entries = new ArrayList<>();
    for (Scale.Point point : scale.points()) {
      if (points.contains(point)) {
        entries.add(entry(Marks.of(point), point.means()));
      }
    }
    words.forEach(word -> entries.add(entry(Inline.text(word), "Not rated")));
    return entries;
  }

  private static KeyValues.Entry entry(Inline mark, String means) {
    return new KeyValues.Entry(
        List.of(mark), means.isBlank() ? List.of() : List.of(Inline.text(means)));
  }
}
