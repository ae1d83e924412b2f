package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.document.Anchor;
import org.outturn.document.Document;
import org.outturn.document.Outline;
import org.outturn.layout.Layout.Bookmark;
import org.outturn.layout.Layout.Place;
import org.outturn.style.HouseStyle;

/// Document, style and measure to pages.
public final class Layouter {
  private Layouter() {}

  /// The same arguments give the same layout. The document's numbers must have been given.
  public static Layout layout(Document document, HouseStyle style, TextMeasure measure) {
    Press press = new Press(style, new StructureTree(), new Glyphs(measure));
    DocumentSetter setter = new DocumentSetter(document, press);
    List<Flow> flows = setter.set();
    Pages pages = Paginator.paginated(flows, style, setter.contents());
    return new Layout(
        press.tree().nodes(),
        new Furniture(document, press).furnished(pages.sheets()),
        bookmarks(document, pages.places()),
        pages.places(),
        setter.fits(),
        setter.faults());
  }

  private static List<Bookmark> bookmarks(Document document, Map<Anchor, Place> places) {
    List<Bookmark> bookmarks = new ArrayList<>();
    for (Outline.Entry entry : document.outline()) {
      Optional.ofNullable(places.get(entry.anchor()))
          .map(place -> new Bookmark(entry.depth(), entry.plainText(), place))
          .ifPresent(bookmarks::add);
    }
    return bookmarks;
  }
}
