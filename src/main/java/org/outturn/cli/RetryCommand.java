package org.outturn.cli;

import java.util.concurrent.Callable;
import org.outturn.Redo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "retry",
    description = "Build the papers that were stopped once more, and those that have changed.")
final class RetryCommand implements Callable<Integer> {
  @Mixin private WhatToBuild what;
  @Mixin private Outputs outputs;
  @Mixin private Telling telling;

  private final Terminal terminal;

  RetryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return BuildCommand.build(
        what.order(outputs.formats(), outputs.out(), terminal.today(), Redo.STOPPED),
        telling.log(terminal, Report.BUILT),
        terminal);
  }
}
