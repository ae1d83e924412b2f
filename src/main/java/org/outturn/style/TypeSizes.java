package org.outturn.style;

import java.util.List;

/// Sizes of type and the spaces around it, in points.
///
/// @param leading distance of baselines in body text
/// @param headings by depth, the first for part banners and appendix titles
/// @param tables tried from the first; the last is the floor below which nothing is set
/// @param paragraphGap between paragraphs of body text
/// @param numberHang how far paragraph numbers hang to the left of their text
public record TypeSizes(
    double body,
    double leading,
    double title,
    List<Double> headings,
    List<Double> tables,
    double note,
    double foot,
    double paragraphGap,
    double numberHang) {

  /// On landscape pages, type in tables begins at this share of the size of body text.
  private static final double WIDE = 0.8;

  public TypeSizes {
    headings = List.copyOf(headings);
    tables = List.copyOf(tables);
  }

  public static TypeSizes standard() {
    return new TypeSizes(
        12,
        16.5,
        20,
        List.of(15.0, 12.5, 12.0),
        List.of(10.5, 10.0, 9.5, 9.0),
        9.5,
        9,
        8,
        PageStyle.mm(10));
  }

  /// As [#tables], for landscape pages.
  public List<Double> wideTables() {
    double largest = Math.max(body * WIDE, tables.getLast());
    return tables.stream().filter(size -> size <= largest).toList();
  }

  public double heading(int depth) {
    return headings.get(Math.min(depth, headings.size()) - 1);
  }

  /// The leading that goes with a size, in the ratio of body text, in quarter points. Small type is
  /// set a little closer.
  public double leadingFor(double size) {
    double ratio = size < body ? 1.316 : leading / body;
    return Math.round(size * ratio * 4) / 4.0;
  }
}
