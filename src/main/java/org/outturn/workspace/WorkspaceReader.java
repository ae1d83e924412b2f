package org.outturn.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.style.HouseStyle;
import org.outturn.workspace.Workspace.QuarterFolder;

/// Reads a workspace folder: `council.yaml`, `house-style.yaml` where there is one, and which
/// quarters there are.
public final class WorkspaceReader {
  /// The file that makes a folder a workspace.
  public static final String COUNCIL = "council.yaml";

  /// The council's own look, where it has one.
  public static final String HOUSE_STYLE = "house-style.yaml";

  private final List<String> kinds;
  private final Path shippedTemplates;

  /// @param kinds the kinds of return that council.yaml may name
  /// @param shippedTemplates used where the workspace has no template of its own
  public WorkspaceReader(List<String> kinds, Path shippedTemplates) {
    this.kinds = List.copyOf(kinds);
    this.shippedTemplates = shippedTemplates;
  }

  /// @return nothing where a setting is at fault; the findings then name every one that is
  /// @throws IOException if the folder cannot be listed
  public Result<Optional<Workspace>> read(Path root) throws IOException {
    List<QuarterFolder> quarters = quarters(root);
    List<Finding> found = new ArrayList<>();
    Optional<Council> council =
        keep(found, SettingsFile.read(root.resolve(COUNCIL), COUNCIL, council(quarters)));
    Optional<HouseStyle> style =
        Files.exists(root.resolve(HOUSE_STYLE))
            ? keep(
                found,
                SettingsFile.read(
                    root.resolve(HOUSE_STYLE), HOUSE_STYLE, new HouseStyleSchema(root).shape()))
            : Optional.of(HouseStyle.standard());
    Optional<Workspace> workspace =
        council.flatMap(c -> style.map(s -> new Workspace(root, c, s, templates(root), quarters)));
    if (workspace.isPresent() && workspace.get().current().isEmpty()) {
      found.add(
          Finding.of(Code.WSP007, new Location.InFile(COUNCIL), "no quarter has returns yet")
              .help("make a folder named as 2025-26-Q4, and in it returns and papers"));
      workspace = Optional.empty();
    }
    return new Result<>(workspace, found);
  }

  private static <T> T keep(List<Finding> found, Result<T> result) {
    found.addAll(result.findings());
    return result.value();
  }

  private Shape<Council> council(List<QuarterFolder> quarters) {
    return new CouncilSchema(kinds, quarters.stream().map(QuarterFolder::quarter).toList()).shape();
  }

  /// The quarters of a workspace, oldest first.
  ///
  /// @throws IOException if the folder cannot be listed
  public static List<QuarterFolder> quarters(Path root) throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries
          .filter(Files::isDirectory)
          .flatMap(
              folder ->
                  Quarter.named(folder.getFileName().toString())
                      .map(quarter -> new QuarterFolder(quarter, folder))
                      .stream())
          .sorted(Comparator.comparing(QuarterFolder::quarter))
          .toList();
    }
  }

  private List<Path> templates(Path root) {
    Path own = root.resolve("templates");
    return Files.isDirectory(own) ? List.of(own, shippedTemplates) : List.of(shippedTemplates);
  }
}
