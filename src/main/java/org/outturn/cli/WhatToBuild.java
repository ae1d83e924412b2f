package org.outturn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.Audience;
import org.outturn.Format;
import org.outturn.Order;
import org.outturn.Pipeline;
import org.outturn.finding.Nearest;
import org.outturn.finding.Severity;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What `check` and `build` are both told.
final class WhatToBuild {
  @Parameters(paramLabel = "WORKSPACE", description = "The folder that has council.yaml in it.")
  private Path workspace;

  @Option(
      names = "--quarter",
      paramLabel = "QUARTER",
      description = "A quarter, for example 2025-26-Q4; else the current one.")
  private Optional<String> quarter;

  @Option(
      names = "--paper",
      paramLabel = "NAME",
      description = "A paper, by the name of its file; may be given several times; else all.")
  private List<String> papers = List.of();

  @Option(
      names = "--audience",
      paramLabel = "AUDIENCE",
      defaultValue = "public",
      description = "public, or members for the copy with exempt material; else public.")
  private String audience;

  @Option(names = "--strict", description = "A warning stops a paper as an error does.")
  private boolean strict;

  /// @throws Misuse if the folder is not a workspace
  Order order(List<Format> formats, Optional<Path> out, LocalDate today) {
    if (!Pipeline.isWorkspace(workspace)) {
      String fault =
          Files.isDirectory(workspace)
              ? "\"%s\" is not a workspace: it has no council.yaml"
              : "there is no folder \"%s\"";
      throw new Misuse(
          fault.formatted(workspace),
          meant()
              .map("did you mean \"%s\"?"::formatted)
              .orElse("give the folder that has council.yaml in it"));
    }
    return new Order(
        workspace,
        quarter,
        papers,
        formats,
        audience(),
        out,
        today,
        strict ? Severity.WARNING : Severity.ERROR);
  }

  private Audience audience() {
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

  /// A workspace around the folder that was named, inside it, or beside it by a name like its own.
  private Optional<Path> meant() {
    return Stream.iterate(workspace, folder -> folder != null, Path::getParent)
        .filter(Pipeline::isWorkspace)
        .findFirst()
        .or(() -> workspacesIn(workspace).stream().findFirst())
        .or(
            () -> {
              Path parent = workspace.toAbsolutePath().getParent();
              return Nearest.to(
                      String.valueOf(workspace.getFileName()),
                      workspacesIn(parent == null ? workspace : parent).stream()
                          .map(beside -> beside.getFileName().toString())
                          .toList())
                  .map(workspace::resolveSibling);
            });
  }

  private static List<Path> workspacesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(Pipeline::isWorkspace).sorted().toList();
    } catch (IOException _) {
      return List.of();
    }
  }
}
