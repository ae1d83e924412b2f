package org.outturn.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.Format;
import org.outturn.Outcome;
import org.outturn.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "check",
    description = "Say what is wrong with the quarter's returns and papers, and write nothing.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private WhatToBuild what;

  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Outcome outcome;
    try (ProgressLine progress = new ProgressLine(terminal)) {
      outcome =
          new Pipeline(terminal.templates(), progress)
              .check(what.order(List.of(Format.values()), Optional.empty(), terminal.today()));
    }
    return Report.CHECKED.print(outcome, terminal).code();
  }
}
