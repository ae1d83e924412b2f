package org.outturn.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Scale.Level;
import org.outturn.returns.Trend.Against;
import org.outturn.workspace.ExpectedReturn;

/// The quarter at a glance, drawn from all of its returns: nobody sends it. Ratings of different
/// scales are counted together by their level.
///
/// @param levels that something is rated now or by forecast, worst first
/// @param words of the scales for each level
/// @param tallies one for each return that rates something
/// @param total of the tallies
/// @param shares of all that is rated at each level, in whole percentages that add up to 100
/// @param forecast of what has a forecast rating; nothing where nothing has
/// @param largest variances of each return, by their size
/// @param moved indicators that have got worse, and those that have turned: that were getting worse
///   and now get better
/// @param absent returns that were due and are not counted
public record Summary(
    List<Level> levels,
    Map<Level, List<String>> words,
    List<Tally> tallies,
    Tally total,
    Map<Level, Figure> shares,
    Optional<Tally> forecast,
    List<Largest> largest,
    List<Moved> moved,
    List<Absent> absent,
    List<Figure> figures)
    implements Return {

  /// As papers refer to it; no return that is sent may have the name.
  public static final String NAME = ExpectedReturn.SUMMARY;

  public Summary {
    levels = List.copyOf(levels);
    words = Map.copyOf(words);
    tallies = List.copyOf(tallies);
    shares = Map.copyOf(shares);
    largest = List.copyOf(largest);
    moved = List.copyOf(moved);
    absent = List.copyOf(absent);
    figures = List.copyOf(figures);
  }

  @Override
  public String name() {
    return NAME;
  }

  /// How many of a return's things are rated what, and how many have moved.
  ///
  /// @param title of the return
  /// @param rated by level, for every level that is in use
  /// @param all that are rated
  public record Tally(
      String title, Map<Level, Figure> rated, Figure all, Map<Direction, Figure> moved) {
    public Tally {
      rated = Map.copyOf(rated);
      moved = Map.copyOf(moved);
    }
  }

  /// @param title of the return
  public record Largest(String title, List<VarianceLine> lines) {
    public Largest {
      lines = List.copyOf(lines);
    }
  }

  /// @param from what it is compared with
  /// @param against what that is
  /// @param before its direction last quarter
  public record Moved(
      String reference,
      String description,
      Figure from,
      Figure to,
      Against against,
      Direction before,
      Direction direction) {

    /// Whether it was getting better and now gets worse, or the other way round.
    public boolean hasTurned() {
      return before == Direction.IMPROVING && direction == Direction.DECLINING
          || before == Direction.DECLINING && direction == Direction.IMPROVING;
    }
  }

  /// @param title of the return
  public record Absent(String title, Why why) {

    public enum Why {
      NOT_RECEIVED("not received"),
      AT_FAULT("received, with errors that are not mended yet");

      private final String words;

      Why(String words) {
        this.words = words;
      }

      public String words() {
        return words;
      }
    }
  }
}
