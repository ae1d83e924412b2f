package org.outturn.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.document.Access;
import org.outturn.document.Document;
import org.outturn.document.Numbering;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.returns.Return;
import org.outturn.testing.DocumentDump;
import org.outturn.testing.Golden;
import org.outturn.workspace.Filter;
import org.outturn.workspace.Paper;

/// Papers that show a part of a return.
class NarrowingTest {
  private static final Location.InLine PLACE = new Location.InLine("papers/paper.yaml", 90);

  @Test
  void whatFallsOutFallsOutOfTotalsNotesAndKeys() {
    List<Paper.Part> sections =
        List.of(
            section("Plan", "plan", condition("rating", "On course")),
            section("Revenue", "revenue", condition("division", "Law & Governance")),
            section("Capital", "capital", condition("directorate", "corporate")),
            section("Variances", "variances", condition("unit", "Legal Services")));
    Result<Optional<Document>> result = compose(sections);
    assertThat(result.findings()).isEmpty();
    Golden.assertMatches(
        "cases/template-filters/expected/document.txt",
        DocumentDump.of(Numbering.resolve(result.value().orElseThrow())));
  }

  @Test
  void aRatingThatNothingHasLeavesNone() {
    Result<Optional<Document>> result =
        compose(List.of(section("Plan", "plan", condition("rating", "Complete"))));
    assertThat(result.findings()).isEmpty();
    assertThat(DocumentDump.of(result.value().orElseThrow()))
        .contains("None: rating Complete.")
        .doesNotContain("Key:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plan | ratin | Red | TPL013 | return \"plan\" cannot be narrowed by \"ratin\""
            + " | did you mean \"rating\"?",
        "plan | directorate | Resources | TPL013 | return \"plan\" cannot be narrowed by"
            + " \"directorate\" | use one of: objective, officer, rating, risk",
        "revenue | division | Law & Governanc | TPL014 | no division of return \"revenue\" is"
            + " \"Law & Governanc\" | did you mean \"Law & Governance\"?",
      })
  void anUnknownFieldOrValueIsFound(
      String name, String field, String value, Code code, String message, String help) {
    List<Finding> found = compose(List.of(section("S", name, condition(field, value)))).findings();
    assertThat(found)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(code);
              assertThat(finding.location()).isEqualTo(PLACE);
              assertThat(finding.message()).isEqualTo(message);
              assertThat(finding.help()).isEqualTo(help);
            });
  }

  private static Result<Optional<Document>> compose(List<Paper.Part> sections) {
    List<Return> returns =
        List.of(
            SampleReturns.plan("plan"),
            SampleReturns.revenue(),
            Sample.capital(),
            SampleReturns.variances());
    return PaperComposer.of(Sample.workspace(Sample.council(), Sample.TEMPLATES))
        .compose(
            Sample.paper("finance-statement", sections, List.of()),
            Sample.QUARTER,
            Sample.returns(returns.toArray(Return[]::new)));
  }

  @Test
  void aPortfolioMayHoldMoreThanTheReturnSpeaksOf() {
    Filter.Condition portfolio =
        new Filter.Condition(
            "directorate",
            List.of(
                new Filter.Wanted("corporate", PLACE, Filter.Need.OPTIONAL),
                new Filter.Wanted("Policy", PLACE, Filter.Need.OPTIONAL)));
    Result<Optional<Document>> result = compose(List.of(section("Capital", "capital", portfolio)));
    assertThat(result.findings()).isEmpty();
    assertThat(DocumentDump.of(result.value().orElseThrow())).contains("Capital programme");
  }

  @Test
  void aDivisionOfARevenueReturnIsADirectorateOfAPortfolio() {
    Filter.Condition portfolio =
        new Filter.Condition(
            "directorate",
            List.of(
                new Filter.Wanted("Law & Governance", PLACE, Filter.Need.OPTIONAL),
                new Filter.Wanted("Policy", PLACE, Filter.Need.OPTIONAL)));
    Result<Optional<Document>> result =
        compose(
            List.of(
                section("Revenue", "revenue", portfolio),
                section("Variances", "variances", portfolio)));
    assertThat(result.findings()).isEmpty();
    assertThat(DocumentDump.of(result.value().orElseThrow()))
        .contains("Accommodation review")
        .doesNotContain("Customer First");
  }

  @Test
  void aRevenueReturnIsNarrowedByItsBudgetRating() {
    Result<Optional<Document>> result =
        compose(List.of(section("Revenue", "revenue", condition("rating", "Green"))));
    assertThat(result.findings()).isEmpty();
    assertThat(DocumentDump.of(result.value().orElseThrow()))
        .contains("Customer First")
        .doesNotContain("Accommodation review")
        .doesNotContain("Total");
  }

  private static Paper.Part section(String heading, String name, Filter.Condition... conditions) {
    Filter filter = new Filter(List.of(conditions));
    return Sample.section(
        heading, new Paper.TableUse(name, new Access.Open(), filter, PLACE), "As follows.");
  }

  private static Filter.Condition condition(String field, String... values) {
    List<Filter.Wanted> wanted = new ArrayList<>();
    Arrays.stream(values)
        .forEach(value -> wanted.add(new Filter.Wanted(value, PLACE, Filter.Need.REQUIRED)));
    return new Filter.Condition(field, wanted);
  }
}
