package org.outturn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.check.Rules;
import org.outturn.check.Submission;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.returns.Kinds;
import org.outturn.returns.Returns;
import org.outturn.returns.ReturnsReader;
import org.outturn.workspace.Intake;
import org.outturn.workspace.IntakeReader;
import org.outturn.workspace.PapersReader;
import org.outturn.workspace.PapersReader.PaperFile;
import org.outturn.workspace.Workspace;
import org.outturn.workspace.Workspace.QuarterFolder;
import org.outturn.workspace.WorkspaceReader;

/// The whole run: settings, returns, checks, papers, files. Each stage takes a value and gives one,
/// with what it found; only then is anything written.
public final class Pipeline {
  private final Path shippedTemplates;
  private final Progress progress;

  /// @param shippedTemplates used where a workspace has no template of its own
  public Pipeline(Path shippedTemplates, Progress progress) {
    this.shippedTemplates = shippedTemplates;
    this.progress = progress;
  }

  /// Whether a folder is one to run in.
  public static boolean isWorkspace(Path folder) {
    return Files.isRegularFile(folder.resolve(WorkspaceReader.COUNCIL));
  }

  /// Makes the papers and writes nothing.
  ///
  /// @throws UnknownName if the order names a quarter or paper that there is not
  /// @throws IOException if a folder of the workspace cannot be listed
  public Outcome check(Order order) throws IOException {
    return make(order).outcome();
  }

  /// Makes the papers and writes those that nothing stops, and everything that was found. What an
  /// earlier run made of a paper that is stopped now is removed: its figures would look like these.
  ///
  /// @throws UnknownName if the order names a quarter or paper that there is not
  /// @throws IOException if a folder of the workspace cannot be listed
  public Outcome build(Order order) throws IOException {
    Edition edition = make(order);
    progress.at("writing the papers");
    return edition.publish(order);
  }

  /// How it stands with each return that the quarter should bring.
  ///
  /// @param named the quarter; the current one where none is named
  /// @param today by which a missing return is late
  /// @throws UnknownName if there is no such quarter
  /// @throws IOException if a folder of the workspace cannot be listed
  public Result<List<Tracked>> status(Path folder, Optional<String> named, LocalDate today)
      throws IOException {
    List<Finding> found = new ArrayList<>();
    progress.at("reading the settings");
    Optional<Workspace> settings =
        keep(found, new WorkspaceReader(Kinds.names(), shippedTemplates).read(folder));
    if (settings.isEmpty()) {
      return new Result<>(List.of(), found);
    }
    Workspace workspace = settings.get();
    QuarterFolder quarter = quarter(named, workspace);
    Intake intake = keep(found, IntakeReader.read(quarter, workspace.council()));
    Submission submission = submission(workspace, quarter).value();
    return new Result<>(
        new Tracker(workspace.root(), workspace.council(), submission, intake, today).all(), found);
  }

  private Edition make(Order order) throws IOException {
    List<Finding> found = new ArrayList<>();
    progress.at("reading the settings");
    Optional<Workspace> settings =
        keep(found, new WorkspaceReader(Kinds.names(), shippedTemplates).read(order.workspace()));
    if (settings.isEmpty()) {
      return Edition.none(found);
    }
    Workspace workspace = settings.get();
    QuarterFolder quarter = quarter(order.quarter(), workspace);
    List<PaperFile> files = papers(order, quarter);
    if (files.isEmpty()) {
      found.add(noPapers(quarter));
    }
    Submission submission = keep(found, submission(workspace, quarter));

    PaperMaker maker = PaperMaker.of(workspace, submission, order);
    List<Draft> drafts = new ArrayList<>();
    for (PaperFile file : files) {
      progress.at("making " + file.name());
      drafts.addAll(keep(found, maker.make(file)));
    }
    found.replaceAll(maker::told);
    return new Edition(Optional.of(quarter.quarter()), drafts, found);
  }

  /// The earlier quarter comes first: directions of travel and checks compare with it.
  private Result<Submission> submission(Workspace workspace, QuarterFolder quarter) {
    Optional<Result<Returns>> before =
        workspace
            .before(quarter)
            .map(
                earlier -> {
                  progress.at("reading the returns of " + earlier.quarter().name());
                  return earlier(workspace, earlier, older(workspace, earlier));
                });
    progress.at("reading the returns of " + quarter.quarter().name());
    Result<Returns> now =
        ReturnsReader.read(
            quarter.quarter(),
            quarter.returns(),
            quarter.returnsName(),
            workspace.council(),
            before.map(Result::value));
    progress.at("checking the returns");
    List<Finding> checked =
        Rules.check(new Submission(quarter.quarter(), now.value(), before.map(Result::value)));

    List<Finding> found = new ArrayList<>();
    before.ifPresent(earlier -> found.addAll(earlier.findings()));
    found.addAll(now.findings());
    found.addAll(checked);
    Optional<Returns> previous = before.map(Result::value);
    Returns compared =
        now.value().with(checked).summarised(quarter.quarter(), previous, workspace.council());
    return new Result<>(new Submission(quarter.quarter(), compared, previous), found);
  }

  /// Of the quarter before the earlier one only directions of travel are told.
  private static Optional<Returns> older(Workspace workspace, QuarterFolder earlier) {
    return workspace
        .before(earlier)
        .map(oldest -> earlier(workspace, oldest, Optional.empty()).value());
  }

  private static Result<Returns> earlier(
      Workspace workspace, QuarterFolder quarter, Optional<Returns> before) {
    return ReturnsReader.readEarlier(
        quarter.quarter(), quarter.returns(), quarter.returnsName(), workspace.council(), before);
  }

  private static Finding noPapers(QuarterFolder quarter) {
    return Finding.of(
            Code.WSP008, new Location.InFile(quarter.papersName()), "the quarter has no papers")
        .help("put a file for each paper into the folder, ending in .yaml");
  }

  private static <T> T keep(List<Finding> found, Result<T> result) {
    found.addAll(result.findings());
    return result.value();
  }

  private static QuarterFolder quarter(Optional<String> named, Workspace workspace) {
    if (named.isEmpty()) {
      return workspace.current().orElseThrow();
    }
    String name = named.get();
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
