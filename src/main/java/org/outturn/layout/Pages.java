package org.outturn.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.outturn.document.Anchor;
import org.outturn.document.Section.Orientation;
import org.outturn.layout.Layout.Place;
import org.outturn.layout.Page.Region;
import org.outturn.style.HouseStyle;
import org.outturn.style.PageStyle;

/// The page being filled, and those before it.
final class Pages {
  private static final double PANEL_RULE = 3;

  /// A page that still grows.
  static final class Sheet {
    final PageShape shape;
    final List<Item> items = new ArrayList<>();
    final List<Region> regions = new ArrayList<>();
    Optional<String> marking = Optional.empty();

    private Sheet(PageShape shape) {
      this.shape = shape;
    }
  }

  private final HouseStyle style;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<Anchor, Place> places = new HashMap<>();
  private PageShape shape;
  private Optional<String> marking = Optional.empty();
  private OptionalDouble panelTop = OptionalDouble.empty();
  private double start;
  private double y;
  private double gap;
  private boolean held;

  Pages(HouseStyle style, Orientation first) {
    this.style = style;
    this.shape = new PageShape(first, style.page());
    next();
  }

  PageShape shape() {
    return shape;
  }

  double y() {
    return y;
  }

  double bottom() {
    return shape.bottom();
  }

  /// Nothing stands on the page yet.
  boolean fresh() {
    return y == start;
  }

  /// Whether so much fits below the point reached. Where there is nothing above, it must.
  boolean fits(double height) {
    return y + gap + height <= bottom() + Line.SLACK;
  }

  /// Whether strips fit below, with the space before the first as it would come out here.
  boolean fits(List<Strip> strips, double more) {
    double first = strips.isEmpty() ? 0 : strips.getFirst().before();
    return y + gapBefore(first) + Strip.height(strips) - first + more <= bottom() + Line.SLACK;
  }

  void next() {
    OptionalDouble panel = panelTop;
    endPanel();
    sheets.add(new Sheet(shape));
    start = shape.top() + (sheets.size() == 1 ? clearAtTop(style) : 0);
    y = start;
    gap = 0;
    if (panel.isPresent()) {
      beginPanel();
    }
  }

  /// A logo fills the height that is otherwise left clear for the clerk.
  private static double clearAtTop(HouseStyle style) {
    return style.logo().isPresent() ? 0 : style.page().clerkSpace();
  }

  /// Begins a page, unless one has just begun.
  void turn(Orientation orientation) {
    PageStyle page = style.page();
    boolean begun = !fresh() || !sheets.getLast().items.isEmpty();
    if (!begun && orientation == shape.orientation()) {
      return;
    }
    shape = new PageShape(orientation, page);
    if (!begun) {
      sheets.removeLast();
    }
    next();
  }

  /// The least space before what comes next.
  void leave(double space) {
    gap = Math.max(gap, space);
  }

  private double gapBefore(double before) {
    return atTop() ? 0 : Math.max(gap, before);
  }

  /// Spends the space due before what comes next.
  void skip(double before) {
    y += gapBefore(before);
    gap = 0;
  }

  /// What stands last belongs to what comes next: if both do not fit one page, the next begins here
  /// all the same.
  void hold() {
    held = true;
  }

  /// Whether a new page would leave something sensible on this one.
  boolean mayBreak() {
    return !fresh() && !held;
  }

  /// Sets a strip below what stands.
  void flow(Strip strip) {
    held = false;
    skip(strip.before());
    place(strip, shape.left(), y);
    y += strip.height();
  }

  void place(Strip strip, double x, double top) {
    strip.items().forEach(item -> add(item.at(x, top)));
  }

  void add(Item item) {
    Sheet sheet = sheets.getLast();
    sheet.items.add(item);
    if (marking.isPresent()) {
      sheet.marking = marking;
    }
  }

  void region(Owner owner, Box box) {
    sheets.getLast().regions.add(new Region(owner, box));
  }

  void moveTo(double down) {
    y = down;
    gap = 0;
  }

  /// Notes where something begins; where it goes on, on a later page, changes nothing.
  void mark(Anchor anchor, double before) {
    places.putIfAbsent(anchor, new Place(sheets.size(), y + gapBefore(before)));
  }

  void marking(Optional<String> statement) {
    marking = statement;
  }

  void beginPanel() {
    skip(0);
    panelTop = OptionalDouble.of(y);
  }

  /// Nothing stands above in the panel, if there is one, or on the page.
  private boolean atTop() {
    return fresh() || panelTop.isPresent() && panelTop.getAsDouble() == y;
  }

  void endPanel() {
    if (panelTop.isPresent() && y > panelTop.getAsDouble()) {
      double left = shape.left();
      Box bar = new Box(left, panelTop.getAsDouble(), left + PANEL_RULE, y);
      add(new Item.Fill(bar, style.palette().dark()));
    }
    panelTop = OptionalDouble.empty();
  }

  List<Sheet> sheets() {
    return sheets;
  }

  Map<Anchor, Place> places() {
    return places;
  }
}
