package org.outturn.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.document.Papers.appendix;
import static org.outturn.document.Papers.paragraph;
import static org.outturn.document.Papers.see;
import static org.outturn.document.Papers.table;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublicCopyTest {
  private static final Access EXEMPT =
      new Access.Exempt(List.of(3, 5), "disclosure would prejudice the settlement");

  private static final Document FULL =
      Numbering.resolve(
          Papers.of(
              Section.body(
                  List.of(
                      paragraph("p", 1, see("settlement"), see("inner"), see("after")),
                      table("paid", EXEMPT, "312"))),
              appendix("settlement", EXEMPT, table("inner", new Access.Open(), "313")),
              appendix("after", new Access.Open(), table("open", new Access.Open(), "314"))));

  @Test
  void whatIsExemptGivesWayToTheStatutoryStub() {
    assertThat(FULL.publicCopy().sections().get(0).blocks().getLast())
        .isEqualTo(
            new Block.Withheld(
                java.util.Optional.of(new Anchor("paid")),
                "Table 1. Not for publication: exempt information, paragraphs 3 and 5 of Schedule"
                    + " 12A to the Local Government Act 1972."));
  }

  @Test
  void aWithheldAppendixKeepsItsPlaceAndItsNumber() {
    assertThat(FULL.publicCopy().outline())
        .extracting(Outline.Entry::plainText)
        .containsExactly("Appendix 1: not for publication", "Appendix 2: Secret title after");
  }

  @Test
  void nothingElseOfItRemains() {
    assertThat(FULL.publicCopy().toString())
        .doesNotContain("312")
        .doesNotContain("313")
        .doesNotContain("Secret title settlement")
        .doesNotContain("prejudice")
        .contains("314");
  }

  @Test
  void bothCopiesNumberAlike() {
    Placement last = FULL.publicCopy().sections().getLast().placement();

    assertThat(last).isEqualTo(FULL.sections().getLast().placement());
    assertThat(((Table) FULL.publicCopy().sections().getLast().blocks().getFirst()).number())
        .isEqualTo(new Ordinal("3"));
  }

  @Test
  void aReferenceIntoWithheldMaterialKeepsItsWordsAndLeadsNowhere() {
    var paragraph =
        (Block.NumberedParagraph) FULL.publicCopy().sections().getFirst().blocks().getFirst();

    assertThat(paragraph.inlines().get(0)).isInstanceOf(Inline.CrossReference.class);
    assertThat(paragraph.inlines().get(1)).isEqualTo(new Inline.Text("Table 2"));
    assertThat(paragraph.inlines().get(2)).isInstanceOf(Inline.CrossReference.class);
  }
}
