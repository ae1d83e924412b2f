package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One line as it will stand, or a figure: never split over pages. Pages and cells are filled with
/// strips alike, so that the same rules hold in both.
///
/// @param before the space above, which vanishes at the top of a page
/// @param items placed from the column's left edge and the strip's top
record Strip(double before, double height, Keep keep, List<Item> items) {
  /// Of what is split over pages, on either side.
  private static final int LEAST = 3;

  enum Keep {
    FREE,
    WITH_NEXT
  }

  Strip {
    items = List.copyOf(items);
  }

  boolean keptWithNext() {
    return keep == Keep.WITH_NEXT;
  }

  Strip keepingWithNext() {
    return new Strip(before, height, Keep.WITH_NEXT, items);
  }

  Strip withoutSpaceBefore() {
    return before == 0 ? this : new Strip(0, height, keep, items);
  }

  Strip indented(double across) {
    return new Strip(before, height, keep, items.stream().map(item -> item.at(across, 0)).toList());
  }

  /// Once more, as what a reader need not hear twice.
  Strip repeated() {
    return new Strip(before, height, keep, items.stream().flatMap(Strip::repeated).toList());
  }

  private static Stream<Item> repeated(Item item) {
    return switch (item) {
      case Item.Text t ->
          Stream.of(
              new Item.Text(
                  Owner.Artifact.REPETITION,
                  t.x(),
                  t.baseline(),
                  t.width(),
                  t.font(),
                  t.colour(),
                  t.text()));
      case Item.Fill _, Item.Rule _ -> Stream.of(item);
      case Item.LinkArea _, Item.Photograph _, Item.Plot _, Item.Watermark _ -> Stream.empty();
    };
  }

  static List<Strip> allKept(List<Strip> strips) {
    return strips.stream().map(Strip::keepingWithNext).toList();
  }

  /// The same with the last kept to whatever follows.
  static List<Strip> lastKept(List<Strip> strips) {
    if (strips.isEmpty()) {
      return strips;
    }
    List<Strip> kept = new ArrayList<>(strips);
    kept.set(kept.size() - 1, kept.getLast().keepingWithNext());
    return kept;
  }

  static double height(List<Strip> strips) {
    double sum = 0;
    for (Strip strip : strips) {
      sum += strip.before + strip.height;
    }
    return sum;
  }

  static boolean canBeSplit(List<Strip> strips) {
    return strips.size() >= 2 * LEAST;
  }

  /// As many of the first strips as one side of a split needs.
  static List<Strip> least(List<Strip> strips) {
    return strips.subList(0, Math.min(LEAST, strips.size()));
  }

  /// Where the first group of strips that must stay together ends.
  static int endOfFirstKept(List<Strip> strips) {
    int end = 0;
    while (end < strips.size() - 1 && strips.get(end).keptWithNext()) {
      end++;
    }
    return Math.min(end + 1, strips.size());
  }

  /// How many strips the room takes, without parting those that keep together.
  static int fitting(List<Strip> strips, double room) {
    int fitting = 0;
    double used = 0;
    for (int i = 0; i < strips.size(); i++) {
      used += strips.get(i).before + strips.get(i).height;
      if (used > room + Line.SLACK) {
        return fitting;
      }
      if (!strips.get(i).keptWithNext()) {
        fitting = i + 1;
      }
    }
    return strips.size();
  }

  /// The same when something has to give.
  static int squeezedIn(List<Strip> strips, double room) {
    int count = 0;
    double used = 0;
    for (Strip strip : strips) {
      used += strip.before + strip.height;
      if (used > room + Line.SLACK) {
        break;
      }
      count++;
    }
    return count;
  }
}
