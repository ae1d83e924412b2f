package org.outturn.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.outturn.Format;
import org.outturn.finding.Nearest;
import picocli.CommandLine.Option;

/// What `build` and `retry` write, and where.
final class Outputs {
  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "pdf,docx",
      description = "Formats, separated by commas; else pdf,docx.")
  private List<String> formats;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the quarter's folder of papers goes; else build in the workspace.")
  private Optional<Path> out;

  Optional<Path> out() {
    return out;
  }

  /// @throws Misuse if there is no such format
  List<Format> formats() {
    return formats.stream().map(Outputs::format).distinct().toList();
  }

  private static Format format(String word) {
    return Arrays.stream(Format.values())
        .filter(format -> format.word().equalsIgnoreCase(word.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new Misuse(
                    "unknown format \"%s\"".formatted(word),
                    Nearest.help(word, Arrays.stream(Format.values()).map(Format::word).toList())));
  }
}
