package org.outturn.cli;

/// A command that was understood as far as its words go, and cannot be meant so.
final class Misuse extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String help;

  Misuse(String message, String help) {
    super(message);
    this.help = help;
  }

  String help() {
    return help;
  }
}
