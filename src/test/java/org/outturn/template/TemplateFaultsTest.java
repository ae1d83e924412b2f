package org.outturn.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.document.Document;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.testing.DocumentDump;
import org.outturn.testing.Wording;

/// What a council's technical person may get wrong in a template: each fault is one finding at the
/// template's own line, and never an exception.
class TemplateFaultsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "${capital.totl.movement} | capital.totl | did you mean \"capital.total\"?",
        "${capital.total.movment} | capital.total.movment | did you mean"
            + " \"capital.total.movement\"?",
        "${capital.total.movement.wrods} | capital.total.movement.wrods"
            + " | did you mean \"capital.total.movement.words\"?",
        "${figures[\"capital.total.moved\"]} | capital.total.moved"
            + " | after \"capital.total\" comes one of: current, movement, previous, slippage",
        "${capital.total} | capital.total"
            + " | name one of its figures: current, movement, previous, slippage",
        "${capital.social-care-health.movement} | capital.social | a hyphen outside quotation marks"
            + " is a minus sign: write figures[\"capital.social-care-health.previous\"]",
      })
  void anUnknownFigureIsAMarkedGap(String written, String name, String help) throws IOException {
    Finding finding = gap(written, "[figure missing: " + name + "]");
    assertThat(finding.code()).isEqualTo(Code.TPL001);
    assertThat(finding.message()).isEqualTo("there is no figure \"%s\"", name);
    assertThat(finding.help()).isEqualTo(help);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${paper.titel}  | paper.titel  | did you mean \"title\"?",
        "${papre}        | papre        | did you mean \"paper\"?",
        "[@tabel/]       | tabel        | did you mean \"table\"?",
        "${paper.meeting.venue} | paper.meeting.venue | use one of: agendaItem, committee, date,"
            + " place, urgency",
      })
  void anUnknownNameIsAMarkedGap(String written, String name, String help) throws IOException {
    Finding finding = gap(written, "[missing: " + name + "]");
    assertThat(finding.code()).isEqualTo(Code.TPL002);
    assertThat(finding.help()).isEqualTo(help);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${capital.total.current + 1}",
        "${1 + capital.total.current}",
        "${capital.total.current - capital.total.previous}",
        "${capital.total.current * 2}",
        "${capital.total.current / 2}",
        "${capital.total.current % 2}",
        "${-capital.total.current}",
        "${capital.total.current?abs}",
        "${capital.total.current?round}",
        "${capital.total.current?c}",
        "${capital.total.current?string}",
        "${capital.total.current?string(\"0.0\")}",
        "${capital.total.current.millions?string}",
      })
  void aTemplateDoesNotCalculateWithFigures(String written) throws IOException {
    Finding finding = problem("<p>" + written + "</p>");
    assertThat(finding.code()).isEqualTo(Code.TPL003);
    assertThat(finding.message()).startsWith("a template calculates with ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "capital.total.movement < 0      | yes",
        "0 > capital.total.movement      | yes",
        "capital.total.movement == -2520000 | yes",
        "capital.total.movement > capital.total.current | no",
        "capital.total.nothing??         | no",
        "capital.total.movement??        | yes",
      })
  void figuresMayBeCompared(String condition, String expected) throws IOException {
    Result<Optional<Document>> result =
        compose("<p>[#if (%s)]yes[#else]no[/#if]</p>".formatted(condition));
    assertThat(result.findings()).isEmpty();
    assertThat(DocumentDump.of(result.value().orElseThrow())).contains("body: " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"java.lang.Object\"?new()}",
        "${paper?api.name()}",
        "${paper.name()}",
        "${paper.getClass()}",
        "[@table/]",
        "[@numbered/]",
        "[#include \"../../pom.xml\"]",
        "[#include \"/pom.xml\"]",
        "[#include \"nowhere.ftl\"]",
      })
  void whatIsOutOfReachFails(String written) throws IOException {
    Finding finding = problem(written);
    assertThat(finding.code()).isIn(Code.TPL005, Code.TPL002);
    assertThat(finding.notes()).allSatisfy(note -> assertThat(note).doesNotContain("org.outturn"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Purpose</h1>",
        "Words outside a paragraph",
        "<p numbered=\"4\">Too deep</p>",
        "<p role=\"shouted\">No such role</p>",
        "<a href=\"https://www.wealdmoor.example\">outside a paragraph</a>",
        "<p><a href=\"javascript:alert(1)\">no</a></p>",
        "<p><a href=\"https://www.wealdmoor.example\"> </a></p>",
        "<heading depth=\"1\"> </heading>",
        "<panel><contents title=\"No\" depth=\"1\"/></panel>",
        "<facts/>",
        "<appendix title=\"A\"><exempt paragraphs=\"\" reason=\"so\"/></appendix>",
        "<appendix title=\"A\"><exempt paragraphs=\"3\" reason=\" \"/></appendix>",
        "<p>not closed",
        "<p>&unknown;</p>",
        "<p>a < b</p>",
      })
  void whatAPaperCannotHoldIsToldAtItsLine(String written) throws IOException {
    assertThat(problem(written).code()).isEqualTo(Code.TPL006);
  }

  @Test
  void aHeadingThatSkipsADepthIsTold() throws IOException {
    Finding finding = problem("<heading depth=\"2\">Purpose</heading>");
    assertThat(finding.code()).isEqualTo(Code.TPL010);
    assertThat(finding.help()).isEqualTo("give it depth 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><see what=\"plan\"/></p> | TPL009",
        "[@table return=\"captial\"/] | TPL012",
        "[@numbered text=\"<b>no</b>\"/] | TPL007",
      })
  void otherFaultsAreToldAtTheirLine(String written, Code code) throws IOException {
    assertThat(problem(written).code()).isEqualTo(code);
  }

  @Test
  void aFaultInAnImportedFileIsToldThere() throws IOException {
    Files.writeString(
        folder.resolve("own.ftl"), "[#macro facts]\n\n<p>${nobody}</p><h1>x</h1>[/#macro]");
    List<Finding> findings = compose("[#import \"own.ftl\" as own][@own.facts/]").findings();
    assertThat(findings)
        .extracting(Finding::location)
        .containsExactly(new Location.InLine(folder.getFileName() + "/own.ftl", 3));
  }

  @Test
  void aTemplateThatDoesNotParseIsToldAtItsLine() throws IOException {
    Finding finding = problem("[#if]<p>without a condition</p>[/#if]");
    assertThat(finding.code()).isEqualTo(Code.TPL004);
  }

  @Test
  void aMissingTemplateIsToldWithTheNearest() {
    Result<Optional<Document>> result =
        PaperComposer.of(Sample.workspace(Sample.council(), Sample.TEMPLATES))
            .compose(
                Sample.paper("improvment-plan", List.of(), List.of()),
                Sample.QUARTER,
                Sample.returns());
    assertThat(result.value()).isEmpty();
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              Wording.check(finding);
              assertThat(finding.code()).isEqualTo(Code.TPL004);
              assertThat(finding.help()).isEqualTo("did you mean \"improvement-plan\"?");
            });
  }

  @Test
  void aFigureOfAReturnThatIsMissingIsAGapWithoutAFurtherFinding() throws IOException {
    Result<Optional<Document>> result = compose("<p>${plan.count.red}</p>");
    assertThat(result.findings()).isEmpty();
    assertThat(DocumentDump.of(result.value().orElseThrow())).contains("[figure missing: plan]");
  }

  @Test
  void whatAReturnHoldsIsNeverMarkup() throws IOException {
    Result<Optional<Document>> result =
        compose("<p>${paper.signOff} & ${\"<b>\"}</p>".replace("&", "&amp;"));
    assertThat(result.findings()).isEmpty();
    assertThat(DocumentDump.of(result.value().orElseThrow()))
        .contains("body: Director of Resources & <b>");
  }

  private Finding gap(String written, String gap) throws IOException {
    Finding finding = problem("<p>Before. %s After.</p>".formatted(written));
    assertThat(
            DocumentDump.of(
                compose("<p>Before. %s After.</p>".formatted(written)).value().orElseThrow()))
        .contains("body: Before. " + gap + " After.");
    return finding;
  }

  /// The one finding, at line 5 of the template.
  private Finding problem(String body) throws IOException {
    Finding finding = assertThat(compose(body).findings()).singleElement().actual();
    Wording.check(finding);
    assertThat(finding.location())
        .isEqualTo(new Location.InLine(folder.getFileName() + "/test.ftlx", 5));
    return finding;
  }

  private Result<Optional<Document>> compose(String body) throws IOException {
    Files.writeString(
        folder.resolve("test.ftlx"),
        """
        [#-- A test. --]
        <paper>
          <foot left="Cabinet" centre="Test"/>

          %s
        </paper>
        """
            .formatted(body));
    return PaperComposer.of(Sample.workspace(Sample.council(), folder, Sample.TEMPLATES))
        .compose(
            Sample.paper("test", List.of(), List.of()),
            Sample.QUARTER,
            Sample.returns(Sample.capital()));
  }
}
