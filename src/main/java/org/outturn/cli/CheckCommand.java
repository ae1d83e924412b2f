package org.outturn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.Annotated;
import org.outturn.CheckDesk;
import org.outturn.Format;
import org.outturn.Inspection;
import org.outturn.Order;
import org.outturn.Pipeline;
import org.outturn.Redo;
import org.outturn.finding.FindingsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    description = "Say what is wrong with the quarter's returns and papers, and build nothing.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private WhatToBuild what;
  @Mixin private Selection selection;
  @Mixin private FindingsFile file;

  @Option(names = "--quiet", description = "Say only what is wrong, and nothing where all is well.")
  private boolean quiet;

  @Option(
      names = "--annotate",
      paramLabel = "DIR",
      description = "Copy the returns there, with colours and comments where something was found.")
  private Optional<Path> annotate;

  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    Order order =
        what.order(List.of(Format.values()), Optional.empty(), terminal.today(), Redo.NOTHING);
    CheckReport report = file.report(terminal);
    selection.check();
    CheckDesk desk;
    Inspection inspection;
    Log.Detail detail = quiet ? Log.Detail.TROUBLE : Log.Detail.EVERYTHING;
    try (Log log = new TextLog(terminal, Report.CHECKED, detail)) {
      desk = new CheckDesk(new Pipeline(terminal.templates(), log));
      inspection = desk.inspect(order);
    }
    Verdict verdict = Verdict.of(inspection, selection, order.stopping());
    if (!quiet) {
      report.print(verdict, System.nanoTime() - start);
    } else if (verdict.status() != ExitStatus.BUILT) {
      report.print(verdict.reaching(order.stopping()), System.nanoTime() - start);
    }
    if (annotate.isPresent()) {
      Annotated annotated = desk.annotate(inspection, verdict.findings(), annotate.get());
      annotated.written().forEach(terminal.err()::println);
      annotated.unmarked().forEach(terminal.err()::println);
      if (annotated.refusal().isPresent()) {
        terminal.err().print(FindingsText.PLAIN.print(annotated.refusal().stream().toList()));
        terminal.err().flush();
        return ExitStatus.NOT_PUBLISHED.code();
      }
    }
    return verdict.status().code();
  }
}
