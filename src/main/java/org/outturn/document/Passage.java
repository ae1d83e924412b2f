package org.outturn.document;

import java.util.List;

/// Words of a paper that are read in one go: a paragraph, a list item, a paragraph in a table's
/// cell, a caption.
///
/// @param place where a reader finds it: `paragraph 6`, `Table 3, Highways`, `Appendix 2`
/// @param text as it stands there, without the number in the margin
/// @param values the figures in it, in order
public record Passage(String place, String text, List<Inline.Value> values) {
  public Passage {
    values = List.copyOf(values);
  }

  /// Whether it is one figure and nothing else, as in most cells of a table.
  public boolean isFigure() {
    return values.size() == 1 && values.getFirst().text().equals(text);
  }
}
