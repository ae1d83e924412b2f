package org.outturn.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.outturn.finding.FindingsText;

/// Where a command speaks.
///
/// @param out for what the command was asked for
/// @param err for progress and complaints
/// @param mode what `out` can show
/// @param templates the shipped ones
/// @param today by which the days before meetings are counted
record Terminal(PrintWriter out, PrintWriter err, Mode mode, Path templates, LocalDate today) {

  enum Mode {
    /// A file or a pipe.
    LINES,
    /// A screen, without colours since the user wants none.
    PLAIN_SCREEN,
    COLOUR_SCREEN
  }

  /// How findings are shown here.
  FindingsText findings() {
    return switch (mode) {
      case LINES, PLAIN_SCREEN -> FindingsText.PLAIN;
      case COLOUR_SCREEN -> FindingsText.COLOURED;
    };
  }

  /// The real one.
  ///
  /// @param environment variables; `NO_COLOR` with any value asks for no colours;
  ///   `SOURCE_DATE_EPOCH`, seconds since 1970, stands for the clock, so that a run can be repeated
  static Terminal system(Map<String, String> environment) {
    return new Terminal(
        new PrintWriter(System.out, true),
        new PrintWriter(System.err, true),
        mode(environment),
        Home.templates(),
        today(environment));
  }

  private static LocalDate today(Map<String, String> environment) {
    String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
    return epoch.matches("\\d{1,11}")
        ? LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC)
        : LocalDate.now();
  }

  private static Mode mode(Map<String, String> environment) {
    Console console = System.console();
    return console != null && console.isTerminal() ? screen(environment) : Mode.LINES;
  }

  /// What a screen may show.
  static Mode screen(Map<String, String> environment) {
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return plain ? Mode.PLAIN_SCREEN : Mode.COLOUR_SCREEN;
  }
}
