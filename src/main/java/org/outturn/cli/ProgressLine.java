package org.outturn.cli;

import org.outturn.Progress;

/// Progress for whoever watches: on a screen one line that is rewritten, else a line for each step.
final class ProgressLine implements Progress, AutoCloseable {
  private static final String REWRITE = "\r\u001b[K";

  private final Terminal terminal;

  ProgressLine(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void at(String step) {
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
}
