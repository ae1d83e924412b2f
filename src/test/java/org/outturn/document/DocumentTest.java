package org.outturn.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.outturn.document.Papers.appendix;
import static org.outturn.document.Papers.heading;
import static org.outturn.document.Papers.paragraph;
import static org.outturn.document.Papers.see;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

  @Test
  void aReferenceToNowhereCannotBeBuilt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Papers.of(Section.body(List.of(paragraph("p-1", 1, see("table-x"))))))
        .withMessage("cross-reference to nowhere: table-x");
  }

  @Test
  void aReferenceInsideACellOrAListIsCheckedToo() {
    Block list =
        new CellBlock.BulletList(
            CellBlock.Indent.MARGIN,
            List.of(
                CellBlock.Item.of(new Inline.Strong(List.of(Inline.text("see "), see("gone"))))));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Papers.of(Section.body(List.of(list))))
        .withMessage("cross-reference to nowhere: gone");
  }

  @Test
  void twoBlocksMayNotShareAnAnchor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Papers.of(Section.body(List.of(paragraph("p", 1), paragraph("p", 1)))))
        .withMessage("two blocks share the anchor p");
  }

  @Test
  void headingsMayNotSkipALevel() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Papers.of(Section.body(List.of(heading(1, "Background"), heading(3, "Deep")))))
        .withMessage("heading \"Deep\" skips a level");
  }

  @Test
  void theOutlineNamesPartsHeadingsAndAppendices() {
    Document document =
        Numbering.resolve(
            Papers.of(
                Section.body(List.of(heading(1, "Background"), heading(2, "Finance"))),
                appendix("plan", new Access.Open(), heading(2, "Objectives"))));

    assertThat(document.outline())
        .extracting(entry -> entry.depth() + " " + entry.plainText())
        .containsExactly(
            "1 Background", "2 Finance", "1 Appendix 1: Secret title plan", "2 Objectives");
  }
}
