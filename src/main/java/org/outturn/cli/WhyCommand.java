package org.outturn.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.outturn.Order;
import org.outturn.Pipeline;
import org.outturn.Plan;
import org.outturn.finding.Finding;
import org.outturn.publish.Manifest.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "why",
    description = "Say why a paper would be built, or need not be, and what it depends on.")
final class WhyCommand implements Callable<Integer> {
  @Mixin private Published published;

  @Parameters(index = "1", paramLabel = "PAPER", description = "By the name of its file.")
  private String paper;

  private final Terminal terminal;

  WhyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Order order = published.order(List.of(paper), terminal.today());
    Plan plan = new Pipeline(terminal.templates(), _ -> {}).plan(order);
    plan.tasks().forEach(this::explain);
    terminal.out().flush();
    return ExitStatus.BUILT.code();
  }

  private void explain(Plan.Task task) {
    PrintWriter out = terminal.out();
    for (Entry paper : task.stopped()) {
      out.println(
          "%s: stopped, since %s".formatted(paper.paper(), String.join(", ", paper.stops())));
      String errors =
          terminal.findings().print(paper.findings().stream().filter(Finding::isError).toList());
      out.println(
          errors.isEmpty() ? "  see \"outturn check\" for what is wrong with a return" : errors);
    }
    if (task.isDue()) {
      out.println(task.paper() + ": would be built, since");
      task.reasons().forEach(reason -> out.println("  " + reason));
    } else if (task.stopped().isEmpty()) {
      out.println(task.paper() + ": unchanged");
    } else {
      out.println(
          task.paper() + ": nothing has changed since; \"outturn retry\" tries it once more");
    }
    task.sources()
        .forEach(
            (paper, sources) -> {
              out.println(paper + " was made from");
              sources.forEach(source -> out.println("  " + source));
            });
  }
}
