package org.outturn.layout;

import java.util.List;
import java.util.Map;
import org.outturn.document.Anchor;
import org.outturn.document.Section.Orientation;
import org.outturn.layout.Layout.Place;
import org.outturn.style.HouseStyle;

/// Lays flows on pages.
final class Paginator {
  private static final double PANEL_GAP = 14;
  private static final int LEAST_CONTENTS = 3;

  private final List<Flow> flows;
  private final HouseStyle style;
  private final ContentsSetter contents;
  private final Map<Anchor, Place> numbers;
  private final Pages pages;

  private Paginator(
      List<Flow> flows, HouseStyle style, ContentsSetter contents, Map<Anchor, Place> numbers) {
    this.flows = flows;
    this.style = style;
    this.contents = contents;
    this.numbers = numbers;
    this.pages = new Pages(style, Orientation.PORTRAIT);
  }

  /// The contents need the numbers of pages behind them: those of a first round, which the second
  /// finds again, since contents are as long without numbers as with them.
  static Pages paginated(List<Flow> flows, HouseStyle style, ContentsSetter contents) {
    Pages first = new Paginator(flows, style, contents, Map.of()).paginated();
    boolean numbered = flows.stream().anyMatch(Flow.ContentsList.class::isInstance);
    return numbered ? new Paginator(flows, style, contents, first.places()).paginated() : first;
  }

  private Pages paginated() {
    for (int i = 0; i < flows.size(); i++) {
      switch (flows.get(i)) {
        case Flow.Lines lines -> lines(lines, i);
        case Flow.Rows rows -> new TablePlacer(rows.table(), pages, style).place();
        case Flow.ContentsList list -> contents(list);
        case Flow.NewPage page -> pages.turn(page.orientation());
        case Flow.Facing facing -> {
          if (facing.orientation() != pages.shape().orientation()) {
            pages.turn(facing.orientation());
          }
        }
        case Flow.PanelEdge edge -> panel(edge);
        case Flow.Marking marking -> pages.marking(marking.statement());
      }
    }
    return pages;
  }

  private void panel(Flow.PanelEdge edge) {
    switch (edge) {
      case BEGIN -> {
        pages.leave(PANEL_GAP);
        pages.beginPanel();
      }
      case END -> {
        pages.endPanel();
        pages.leave(PANEL_GAP);
      }
    }
  }

  private void lines(Flow.Lines lines, int flow) {
    List<Strip> rest = lines.strips();
    while (!rest.isEmpty()) {
      List<Strip> chunk = rest.subList(0, Strip.endOfFirstKept(rest));
      boolean leadsOn = chunk.size() == rest.size() && chunk.getLast().keptWithNext();
      double wanted = leadsOn ? lines.after() + lead(flow + 1) : 0;
      double more = Math.min(wanted, pages.shape().textHeight() - Strip.height(chunk));
      boolean possible = more >= 0;
      if (!pages.fits(chunk, more) && pages.mayBreak() && possible) {
        pages.next();
      }
      for (Strip strip : chunk) {
        if (!pages.fits(List.of(strip), 0) && !pages.fresh()) {
          pages.next();
        }
        if (strip == lines.strips().getFirst()) {
          lines.anchors().forEach(anchor -> pages.mark(anchor, strip.before()));
        }
        pages.flow(strip);
      }
      rest = rest.subList(chunk.size(), rest.size());
      if (leadsOn) {
        pages.hold();
      }
    }
    pages.leave(lines.after());
  }

  /// How much of a flow must stand on the page of the heading before it.
  private double lead(int flow) {
    if (flow == flows.size()) {
      return 0;
    }
    return switch (flows.get(flow)) {
      case Flow.NewPage _, Flow.Facing _ -> 0;
      case Flow.PanelEdge _ -> PANEL_GAP + lead(flow + 1);
      case Flow.Marking _ -> lead(flow + 1);
      case Flow.Lines lines when lines.strips().isEmpty() -> lead(flow + 1);
      case Flow.Rows rows ->
          TablePlacer.SPACE_BEFORE + new TablePlacer(rows.table(), pages, style).lead();
      case Flow.ContentsList _ -> LEAST_CONTENTS * style.type().leadingFor(style.type().body());
      case Flow.Lines lines -> {
        List<Strip> strips = lines.strips();
        List<Strip> chunk = strips.subList(0, Strip.endOfFirstKept(strips));
        boolean leadsOn = chunk.size() == strips.size() && strips.getLast().keptWithNext();
        yield Strip.height(chunk) + (leadsOn ? lines.after() + lead(flow + 1) : 0);
      }
    };
  }

  private void contents(Flow.ContentsList list) {
    for (Strip strip : contents.strips(list.lines(), numbers, pages.shape().textWidth())) {
      if (!pages.fits(List.of(strip), 0)) {
        pages.next();
      }
      pages.flow(strip);
    }
    pages.leave(style.type().paragraphGap());
  }
}
