package org.outturn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.publish.Manifest;
import org.outturn.publish.PublishedSet;
import org.outturn.returns.Kinds;
import org.outturn.workspace.Accepted;
import org.outturn.workspace.AcceptedReader;
import org.outturn.workspace.PapersReader;
import org.outturn.workspace.PapersReader.PaperFile;
import org.outturn.workspace.Workspace;
import org.outturn.workspace.Workspace.QuarterFolder;
import org.outturn.workspace.WorkspaceReader;

/// What an order comes to in its workspace.
///
/// @param all the quarter's papers
/// @param papers those asked for
/// @param accepted what need not be put right
record Assignment(
    Order order,
    Workspace workspace,
    QuarterFolder quarter,
    List<PaperFile> all,
    List<PaperFile> papers,
    Accepted accepted) {
  Assignment {
    all = List.copyOf(all);
    papers = List.copyOf(papers);
  }

  /// @return nothing where a setting is at fault
  /// @throws UnknownName if the order names a quarter or paper that there is not
  /// @throws IOException if a folder of the workspace cannot be listed
  static Result<Optional<Assignment>> of(Order order, Path shippedTemplates) throws IOException {
    Result<Optional<Workspace>> settings =
        new WorkspaceReader(Kinds.names(), shippedTemplates).read(order.workspace());
    if (settings.value().isEmpty()) {
      return new Result<>(Optional.empty(), settings.findings());
    }
    Workspace workspace = settings.value().get();
    QuarterFolder quarter = quarter(order, workspace);
    List<PaperFile> all = PapersReader.list(quarter);
    List<Finding> found = new ArrayList<>(settings.findings());
    if (all.isEmpty()) {
      found.add(noPapers(quarter));
    }
    Result<Optional<Accepted>> accepted = AcceptedReader.read(quarter);
    found.addAll(accepted.findings());
    return new Result<>(
        accepted
            .value()
            .map(
                known ->
                    new Assignment(
                        order, workspace, quarter, all, asked(order, all, workspace), known)),
        accepted.value().orElse(Accepted.NONE).mark(workspace.council().checks().settled(found)));
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

  /// A paper is also known by the name of one of its meetings' copies.
  private static List<PaperFile> asked(Order order, List<PaperFile> all, Workspace workspace) {
    List<PaperFile> asked = new ArrayList<>();
    for (String name : order.papers()) {
      asked.add(
          all.stream()
              .filter(file -> PapersReader.namesOf(file, workspace.council()).contains(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      new UnknownName("paper", name, all.stream().map(PaperFile::name).toList())));
    }
    return order.papers().isEmpty() ? all : all.stream().filter(asked::contains).toList();
  }

  private static Finding noPapers(QuarterFolder quarter) {
    return Finding.of(
            Code.WSP008, new Location.InFile(quarter.papersName()), "the quarter has no papers")
        .help("put a file for each paper into the folder, ending in .yaml");
  }

  /// Whether a set has no paper of the quarter that there is no more.
  boolean isCoveredBy(Manifest manifest) {
    List<String> names = all.stream().map(PaperFile::name).toList();
    return manifest.papers().stream().allMatch(entry -> names.contains(entry.file()));
  }

  /// Findings that the council hears of, marked where somebody has answered for them.
  List<Finding> judged(List<Finding> found) {
    return accepted.mark(workspace.council().checks().settled(found));
  }

  /// What is accepted and was not found. Of papers only where all were looked at.
  List<Finding> stale(List<Finding> found, Set<String> files) {
    boolean whole = all.stream().allMatch(file -> files.contains(file.name()));
    Accepted looked = whole ? accepted : accepted.in(quarter.returnsName());
    return workspace.council().checks().settled(looked.stale(found));
  }

  /// Where its papers are published.
  PublishedSet set() {
    return PublishedSet.of(order.outputs(), order.audience().setOf(quarter.quarter()));
  }
}
