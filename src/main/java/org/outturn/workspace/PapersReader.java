package org.outturn.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.workspace.Workspace.QuarterFolder;

/// Reads the papers of a quarter, each by itself, so that a fault in one leaves the others alone.
public final class PapersReader {
  private static final String PAPER = ".yaml";
  private static final String TEMPLATE = ".ftlx";

  private final PaperSchema schema;

  /// @throws IOException if a templates folder cannot be listed
  public PapersReader(Workspace workspace) throws IOException {
    this.schema = new PaperSchema(workspace.council(), families(workspace));
  }

  /// A paper's file, whether it can be read or not.
  ///
  /// @param name of the paper: the file's without its ending
  public record PaperFile(String name, Path file, String nameInFindings) {}

  /// The quarter's papers, by name.
  ///
  /// @throws IOException if the folder cannot be listed
  public static List<PaperFile> list(QuarterFolder quarter) throws IOException {
    if (!Files.isDirectory(quarter.papers())) {
      return List.of();
    }
    String folder = quarter.papersName() + "/";
    return names(quarter.papers(), PAPER).stream()
        .map(
            name ->
                new PaperFile(name, quarter.papers().resolve(name + PAPER), folder + name + PAPER))
        .toList();
  }

  /// @return a paper for each of its meetings; none where the file is at fault, and the findings
  ///   then say all that is wrong with it
  public Result<List<Paper>> read(PaperFile file) {
    Result<Optional<List<Paper>>> papers =
        SettingsFile.read(
            file.file(), file.nameInFindings(), schema.shape(file.name(), file.nameInFindings()));
    List<Finding> found = new ArrayList<>(papers.findings());
    List<Paper> read = papers.value().orElse(List.of());
    for (Paper paper : read) {
      Path other = file.file().resolveSibling(paper.name() + PAPER);
      if (!paper.name().equals(file.name()) && Files.exists(other)) {
        found.add(
            Finding.of(
                    Code.WSP009,
                    new Location.InFile(file.nameInFindings()),
                    "two papers would be called \"%s\"".formatted(paper.name()))
                .note("%s is a paper of that name".formatted(other.getFileName()))
                .help("rename one of the files"));
      }
    }
    return new Result<>(found.stream().anyMatch(Finding::isError) ? List.of() : read, found);
  }

  /// The names that what is built of a file may have, whatever meetings it is for.
  public static List<String> namesOf(PaperFile file, Council council) {
    return Stream.concat(
            Stream.of(file.name()),
            council.committees().keySet().stream()
                .map(committee -> file.name() + "-" + committee)
                .filter(name -> !Files.exists(file.file().resolveSibling(name + PAPER))))
        .toList();
  }

  private static List<String> families(Workspace workspace) throws IOException {
    Stream.Builder<String> families = Stream.builder();
    for (Path folder : workspace.templates()) {
      names(folder, TEMPLATE).forEach(families);
    }
    return families.build().distinct().toList();
  }

  /// Names of a folder's files with an ending, without it; hidden and temporary files left out.
  private static List<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(ending) && !name.startsWith(".") && !name.startsWith("~"))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }
}
