package org.outturn.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.outturn.Outcome;
import org.outturn.finding.Finding;
import org.outturn.finding.FindingsJson;

/// For a program: an object on each line of standard output, told apart by its `event`.
///
/// | event | keys |
/// | --- | --- |
/// | `step` | `text` |
/// | `finding` | `finding`, as in findings.json |
/// | `paper` | `paper`; `state`: built, unchanged or stopped; `files`; `reasons` |
/// | `summary` | `result`, `exit`, how many papers are `built`, `unchanged`, `stopped`; `text` |
final class JsonLog implements Log {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Terminal terminal;
  private final Report report;
  private final Detail detail;

  JsonLog(Terminal terminal, Report report, Detail detail) {
    this.terminal = terminal;
    this.report = report;
    this.detail = detail;
  }

  @Override
  public void at(String step) {
    if (detail == Detail.EVERYTHING) {
      say(event("step").put("text", step));
    }
  }

  @Override
  public void close() {}

  @Override
  public void tell(Outcome outcome) {
    if (detail == Detail.TROUBLE && outcome.result() == Outcome.Result.BUILT) {
      return;
    }
    for (Finding finding : report.findings(outcome, detail)) {
      ObjectNode told = event("finding");
      told.set("finding", FindingsJson.list(List.of(finding)).get(0));
      say(told);
    }
    if (detail == Detail.EVERYTHING) {
      outcome.built().forEach(paper -> say(paper(paper, "built")));
      outcome.unchanged().forEach(paper -> say(paper(paper, "unchanged")));
    }
    for (Outcome.Stopped paper : outcome.stopped()) {
      ObjectNode told = event("paper").put("paper", paper.paper()).put("state", "stopped");
      paper.reasons().forEach(told.putArray("reasons")::add);
      say(told);
    }
    say(
        event("summary")
            .put("result", outcome.result().word())
            .put("exit", ExitStatus.of(outcome.result()).code())
            .put("built", outcome.built().size())
            .put("unchanged", outcome.unchanged().size())
            .put("stopped", outcome.stopped().size())
            .put("text", report.summary(outcome)));
  }

  private static ObjectNode paper(Outcome.Built paper, String state) {
    ObjectNode told = event("paper").put("paper", paper.paper()).put("state", state);
    paper.files().forEach(told.putArray("files")::add);
    return told;
  }

  private static ObjectNode event(String name) {
    return JSON.createObjectNode().put("event", name);
  }

  private void say(ObjectNode line) {
    terminal.out().println(line);
    terminal.out().flush();
  }
}
