package org.outturn.layout;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.outturn.document.Anchor;

/// How a paper looks: what layout gives and a painter takes.
///
/// @param nodes the structure tree in document order, parents before children; what a node holds
///   may lie on any number of pages
/// @param bookmarks the outline, in order
/// @param places where anchored blocks begin
/// @param tables how each table was fitted to its page
/// @param faults what could not be set as it should
public record Layout(
    List<Node> nodes,
    List<Page> pages,
    List<Bookmark> bookmarks,
    Map<Anchor, Place> places,
    Map<Anchor, TableFit> tables,
    List<Fault> faults) {

  public Layout {
    nodes = List.copyOf(nodes);
    pages = List.copyOf(pages);
    bookmarks = List.copyOf(bookmarks);
    places = Collections.unmodifiableMap(new TreeMap<>(places));
    tables = Collections.unmodifiableMap(new TreeMap<>(tables));
    faults = List.copyOf(faults);
  }

  /// The number of the page, from 1, on which a block begins; empty for an anchor that this copy of
  /// the paper does not hold.
  public OptionalInt pageOf(Anchor anchor) {
    return Optional.ofNullable(places.get(anchor)).stream().mapToInt(Place::page).findFirst();
  }

  /// @param page counted from 1
  /// @param y of the block's top edge
  public record Place(int page, double y) {}

  /// @param columns their widths in points, left to right
  /// @param type the size of type, in points
  public record TableFit(List<Double> columns, double type) {
    public TableFit {
      columns = List.copyOf(columns);
    }
  }

  /// @param depth 1 for the outermost
  public record Bookmark(int depth, String title, Place place) {}

  public sealed interface Fault {

    /// No face has the character; a question mark stands for it.
    ///
    /// @param text the words it stands in
    record NoGlyph(int codePoint, String text) implements Fault {}

    /// Figures or words do not fit their columns at the smallest size allowed.
    ///
    /// @param columns how many the table has
    record TooWide(Anchor table, String caption, int columns) implements Fault {}
  }
}
