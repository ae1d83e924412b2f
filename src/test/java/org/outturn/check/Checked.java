package org.outturn.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.check.arithmetic.Arithmetic;
import org.outturn.check.consistency.Consistency;
import org.outturn.check.continuity.Continuity;
import org.outturn.check.rulebook.Rules;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.Kinds;
import org.outturn.returns.Returns;
import org.outturn.returns.ReturnsReader;
import org.outturn.workspace.Council;
import org.outturn.workspace.WorkspaceReader;

/// Returns of one quarter or several, written as text and checked as those of a workspace are.
final class Checked {
  private static final String COUNCIL =
      """
      council: Anyshire County Council
      nation: England
      committees:
        scrutiny: {name: Scrutiny Committee}
      contacts:
        plans: {post: Planning Manager, telephone: 01632 960001, email: plans@anyshire.example}
      scales:
        progress:
          title: Progress
          ratings:
            - {word: On course, tone: green, also: [G]}
            - {word: Partly on course, tone: amber, also: [A]}
            - {word: Off course, tone: red, also: [R]}
          not-rated: [N/A]
        risk:
          title: Risk
          ratings:
            - {word: Low, tone: green}
            - {word: Medium, tone: amber}
            - {word: High, tone: red}
          not-rated: [N/A]
        status:
          title: Status
          ratings:
            - {word: Completed, tone: blue}
            - {word: On target, tone: green}
            - {word: Delayed, tone: amber}
            - {word: Off target, tone: red}
          not-rated: [Not started, On hold, Cancelled]
        judged:
          title: Rating
          ratings:
            - {word: Green, tone: green}
            - {word: Amber, tone: amber}
            - {word: Red, tone: red}
          not-rated: [N/A]
        pledged:
          title: Rating
          ratings:
            - {word: Green, tone: green}
            - {word: Red, tone: red}
          not-rated: [Done]
      returns:
        plan: {kind: action-plan, file: plan.csv, scale: progress, risk-scale: risk}
        service: {kind: service-plan, file: service.csv, scale: status}
        indicators: {kind: indicators, file: indicators.csv, scale: judged}
        commitments: {kind: commitments, file: commitments.csv, scale: judged}
        pledges: {kind: commitments, file: pledges.csv, scale: pledged}
        tracker: {kind: recommendations, file: tracker.csv, scale: status}
        budget: {kind: budget-monitoring, file: budget.csv, unit: £000}
        revenue: {kind: revenue-monitoring, file: revenue.csv, unit: £000}
        capital: {kind: capital-monitoring, file: capital.csv, unit: £000}
        programme: {kind: capital-programme, file: programme.csv, unit: £000}
        virements: {kind: virements, file: virements.csv, unit: £000}
        actions: {kind: plan-of-actions, file: actions.csv, risks: risks}
        risks: {kind: risk-register, file: risks.csv}
        variances: {kind: variance-analysis, file: variances.csv, unit: £000}
        table: {kind: table, file: table.csv, unit: £000}
      """;

  /// As read from the first workspace: it is the same in all.
  private static volatile @Nullable Council council;

  private final Path root;
  private final Quarter quarter;

  private Checked(Path root, Quarter quarter) {
    this.root = root;
    this.quarter = quarter;
  }

  /// Nothing yet, of quarter 3 of 2025/26.
  ///
  /// @param root an empty folder
  static Checked in(Path root) {
    return in(root, "2025-26-Q3");
  }

  static Checked in(Path root, String quarter) {
    write(root.resolve(WorkspaceReader.COUNCIL), COUNCIL);
    return new Checked(root, Quarter.named(quarter).orElseThrow());
  }

  /// A return of the quarter.
  ///
  /// @param name of its file, without the ending
  /// @param rows cells apart by commas
  Checked now(String name, String rows) {
    return written(quarter, name, rows);
  }

  /// A return of the quarter before.
  Checked before(String name, String rows) {
    return written(quarter.previous(), name, rows);
  }

  /// A return of the quarter before that.
  Checked older(String name, String rows) {
    return written(quarter.previous().previous(), name, rows);
  }

  private Checked written(Quarter of, String name, String rows) {
    write(root.resolve(of.name()).resolve("returns").resolve(name + ".csv"), rows);
    return this;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the rules of one code found: place and message, a line each.
  List<String> found(Code code) {
    return findings(code).stream().map(Checked::line).toList();
  }

  /// How much it matters, and its message, a line each.
  List<String> severities(Code code) {
    return findings(code).stream()
        .map(finding -> "%s %s".formatted(finding.severity(), finding.message()))
        .toList();
  }

  /// What is said beside it.
  List<String> notes(Code code) {
    return findings(code).stream().flatMap(finding -> finding.notes().stream()).toList();
  }

  private List<Finding> findings(Code code) {
    Submission submission = submission();
    List<Finding> found =
        Stream.of(Arithmetic.ALL, Consistency.ALL, Continuity.ALL)
            .flatMap(List::stream)
            .filter(rule -> rule.code() == code)
            .flatMap(rule -> rule.check(submission).stream())
            .toList();
    return submission.checks().settled(found);
  }

  /// All that rules found: code, place and message, a line each.
  List<String> all() {
    return findings().stream()
        .map(finding -> "%s %s".formatted(finding.code(), line(finding)))
        .toList();
  }

  /// Their codes.
  List<Code> codes() {
    return findings().stream().map(Finding::code).toList();
  }

  /// What rules found wherever it stands: code and message, a line each, sorted.
  List<String> messages() {
    return findings().stream()
        .map(finding -> "%s %s".formatted(finding.code(), finding.message()))
        .sorted()
        .toList();
  }

  /// The figures of the returns and of their summary: address and value, a line each, sorted.
  List<String> figures() {
    Submission submission = submission();
    return submission
        .returns()
        .summarised(quarter, submission.previous(), council())
        .ledger()
        .figures()
        .stream()
        .map(figure -> "%s = %s".formatted(figure.address(), figure.value()))
        .sorted()
        .toList();
  }

  /// How many rows a return of the quarter has that say something.
  int rows(String name) {
    Submission submission = submission();
    return submission.rows(submission.returns().find(name).orElseThrow());
  }

  private static String line(Finding finding) {
    return finding.location().text().replaceFirst(".*/", "") + " " + finding.message();
  }

  private List<Finding> findings() {
    return Rules.check(submission());
  }

  private Submission submission() {
    Council council = council();
    Optional<Returns> older = returns(quarter.previous().previous(), council, Optional.empty());
    Optional<Returns> before = returns(quarter.previous(), council, older);
    Returns now = returns(quarter, council, before).orElseThrow();
    return new Submission(quarter, now, before, older, council.checks());
  }

  private Council council() {
    Council known = council;
    if (known == null) {
      try {
        known =
            new WorkspaceReader(Kinds.names(), Path.of("templates"))
                .read(root)
                .value()
                .orElseThrow()
                .council();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      council = known;
    }
    return known;
  }

  private Optional<Returns> returns(Quarter of, Council council, Optional<Returns> before) {
    Path folder = root.resolve(of.name()).resolve("returns");
    return Files.isDirectory(folder)
        ? Optional.of(ReturnsReader.read(of, folder, of.name(), council, before).value())
        : Optional.empty();
  }
}
