package org.outturn.check;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.check.rulebook.Rules;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.figure.Origin;
import org.outturn.figure.Value;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.FindingsText;
import org.outturn.finding.Result;
import org.outturn.finding.Severity;
import org.outturn.returns.Kinds;
import org.outturn.returns.Returns;
import org.outturn.returns.ReturnsReader;
import org.outturn.testing.Golden;
import org.outturn.testing.RecordDump;
import org.outturn.testing.Wording;
import org.outturn.workspace.Workspace;
import org.outturn.workspace.Workspace.QuarterFolder;
import org.outturn.workspace.WorkspaceReader;

/// Reads and checks the returns of `cases/returns-*` and `cases/figures-*`, and compares what was
/// found and every figure.
class ReturnsCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(folder -> folder.getFileName().toString().matches("(returns|figures)-.*"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void returnsGiveTheFindingsAndFiguresExpected(Path folder) throws IOException {
    Read read = Read.of(folder.resolve("input"));
    String expected = "cases/%s/expected/".formatted(folder.getFileName());
    Golden.assertMatches(expected + "findings.txt", FindingsText.PLAIN.print(read.findings()));
    Golden.assertMatches(
        expected + "figures.txt",
        read.returns().ledger().figures().stream()
            .map(figure -> line(figure) + "\n")
            .collect(joining()));
  }

  /// The kinds whose returns say more than figures.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "returns-business-plan",
        "returns-business-plan-layouts",
        "returns-improvement-plan",
        "returns-improvement-plan-layouts",
        "returns-monitoring",
        "returns-monitoring-layouts"
      })
  void returnsKeepWhatTheySay(String name) throws IOException {
    Read read = Read.of(CASES.resolve(name).resolve("input"));
    Golden.assertMatches(
        "cases/%s/expected/returns.txt".formatted(name),
        read.returns().all().stream()
            .map(one -> RecordDump.of((Record) one))
            .collect(joining("\n")));
  }

  @Tag("whole")
  @ParameterizedTest
  @MethodSource("cases")
  void findingsAreWordedAlikeAndSaySomethingOnce(Path folder) throws IOException {
    List<Finding> findings = Read.of(folder.resolve("input")).findings();
    assertThat(findings).doesNotHaveDuplicates().allSatisfy(Wording::check);
    assertThat(findings)
        .filteredOn(finding -> finding.severity() != Severity.NOTE)
        .allSatisfy(finding -> assertThat(finding.help()).isNotBlank());
  }

  @Tag("whole")
  @Test
  void everyCodeOfReturnsAndFiguresHasACaseAndAPage() throws IOException {
    TreeSet<Code> found = new TreeSet<>();
    for (Path folder : cases().toList()) {
      Read.of(folder.resolve("input")).findings().stream().map(Finding::code).forEach(found::add);
    }
    assertThat(found)
        .containsAll(
            Stream.of(Code.values())
                .filter(code -> code.name().matches("(RET|FIG).*"))
                // Headings are the source's, and have their cases there.
                .filter(code -> code.compareTo(Code.RET010) >= 0)
                .collect(toCollection(TreeSet::new)));
    assertThat(found)
        .filteredOn(code -> code.compareTo(Code.RET010) >= 0)
        .allSatisfy(
            code -> assertThat(Code.class.getResource("codes/" + code + ".md")).isNotNull());
  }

  private static String line(Figure figure) {
    return "%s = %s  %s".formatted(figure.address(), text(figure.content()), text(figure.origin()));
  }

  private static String text(Content content) {
    return switch (content) {
      case Content.Known(Value.Amount(var money, _)) -> money.toString();
      case Content.Known(Value.Share(var percent)) ->
          percent.points().setScale(1, RoundingMode.HALF_UP) + "%";
      case Content.Known(Value.Count(var number)) -> number.toPlainString();
      case Content.NoData(var reason, String words) -> reason.words() + " \"" + words + "\"";
      case Content.Broken(Finding finding) ->
          "broken by " + finding.code() + " at " + finding.location().text();
    };
  }

  private static String text(Origin origin) {
    return switch (origin) {
      case Origin.Read(var place) -> "read at " + place.text();
      case Origin.Computed(String rule, _) -> rule;
      case Origin.Adopted adopted ->
          "stated at %s, %s apart from the %s"
              .formatted(adopted.place().text(), adopted.apart().toPlainString(), adopted.rule());
    };
  }

  /// @param met when the returns were read
  private record Read(Submission submission, List<Finding> met) {
    Returns returns() {
      return submission.returns();
    }

    /// When they were read, and by all rules.
    List<Finding> findings() {
      return Stream.concat(met.stream(), Rules.check(submission).stream()).toList();
    }

    /// The newest quarter, with the two before it where they are there.
    static Read of(Path root) throws IOException {
      Workspace workspace =
          new WorkspaceReader(Kinds.names(), Path.of("templates")).read(root).value().orElseThrow();
      QuarterFolder quarter = workspace.current().orElseThrow();
      Optional<QuarterFolder> last = workspace.before(quarter);
      Optional<Returns> older =
          last.flatMap(workspace::before)
              .map(folder -> earlier(folder, workspace, Optional.empty()).value());
      Optional<Result<Returns>> before = last.map(folder -> earlier(folder, workspace, older));
      Optional<Returns> previous = before.map(Result::value);
      Result<Returns> now =
          ReturnsReader.read(
              quarter.quarter(),
              quarter.returns(),
              quarter.returnsName(),
              workspace.council(),
              previous);
      return new Read(
          new Submission(
              quarter.quarter(), now.value(), previous, older, workspace.council().checks()),
          Stream.concat(before.stream(), Stream.of(now))
              .flatMap(read -> read.findings().stream())
              .toList());
    }

    private static Result<Returns> earlier(
        QuarterFolder folder, Workspace workspace, Optional<Returns> before) {
      return ReturnsReader.readEarlier(
          folder.quarter(), folder.returns(), folder.returnsName(), workspace.council(), before);
    }
  }
}
