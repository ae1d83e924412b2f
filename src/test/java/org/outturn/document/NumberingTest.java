package org.outturn.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.document.Papers.appendix;
import static org.outturn.document.Papers.paragraph;
import static org.outturn.document.Papers.see;
import static org.outturn.document.Papers.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

  private static List<String> numbers(Section section) {
    return section.blocks().stream()
        .filter(Block.NumberedParagraph.class::isInstance)
        .map(b -> ((Block.NumberedParagraph) b).number().text())
        .toList();
  }

  @Test
  void paragraphsRunThroughTheBodyAndAppendicesHaveTheirOwn() {
    Document document =
        Numbering.resolve(
            Papers.of(
                Section.body(List.of(paragraph("a", 1), paragraph("b", 2), paragraph("c", 2))),
                Section.body(List.of(paragraph("d", 1), paragraph("e", 2), paragraph("f", 3))),
                appendix("one", new Access.Open(), paragraph("g", 1), paragraph("h", 1)),
                appendix("two", new Access.Open(), paragraph("i", 1), paragraph("j", 2))));

    assertThat(document.sections())
        .extracting(NumberingTest::numbers)
        .containsExactly(
            List.of("1", "1(a)", "1(b)"),
            List.of("2", "2(a)", "2(a)(i)"),
            List.of("1.1", "1.2"),
            List.of("2.1", "2.1(a)"));
  }

  @Test
  void recommendationsInAPanelAreCountedWithTheParagraphs() {
    Document document =
        Numbering.resolve(
            Papers.of(
                Section.body(
                    List.of(new Block.Panel(List.of(paragraph("r", 1))), paragraph("p", 1)))));

    Block.Panel panel = (Block.Panel) document.sections().getFirst().blocks().getFirst();
    assertThat(((Block.NumberedParagraph) panel.blocks().getFirst()).label()).isEqualTo("1.");
    assertThat(numbers(document.sections().getFirst())).containsExactly("2");
  }

  @Test
  void referencesSayWhatTheirTargetsAreCalled() {
    Document document =
        Numbering.resolve(
            Papers.of(
                Section.body(
                    List.of(
                        paragraph("p", 1, see("one"), see("money"), see("sub")),
                        paragraph("sub", 2))),
                appendix("one", new Access.Open(), table("money", new Access.Open(), "312"))));

    var first = (Block.NumberedParagraph) document.sections().getFirst().blocks().getFirst();
    assertThat(first.inlines())
        .extracting(i -> ((Inline.CrossReference) i).label().text())
        .containsExactly("Appendix 1", "Table 1", "paragraph 1(a)");
  }

  @ParameterizedTest
  @CsvSource({"1,a", "26,z", "27,aa", "28,ab", "52,az", "53,ba"})
  void subparagraphsGoOnAfterZ(int number, String letter) {
    assertThat(Numbering.letter(number)).isEqualTo(letter);
  }

  @ParameterizedTest
  @CsvSource({"1,i", "4,iv", "9,ix", "14,xiv", "40,xl", "49,xlix"})
  void pointsAreRoman(int number, String roman) {
    assertThat(Numbering.roman(number)).isEqualTo(roman);
  }
}
