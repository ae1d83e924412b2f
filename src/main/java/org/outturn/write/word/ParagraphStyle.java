package org.outturn.write.word;

import org.outturn.document.CellBlock;

enum ParagraphStyle implements NamedStyle {
  BODY("Body Text"),
  TITLE("Title"),
  COUNCIL("Council"),
  MEETING("Meeting"),
  LOGO("Logo"),
  KEY_VALUE("Key Value"),
  BANNER("Banner"),
  APPENDIX_HEADING("Appendix Heading"),
  HEADING_1("heading 1"),
  HEADING_2("heading 2"),
  HEADING_3("heading 3"),
  HEADING_4("heading 4"),
  HEADING_5("heading 5"),

  NUMBERED("Numbered Paragraph"),
  NUMBERED_SUB("Numbered Subparagraph"),
  NUMBERED_POINT("Numbered Point"),
  CONTINUATION("Numbered Continuation"),
  APPENDIX_NUMBERED("Appendix Paragraph"),
  APPENDIX_SUB("Appendix Subparagraph"),
  APPENDIX_POINT("Appendix Point"),

  BULLET("List Bullet"),
  BULLET_2("List Bullet 2"),
  BULLET_3("List Bullet 3"),
  NUMBER("List Number"),
  NUMBER_2("List Number 2"),
  NUMBER_3("List Number 3"),
  CONTINUATION_BULLET("Continuation Bullet"),
  CONTINUATION_BULLET_2("Continuation Bullet 2"),
  CONTINUATION_BULLET_3("Continuation Bullet 3"),
  CONTINUATION_NUMBER("Continuation Number"),
  CONTINUATION_NUMBER_2("Continuation Number 2"),
  CONTINUATION_NUMBER_3("Continuation Number 3"),
  LIST_CONTINUE("List Continue"),
  LIST_CONTINUE_2("List Continue 2"),
  LIST_CONTINUE_3("List Continue 3"),
  LIST_CONTINUE_4("List Continue 4"),
  LIST_CONTINUE_5("List Continue 5"),

  PANEL("Panel"),
  NOTE("Note"),
  SIGNATURE("Signature"),
  WITHHELD("Withheld"),
  SECTION_BREAK("Section Break"),

  CAPTION("caption"),
  FIGURE("Figure"),
  CONTENTS_HEADING("TOC Heading"),
  CONTENTS_1("toc 1"),
  CONTENTS_2("toc 2"),
  CONTENTS_3("toc 3"),

  TABLE_TEXT("Table Text"),
  TABLE_CENTRED("Table Text Centred"),
  TABLE_NUMBER("Table Number"),
  TABLE_BRACKETED("Table Number Bracketed"),
  TABLE_BULLET("Table Bullet"),
  TABLE_BULLET_2("Table Bullet 2"),
  TABLE_BULLET_3("Table Bullet 3"),
  TABLE_LIST_NUMBER("Table List Number"),
  TABLE_LIST_NUMBER_2("Table List Number 2"),
  TABLE_LIST_NUMBER_3("Table List Number 3"),
  TABLE_HEADING("Table Heading"),
  TABLE_HEADING_CENTRED("Table Heading Centred"),
  TABLE_HEADING_NUMBER("Table Heading Number"),
  TABLE_GROUP("Table Group"),
  TABLE_GROUP_NUMBER("Table Group Number"),
  TABLE_GROUP_BRACKETED("Table Group Number Bracketed"),
  TABLE_TOTAL("Table Total"),
  TABLE_TOTAL_NUMBER("Table Total Number"),
  TABLE_TOTAL_BRACKETED("Table Total Number Bracketed"),
  TABLE_NOTE("Table Note"),

  HEADER("header"),
  HEADER_FIRST("Header First Page"),
  HEADER_LANDSCAPE("Header Landscape"),
  FOOTER("footer"),
  FOOTER_LANDSCAPE("Footer Landscape");

  private final String styleName;

  ParagraphStyle(String styleName) {
    this.styleName = styleName;
  }

  @Override
  public String styleName() {
    return styleName;
  }

  /// @param depth 1 to 5
  static ParagraphStyle heading(int depth) {
    return switch (depth) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      case 4 -> HEADING_4;
      default -> HEADING_5;
    };
  }

  /// @param depth 1 and on; what lies deeper than 3 is shown as 3
  static ParagraphStyle contents(int depth) {
    return switch (depth) {
      case 1 -> CONTENTS_1;
      case 2 -> CONTENTS_2;
      default -> CONTENTS_3;
    };
  }

  static ParagraphStyle of(CellBlock.Paragraph.Role role) {
    return switch (role) {
      case BODY -> BODY;
      case CONTINUATION -> CONTINUATION;
      case COUNCIL -> COUNCIL;
      case MEETING -> MEETING;
      case NOTE -> NOTE;
    };
  }
}
