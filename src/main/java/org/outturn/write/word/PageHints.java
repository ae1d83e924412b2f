package org.outturn.write.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.document.Anchor;

/// What only a page layout knows: so that Word's columns stand as in the PDF, and its contents list
/// is right before Word has counted its own pages.
///
/// @param columnWidths of a table's columns, in points, left to right
/// @param pages on which headings, banners and appendices stand, counted from 1
public record PageHints(Map<Anchor, List<Double>> columnWidths, Map<Anchor, Integer> pages) {
  public PageHints {
    columnWidths = Map.copyOf(columnWidths);
    pages = Map.copyOf(pages);
  }

  /// Where no layout was made: widths follow content, and the contents list has no page numbers
  /// until Word counts.
  public static PageHints none() {
    return new PageHints(Map.of(), Map.of());
  }

  Optional<List<Double>> widthsOf(Anchor table) {
    return Optional.ofNullable(columnWidths.get(table));
  }

  Optional<Integer> pageOf(Anchor anchor) {
    return Optional.ofNullable(pages.get(anchor));
  }
}
