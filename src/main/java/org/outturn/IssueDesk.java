package org.outturn;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.document.Imprint;
import org.outturn.figure.Ledger;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.publish.Changes;
import org.outturn.publish.Issue;
import org.outturn.publish.IssuedPapers;
import org.outturn.publish.Reading;
import org.outturn.workspace.Paper;
import org.outturn.workspace.PapersReader;
import org.outturn.workspace.Workspace;

/// What is done with a paper by hand: it is issued, compared with its issues, and compared with
/// what officers made of it in Word.
public final class IssueDesk {
  private final Pipeline pipeline;

  public IssueDesk(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /// Freezes papers as a version, without a watermark, beside the folder of builds.
  ///
  /// @param version as the clerk names it
  /// @throws UnknownName if the order names a quarter or paper that there is not
  /// @throws IOException if the issue cannot be written
  public Outcome issue(Order order, String version) throws IOException {
    Proof proof = proof(order, version);
    List<Issuable> issuable =
        open(asked(proof, order)).stream()
            .map(draft -> Issuable.asBuilt(draft, order.audience()))
            .toList();
    return freeze(proof, order, version, Result.of(issuable));
  }

  /// Freezes what officers made of a paper in Word: without a watermark, and else as they saved it.
  ///
  /// @throws UnknownName if the order names a quarter or paper that there is not
  /// @throws IOException if an edited file cannot be read, or the issue not be written
  public Outcome issue(Order order, String version, EditedFiles edited) throws IOException {
    Proof proof = proof(order, version);
    List<Draft> drafts = open(asked(proof, order));
    if (drafts.isEmpty()) {
      return freeze(proof, order, version, Result.of(List.of()));
    }
    Result<Optional<Issuable>> issuable = edited.issuable(drafts, order.audience());
    Optional<Issuable> passed = issuable.value();
    List<Finding> found = new ArrayList<>(issuable.findings());
    if (passed.isPresent()) {
      Map<String, byte[]> files = passed.get().files();
      found.addAll(proof.leakTests().stream().flatMap(test -> test.read(files).stream()).toList());
    }
    List<Finding> judged = proof.work().orElseThrow().assignment().judged(found);
    return freeze(
        proof,
        order,
        version,
        new Result<>(
            judged.stream().anyMatch(Finding::isError) ? List.of() : passed.stream().toList(),
            judged));
  }

  private Proof proof(Order order, String version) throws IOException {
    return pipeline.proof(order, new Imprint(Imprint.Status.ISSUED, version, Optional.empty()));
  }

  /// The papers that an order names: those of a file, or that of one of its meetings.
  private static List<Draft> asked(Proof proof, Order order) {
    boolean isByFile =
        proof.work().stream()
            .flatMap(work -> work.assignment().papers().stream())
            .anyMatch(file -> order.papers().contains(file.name()));
    List<Draft> drafts =
        proof.drafts().stream()
            .filter(draft -> isByFile || order.papers().contains(draft.paper()))
            .toList();
    if (drafts.isEmpty() && !proof.drafts().isEmpty()) {
      throw new UnknownName(
          "paper",
          String.join(", ", order.papers()),
          proof.drafts().stream().map(Draft::paper).toList());
    }
    return drafts;
  }

  private static List<Draft> open(List<Draft> drafts) {
    return drafts.stream().filter(draft -> !draft.isStopped()).toList();
  }

  private static Outcome freeze(
      Proof proof, Order order, String version, Result<List<Issuable>> issuable)
      throws IOException {
    if (proof.work().isEmpty()) {
      return Outcome.none(proof.findings());
    }
    Quarter quarter = quarterOf(proof);
    IssuedPapers issued = issued(order, quarter);
    List<Finding> found = new ArrayList<>(proof.findings());
    found.addAll(issuable.findings());
    List<Outcome.Stopped> stopped = new ArrayList<>();
    for (Draft draft : asked(proof, order)) {
      if (draft.isStopped()) {
        stopped.add(new Outcome.Stopped(draft.paper(), draft.stops()));
      }
    }
    if (issuable.hasErrors()) {
      order
          .papers()
          .forEach(
              paper ->
                  stopped.add(
                      new Outcome.Stopped(
                          paper, List.of("the edited file cannot be issued as it is"))));
    }
    List<Outcome.Built> built = new ArrayList<>();
    for (Issuable paper : issuable.value()) {
      Path folder = issued.folderOf(paper.name(), version);
      try {
        issued.put(paper.as(version, quarter), paper.files());
        built.add(
            new Outcome.Built(
                paper.name(),
                paper.files().keySet().stream()
                    .map(file -> folder.resolve(file).toString())
                    .toList()));
      } catch (FileAlreadyExistsException _) {
        found.add(taken(folder, version));
        stopped.add(
            new Outcome.Stopped(
                paper.name(), List.of("version %s has been issued".formatted(version))));
      }
    }
    return new Outcome(built, List.of(), stopped, found, List.of());
  }

  private static Finding taken(Path folder, String version) {
    return Finding.of(
            Code.PUB106,
            new Location.InFile(folder.toString()),
            "version %s has been issued and stays as it is".formatted(version))
        .help("give the next version, or look at what has moved with \"outturn changes\"");
  }

  /// What has moved in papers as they would be built now.
  ///
  /// @param since a version, or a quarter; the last version where nothing is said, and the quarter
  ///   before where there is none
  /// @throws UnknownName if there is no such version or quarter
  public Result<List<Revision>> changes(Order order, Optional<String> since) throws IOException {
    Proof proof = pipeline.proof(order, Imprint.DRAFT);
    List<Revision> revisions = new ArrayList<>();
    for (Draft draft : open(asked(proof, order))) {
      Earlier earlier = earlier(order, quarterOf(proof), draft.paper(), since);
      revisions.add(
          new Revision(
              draft.paper(), earlier.name(), Changes.between(earlier.reading(), draft.reading())));
    }
    return new Result<>(revisions, proof.findings());
  }

  private record Earlier(String name, Reading reading) {}

  private Earlier earlier(Order order, Quarter quarter, String paper, Optional<String> since)
      throws IOException {
    IssuedPapers issued = issued(order, quarter);
    List<String> versions = issued.versions(paper);
    Optional<Quarter> named = since.flatMap(Quarter::named);
    if (named.isEmpty() && (since.isPresent() || !versions.isEmpty())) {
      String version = since.orElseGet(versions::getLast);
      Issue issue =
          issued
              .find(paper, version)
              .orElseThrow(() -> new UnknownName("version", version, versions));
      return new Earlier("version %s as issued".formatted(version), issue.reading());
    }
    Quarter before = named.orElseGet(quarter::previous);
    IssuedPapers then = issued(order, before);
    List<String> issuedThen = then.versions(paper);
    if (!issuedThen.isEmpty()) {
      return new Earlier(
          before.name(), then.find(paper, issuedThen.getLast()).orElseThrow().reading());
    }
    Order asThen =
        new Order(
            order.workspace(),
            Optional.of(before.name()),
            order.papers(),
            order.formats(),
            order.audience(),
            order.out(),
            before.end(),
            order.stopping());
    return pipeline.proof(asThen, Imprint.DRAFT).drafts().stream()
        .filter(draft -> draft.paper().equals(paper) && !draft.isStopped())
        .findFirst()
        .map(draft -> new Earlier(before.name(), draft.reading()))
        .orElseThrow(
            () -> new UnknownName("paper of %s".formatted(before.name()), paper, List.of()));
  }

  /// What officers changed in the Word file of a paper, compared with what would be built now.
  ///
  /// @return nothing where they cannot be compared
  /// @throws UnknownName if the order names a quarter or paper that there is not
  /// @throws IOException if the edited file cannot be read
  public Result<Optional<List<Edit>>> compare(Order order, Path edited) throws IOException {
    Proof proof = pipeline.proof(order, Imprint.DRAFT);
    List<Draft> drafts = open(asked(proof, order));
    if (drafts.isEmpty()) {
      return new Result<>(Optional.empty(), proof.findings());
    }
    Proof.Work work = proof.work().orElseThrow();
    Whence whence = Whence.of(work);
    Ledger ledger = work.submission().returns().ledger();
    return Likeness.of(edited, drafts)
        .then(
            likeness ->
                Result.of(
                    likeness.map(
                        like -> {
                          Belonging belonging = new Belonging(like.draft(), whence, ledger);
                          return like.changes().stream().map(belonging::of).toList();
                        })));
  }

  /// The erratum page for a revision, in every format.
  public Result<Map<Format, byte[]>> erratum(Order order, Revision revision) throws IOException {
    Proof proof = pipeline.proof(order, Imprint.DRAFT);
    Workspace workspace = proof.work().orElseThrow().assignment().workspace();
    Paper paper =
        new PapersReader(workspace)
            .read(proof.work().get().assignment().papers().getFirst()).value().stream()
                .filter(one -> one.name().equals(revision.paper()))
                .findFirst()
                .orElseThrow();
    return Press.of(workspace)
        .print(Erratum.of(paper, workspace.council().name(), revision))
        .then(made -> Result.of(new EnumMap<>(made)));
  }

  private static Quarter quarterOf(Proof proof) {
    return proof.work().orElseThrow().assignment().quarter().quarter();
  }

  private static IssuedPapers issued(Order order, Quarter quarter) {
    return new IssuedPapers(order.workspace(), order.audience().setOf(quarter));
  }
}
