package org.outturn.figure;

import org.outturn.figure.Scale.Level;
import org.outturn.figure.Scale.Point;

/// How something is rated, and by whom: by a rule, by an officer where no number decides, or by an
/// officer against the rule, with the reason and the post that made it.
public sealed interface Rating {

  /// @param why in words: "variance 4.2% of budget and over £50,000"
  record Computed(Point point, String why) implements Rating {}

  record Judged(Point point) implements Rating {}

  record Overridden(Point computed, Point point, String reason, String post) implements Rating {
    public Overridden {
      if (reason.isBlank() || post.isBlank()) {
        throw new IllegalArgumentException(
            "an override needs its reason and the post that made it");
      }
    }
  }

  /// @param words as printed: "N/A"
  record NotRated(String words) implements Rating {}

  /// As it is printed.
  default String word() {
    return switch (this) {
      case Computed(Point point, String _) -> point.word();
      case Judged(Point point) -> point.word();
      case Overridden overridden -> overridden.point().word();
      case NotRated(String words) -> words;
    };
  }

  default Level level() {
    return switch (this) {
      case Computed(Point point, String _) -> point.level();
      case Judged(Point point) -> point.level();
      case Overridden overridden -> overridden.point().level();
      case NotRated _ -> Level.UNRATED;
    };
  }
}
