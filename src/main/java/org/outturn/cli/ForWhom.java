package org.outturn.cli;

import java.util.Arrays;
import org.outturn.Audience;
import org.outturn.finding.Nearest;
import picocli.CommandLine.Option;

/// For which audience papers are made.
final class ForWhom {
  @Option(
      names = "--audience",
      paramLabel = "AUDIENCE",
      defaultValue = "public",
      description = "public, or members for the copy with exempt material; else public.")
  private String audience;

  /// @throws Misuse if there is no such audience
  Audience audience() {
    return Arrays.stream(Audience.values())
        .filter(one -> one.word().equalsIgnoreCase(audience.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new Misuse(
                    "unknown audience \"%s\"".formatted(audience),
                    Nearest.help(
                        audience, Arrays.stream(Audience.values()).map(Audience::word).toList())));
  }
}
