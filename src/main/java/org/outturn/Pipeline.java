package org.outturn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.figure.Quarter;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.workspace.Paper;
import org.outturn.workspace.PapersReader;
import org.outturn.workspace.PapersReader.PaperFile;
import org.outturn.workspace.Workspace;
import org.outturn.workspace.Workspace.QuarterFolder;
import org.outturn.workspace.WorkspaceReader;

/// The whole run.
public final class Pipeline {
  private final Path shippedTemplates;
  private final Progress progress;

  public Pipeline(Path shippedTemplates, Progress progress) {
    this.shippedTemplates = shippedTemplates;
    this.progress = progress;
  }

  /// Whether a folder is one to run in.
  public static boolean isWorkspace(Path folder) {
    return Files.isRegularFile(folder.resolve(WorkspaceReader.COUNCIL));
  }

  /// Does all that [#build] does but for writing, and so finds the same.
  ///
  /// @throws UnknownName if the order names a quarter or paper that there is not
  public Outcome check(Order order) throws IOException {
    return build(order);
  }

  /// @throws UnknownName if the order names a quarter or paper that there is not
  public Outcome build(Order order) throws IOException {
    List<Finding> found = new ArrayList<>();
    progress.at("reading the settings");
    Result<Optional<Workspace>> settings =
        new WorkspaceReader(
                List.of(
                    "capital-programme",
                    "revenue-monitoring",
                    "variance-analysis",
                    "action-plan",
                    "table"),
                shippedTemplates)
            .read(order.workspace());
    found.addAll(settings.findings());
    if (settings.value().isEmpty()) {
      return new Outcome(List.of(), List.of(), found);
    }
    Workspace workspace = settings.value().get();
    QuarterFolder quarter = quarter(order, workspace);
    PapersReader papers = new PapersReader(workspace);
    List<Outcome.Built> built = new ArrayList<>();
    List<Outcome.Stopped> stopped = new ArrayList<>();
    for (PaperFile file : papers(order, quarter)) {
      progress.at("making " + file.name());
      Result<Optional<Paper>> paper = papers.read(file);
      found.addAll(paper.findings());
      if (paper.hasErrors()) {
        stopped.add(new Outcome.Stopped(file.name(), List.of("its own settings")));
      } else {
        built.add(new Outcome.Built(file.name(), List.of()));
      }
    }
    return new Outcome(built, stopped, found);
  }

  private static QuarterFolder quarter(Order order, Workspace workspace) {
    if (order.quarter().isEmpty()) {
      return workspace.current().orElseThrow();
    }
    String name = order.quarter().get();
    List<String> known = workspace.quarters().stream().map(q -> q.quarter().name()).toList();
    return Quarter.named(name)
        .flatMap(workspace::folder)
        .orElseThrow(() -> new UnknownName("quarter", name, known));
  }

  private static List<PaperFile> papers(Order order, QuarterFolder quarter) throws IOException {
    List<PaperFile> all = PapersReader.list(quarter);
    List<String> known = all.stream().map(PaperFile::name).toList();
    for (String name : order.papers()) {
      if (!known.contains(name)) {
        throw new UnknownName("paper", name, known);
      }
    }
    return order.papers().isEmpty()
        ? all
        : all.stream().filter(file -> order.papers().contains(file.name())).toList();
  }
}
