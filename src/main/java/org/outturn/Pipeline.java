package org.outturn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.outturn.check.Submission;
import org.outturn.check.rulebook.Rules;
import org.outturn.document.Imprint;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.publish.Lock;
import org.outturn.publish.Manifest;
import org.outturn.publish.Owner;
import org.outturn.publish.Refusal;
import org.outturn.returns.Returns;
import org.outturn.returns.ReturnsReader;
import org.outturn.workspace.Accepted;
import org.outturn.workspace.AcceptedReader;
import org.outturn.workspace.Intake;
import org.outturn.workspace.IntakeReader;
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
  /// @throws IOException if a folder or file of the workspace cannot be read
  public Outcome check(Order order) throws IOException {
    return Outcome.of(checked(order));
  }

  /// Makes the papers and keeps of them what remains to be told.
  Proof checked(Order order) throws IOException {
    return proof(order, Imprint.DRAFT, Pipeline::withoutFiles);
  }

  /// Makes the papers and keeps them in memory.
  ///
  /// @param imprint which copies are made
  Proof proof(Order order, Imprint imprint) throws IOException {
    return proof(order, imprint, made -> made);
  }

  private Proof proof(Order order, Imprint imprint, UnaryOperator<Result<List<Draft>>> kept)
      throws IOException {
    List<Finding> found = new ArrayList<>();
    Optional<Assignment> assignment = keep(found, assignment(order));
    if (assignment.isEmpty()) {
      return new Proof(Optional.empty(), List.of(), found, List.of());
    }
    Assignment work = assignment.get();
    Submission submission = keep(found, submission(work));
    PaperMaker maker =
        maker(work, submission, new Dependencies(work, submission, Materials.of(work)), imprint);
    List<Draft> drafts = new ArrayList<>();
    Crew.all(
            order.jobs(),
            work.papers(),
            file -> progress.at("making " + file.name()),
            file -> () -> kept.apply(maker.make(file)))
        .forEach(made -> drafts.addAll(keep(found, made)));
    found.addAll(
        work.stale(found, work.papers().stream().map(PaperFile::name).collect(Collectors.toSet())));
    found.replaceAll(maker::told);
    return new Proof(
        Optional.of(new Proof.Work(work, submission)), drafts, found, maker.leakTests());
  }

  private static Result<List<Draft>> withoutFiles(Result<List<Draft>> made) {
    return new Result<>(made.value().stream().map(Draft::withoutFiles).toList(), made.findings());
  }

  /// Which papers [#build(Order)] would make, and why. Nothing is written.
  ///
  /// @throws UnknownName if the order names a quarter or paper that there is not
  /// @throws IOException if a folder or file cannot be read
  public Plan plan(Order order) throws IOException {
    Optional<Assignment> assignment = assignment(order).value();
    if (assignment.isEmpty()) {
      return new Plan(List.of());
    }
    Assignment work = assignment.get();
    Materials materials = Materials.of(work);
    Optional<Manifest> last = work.set().manifest();
    Plan plan = Plan.of(work, last, materials::glance);
    return plan.isEmpty()
        ? plan
        : Plan.of(work, last, new Dependencies(work, submission(work).value(), materials)::changes);
  }

  /// How it stands with each return that the quarter should bring.
  ///
  /// @throws UnknownName if the order names a quarter that there is not
  /// @throws IOException if a folder of the workspace cannot be listed
  public Result<List<Tracked>> status(Order order) throws IOException {
    List<Finding> found = new ArrayList<>();
    Optional<Assignment> assignment = keep(found, assignment(order));
    if (assignment.isEmpty()) {
      return new Result<>(List.of(), found);
    }
    Assignment work = assignment.get();
    Workspace workspace = work.workspace();
    Intake intake = keep(found, IntakeReader.read(work.quarter(), workspace.council()));
    return new Result<>(
        new Tracker(
                workspace.root(),
                workspace.council(),
                submission(work).value(),
                intake,
                order.today())
            .all(),
        found);
  }

  /// Makes the papers that depend on something that has changed, and publishes them with the others
  /// and everything that was found. Where nothing has changed, no return is opened and nothing is
  /// written. What an earlier run made of a paper that is stopped now is removed: its figures would
  /// look like these.
  ///
  /// @throws UnknownName if the order names a quarter or paper that there is not
  /// @throws org.outturn.publish.Held if another run is writing to the output folder
  /// @throws IOException if a folder or file of the workspace cannot be read
  public Outcome build(Order order) throws IOException {
    Optional<Outcome> unchanged = LastRun.ifNothingHasChanged(order, shippedTemplates);
    return unchanged.isPresent() ? unchanged.get() : buildWhatHasChanged(order);
  }

  private Outcome buildWhatHasChanged(Order order) throws IOException {
    List<Finding> found = new ArrayList<>();
    Optional<Assignment> assignment = keep(found, assignment(order));
    if (assignment.isEmpty()) {
      return Outcome.none(found);
    }
    Assignment work = assignment.get();
    LastRun sources = LastRun.before(work);
    Materials materials = Materials.of(work);
    try {
      Optional<Manifest> last = work.set().manifest();
      Plan plan = Plan.of(work, last, materials::glance);
      boolean isDone =
          plan.isEmpty()
              && work.set().isAtRest()
              && last.filter(work::isCoveredBy).filter(materials::are).isPresent();
      Outcome outcome =
          isDone ? Edition.unchanged(work, last.get()) : publish(work, materials, found);
      outcome.status(work, work.set().manifest()).write(order.outputs());
      sources.note(work, materials);
      return outcome;
    } catch (IOException e) {
      Outcome refused = Outcome.refused(work, found, Refusal.of(work.set().folder(), e));
      tell(refused, work);
      return refused;
    }
  }

  /// A folder that takes no papers may still take a line about it.
  private static void tell(Outcome refused, Assignment work) {
    try {
      refused.status(work, work.set().manifest()).write(work.order().outputs());
    } catch (IOException _) {
      // What the run says and its exit status tell it all the same.
    }
  }

  private Outcome publish(Assignment work, Materials materials, List<Finding> found)
      throws IOException {
    try (Lock _ = Lock.take(work.order().outputs(), Owner.ofThisRun())) {
      List<Finding> recovered = work.judged(work.set().recover().stream().toList());
      Submission submission = keep(found, submission(work));
      Dependencies dependencies = new Dependencies(work, submission, materials);
      Optional<Manifest> last = work.set().manifest();
      Plan plan = Plan.of(work, last, dependencies::changes);
      Outcome outcome =
          new Edition(work, materials, last, found)
              .publish(plan, maker(work, submission, dependencies, Imprint.DRAFT), progress);
      return outcome.and(recovered);
    }
  }

  private Result<Optional<Assignment>> assignment(Order order) throws IOException {
    progress.at("reading the settings");
    return Assignment.of(order, shippedTemplates);
  }

  private static PaperMaker maker(
      Assignment work, Submission submission, Dependencies dependencies, Imprint imprint) {
    try {
      return PaperMaker.of(work, submission, dependencies, imprint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The earlier quarter comes first: directions of travel and checks compare with it.
  private Result<Submission> submission(Assignment work) {
    Workspace workspace = work.workspace();
    QuarterFolder quarter = work.quarter();
    Optional<Returns> older = workspace.before(quarter).flatMap(last -> older(workspace, last));
    Optional<Result<Returns>> before =
        workspace
            .before(quarter)
            .map(
                earlier -> {
                  progress.at("reading the returns of " + earlier.quarter().name());
                  return accepted(
                      earlier(workspace, earlier, older),
                      AcceptedReader.read(earlier).value().orElse(Accepted.NONE));
                });
    progress.at("reading the returns of " + quarter.quarter().name());
    Result<Returns> now =
        accepted(
            ReturnsReader.read(
                quarter.quarter(),
                quarter.returns(),
                quarter.returnsName(),
                workspace.council(),
                before.map(Result::value)),
            work.accepted());
    progress.at("checking the returns");
    List<Finding> checked =
        work.accepted()
            .mark(
                Rules.check(
                    new Submission(
                        quarter.quarter(),
                        now.value(),
                        before.map(Result::value),
                        older,
                        workspace.council().checks())));

    List<Finding> found = new ArrayList<>();
    before.ifPresent(earlier -> found.addAll(earlier.findings()));
    found.addAll(now.findings());
    found.addAll(checked);
    Optional<Returns> previous = before.map(Result::value);
    Returns compared =
        now.value().with(checked).summarised(quarter.quarter(), previous, workspace.council());
    return new Result<>(
        new Submission(quarter.quarter(), compared, previous, older, workspace.council().checks()),
        found);
  }

  private static Result<Returns> accepted(Result<Returns> read, Accepted accepted) {
    return new Result<>(read.value().judged(accepted::mark), accepted.mark(read.findings()));
  }

  /// Of the quarter before the earlier one only directions of travel and forecasts are told.
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

  private static <T> T keep(List<Finding> found, Result<T> result) {
    found.addAll(result.findings());
    return result.value();
  }
}
