package org.outturn.write.word;

import java.util.Map;
import java.util.Optional;
import org.outturn.document.Anchor;
import org.outturn.layout.Layout.TableFit;

/// What only a page layout knows: so that Word's columns stand as in the PDF, in type of the same
/// size, and its contents list is right before Word has counted its own pages.
///
/// @param tables how each is fitted to its page
/// @param pages on which headings, banners and appendices stand, counted from 1
public record PageHints(Map<Anchor, TableFit> tables, Map<Anchor, Integer> pages) {
  public PageHints {
    tables = Map.copyOf(tables);
    pages = Map.copyOf(pages);
  }

  /// Where no layout was made: widths follow content, and the contents list has no page numbers
  /// until Word counts.
  public static PageHints none() {
    return new PageHints(Map.of(), Map.of());
  }

  Optional<TableFit> of(Anchor table) {
    return Optional.ofNullable(tables.get(table));
  }

  Optional<Integer> pageOf(Anchor anchor) {
    return Optional.ofNullable(pages.get(anchor));
  }
}
