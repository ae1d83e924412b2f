package org.outturn.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import org.outturn.finding.FindingsText;

/// Where a command speaks.
///
/// @param out for what the command was asked for
/// @param err for progress and complaints
/// @param mode what `out` can show
/// @param templates the shipped ones
record Terminal(PrintWriter out, PrintWriter err, Mode mode, Path templates) {

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
  /// @param environment variables; `NO_COLOR` with any value asks for no colours
  static Terminal system(Map<String, String> environment) {
    return new Terminal(
        new PrintWriter(System.out, true),
        new PrintWriter(System.err, true),
        mode(environment),
        Home.templates());
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
