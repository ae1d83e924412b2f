package org.outturn.publish;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.outturn.document.Document;
import org.outturn.document.Passage;
import org.outturn.publish.Manifest.PrintedFigure;

/// What a copy of a paper says: its figures and its words, in its order.
///
/// @param lines its passages without those that are a figure and nothing else
public record Reading(List<PrintedFigure> figures, List<Line> lines) {
  /// Of a paper that was not made.
  public static final Reading NOTHING = new Reading(List.of(), List.of());

  public Reading {
    figures = List.copyOf(figures);
    lines = List.copyOf(lines);
  }

  /// @param copy numbered, as its audience may read it
  public static Reading of(Document copy) {
    return new Reading(
        copy.values().stream()
            .map(value -> new PrintedFigure(value.address(), value.text()))
            .toList(),
        copy.passages().stream().filter(passage -> !passage.isFigure()).map(Line::of).toList());
  }

  /// A line with these words: in the place, if there is one, else the first.
  public Optional<Line> find(String text, String place) {
    List<Line> alike = lines.stream().filter(new Line(place, text)::saysTheSame).toList();
    return alike.stream()
        .filter(line -> line.place().equals(place))
        .findFirst()
        .or(() -> alike.stream().findFirst());
  }

  /// Which line has these words, for a reader who goes from line to line: the next, or the first
  /// where none follows.
  ///
  /// @param from how many lines have been read
  public OptionalInt find(String text, int from) {
    Line wanted = new Line("", text);
    return IntStream.concat(IntStream.range(from, lines.size()), IntStream.range(0, from))
        .filter(i -> lines.get(i).saysTheSame(wanted))
        .findFirst();
  }

  /// Words in a place of the paper: `paragraph 6`.
  public record Line(String place, String text) {
    public Line {
      text = plain(text);
    }

    static Line of(Passage passage) {
      return new Line(passage.place(), passage.text());
    }

    private boolean saysTheSame(Line other) {
      return text.equals(other.text);
    }

    private static String plain(String text) {
      return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }
  }
}
