package org.outturn.write.word;

import java.util.Arrays;
import java.util.List;

/// A list of the house: its levels, each with the style that puts a paragraph on it. Inserting a
/// paragraph of that style renumbers what follows.
enum NumberedList {
  PARAGRAPHS(
      level(ParagraphStyle.NUMBERED, Form.DECIMAL, "%1.", 0, 1),
      level(ParagraphStyle.NUMBERED_SUB, Form.LETTER, "(%2)", 1, 2),
      level(ParagraphStyle.NUMBERED_POINT, Form.ROMAN, "(%3)", 2, 3)),
  APPENDICES(
      level(ParagraphStyle.APPENDIX_HEADING, Form.DECIMAL, "Appendix %1", 0, 3.2),
      level(ParagraphStyle.APPENDIX_NUMBERED, Form.DECIMAL, "%1.%2", 0, 1),
      level(ParagraphStyle.APPENDIX_SUB, Form.LETTER, "(%3)", 1, 2),
      level(ParagraphStyle.APPENDIX_POINT, Form.ROMAN, "(%4)", 2, 3)),
  BULLETS(
      level(ParagraphStyle.BULLET, Form.BULLET, "•", 0, 0.5),
      level(ParagraphStyle.BULLET_2, Form.BULLET, "–", 0.5, 1),
      level(ParagraphStyle.BULLET_3, Form.BULLET, "•", 1, 1.5)),
  NUMBERS(
      level(ParagraphStyle.NUMBER, Form.DECIMAL, "%1.", 0, 0.75),
      level(ParagraphStyle.NUMBER_2, Form.DECIMAL, "%2.", 0.75, 1.5),
      level(ParagraphStyle.NUMBER_3, Form.DECIMAL, "%3.", 1.5, 2.25)),
  CONTINUATION_BULLETS(
      level(ParagraphStyle.CONTINUATION_BULLET, Form.BULLET, "•", 1, 1.5),
      level(ParagraphStyle.CONTINUATION_BULLET_2, Form.BULLET, "–", 1.5, 2),
      level(ParagraphStyle.CONTINUATION_BULLET_3, Form.BULLET, "•", 2, 2.5)),
  CONTINUATION_NUMBERS(
      level(ParagraphStyle.CONTINUATION_NUMBER, Form.DECIMAL, "%1.", 1, 1.75),
      level(ParagraphStyle.CONTINUATION_NUMBER_2, Form.DECIMAL, "%2.", 1.75, 2.5),
      level(ParagraphStyle.CONTINUATION_NUMBER_3, Form.DECIMAL, "%3.", 2.5, 3.25)),
  TABLE_BULLETS(
      level(ParagraphStyle.TABLE_BULLET, Form.BULLET, "•", 0, 0.35),
      level(ParagraphStyle.TABLE_BULLET_2, Form.BULLET, "–", 0.35, 0.7),
      level(ParagraphStyle.TABLE_BULLET_3, Form.BULLET, "•", 0.7, 1.05)),
  TABLE_NUMBERS(
      level(ParagraphStyle.TABLE_LIST_NUMBER, Form.DECIMAL, "%1.", 0, 0.5),
      level(ParagraphStyle.TABLE_LIST_NUMBER_2, Form.DECIMAL, "%2.", 0.5, 1),
      level(ParagraphStyle.TABLE_LIST_NUMBER_3, Form.DECIMAL, "%3.", 1, 1.5));

  enum Form {
    DECIMAL("decimal"),
    LETTER("lowerLetter"),
    ROMAN("lowerRoman"),
    BULLET("bullet");

    private final String word;

    Form(String word) {
      this.word = word;
    }
  }

  /// @param text what hangs, with %1 for the first level's number
  /// @param number where it begins, in hangs of a paragraph number
  /// @param words where the paragraph's words begin
  record Level(ParagraphStyle style, Form form, String text, double number, double words) {}

  private final List<Level> levels;

  NumberedList(Level... levels) {
    this.levels = List.of(levels);
  }

  private static Level level(
      ParagraphStyle style, Form form, String text, double number, double words) {
    return new Level(style, form, text, number, words);
  }

  /// How far in a paragraph of a style begins, in hangs of a paragraph number.
  static double beginningOf(ParagraphStyle style) {
    return Arrays.stream(values())
        .flatMap(list -> list.levels.stream())
        .filter(level -> level.style == style)
        .mapToDouble(Level::number)
        .findFirst()
        .orElse(style == ParagraphStyle.CONTINUATION ? 1 : 0);
  }

  List<Level> levels() {
    return levels;
  }

  /// In `numbering.xml`, as abstract list and as list.
  String id() {
    return String.valueOf(ordinal() + 1);
  }

  /// All lists of the house: `numbering.xml`.
  ///
  /// @param hang how far a paragraph's number hangs, in points
  static byte[] part(double hang) {
    Xml xml = new Xml("w:numbering", "xmlns:w", Names.W);
    for (NumberedList list : values()) {
      list.writeAbstract(xml, hang);
    }
    for (NumberedList list : values()) {
      xml.open("w:num", "w:numId", list.id()).leaf("w:abstractNumId", "w:val", list.id()).close();
    }
    return xml.finished();
  }

  private void writeAbstract(Xml xml, double hang) {
    xml.open("w:abstractNum", "w:abstractNumId", id())
        .leaf("w:nsid", "w:val", "0A7E%04X".formatted(ordinal() + 1))
        .leaf("w:multiLevelType", "w:val", "multilevel");
    for (int i = 0; i < levels.size(); i++) {
      Level level = levels.get(i);
      xml.open("w:lvl", "w:ilvl", String.valueOf(i))
          .leaf("w:start", "w:val", "1")
          .leaf("w:numFmt", "w:val", level.form.word)
          .leaf("w:pStyle", "w:val", HouseStyles.id(level.style));
      xml.leaf("w:lvlText", "w:val", level.text).leaf("w:lvlJc", "w:val", "left").open("w:pPr");
      xml.open("w:tabs")
          .leaf("w:tab", "w:val", "num", "w:pos", Twips.of(level.words * hang))
          .close();
      xml.leaf(
              "w:ind",
              "w:left",
              Twips.of(level.words * hang),
              "w:hanging",
              Twips.of((level.words - level.number) * hang))
          .close(2);
    }
    xml.close();
  }
}
