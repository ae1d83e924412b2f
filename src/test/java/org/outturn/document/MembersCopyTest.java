package org.outturn.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.document.Papers.appendix;
import static org.outturn.document.Papers.table;

import java.util.List;
import org.junit.jupiter.api.Test;

class MembersCopyTest {
  private static final Access EXEMPT =
      new Access.Exempt(List.of(3), "disclosure would prejudice the settlement");

  private static final Document COPY =
      Numbering.resolve(
              Papers.of(
                  Section.body(List.of(table("paid", EXEMPT, "312"), table("open", open(), "1"))),
                  appendix("settlement", EXEMPT, table("inner", EXEMPT, "313"))))
          .membersCopy();

  private static Access open() {
    return new Access.Open();
  }

  @Test
  void aTableThatAloneIsExemptSaysSoInItsCaption() {
    assertThat(caption(0, 0)).endsWith(" (not for publication: exempt, Schedule 12A paragraph 3)");
    assertThat(caption(0, 1)).doesNotContain("publication");
  }

  @Test
  void anExemptAppendixSaysSoOnceAtItsHead() {
    assertThat(COPY.sections().get(1).blocks().getFirst())
        .isEqualTo(
            new CellBlock.Paragraph(
                CellBlock.Paragraph.Role.NOTE,
                List.of(Inline.text("Not for publication: exempt, Schedule 12A paragraph 3"))));
    assertThat(caption(1, 1)).doesNotContain("publication");
  }

  private static String caption(int section, int block) {
    return ((Table) COPY.sections().get(section).blocks().get(block)).caption();
  }
}
