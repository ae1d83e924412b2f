package org.outturn.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A council's scale of ratings: its words, their shapes, and what they mean. Blue is "complete" to
/// some and "minor" to others, so the scale and not the colour says what is meant.
///
/// @param name in settings
/// @param title heads the column and the key
/// @param points in the order in which the key prints them
/// @param notRated words that stand for "not rated": N/A
public record Scale(String name, String title, List<Point> points, List<String> notRated) {
  public Scale {
    points = List.copyOf(points);
    notRated = List.copyOf(notRated);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a scale needs a rating: " + name);
    }
  }

  /// @param shape one character that stands beside the word
  /// @param means for the key; may be blank
  /// @param also what returns write for it
  public record Point(String word, String shape, Level level, String means, List<String> also) {
    public Point {
      also = List.copyOf(also);
    }
  }

  /// The point that a return's text stands for: its word, shape or one of its other names.
  public Optional<Point> read(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return points.stream()
        .filter(
            point ->
                point.word().toLowerCase(Locale.ROOT).equals(wanted)
                    || point.shape().equals(text.strip())
                    || point.also().stream()
                        .anyMatch(a -> a.toLowerCase(Locale.ROOT).equals(wanted)))
        .findFirst();
  }

  public boolean readsAsNotRated(String text) {
    return notRated.stream().anyMatch(word -> word.equalsIgnoreCase(text.strip()));
  }

  /// @throws IllegalArgumentException if the scale has no such level
  public Point at(Level level) {
    for (Point point : points) {
      if (point.level() == level) {
        return point;
      }
    }
    throw new IllegalArgumentException(name + " has no " + level);
  }

  /// What a point is worth, from best to worst; the name of its tone in settings.
  public enum Level {
    BLUE(0),
    GREEN(1),
    AMBER(2),
    RED(3),
    UNRATED(-1);

    private final int badness;

    Level(int badness) {
      this.badness = badness;
    }

    /// Higher is worse; negative where there is nothing to compare.
    public int badness() {
      return badness;
    }
  }
}
