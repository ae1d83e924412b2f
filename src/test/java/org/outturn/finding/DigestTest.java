package org.outturn.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DigestTest {
  private static Exhibit at(String cell, Code code, String message) {
    return new Exhibit(
        Finding.of(code, Location.InCell.of("returns/a.xlsx", "Plan", cell), message),
        Optional.empty());
  }

  private static final List<Exhibit> ALL =
      List.of(
          at("AA3", Code.RET022, "red without a comment"),
          at("B10", Code.RET022, "red without a comment"),
          at("Z3", Code.RET012, "not a number"),
          at("B2", Code.RET022, "red without a comment"),
          new Exhibit(
              Finding.of(Code.SRC007, new Location.InSheet("returns/a.xlsx", "Notes"), "hidden"),
              Optional.empty()),
          new Exhibit(
              Finding.of(Code.WSP003, new Location.InLine("council.yaml", 12), "unknown key")
                  .help("did you mean \"checks\"?"),
              Optional.of(new Extract(List.of(new Extract.Line(12, "chekcs: {}")), 0, 6))),
          new Exhibit(
              Finding.of(Code.WSP008, new Location.Run(), "the quarter has no papers")
                  .accepted(new Acceptance("they come in June", "Head of Finance")),
              Optional.empty()));

  @Test
  void isReadByFileSheetAndPlace() {
    assertThat(FindingsText.PLAIN.print(Digest.of(ALL)))
        .isEqualTo(
            """
            council.yaml

            error[WSP003] unknown key
              --> council.yaml:12
                12 | chekcs: {}
                   | ^^^^^^
              help: did you mean "checks"?

            note[SRC007] hidden
              --> returns/a.xlsx [Notes]

            returns/a.xlsx [Plan]

            warning[RET022] red without a comment
              --> returns/a.xlsx [Plan!B2]
              also: AA3, B10

            error[RET012] not a number
              --> returns/a.xlsx [Plan!Z3]

            accepted: 1

            accepted[WSP008] the quarter has no papers
              accepted by Head of Finance: they come in June

            """);
  }

  @Test
  void doesNotDependOnTheOrderInWhichThingsWereFound() {
    Digest expected = Digest.of(ALL);
    Random random = new Random(6);
    for (int i = 0; i < 50; i++) {
      List<Exhibit> shuffled = new ArrayList<>(ALL);
      Collections.shuffle(shuffled, random);

      assertThat(Digest.of(shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void manyPlacesOfOneFactAreCounted() {
    List<Exhibit> many = new ArrayList<>();
    for (int row = 1; row <= 12; row++) {
      many.add(at("C" + row, Code.RET022, "red without a comment"));
    }

    assertThat(FindingsText.PLAIN.print(Digest.of(many)))
        .contains("  also: C2, C3, C4, C5, C6, C7, C8, C9 and 3 more\n");
  }

  @Test
  void aPageHasAHeadingAndATableWithHeaderCellsForEachSheet() {
    String page = FindingsHtml.print(Digest.of(ALL), "1 error", List.of("plan: would be stopped"));

    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
        .contains(
            "<title>What the check found</title>",
            "<h1>What the check found</h1>",
            "<h2>returns/a.xlsx [Plan]</h2>",
            "<th scope=\"col\">Severity</th>",
            "<th scope=\"row\">AA3</th><td class=\"warning\">warning</td>",
            "<pre>12 | <mark>chekcs</mark>: {}</pre>",
            "they come in June (Head of Finance)",
            "plan: would be stopped")
        .doesNotContain("<script");
  }

  @Test
  void aPageShowsWhatStandsThereAsTextAndNeverAsMarkup() {
    Finding odd =
        Finding.of(Code.RET012, new Location.InFile("a<b>.xlsx"), "not a <number> & \"so on\"")
            .excerpt("<script>");

    assertThat(
            FindingsHtml.print(
                Digest.of(List.of(new Exhibit(odd, Optional.empty()))), "1 < 2", List.of()))
        .contains("not a &lt;number&gt; &amp; &quot;so on&quot;", "a&lt;b&gt;", "1 &lt; 2")
        .doesNotContain("<script>", "<b>");
  }
}
