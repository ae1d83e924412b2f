package org.outturn.returns;

import java.util.List;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.returns.Trend.Against;
import org.outturn.workspace.ExpectedReturn;

/// The quarter at a glance, drawn from all of its returns: nobody sends it.
///
/// @param tallies of its ratings
/// @param most those rated red or amber, of all returns, those that matter most first: red before
///   amber, of each what has got worse since the previous quarter before the rest, and the returns
///   taking turns
/// @param largest variances of all returns, by their size
/// @param turned indicators that have changed direction: those that were getting better and now get
///   worse, then those that went the other way
/// @param absent returns that were due and are not counted
public record Summary(
    Tallies tallies,
    List<Exceptions.Item> most,
    List<Largest> largest,
    List<Turned> turned,
    List<Absent> absent)
    implements Return {

  /// As papers refer to it; no return that is sent may have the name.
  public static final String NAME = ExpectedReturn.SUMMARY;

  public Summary {
    most = List.copyOf(most);
    largest = List.copyOf(largest);
    turned = List.copyOf(turned);
    absent = List.copyOf(absent);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Figure> figures() {
    return tallies.figures();
  }

  /// @param title of the return
  public record Largest(String title, VarianceLine line) {}

  /// An indicator that has changed direction.
  ///
  /// @param from what it is compared with
  /// @param against what that is
  /// @param before its direction last quarter
  public record Turned(
      String reference,
      String description,
      Figure from,
      Figure to,
      Against against,
      Direction before,
      Direction direction) {}

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
