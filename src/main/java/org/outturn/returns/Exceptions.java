package org.outturn.returns;

import java.util.List;
import org.outturn.figure.Figure;
import org.outturn.workspace.ExpectedReturn;

/// What is rated red or amber in any of the quarter's returns: nobody sends it.
///
/// @param tallies of all ratings of the quarter
/// @param items return by return, those that matter most first
public record Exceptions(Tallies tallies, List<Item> items) implements Return {

  /// As papers refer to it; no return that is sent may have the name.
  public static final String NAME = ExpectedReturn.EXCEPTIONS;

  public Exceptions {
    items = List.copyOf(items);
  }

  @Override
  public String name() {
    return NAME;
  }

  /// Its ratings are the figures of other returns.
  @Override
  public List<Figure> figures() {
    return List.of();
  }

  /// @param title of the return
  public record Item(String title, Rated rated) {}
}
