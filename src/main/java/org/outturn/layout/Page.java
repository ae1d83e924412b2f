package org.outturn.layout;

import java.util.List;

/// @param regions where the cells of tables lie; not painted
public record Page(double width, double height, List<Item> items, List<Region> regions) {
  public Page {
    items = List.copyOf(items);
    regions = List.copyOf(regions);
  }

  /// The part of a table cell that lies on this page.
  public record Region(Owner owner, Box box) {}
}
