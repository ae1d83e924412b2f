package org.outturn.write.word;

import java.util.stream.Stream;

/// The styles a paper is written in. Their names are the contract with a council's
/// `reference.docx`: it may give each of them any look.
sealed interface NamedStyle permits ParagraphStyle, CharacterStyle, TableStyle {

  /// As Word's list of styles shows it, but for case: Word keeps built-in names in lower case.
  String styleName();

  /// Used for `w:type`.
  default String type() {
    return switch (this) {
      case ParagraphStyle _ -> "paragraph";
      case CharacterStyle _ -> "character";
      case TableStyle _ -> "table";
    };
  }

  static Stream<NamedStyle> all() {
    return Stream.of(ParagraphStyle.values(), CharacterStyle.values(), TableStyle.values())
        .flatMap(Stream::of);
  }
}
