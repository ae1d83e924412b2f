package org.outturn.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.layout.Layout.Fault;
import org.outturn.layout.Run.Breaking;
import org.outturn.layout.TextMeasure.Face;
import org.outturn.layout.Words.Atom;
import org.outturn.style.Colour;

/// At 10 points a letter is 5 wide and a space 2.5.
class LineTest {
  private static final Font FONT = new Font(Face.REGULAR, 10);
  private final Glyphs glyphs = new Glyphs(new PlainMeasure());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one two | 100 | one two",
        "one two | 20  | one /two",
        "one  two | 20 | one  /two",
        "2025/26 net | 20 | 2025//26 /net",
        "and/or | 20 | and//or",
        "well-known | 30 | well-/known",
        "abcdef | 20 | abcd/ef",
        "abc 12-13 | 45 | abc 12-13"
      })
  void linesBreakWhereTheyMay(String text, double width, String lines) {
    assertThat(broken(Breaking.BETWEEN_WORDS, text, width)).isEqualTo(lines);
  }

  @Test
  void aFigureIsNotBrokenAtItsSpaces() {
    assertThat(broken(Breaking.NEVER, "£1 2 3", 500)).isEqualTo("£1 2 3");
    assertThat(Words.of(List.of(run(Breaking.NEVER, "£1 2 3")), glyphs)).hasSize(1);
  }

  @Test
  void aNewLineEndsTheLineAndKeepsTheWordsApart() {
    assertThat(broken(Breaking.BETWEEN_WORDS, "one\ntwo", 500)).isEqualTo("one /two");
  }

  @Test
  void aSymbolIsSetInTheFaceThatHasIt() {
    List<Line> lines = lines(Breaking.BETWEEN_WORDS, "up ▲ now", 500);
    assertThat(lines.getFirst().atoms())
        .extracting(atom -> atom.font().face())
        .containsExactly(Face.REGULAR, Face.SYMBOLS, Face.REGULAR);
  }

  @Test
  void whatNoFaceHasIsRememberedAndStoodInFor() {
    assertThat(broken(Breaking.BETWEEN_WORDS, "a ☃", 500)).isEqualTo("a ?");
    assertThat(glyphs.missing()).containsExactly(new Fault.NoGlyph(0x2603, "a ☃"));
  }

  private String broken(Breaking breaking, String text, double width) {
    return lines(breaking, text, width).stream()
        .map(line -> line.atoms().stream().map(Atom::text).collect(Collectors.joining()))
        .collect(Collectors.joining("/"));
  }

  private List<Line> lines(Breaking breaking, String text, double width) {
    return Line.broken(Words.of(List.of(run(breaking, text)), glyphs), width, glyphs);
  }

  private static Run run(Breaking breaking, String text) {
    return new Run(
        new Owner.Tagged(0), text, FONT, Colour.of("#000000"), breaking, Optional.empty());
  }
}
