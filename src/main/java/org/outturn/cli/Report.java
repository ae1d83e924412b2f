package org.outturn.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.Outcome;
import org.outturn.finding.Finding;
import org.outturn.finding.FindingsText;
import org.outturn.finding.Severity;

/// Tells what came of a run: the findings, what became of each paper, and a summary in one line.
enum Report {
  CHECKED("can be built", "would be stopped"),
  BUILT("built", "stopped");

  private final String built;
  private final String stopped;

  Report(String built, String stopped) {
    this.built = built;
    this.stopped = stopped;
  }

  ExitStatus print(Outcome outcome, Terminal terminal) {
    PrintWriter out = terminal.out();
    String findings = form(terminal).print(outcome.findings());
    if (!findings.isEmpty()) {
      out.println(findings);
    }
    for (Outcome.Built paper : outcome.built()) {
      paper.files().forEach(out::println);
    }
    for (Outcome.Stopped paper : outcome.stopped()) {
      out.println(
          "%s: %s, since %s".formatted(paper.paper(), stopped, String.join(", ", paper.reasons())));
    }
    out.println(summary(outcome));
    out.flush();
    boolean whole = outcome.stopped().isEmpty() && !errorsAlone(outcome);
    return whole ? ExitStatus.BUILT : ExitStatus.STOPPED;
  }

  /// Where the workspace itself is at fault no paper is even looked at.
  private static boolean errorsAlone(Outcome outcome) {
    return outcome.built().isEmpty() && outcome.findings().stream().anyMatch(Finding::isError);
  }

  private static FindingsText form(Terminal terminal) {
    return switch (terminal.mode()) {
      case LINES, PLAIN_SCREEN -> FindingsText.PLAIN;
      case COLOUR_SCREEN -> FindingsText.COLOURED;
    };
  }

  /// "2 papers built, 1 stopped: 1 error, 3 warnings".
  private String summary(Outcome outcome) {
    List<String> papers = new ArrayList<>();
    papers.add(counted(outcome.built().size(), "paper") + " " + built);
    if (!outcome.stopped().isEmpty()) {
      papers.add(outcome.stopped().size() + " " + stopped);
    }
    String findings =
        Arrays.stream(Severity.values())
            .map(severity -> counted(outcome, severity))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return String.join(", ", papers) + (findings.isEmpty() ? "" : ": " + findings);
  }

  private static String counted(Outcome outcome, Severity severity) {
    int count = (int) outcome.findings().stream().filter(f -> f.severity() == severity).count();
    return count == 0 ? "" : counted(count, severity.word());
  }

  static String counted(int count, String thing) {
    return switch (count) {
      case 0 -> "no " + thing;
      case 1 -> "1 " + thing;
      default -> count + " " + thing + "s";
    };
  }
}
