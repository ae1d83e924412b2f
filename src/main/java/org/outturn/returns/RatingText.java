package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.figure.Scale.Point;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Nearest;
import org.outturn.source.Cell;

/// Reads ratings that an officer gave: a word, letter or symbol of the scale, or one a line where a
/// cell rates several things.
///
/// @param title of the field, as findings name it
record RatingText(String title, Scale scale) {

  /// @param report gets a finding for each word that is not of the scale
  List<Rating> judged(Cell cell, Consumer<Finding> report) {
    return judged(Written.of(cell), report);
  }

  List<Rating> judged(Written cell, Consumer<Finding> report) {
    List<Rating> ratings = new ArrayList<>();
    for (String word : words(cell)) {
      if (scale.readsAsNotRated(word)) {
        ratings.add(new Rating.NotRated(word));
      } else {
        // What is not understood is kept as words, so that it is not missed a second time.
        ratings.add(
            point(word, cell, report)
                .<Rating>map(Rating.Judged::new)
                .orElse(new Rating.NotRated(word)));
      }
    }
    return ratings;
  }

  List<Point> points(Cell cell, Consumer<Finding> report) {
    Written written = Written.of(cell);
    return words(written).stream().flatMap(word -> point(word, written, report).stream()).toList();
  }

  /// One a line; symbols may also stand side by side.
  private List<String> words(Written cell) {
    return cell.shown()
        .lines()
        .map(RatingText::plain)
        .filter(line -> !line.isEmpty())
        .flatMap(line -> isKnown(line) ? Stream.of(line) : apart(line))
        .toList();
  }

  private Stream<String> apart(String line) {
    List<String> parts = List.of(line.split("[\\s/]+"));
    return parts.stream().allMatch(this::isKnown) ? parts.stream() : Stream.of(line);
  }

  private boolean isKnown(String word) {
    return scale.read(word).isPresent() || scale.readsAsNotRated(word);
  }

  private Optional<Point> point(String word, Written cell, Consumer<Finding> report) {
    Optional<Point> point = scale.read(word);
    if (point.isEmpty()) {
      report.accept(
          Finding.of(
                  Code.RET015,
                  cell.place(),
                  "%s \"%s\" is not on the scale".formatted(Shown.inSentence(title), word))
              .excerpt(cell.shown())
              .help(Nearest.help(word, scale.points().stream().map(Point::word).toList())));
    }
    return point;
  }

  /// Without the selectors that only ask for a coloured or plain form of a symbol.
  private static String plain(String line) {
    return line.replaceAll("[\\uFE0E\\uFE0F]", "").strip();
  }
}
