package org.outturn.write.word;

import static org.outturn.write.word.Look.Trait.BOLD;
import static org.outturn.write.word.Look.Trait.CONTEXTUAL_SPACING;
import static org.outturn.write.word.Look.Trait.ITALIC;
import static org.outturn.write.word.Look.Trait.KEEP_LINES;
import static org.outturn.write.word.Look.Trait.KEEP_NEXT;
import static org.outturn.write.word.Look.Trait.PAGE_BREAK_BEFORE;
import static org.outturn.write.word.Look.Trait.UNDERLINE;

import java.util.Locale;
import java.util.Set;
import org.outturn.style.HouseStyle;
import org.outturn.style.PageStyle;
import org.outturn.style.Palette;
import org.outturn.style.Palette.ToneColours;
import org.outturn.style.TypeSizes;

/// The look that house style gives each named style: `styles.xml`.
final class HouseStyles {
  /// The semibold of house style is bold here: Word knows families of four faces, and a fallback
  /// font has no semibold.
  static final String FONT = "Source Sans 3";

  /// From one line to the next as the font itself has it, in ems.
  private static final double NATURAL = 1.424;

  /// For shapes: every Windows has it.
  static final String SYMBOLS = "Segoe UI Symbol";

  /// The styles that Word knows by itself, and gives its own meaning to.
  private static final Set<NamedStyle> BUILT_IN =
      Set.of(
          ParagraphStyle.BODY,
          ParagraphStyle.TITLE,
          ParagraphStyle.HEADING_1,
          ParagraphStyle.HEADING_2,
          ParagraphStyle.HEADING_3,
          ParagraphStyle.HEADING_4,
          ParagraphStyle.HEADING_5,
          ParagraphStyle.BULLET,
          ParagraphStyle.BULLET_2,
          ParagraphStyle.BULLET_3,
          ParagraphStyle.NUMBER,
          ParagraphStyle.NUMBER_2,
          ParagraphStyle.NUMBER_3,
          ParagraphStyle.LIST_CONTINUE,
          ParagraphStyle.LIST_CONTINUE_2,
          ParagraphStyle.LIST_CONTINUE_3,
          ParagraphStyle.LIST_CONTINUE_4,
          ParagraphStyle.LIST_CONTINUE_5,
          ParagraphStyle.SIGNATURE,
          ParagraphStyle.CAPTION,
          ParagraphStyle.CONTENTS_HEADING,
          ParagraphStyle.CONTENTS_1,
          ParagraphStyle.CONTENTS_2,
          ParagraphStyle.CONTENTS_3,
          ParagraphStyle.HEADER,
          ParagraphStyle.FOOTER,
          CharacterStyle.STRONG,
          CharacterStyle.EMPHASIS,
          CharacterStyle.STRONG_EMPHASIS,
          CharacterStyle.HYPERLINK);

  /// Between the paragraphs of a cell, in points; what comes after the last is taken off the cell's
  /// padding.
  static final double BETWEEN_IN_CELL = 2;

  private static final String NORMAL = "Normal";
  private static final String DEFAULT_CHARACTER = "DefaultParagraphFont";
  private static final String DEFAULT_TABLE = "TableNormal";

  private final HouseStyle house;
  private final TypeSizes type;
  private final Palette palette;
  private final double measure;
  private final double wideMeasure;

  HouseStyles(HouseStyle house) {
    this.house = house;
    type = house.type();
    palette = house.palette();
    measure = PageStyle.A4_SHORT - 2 * house.page().side();
    wideMeasure = PageStyle.A4_LONG - 2 * house.page().side();
  }

