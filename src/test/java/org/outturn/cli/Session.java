package org.outturn.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;

/// Runs commands as a user would, and keeps what they say.
final class Session {
  private final Path templates;
  private final Terminal.Mode mode;
  private final LocalDate today;

  Session(Path templates, Terminal.Mode mode) {
    this(templates, mode, LocalDate.of(2026, 5, 1));
  }

  private Session(Path templates, Terminal.Mode mode, LocalDate today) {
    this.today = today;
    this.templates = templates;
    this.mode = mode;
  }

  /// With the templates that ship, and no screen.
  static Session plain() {
    return new Session(Path.of("templates"), Terminal.Mode.LINES);
  }

  Session on(LocalDate day) {
    return new Session(templates, mode, day);
  }

  /// @param status the exit status
  record Said(int status, String out, String err) {}

  Said run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Outturn.commandLine(
                new Terminal(new PrintWriter(out), new PrintWriter(err), mode, templates, today))
            .execute(arguments);
    return new Said(status, lines(out), lines(err));
  }

  private static String lines(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
