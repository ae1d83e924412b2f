package org.outturn.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.Format;
import org.outturn.Order;
import org.outturn.Outcome;
import org.outturn.Pipeline;
import org.outturn.Redo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "check",
    description = "Say what is wrong with the quarter's returns and papers, and write nothing.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private WhatToBuild what;
  @Mixin private Telling telling;

  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Order order =
        what.order(List.of(Format.values()), Optional.empty(), terminal.today(), Redo.NOTHING);
    Log log = telling.log(terminal, Report.CHECKED);
    Outcome outcome;
    try (log) {
      outcome = new Pipeline(terminal.templates(), log).check(order);
    }
    log.tell(outcome);
    return ExitStatus.of(outcome.result()).code();
  }
}
