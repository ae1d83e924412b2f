package org.outturn.template;

import java.util.List;
import org.outturn.document.CellBlock;
import org.outturn.document.Inline;
import org.outturn.document.Tone;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;

/// Ratings by one scale, as a table uses them.
record Marks(Scale scale, List<Rating> ratings) {
  Marks {
    ratings = List.copyOf(ratings);
  }

  /// A rating as it stands in a cell.
  static Inline of(Rating rating) {
    return switch (rating) {
      case Rating.Computed(Scale.Point point, String _) -> of(point);
      case Rating.Judged(Scale.Point point) -> of(point);
      case Rating.Overridden overridden -> of(overridden.point());
      case Rating.NotRated(String words) -> Inline.text(words);
    };
  }

  static Inline.RatingMark of(Scale.Point point) {
    return new Inline.RatingMark(
        point.word(),
        point.shape(),
        switch (point.level()) {
          case RED -> Tone.RED;
          case AMBER -> Tone.AMBER;
          case GREEN -> Tone.GREEN;
          case BLUE -> Tone.BLUE;
          case UNRATED -> Tone.PLAIN;
        });
  }

  /// Ratings one below another.
  static List<CellBlock> stacked(List<Rating> ratings) {
    return ratings.stream().<CellBlock>map(rating -> CellBlock.Paragraph.of(of(rating))).toList();
  }
}
