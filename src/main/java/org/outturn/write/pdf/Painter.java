package org.outturn.write.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.outturn.document.Anchor;
import org.outturn.document.Meta;
import org.outturn.layout.Item;
import org.outturn.layout.Layout;
import org.outturn.layout.Layout.Bookmark;
import org.outturn.layout.Layout.Place;
import org.outturn.layout.Node.Detail;
import org.outturn.layout.Page;
import org.outturn.style.HouseStyle;

/// Makes the file: document properties, pages, links, bookmarks.
final class Painter implements AutoCloseable {
  private static final String CREATOR = "Outturn";
  private static final double ABOVE_TARGET = 6;

  /// Of deflate, 1 to 9: a fifth less time than its usual 6, for a few per cent more bytes.
  private static final int QUICK = 4;

  private final Meta meta;
  private final Layout layout;
  private final HouseStyle style;
  private final Pictures pictures;
  private final Document document;
  private final PdfWriter writer;
  private final TagTree tags;
  private final Canvas canvas;
  private final Map<Integer, List<Anchor>> anchorsByPage = new HashMap<>();

  Painter(
      Meta meta,
      Layout layout,
      HouseStyle style,
      PdfFonts fonts,
      Pictures pictures,
      OutputStream out) {
    this.meta = meta;
    this.layout = layout;
    this.style = style;
    this.pictures = pictures;
    this.document = new Document(sheet(layout.pages().getFirst()), 0, 0, 0, 0);
    this.writer = PdfWriter.getInstance(document, out);
    prepare();
    document.open();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(meta.language().toLanguageTag()));
    colours();
    this.tags = new TagTree(writer, layout.nodes());
    this.canvas = new Canvas(writer.getDirectContent(), tags, fonts);
    layout
        .places()
        .forEach(
            (anchor, place) ->
                anchorsByPage.computeIfAbsent(place.page(), _ -> new ArrayList<>()).add(anchor));
  }

  /// All that must be said before the document is opened.
  private void prepare() {
    document.setGlyphSubstitutionEnabled(false);
    writer.setPDFXConformance(PdfWriter.PDFA2A);
    writer.setTagged();
    // Structure is most of a tagged file, and packs well.
    writer.setFullCompression();
    writer.setCompressionLevel(QUICK);
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    document.addTitle(meta.title());
    document.addAuthor(meta.author());
    document.addSubject(meta.subject());
    document.addCreator(CREATOR);
    ZonedDateTime when = meta.date().atStartOfDay(ZoneOffset.UTC);
    PdfDate date = new PdfDate(GregorianCalendar.from(when));
    writer.getInfo().put(PdfName.CREATIONDATE, date);
    writer.getInfo().put(PdfName.MODDATE, date);
    for (Meta.Property property : meta.facts()) {
      writer
          .getInfo()
          .put(new PdfName(property.name().replace(" ", "")), TagTree.text(property.value()));
    }
    byte[] identity = Fingerprint.of(meta, layout);
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(identity, identity));
    writer.setXmpMetadata(Xmp.packet(meta, when, CREATOR, Document.getVersion()));
    PdfPageLabels labels = new PdfPageLabels();
    labels.addPageLabel(1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS);
    writer.setPageLabels(labels);
  }

  /// A profile of our own: the JDK's may change from one release to the next, and the bytes with
  /// it.
  private void colours() {
    try (InputStream profile = Painter.class.getResourceAsStream("sRGB-v2-micro.icc")) {
      writer.setOutputIntents(
          "sRGB IEC61966-2.1",
          "",
          "http://www.color.org",
          "sRGB IEC61966-2.1",
          profile.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void paint() {
    for (int i = 0; i < layout.pages().size(); i++) {
      Page page = layout.pages().get(i);
      if (i > 0) {
        document.setPageSize(sheet(page));
        document.newPage();
      }
      canvas.begin(page.height());
      destinations(i + 1);
      page.items().forEach(item -> paint(item, page));
      canvas.end();
    }
    bookmarks();
  }

  private static Rectangle sheet(Page page) {
    return new Rectangle((float) page.width(), (float) page.height());
  }

  private void paint(Item item, Page page) {
    switch (item) {
      case Item.Text text -> canvas.text(text);
      case Item.Watermark watermark -> canvas.watermark(watermark);
      case Item.Fill fill -> canvas.fill(fill);
      case Item.Rule rule -> canvas.rule(rule);
      case Item.LinkArea link -> link(link, page);
      case Item.Photograph photograph -> {
        tags.place(photograph.node(), photograph.box(), page.height());
        pictures
            .opaque(photograph.image(), alternative(photograph.node()))
            .ifPresent(image -> canvas.image(photograph, image));
      }
      case Item.Plot plot -> {
        tags.place(plot.node(), plot.box(), page.height());
        canvas.plot(plot, style);
      }
    }
  }

  private String alternative(int node) {
    return switch (layout.nodes().get(node).detail()) {
      case Detail.Described(String words) -> words;
      case Detail.None _, Detail.Spoken _, Detail.InLanguage _ -> "";
      case Detail.Listing _, Detail.CellDetail _ -> "";
    };
  }

  private void destinations(int page) {
    for (Anchor anchor : anchorsByPage.getOrDefault(page, List.of())) {
      Place place = layout.places().get(anchor);
      writer.getDirectContent().localDestination(anchor.name(), destination(place));
    }
  }

  private PdfDestination destination(Place place) {
    double height = layout.pages().get(place.page() - 1).height();
    return new PdfDestination(
        PdfDestination.XYZ, 0, (float) (height - place.y() + ABOVE_TARGET), 0);
  }

  private void link(Item.LinkArea link, Page page) {
    PdfAction action =
        switch (link.target()) {
          case Item.Target.Within(Anchor anchor) -> PdfAction.gotoLocalPage(anchor.name(), false);
          case Item.Target.Outside(var address) -> new PdfAction(address.toString());
        };
    PdfAnnotation annotation =
        new PdfAnnotation(
            writer,
            (float) link.box().left(),
            (float) (page.height() - link.box().bottom()),
            (float) link.box().right(),
            (float) (page.height() - link.box().top()),
            action);
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
    annotation.put(PdfName.CONTENTS, TagTree.text(link.contents()));
    annotation.put(new PdfName("StructParent"), new PdfNumber(tags.parentKey(link.node())));
    writer.addAnnotation(annotation);
    tags.adopt(link.node(), annotation.getIndirectReference());
  }

  private void bookmarks() {
    List<PdfOutline> path = new ArrayList<>(List.of(writer.getRootOutline()));
    for (Bookmark bookmark : layout.bookmarks()) {
      while (path.size() > bookmark.depth()) {
        path.removeLast();
      }
      PdfDestination destination = destination(bookmark.place());
      destination.addPage(writer.getPageReference(bookmark.place().page()));
      path.add(new PdfOutline(path.getLast(), destination, bookmark.title()));
    }
  }

  @Override
  public void close() {
    tags.finish();
    document.close();
  }
}
