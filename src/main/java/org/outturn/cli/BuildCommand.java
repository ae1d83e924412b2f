package org.outturn.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.Format;
import org.outturn.Outcome;
import org.outturn.Pipeline;
import org.outturn.finding.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "build", description = "Build the quarter's papers.")
final class BuildCommand implements Callable<Integer> {
  @Mixin private WhatToBuild what;

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

  private final Terminal terminal;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Outcome outcome;
    try (ProgressLine progress = new ProgressLine(terminal)) {
      outcome =
          new Pipeline(terminal.templates(), progress)
              .build(
                  what.order(
                      formats.stream().map(BuildCommand::format).distinct().toList(),
                      out,
                      terminal.today()));
    }
    return Report.BUILT.print(outcome, terminal).code();
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
