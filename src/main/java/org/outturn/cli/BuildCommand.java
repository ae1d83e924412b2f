package org.outturn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.outturn.Order;
import org.outturn.Outcome;
import org.outturn.Pipeline;
import org.outturn.Plan;
import org.outturn.Redo;
import org.outturn.publish.Manifest.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "build",
    description = "Build those of the quarter's papers that something has changed for.")
final class BuildCommand implements Callable<Integer> {
  @Mixin private WhatToBuild what;
  @Mixin private Outputs outputs;

  @Option(names = "--force", description = "Build every paper anew.")
  private boolean force;

  @Option(
      names = "--dry-run",
      description = "Say which papers would be built and why, and write nothing.")
  private boolean dryRun;

  @Mixin private Telling telling;

  private final Terminal terminal;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Order order =
        what.order(
            outputs.formats(),
            outputs.out(),
            terminal.today(),
            force ? Redo.EVERYTHING : Redo.NOTHING);
    Log log = telling.log(terminal, Report.BUILT);
    return dryRun ? plan(order, log) : build(order, log, terminal);
  }

  private int plan(Order order, Log log) throws Exception {
    Plan plan;
    try (log) {
      plan = new Pipeline(terminal.templates(), log).plan(order);
    }
    plan.tasks().forEach(task -> terminal.out().println(told(task)));
    terminal.out().flush();
    return ExitStatus.BUILT.code();
  }

  private static String told(Plan.Task task) {
    if (task.isDue()) {
      return "%s: would be built, since %s"
          .formatted(task.paper(), String.join(", ", task.reasons()));
    }
    List<String> states = new ArrayList<>();
    if (task.stopped().size() < task.last().size()) {
      states.add("%s: unchanged".formatted(task.paper()));
    }
    for (Entry paper : task.stopped()) {
      states.add(
          "%s: stays stopped, since %s".formatted(paper.paper(), String.join(", ", paper.stops())));
    }
    return String.join(System.lineSeparator(), states);
  }

  static int build(Order order, Log log, Terminal terminal) throws Exception {
    Outcome outcome;
    try (log) {
      outcome = new Pipeline(terminal.templates(), log).build(order);
    }
    log.tell(outcome);
    return ExitStatus.of(outcome.result()).code();
  }
}
