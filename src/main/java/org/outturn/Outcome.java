package org.outturn;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.outturn.finding.Finding;
import org.outturn.finding.Severity;
import org.outturn.publish.Manifest;
import org.outturn.publish.Status;

/// What came of a run: what became of each paper, and everything found on the way. The lists of
/// papers are empty where the workspace itself was at fault, or has no papers.
///
/// @param built papers that were made
/// @param unchanged papers that stand as an earlier run made them
/// @param stopped papers that are not published, by this run or an earlier one that found the same
/// @param findings about the returns and the papers
/// @param events what the run did in the output folder besides: no property of the papers
public record Outcome(
    List<Built> built,
    List<Built> unchanged,
    List<Stopped> stopped,
    List<Finding> findings,
    List<Finding> events) {
  public Outcome {
    built = List.copyOf(built);
    unchanged = List.copyOf(unchanged);
    stopped = List.copyOf(stopped);
    // What is wrong in a house style or a shared template is found once for each paper.
    findings = findings.stream().distinct().toList();
    events = List.copyOf(events);
  }

  /// Where no paper was even looked at.
  static Outcome none(List<Finding> findings) {
    return new Outcome(List.of(), List.of(), List.of(), findings, List.of());
  }

  /// Where papers were made and nothing is to be written.
  static Outcome of(Proof proof) {
    if (proof.work().isEmpty()) {
      return none(proof.findings());
    }
    List<Draft> drafts = proof.drafts();
    return new Outcome(
        drafts.stream()
            .filter(draft -> !draft.isStopped())
            .map(draft -> new Built(draft.paper(), List.of()))
            .toList(),
        List.of(),
        drafts.stream()
            .filter(Draft::isStopped)
            .map(draft -> new Stopped(draft.paper(), draft.stops()))
            .toList(),
        proof.findings(),
        List.of());
  }

  /// Where the output folder took nothing.
  static Outcome refused(Assignment work, List<Finding> findings, Finding refusal) {
    return new Outcome(
        List.of(),
        List.of(),
        work.papers().stream()
            .map(file -> new Stopped(file.name(), List.of("it cannot be published")))
            .toList(),
        findings,
        List.of(refusal));
  }

  /// Where nothing is published, since it would tell what must not be told.
  static Outcome withheld(Assignment work, List<Finding> findings, List<Finding> leaks) {
    return new Outcome(
        List.of(),
        List.of(),
        work.papers().stream()
            .map(
                file ->
                    new Stopped(
                        file.name(), List.of("a file beside the papers would hold exempt words")))
            .toList(),
        Stream.concat(findings.stream(), leaks.stream()).toList(),
        List.of());
  }

  /// The same, with what the run did before.
  Outcome and(List<Finding> earlier) {
    return new Outcome(
        built,
        unchanged,
        stopped,
        findings,
        Stream.concat(earlier.stream(), events.stream()).toList());
  }

  /// How things stand now.
  ///
  /// @param shown what the set says that readers open
  Status status(Assignment work, Optional<Manifest> shown) {
    Map<String, List<String>> why = new TreeMap<>();
    stopped.forEach(paper -> why.put(paper.paper(), paper.reasons()));
    return new Status(
        work.quarter().quarter().name(),
        result().word(),
        Stream.concat(built.stream(), unchanged.stream()).map(Built::paper).sorted().toList(),
        shown.stream()
            .flatMap(set -> set.papers().stream())
            .filter(entry -> !entry.isStopped() && why.containsKey(entry.file()))
            .map(Manifest.Entry::paper)
            .sorted()
            .toList(),
        why,
        count(Severity.ERROR),
        count(Severity.WARNING),
        count(Severity.NOTE),
        count(Severity.ACCEPTED));
  }

  private int count(Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /// How a run ended.
  public enum Result {
    /// Every paper asked for is there, or could be.
    BUILT,
    /// Findings stopped at least one paper; the others are there.
    STOPPED,
    /// The output folder could not be written: what it held stands.
    NOT_PUBLISHED;

    /// As `status.json` and the log have it: `not-published`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Result result() {
    if (events.stream().anyMatch(Finding::isError)) {
      return Result.NOT_PUBLISHED;
    }
    boolean nothing = built.isEmpty() && unchanged.isEmpty();
    return stopped.isEmpty() && !(nothing && findings.stream().anyMatch(Finding::isError))
        ? Result.BUILT
        : Result.STOPPED;
  }

  /// A paper that is there.
  ///
  /// @param files as the user knows them; none where nothing was to be written
  public record Built(String paper, List<String> files) {
    public Built {
      files = List.copyOf(files);
    }
  }

  /// A paper that is not.
  ///
  /// @param reasons each a clause: `return "plan" has an error`
  public record Stopped(String paper, List<String> reasons) {
    public Stopped {
      reasons = List.copyOf(reasons);
    }
  }
}
