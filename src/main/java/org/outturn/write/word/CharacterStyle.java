package org.outturn.write.word;

import org.outturn.document.Tone;

enum CharacterStyle implements NamedStyle {
  STRONG("Strong"),
  EMPHASIS("Emphasis"),
  STRONG_EMPHASIS("Intense Emphasis"),
  HYPERLINK("Hyperlink"),
  SYMBOL("Symbol Mark"),
  RATING_RED("Rating Red"),
  RATING_AMBER("Rating Amber"),
  RATING_GREEN("Rating Green"),
  RATING_BLUE("Rating Blue"),
  RATING_PLAIN("Rating Plain");

  private final String styleName;

  CharacterStyle(String styleName) {
    this.styleName = styleName;
  }

  @Override
  public String styleName() {
    return styleName;
  }

  static CharacterStyle of(Tone tone) {
    return switch (tone) {
      case RED -> RATING_RED;
      case AMBER -> RATING_AMBER;
      case GREEN -> RATING_GREEN;
      case BLUE -> RATING_BLUE;
      case PLAIN -> RATING_PLAIN;
    };
  }
}
