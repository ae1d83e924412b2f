package org.outturn.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsPrintersTest {
  private static final Finding NOT_A_NUMBER =
      Finding.of(
              Code.RET012,
              Location.InCell.of("returns/finance.xlsx", "Revenue", "D14"),
              "revised budget is not a number")
          .excerpt("1,2O4")
          .note("column D is \"Revised budget\" by council.yaml:31")
          .help("replace the letter O with a zero");

  private static final Finding PASSED_OVER =
      Finding.of(
          Code.SRC005, new Location.InFile("returns/Thumbs.db"), "passed over: not a return");

  private static final Finding UNKNOWN_KEY =
      Finding.of(Code.WSP003, new Location.InLine("council.yaml", 5), "unknown key \"comittees\"")
          .help("did you mean \"committees\"?");

  private static final Finding NO_PAPERS =
      Finding.of(Code.WSP008, new Location.Run(), "the quarter has no papers")
          .excerpt("two\nlines");

  @Test
  void textPutsErrorsFirstAndKeepsTheirOrder() {
    assertThat(FindingsText.PLAIN.print(List.of(PASSED_OVER, UNKNOWN_KEY, NO_PAPERS, NOT_A_NUMBER)))
        .isEqualTo(
            """
            error[WSP003] unknown key "comittees"
              --> council.yaml:5
              help: did you mean "committees"?

            error[RET012] revised budget is not a number
              --> returns/finance.xlsx [Revenue!D14]: "1,2O4"
              note: column D is "Revised budget" by council.yaml:31
              help: replace the letter O with a zero

            warning[WSP008] the quarter has no papers

            note[SRC005] passed over: not a return
              --> returns/Thumbs.db
            """);
  }

  @Test
  void textOfNothingIsBlank() {
    assertThat(FindingsText.PLAIN.print(List.of())).isEmpty();
  }

  @Test
  void coloursOnlyTheSeverityAndCode() {
    assertThat(FindingsText.COLOURED.print(List.of(UNKNOWN_KEY, NO_PAPERS, PASSED_OVER)))
        .startsWith("\u001b[1;31merror[WSP003]\u001b[0m unknown key")
        .contains("\u001b[1;33mwarning[WSP008]\u001b[0m the", "\u001b[1;36mnote[SRC005]\u001b[0m p")
        .satisfies(
            text ->
                assertThat(text.replaceAll("\u001b\\[[0-9;]*m", ""))
                    .isEqualTo(
                        FindingsText.PLAIN.print(List.of(UNKNOWN_KEY, NO_PAPERS, PASSED_OVER))));
  }

  @Test
  void anExcerptIsShownInOneLine() {
    assertThat(FindingsText.PLAIN.print(List.of(UNKNOWN_KEY.excerpt("one\r\ntwo\nthree"))))
        .contains("  --> council.yaml:5: \"one two three\"\n");
  }

  @Test
  void jsonHasCountsAndEveryPart() {
    assertThat(FindingsJson.print(List.of(PASSED_OVER, NOT_A_NUMBER)))
        .isEqualTo(
            """
            {
              "errors" : 1,
              "warnings" : 0,
              "notes" : 1,
              "accepted" : 0,
              "findings" : [
                {
                  "code" : "RET012",
                  "severity" : "error",
                  "message" : "revised budget is not a number",
                  "place" : "returns/finance.xlsx [Revenue!D14]",
                  "file" : "returns/finance.xlsx",
                  "sheet" : "Revenue",
                  "cell" : "D14",
                  "excerpt" : "1,2O4",
                  "notes" : [
                    "column D is \\"Revised budget\\" by council.yaml:31"
                  ],
                  "help" : "replace the letter O with a zero"
                },
                {
                  "code" : "SRC005",
                  "severity" : "note",
                  "message" : "passed over: not a return",
                  "place" : "returns/Thumbs.db",
                  "file" : "returns/Thumbs.db"
                }
              ]
            }
            """);
  }

  @Test
  void jsonNamesLinesSheetsAndPapers() {
    String json =
        FindingsJson.print(
            List.of(
                UNKNOWN_KEY,
                Finding.of(Code.SRC004, new Location.InSheet("a.xlsx", "Plan"), "no such sheet"),
                Finding.of(Code.PDF004, new Location.InPaper("plan", "table 3"), "too wide")));

    assertThat(json)
        .contains("\"file\" : \"council.yaml\",\n      \"line\" : 5")
        .contains("\"sheet\" : \"Plan\"")
        .contains("\"place\" : \"plan, table 3\",\n      \"paper\" : \"plan\"");
  }

  @Test
  void jsonOfNothingIsStillWhole() {
    assertThat(FindingsJson.print(List.of())).contains("\"errors\" : 0", "\"findings\" : [ ]");
  }

  @Test
  void anAcceptedFindingComesLastAndSaysWhoAnswersForIt() {
    Finding accepted = NO_PAPERS.accepted(new Acceptance("they come in June", "Head of Finance"));

    assertThat(FindingsText.PLAIN.print(List.of(accepted, PASSED_OVER)))
        .endsWith(
            """
            accepted[WSP008] the quarter has no papers
              accepted by Head of Finance: they come in June
            """);
  }

  @Test
  void jsonIsReadBackAsItWas() throws IOException {
    List<Finding> all =
        List.of(
            NOT_A_NUMBER,
            UNKNOWN_KEY,
            PASSED_OVER.accepted(new Acceptance("they come in June", "Head of Finance")),
            Finding.of(Code.PDF004, new Location.InPaper("plan", "table 3"), "too wide"));

    assertThat(FindingsJson.read(new ObjectMapper().readTree(FindingsJson.list(all).toString())))
        .isEqualTo(all);
  }

  @Test
  void onlyAnAcceptedFindingSaysWhoAcceptedIt() {
    assertThatIllegalArgumentException().isThrownBy(() -> NOT_A_NUMBER.severity(Severity.ACCEPTED));
    assertThatIllegalArgumentException().isThrownBy(() -> new Acceptance(" ", "Head of Finance"));
  }
}