  /// Built-in styles must have the ids that Word itself gives them, or LibreOffice and Word's own
  /// contents list miss them.
  static String id(NamedStyle style) {
    StringBuilder id = new StringBuilder();
    for (String word : style.styleName().split(" ")) {
      id.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return id.toString().replace("Toc", "TOC");
  }

  static String rootOf(NamedStyle style) {
    return switch (style) {
      case ParagraphStyle _ -> NORMAL;
      case CharacterStyle _ -> DEFAULT_CHARACTER;
      case TableStyle _ -> DEFAULT_TABLE;
    };
  }

  byte[] part() {
    Xml xml = new Xml("w:styles", "xmlns:w", Names.W);
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    xml.leaf("w:rFonts", "w:ascii", FONT, "w:eastAsia", FONT, "w:hAnsi", FONT, "w:cs", FONT);
    xml.leaf("w:sz", "w:val", Twips.halfPoints(type.body()))
        .leaf("w:szCs", "w:val", Twips.halfPoints(type.body()))
        .leaf("w:lang", "w:val", "en-GB", "w:eastAsia", "en-GB", "w:bidi", "ar-SA")
        .close(2)
        .open("w:pPrDefault")
        .open("w:pPr")
        .leaf("w:spacing", "w:line", Twips.lines(share(type.body())), "w:lineRule", "auto")
        .close(3);
    root(xml, "paragraph", NORMAL, "Normal");
    root(xml, "character", DEFAULT_CHARACTER, "Default Paragraph Font");
    root(xml, "table", DEFAULT_TABLE, "Normal Table");
    root(xml, "numbering", "NoList", "No List");
    NamedStyle.all().forEach(style -> style(xml, style));
    return xml.finished();
  }

  private static void root(Xml xml, String kind, String id, String name) {
    xml.open("w:style", "w:type", kind, "w:default", "1", "w:styleId", id)
        .leaf("w:name", "w:val", name)
        .close();
  }

  private void style(Xml xml, NamedStyle style) {
    xml.open("w:style", "w:type", style.type(), "w:styleId", id(style));
    if (!BUILT_IN.contains(style)) {
      xml.attribute("w:customStyle", "1");
    }
    xml.leaf("w:name", "w:val", style.styleName());
    switch (style) {
      case ParagraphStyle paragraph -> look(paragraph).writeTo(xml, paragraph);
      case CharacterStyle character -> look(character).writeTo(xml, character);
      case TableStyle table -> new HouseTableStyles(house).write(xml, table);
    }
    xml.close();
  }

  private Look look(ParagraphStyle style) {
    return switch (style) {
      case BODY -> Look.plain().spaced(0, type.paragraphGap());
      case TITLE -> dark(type.title()).spaced(12, 12).with(KEEP_NEXT).then(ParagraphStyle.BODY);
      case COUNCIL -> dark(type.heading(1)).spaced(0, 2).with(KEEP_NEXT);
      case MEETING ->
          Look.plain().coloured(palette.quiet()).spaced(0, type.paragraphGap()).with(KEEP_NEXT);
      case LOGO -> Look.plain().spaced(0, type.paragraphGap()).with(KEEP_NEXT).leading(1);
      case KEY_VALUE ->
          Look.plain().spaced(0, 2).hanging(PageStyle.mm(48)).tab("left", PageStyle.mm(48));
      case BANNER ->
          heading(1).spaced(22, 10).rule("top", 1, 4, palette.dark()).shaded(palette.bandTint());
      case APPENDIX_HEADING ->
          heading(1).on(NumberedList.APPENDICES, 0).with(PAGE_BREAK_BEFORE).spaced(0, 9);
      case HEADING_1 -> heading(1);
      case HEADING_2 -> heading(2);
      case HEADING_3 -> heading(3);
      case HEADING_4 -> heading(4);
      case HEADING_5 -> heading(5);
      case NUMBERED -> numbered(NumberedList.PARAGRAPHS, 0).then(ParagraphStyle.NUMBERED);
      case NUMBERED_SUB -> numbered(NumberedList.PARAGRAPHS, 1);
      case NUMBERED_POINT -> numbered(NumberedList.PARAGRAPHS, 2);
      case CONTINUATION -> body().indented(type.numberHang());
      case APPENDIX_NUMBERED ->
          numbered(NumberedList.APPENDICES, 1).then(ParagraphStyle.APPENDIX_NUMBERED);
      case APPENDIX_SUB -> numbered(NumberedList.APPENDICES, 2);
      case APPENDIX_POINT -> numbered(NumberedList.APPENDICES, 3);
      case BULLET -> listed(NumberedList.BULLETS, 0);
      case BULLET_2 -> listed(NumberedList.BULLETS, 1);
      case BULLET_3 -> listed(NumberedList.BULLETS, 2);
      case NUMBER -> listed(NumberedList.NUMBERS, 0);
      case NUMBER_2 -> listed(NumberedList.NUMBERS, 1);
      case NUMBER_3 -> listed(NumberedList.NUMBERS, 2);
      case CONTINUATION_BULLET -> listed(NumberedList.CONTINUATION_BULLETS, 0);
      case CONTINUATION_BULLET_2 -> listed(NumberedList.CONTINUATION_BULLETS, 1);
      case CONTINUATION_BULLET_3 -> listed(NumberedList.CONTINUATION_BULLETS, 2);
      case CONTINUATION_NUMBER -> listed(NumberedList.CONTINUATION_NUMBERS, 0);
      case CONTINUATION_NUMBER_2 -> listed(NumberedList.CONTINUATION_NUMBERS, 1);
      case CONTINUATION_NUMBER_3 -> listed(NumberedList.CONTINUATION_NUMBERS, 2);
      case LIST_CONTINUE -> listContinued(1);
      case LIST_CONTINUE_2 -> listContinued(2);
      case LIST_CONTINUE_3 -> listContinued(3);
      case LIST_CONTINUE_4 -> listContinued(4);
      case LIST_CONTINUE_5 -> listContinued(5);
      case PANEL -> body().rule("left", 3, 3, palette.accent());
      case NOTE -> note().spaced(6, 6);
      case SIGNATURE -> body().spaced(22, 14).with(KEEP_LINES, CONTEXTUAL_SPACING);
      case WITHHELD -> body().coloured(palette.quiet()).with(ITALIC, KEEP_LINES);
      case SECTION_BREAK -> Look.plain().spaced(0, 0).sized(1);
      case CAPTION ->
          dark(type.body() - 1).spaced(8, 4).with(KEEP_NEXT, KEEP_LINES).then(ParagraphStyle.BODY);
      case FIGURE -> Look.plain().spaced(2, 12).with(KEEP_LINES).leading(1);
      case CONTENTS_HEADING ->
          dark(type.heading(2)).spaced(18, 6).with(KEEP_NEXT).then(ParagraphStyle.BODY);
      case CONTENTS_1 -> contents(1).with(BOLD).spaced(6, 2);
      case CONTENTS_2 -> contents(2).spaced(0, 2);
      case CONTENTS_3 -> contents(3).spaced(0, 2);
      case TABLE_TEXT ->
          Look.plain().spaced(0, BETWEEN_IN_CELL).leading(share(type.tables().getFirst()));
      case TABLE_CENTRED -> Look.like(ParagraphStyle.TABLE_TEXT).aligned("center");
      case TABLE_NUMBER -> number(ParagraphStyle.TABLE_TEXT);
      case TABLE_BRACKETED -> bracketed(ParagraphStyle.TABLE_NUMBER);
      case TABLE_BULLET -> tableList(NumberedList.TABLE_BULLETS, 0);
      case TABLE_BULLET_2 -> tableList(NumberedList.TABLE_BULLETS, 1);
      case TABLE_BULLET_3 -> tableList(NumberedList.TABLE_BULLETS, 2);
      case TABLE_LIST_NUMBER -> tableList(NumberedList.TABLE_NUMBERS, 0);
      case TABLE_LIST_NUMBER_2 -> tableList(NumberedList.TABLE_NUMBERS, 1);
      case TABLE_LIST_NUMBER_3 -> tableList(NumberedList.TABLE_NUMBERS, 2);
      case TABLE_HEADING -> Look.like(ParagraphStyle.TABLE_TEXT).with(BOLD, KEEP_NEXT);
      case TABLE_HEADING_CENTRED -> Look.like(ParagraphStyle.TABLE_HEADING).aligned("center");
      case TABLE_HEADING_NUMBER -> number(ParagraphStyle.TABLE_HEADING);
      case TABLE_GROUP ->
          Look.like(ParagraphStyle.TABLE_TEXT).with(BOLD, KEEP_NEXT).spaced(3, BETWEEN_IN_CELL);
      case TABLE_GROUP_NUMBER -> number(ParagraphStyle.TABLE_GROUP);
      case TABLE_GROUP_BRACKETED -> bracketed(ParagraphStyle.TABLE_GROUP_NUMBER);
      case TABLE_TOTAL -> Look.like(ParagraphStyle.TABLE_TEXT).with(BOLD);
      case TABLE_TOTAL_NUMBER -> number(ParagraphStyle.TABLE_TOTAL);
      case TABLE_TOTAL_BRACKETED -> bracketed(ParagraphStyle.TABLE_TOTAL_NUMBER);
      case TABLE_NOTE -> note().spaced(5, Manuscript.AFTER_TABLE).with(CONTEXTUAL_SPACING);
      case HEADER -> running().aligned("right");
      case HEADER_FIRST ->
          running().spaced(0, PageStyle.mm(10) + house.page().clerkSpace() - type.foot() * 1.4);
      case HEADER_LANDSCAPE -> Look.like(ParagraphStyle.HEADER);
      case FOOTER ->
          running()
              .rule("top", 0.5, 5, palette.hairline())
              .tab("center", measure / 2)
              .tab("right", measure);
      case FOOTER_LANDSCAPE ->
          Look.like(ParagraphStyle.FOOTER)
              .tab("clear", measure / 2)
              .tab("clear", measure)
              .tab("center", wideMeasure / 2)
              .tab("right", wideMeasure);
    };
  }

  private Look look(CharacterStyle style) {
    return switch (style) {
      case STRONG -> Look.plain().with(BOLD);
      case EMPHASIS -> Look.plain().with(ITALIC);
      case STRONG_EMPHASIS -> Look.plain().with(BOLD, ITALIC);
      case HYPERLINK -> Look.plain().coloured(palette.accent()).with(UNDERLINE);
      case SYMBOL -> Look.plain().font(SYMBOLS);
      case RATING_RED -> rating(palette.red());
      case RATING_AMBER -> rating(palette.amber());
      case RATING_GREEN -> rating(palette.green());
      case RATING_BLUE -> rating(palette.blue());
      case RATING_PLAIN -> rating(palette.plain());
    };
  }

  private static Look rating(ToneColours tone) {
    return Look.plain().with(BOLD).coloured(tone.word()).shaded(tone.tint());
  }

  private Look dark(double size) {
    return Look.plain().with(BOLD, KEEP_LINES).coloured(palette.dark()).sized(size);
  }

  private Look heading(int depth) {
    double size = type.heading(depth);
    return dark(size)
        .with(KEEP_NEXT)
        .spaced(size * 1.3, size * 0.45)
        .outline(depth)
        .then(ParagraphStyle.BODY);
  }

  private static Look body() {
    return Look.like(ParagraphStyle.BODY);
  }

  private static Look numbered(NumberedList list, int level) {
    return body().on(list, level);
  }

  private static Look listed(NumberedList list, int level) {
    return body().on(list, level).with(CONTEXTUAL_SPACING);
  }

  /// A further paragraph of an item, under its words.
  private Look listContinued(int halfHangs) {
    return body().indented(type.numberHang() * halfHangs / 2);
  }

  private static Look tableList(NumberedList list, int level) {
    return Look.like(ParagraphStyle.TABLE_TEXT).on(list, level);
  }

  /// Leaves room at the right for the bracket or % that hangs.
  private Look number(ParagraphStyle from) {
    return Look.like(from).aligned("right").rightIndented(bracket());
  }

  private static Look bracketed(ParagraphStyle from) {
    return Look.like(from).rightIndented(0);
  }

  /// A closing bracket is 0.3 em wide in the house's font and its fallbacks.
  private double bracket() {
    return type.tables().getFirst() * 0.3;
  }

  private Look note() {
    return Look.plain().sized(type.note()).coloured(palette.quiet()).leading(share(type.note()));
  }

  /// The leading of a size as a share of what the font asks for.
  private double share(double size) {
    return type.leadingFor(size) / (size * NATURAL);
  }

  private Look running() {
    return Look.plain().sized(type.foot()).coloured(palette.quiet());
  }

  private Look contents(int depth) {
    double indent = (depth - 1) * PageStyle.mm(5);
    return Look.plain().indented(indent).dottedTab(measure).then(ParagraphStyle.BODY);
  }
}
