package org.outturn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

/// In which workspace, and in which of its quarters.
final class Where {
  @Parameters(
      index = "0",
      paramLabel = "WORKSPACE",
      description = "The folder that has council.yaml in it.")
  private Path workspace;

  @Option(
      names = "--quarter",
      paramLabel = "QUARTER",
      description = "A quarter, for example 2025-26-Q4; else the current one.")
  private Optional<String> quarter;

  /// The quarter that was named.
  Optional<String> quarter() {
    return quarter;
  }

  /// An order to look at some papers, and to write nothing into the output folder.
  ///
  /// @throws Misuse if the folder is not a workspace
  Order order(List<String> papers, Audience audience, LocalDate today) {
    return new Order(
        workspace(),
        quarter,
        papers,
        List.of(Format.values()),
        audience,
        Optional.empty(),
        today,
        Severity.ERROR);
  }

  /// @throws Misuse if the folder is not a workspace
  Path workspace() {
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
    return workspace;
  }

  /// @throws Misuse if there is no such file that can be opened
  static void file(Path file, String help) {
    if (!Files.isRegularFile(file)) {
      String fault = Files.isDirectory(file) ? "\"%s\" is a folder" : "there is no file \"%s\"";
      throw new Misuse(fault.formatted(file), help);
    }
    if (!Files.isReadable(file)) {
      throw new Misuse("no right to read \"%s\"".formatted(file), help);
    }
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
