package org.outturn.cli;

import java.util.List;
import org.outturn.finding.Nearest;
import picocli.CommandLine.Option;

/// How a run tells what it does.
final class Telling {
  @Option(names = "--quiet", description = "Say only what is wrong, and nothing where all is well.")
  private boolean quiet;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, or json for an object on each line; else text.")
  private String format;

  /// @throws Misuse if there is no such format
  Log log(Terminal terminal, Report report) {
    Log.Detail detail = quiet ? Log.Detail.TROUBLE : Log.Detail.EVERYTHING;
    return switch (format.strip()) {
      case "text" -> new TextLog(terminal, report, detail);
      case "json" -> new JsonLog(terminal, report, detail);
      default ->
          throw new Misuse(
              "unknown log format \"%s\"".formatted(format),
              Nearest.help(format, List.of("text", "json")));
    };
  }
}
