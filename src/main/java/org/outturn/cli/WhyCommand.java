package org.outturn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.Audience;
import org.outturn.Order;
import org.outturn.Pipeline;
import org.outturn.Plan;
import org.outturn.Redo;
import org.outturn.finding.Severity;
import org.outturn.publish.Manifest.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "why",
    description = "Say why a paper would be built, or need not be, and what it depends on.")
final class WhyCommand implements Callable<Integer> {
  @Mixin private Where where;

  @Parameters(index = "1", paramLabel = "PAPER", description = "By the name of its file.")
  private String paper;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the papers are; else build in the workspace.")
  private Optional<Path> out;

  private final Terminal terminal;

  WhyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Order order =
        new Order(
            where.workspace(),
            where.quarter(),
            List.of(paper),
            List.of(),
            Audience.PUBLIC,
            out,
            terminal.today(),
            Severity.ERROR,
            Redo.NOTHING,
            1);
    Plan plan = new Pipeline(terminal.templates(), _ -> {}).plan(order);
    plan.tasks().forEach(this::explain);
    terminal.out().flush();
    return ExitStatus.BUILT.code();
  }

  private void explain(Plan.Task task) {
    task.last().stream()
        .filter(Entry::isStopped)
        .forEach(
            paper ->
                terminal
                    .out()
                    .println(
                        "%s: stopped, since %s"
                            .formatted(paper.paper(), String.join(", ", paper.stops()))));
    terminal
        .out()
        .println(task.paper() + (task.isDue() ? ": would be built, since" : ": unchanged"));
    task.reasons().forEach(reason -> terminal.out().println("  " + reason));
    for (Entry paper : task.last()) {
      if (!paper.isStopped()) {
        terminal.out().println(paper.paper() + " was made from");
        paper.inputs().keySet().forEach(input -> terminal.out().println("  " + input));
      }
    }
  }
}
