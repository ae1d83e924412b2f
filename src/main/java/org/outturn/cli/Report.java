package org.outturn.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.Outcome;
import org.outturn.finding.Finding;
import org.outturn.finding.Severity;

/// Words what came of a run: the findings, what became of each paper, and a summary in one line.
enum Report {
  CHECKED("can be built", "would be stopped"),
  BUILT("built", "stopped"),
  ISSUED("issued", "not issued");

  private final String built;
  private final String stopped;

  Report(String built, String stopped) {
    this.built = built;
    this.stopped = stopped;
  }

  void print(Outcome outcome, Terminal terminal, Log.Detail detail) {
    if (detail == Log.Detail.TROUBLE && outcome.result() == Outcome.Result.BUILT) {
      return;
    }
    PrintWriter out = terminal.out();
    String findings = terminal.findings().print(findings(outcome, detail));
    if (!findings.isEmpty()) {
      out.println(findings);
    }
    if (detail == Log.Detail.EVERYTHING) {
      for (Outcome.Built paper : outcome.built()) {
        paper.files().forEach(out::println);
      }
      for (Outcome.Built paper : outcome.unchanged()) {
        out.println("%s: unchanged".formatted(paper.paper()));
      }
    }
    stops(outcome).forEach(out::println);
    out.println(summary(outcome));
    out.flush();
  }

  /// Why each paper that is not there is not.
  List<String> stops(Outcome outcome) {
    return outcome.stopped().stream()
        .map(
            paper ->
                "%s: %s, since %s"
                    .formatted(paper.paper(), stopped, String.join(", ", paper.reasons())))
        .toList();
  }

  /// What was found and what the run did besides; only the errors where only trouble is told.
  List<Finding> findings(Outcome outcome, Log.Detail detail) {
    return all(outcome)
        .filter(
            finding ->
                switch (detail) {
                  case EVERYTHING -> true;
                  case TROUBLE -> finding.isError();
                })
        .toList();
  }

  private static Stream<Finding> all(Outcome outcome) {
    return Stream.concat(outcome.findings().stream(), outcome.events().stream());
  }

  /// "2 papers built, 1 unchanged, 1 stopped: 1 error, 3 warnings".
  String summary(Outcome outcome) {
    String findings =
        Arrays.stream(Severity.values())
            .map(severity -> counted(all(outcome), severity))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return papers(outcome) + (findings.isEmpty() ? "" : ": " + findings);
  }

  /// "2 papers built, 1 unchanged, 1 stopped".
  String papers(Outcome outcome) {
    List<String> papers = new ArrayList<>();
    if (!outcome.built().isEmpty() || outcome.unchanged().isEmpty()) {
      papers.add(counted(outcome.built().size(), "paper") + " " + built);
    }
    if (!outcome.unchanged().isEmpty()) {
      int unchanged = outcome.unchanged().size();
      papers.add((papers.isEmpty() ? counted(unchanged, "paper") : unchanged) + " unchanged");
    }
    if (!outcome.stopped().isEmpty()) {
      papers.add(outcome.stopped().size() + " " + stopped);
    }
    return String.join(", ", papers);
  }

  /// "3 errors"; blank for none.
  static String counted(Stream<Finding> findings, Severity severity) {
    int count = (int) findings.filter(finding -> finding.severity() == severity).count();
    return switch (count) {
      case 0 -> "";
      case 1 -> "1 " + severity.word();
      default -> count + " " + severity.plural();
    };
  }

  static String counted(int count, String thing) {
    return switch (count) {
      case 0 -> "no " + thing;
      case 1 -> "1 " + thing;
      default -> count + " " + thing + "s";
    };
  }
}
