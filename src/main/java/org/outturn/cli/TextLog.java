package org.outturn.cli;

import org.outturn.Outcome;

/// For a person. Steps are told to whoever watches: on a screen one line that is rewritten, else a
/// line for each.
final class TextLog implements Log {
  private static final String REWRITE = "\r\u001b[K";

  private final Terminal terminal;
  private final Report report;
  private final Detail detail;

  TextLog(Terminal terminal, Report report, Detail detail) {
    this.terminal = terminal;
    this.report = report;
    this.detail = detail;
  }

  @Override
  public void at(String step) {
    if (detail == Detail.TROUBLE) {
      return;
    }
    switch (terminal.mode()) {
      case LINES -> terminal.err().println(step);
      case PLAIN_SCREEN, COLOUR_SCREEN -> {
        terminal.out().print(REWRITE + step + " …");
        terminal.out().flush();
      }
    }
  }

  /// Takes the line away.
  @Override
  public void close() {
    switch (terminal.mode()) {
      case LINES -> {}
      case PLAIN_SCREEN, COLOUR_SCREEN -> {
        terminal.out().print(REWRITE);
        terminal.out().flush();
      }
    }
  }

  @Override
  public void tell(Outcome outcome) {
    report.print(outcome, terminal, detail);
  }
}
