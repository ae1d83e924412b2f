package org.outturn.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Severity;
import org.outturn.testing.Wording;

/// What single rules find and leave alone, beside the texts of [ProseCorpusTest].
class NarrativeRulesTest {

  @Test
  void aContradictedFigureIsToldWithTheOneThatTheReturnGives() {
    Finding found = one("The first line.\nICT underspent by £0.74m.", "revenue");

    assertThat(found.code()).isEqualTo(Code.NAR001);
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.location()).isEqualTo(new Location.InLine("papers/prose.yaml", 2));
    assertThat(found.message()).isEqualTo("£0.74m is not what the returns give");
    assertThat(found.excerpt()).isEqualTo("ICT underspent by £0.74m.");
    assertThat(found.notes())
        .containsExactly("revenue.ict-division.wealdmoor-ict.variance is -£473,987");
    assertThat(found.help())
        .isEqualTo(
            "write ${revenue.ict-division.wealdmoor-ict.variance.millions.2} in its place, and"
                + " words that go with it");
  }

  @ParameterizedTest
  @CsvSource({"£0.465m, 1", "£0.469m, 1", "£0.474m, 0", "£0.47m, 0", "£0.48m, 1", "£474k, 0"})
  void aFigureFitsAtItsPrecision(String typed, int found) {
    assertThat(check("ICT underspent by %s.".formatted(typed), "revenue")).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "ICT underspent by £7.77m., WARNING",
    "The directorate lent £412750 to a fund., NOTE",
    "It may be that ICT underspent by £7.77m., NOTE",
    "Last quarter ICT underspent by £7.77m., NOTE",
  })
  void aFigureThatNothingSupportsWeighsMoreWhereItIsAResult(String text, Severity severity) {
    List<Finding> found = check(text, "plan");

    assertThat(found).singleElement().extracting(Finding::severity).isEqualTo(severity);
  }

  @Test
  void otherReturnsAreAskedOnlyWhereThePapersOwnDoNotSettleIt() {
    List<String> asked = new ArrayList<>();

    NarrativeRules.check(Prose.manuscript("ICT underspent by £0.47m.", "revenue"), asked::add);
    assertThat(asked).isEmpty();

    NarrativeRules.check(
        Prose.manuscript("Social Care & Health overspent by £5.86m.", "revenue"), asked::add);
    assertThat(asked).contains("budget-monitoring", "revenue");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The firm has offered us a discount of 4p a litre this year. | 1
          The Firm has offered us, a discount of 4p a litre           | 1
          The firm has offered us a price that is small.              | 0
          Fuel is dearer than it was.                                 | 0
          """)
  void whatIsExemptIsNotSaidInAnOpenPart(String open, int found) {
    String secret = "The firm has offered us a discount of 4p a litre.";

    assertThat(check("# Fuel\n%s\n%% Fuel contract\n%s".formatted(open, secret)))
        .hasSize(found)
        .allMatch(one -> one.code() == Code.NAR009)
        .allMatch(one -> one.location().text().equals("papers/prose.yaml:2"))
        .allMatch(one -> !(one.message() + one.excerpt() + one.notes()).contains("discount"));
    assertThat(check("# Fuel\n%s\n@ Fuel contract\n%s".formatted(open, secret))).isEmpty();
  }

  @Test
  void aHeadingWithNothingUnderItIsEmpty() {
    Finding found = one("# Legal\n# Risk\nThere is none.");

    assertThat(found.code()).isEqualTo(Code.NAR007);
    assertThat(found.message()).isEqualTo("nothing stands under the heading \"Legal\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Legal\nThere is none.",
        "# Legal\n- None.",
        "Words.\n@ Plan\nThe plan stands here."
      })
  void aHeadingWithSomethingUnderItIsNot(String text) {
    assertThat(check(text)).isEmpty();
  }

  @Test
  void anAppendixWithNothingInItIsEmpty() {
    assertThat(one("Words.\n@ The plan for the year").message())
        .isEqualTo("nothing stands under the heading \"Appendix 1: The plan for the year\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          See Appendix 1.                                              ; 0
          See Appendix 3.                                              ; 1
          Appendix 2 gives the variance analysis.                      ; 0
          Appendix 1 gives the variance analysis.                      ; 1
          Paragraph 1 says so.                                         ; 0
          Paragraph 12 says so.                                        ; 1
          Paragraph 12 of Schedule 12A applies.                        ; 0
          Appendix 7 to the previous report gives them.                ; 0
          Section 106 of the Act applies.                              ; 0
          Table 1 gives them.                                          ; 1
          See ${a.b|Appendix 9}.                                       ; 0
          The Act says so in paragraph 12.                             ; 0
          Paragraph 12 of their terms applies.                         ; 0
          Appendix 1 and Appendix 2 give the variance analysis.        ; 0
          Appendix 1 gives the analysis.                               ; 0
          Annex 2 gives the variance analysis.                         ; 0
          Annex 9 gives the variance analysis.                         ; 1
          """)
  void aReferenceLeadsSomewhere(String text, int found) {
    assertThat(
            check(
                text
                    + "\n"
                    + "@ Budget and outturn\n"
                    + "It stands here.\n"
                    + "@ Variance analysis\n"
                    + "It stands here."))
        .hasSize(found)
        .allMatch(finding -> finding.code() == Code.NAR006);
  }

  @ParameterizedTest
  @CsvSource({
    "See paragraph 9., 'let it be numbered: write \"above\" or \"below\", or mend the number'",
    "See Appendix 9., 'let it be numbered: write ${see.…} with the name of the return whose table"
        + " it holds, or mend the number'",
  })
  void whatIsNumberedByHandShouldNumberItself(String text, String help) {
    assertThat(one(text).help()).isEqualTo(help);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[insert date]",
        "[TBC]",
        "The cost is £xxx,xxx.",
        "The cost is £X.Xm.",
        "The share is xx%.",
        "XX members agreed.",
        "<enter name of officer>",
        "The end is TBC.",
        "Why??",
        "Name: ____",
        "Lorem ipsum dolor.",
        "Note to author: shorten this.",
        "The sum is #REF!",
        "Delete as applicable.",
        "Words.\n@ [insert title]\nWords."
      })
  void whatWasMeantToBeReplacedIsFound(String text) {
    assertThat(one(text).code()).isEqualTo(Code.NAR005);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Members’ [sic] allowance is paid.",
        "Louis XX was no king, but XV and XIX were numbers.",
        "Is it so?",
        "The axis is x, and exx is no word.",
        "To be confirmed by members in May.",
        "It costs $5 [figure missing: revenue.total].",
        "It is ${a.b|TBC}."
      })
  void whatMayStandIsLeft(String text) {
    assertThat(check(text.replace("Louis XX", "Louis X"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "It was of of use., 1",
    "It was was used., 1",
    "The the plan., 1",
    "It had had no effect., 0",
    "He said that that was so., 0",
    "Baden Baden is a town., 0",
    "It is 5 5., 0",
    "Section by section., 0",
    "It was an ${a.b|an underspend}., 1",
    "It was an ${a.b|underspend}., 0"
  })
  void aWordStandsTwiceOrNot(String text, int found) {
    assertThat(check(text)).hasSize(found).allMatch(one -> one.code() == Code.NAR008);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          It was ${a.b|5.1%}, higher than the target of ${a.c|4%}. ; 0
          It was ${a.b|5.1%}, lower than the target of ${a.c|4%}. ; 1
          It was ${a.b|5.1%}, above last year’s ${a.c|6%}. ; 1
          It was ${a.b|5.1%}, above last year’s ${a.c|5.1%}. ; 1
          It fell from ${a.b|22.4} days to ${a.c|19.2} days. ; 0
          It rose from ${a.b|22.4 days} to ${a.c|19.2 days}. ; 1
          It rose from ${a.b|£900k} to ${a.c|£1.1m}. ; 0
          It was ${a.b|5%} and up on last year, but ${a.c|6%} is due. ; 0
          It was ${a.b|5%} up, against ${a.c|£6}. ; 0
          """)
  void wordsBetweenFiguresAgreeWithThem(String text, int found) {
    assertThat(check(text)).hasSize(found).allMatch(one -> one.code() == Code.NAR003);
  }

  private static Finding one(String text, String... returns) {
    List<Finding> found = check(text, returns);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<Finding> check(String text, String... returns) {
    List<Finding> found = Prose.check(text, returns);
    assertThat(found).allSatisfy(Wording::check);
    assertThat(found).allSatisfy(finding -> assertThat(finding.help()).isNotBlank());
    return found;
  }
}
