package org.outturn;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.outturn.document.Imprint;
import org.outturn.figure.Address;
import org.outturn.figure.Figure;
import org.outturn.figure.Ledger;
import org.outturn.figure.Origin;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.publish.Changes;
import org.outturn.publish.EditedPaper;
import org.outturn.publish.Issue;
import org.outturn.publish.IssuedPapers;
import org.outturn.publish.Manifest.PrintedFigure;
import org.outturn.publish.Reading;
import org.outturn.publish.Reading.Line;
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
  /// @param edited a Word file that is issued in place of what would be built; it is read for leaks
  ///   as every public output is
  /// @throws UnknownName if the order names a quarter or paper that there is not
  /// @throws IOException if the edited file cannot be read, or the issue not be written
  public Outcome issue(Order order, String version, Optional<Path> edited) throws IOException {
    Imprint imprint = new Imprint(Imprint.Status.ISSUED, version, Optional.empty());
    Proof proof = pipeline.proof(order, imprint);
    if (proof.work().isEmpty()) {
      return Outcome.none(proof.findings());
    }
    IssuedPapers issued = issued(order, quarterOf(proof));
    List<Finding> found = new ArrayList<>(proof.findings());
    List<Outcome.Built> built = new ArrayList<>();
    List<Outcome.Stopped> stopped = new ArrayList<>();
    for (Draft draft : proof.drafts()) {
      if (draft.isStopped()) {
        stopped.add(new Outcome.Stopped(draft.paper(), draft.stops()));
        continue;
      }
      Map<String, byte[]> files = new TreeMap<>();
      Reading reading = draft.reading();
      if (edited.isPresent()) {
        byte[] docx = Files.readAllBytes(edited.get());
        files.put(order.audience().fileOf(draft.paper(), Format.DOCX), docx);
        reading = edited(draft.reading(), docx);
        List<Finding> leaks =
            proof
                .work()
                .get()
                .assignment()
                .judged(
                    proof.leakTests().stream().flatMap(test -> test.read(files).stream()).toList());
        found.addAll(leaks);
        if (leaks.stream().anyMatch(Finding::isError)) {
          stopped.add(
              new Outcome.Stopped(draft.paper(), List.of("the edited file holds exempt material")));
          continue;
        }
      } else {
        draft
            .files()
            .forEach((format, b) -> files.put(order.audience().fileOf(draft.paper(), format), b));
      }
      Path folder = issued.folderOf(draft.paper(), version);
      try {
        issued.put(
            Issue.of(
                draft.paper(), quarterOf(proof).name(), version, draft.inputs(), files, reading),
            files);
        built.add(
            new Outcome.Built(
                draft.paper(),
                files.keySet().stream().map(file -> folder.resolve(file).toString()).toList()));
      } catch (FileAlreadyExistsException _) {
        found.add(taken(folder, version));
        stopped.add(
            new Outcome.Stopped(
                draft.paper(), List.of("version %s has been issued".formatted(version))));
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
    for (Draft draft : proof.drafts()) {
      if (!draft.isStopped()) {
        Earlier earlier = earlier(order, quarterOf(proof), draft.paper(), since);
        revisions.add(
            new Revision(
                draft.paper(),
                earlier.name(),
                Changes.between(earlier.reading(), draft.reading())));
      }
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
  /// @throws IOException if the edited file cannot be read
  public Result<List<Edit>> compare(Order order, Path edited) throws IOException {
    Proof proof = pipeline.proof(order, Imprint.DRAFT);
    byte[] docx = Files.readAllBytes(edited);
    List<Compared> compared = new ArrayList<>();
    for (Draft draft : proof.drafts()) {
      if (!draft.isStopped()) {
        Reading built = edited(draft.reading(), draft.files().get(Format.DOCX));
        Reading theirs = edited(draft.reading(), docx);
        compared.add(new Compared(draft, Changes.between(built, theirs).words()));
      }
    }
    // A file is one meeting's: that whose paper it is most like.
    Optional<Compared> likest = compared.stream().min(Comparator.comparingInt(Compared::size));
    if (likest.isEmpty()) {
      return new Result<>(List.of(), proof.findings());
    }
    Proof.Work work = proof.work().orElseThrow();
    Whence whence = Whence.of(work);
    Ledger ledger = work.submission().returns().ledger();
    return new Result<>(
        likest.get().changes().stream()
            .map(change -> edit(change, likest.get().draft(), whence, ledger))
            .toList(),
        proof.findings());
  }

  private record Compared(Draft draft, List<Changes.Reworded> changes) {
    int size() {
      return changes.size();
    }
  }

  /// Words belong where they were written, a figure where it came from: unless a cell has it among
  /// its words.
  private static Edit edit(Changes.Reworded change, Draft draft, Whence whence, Ledger ledger) {
    String place =
        draft
            .reading()
            .find(change.before(), change.place().replaceFirst("^after ", ""))
            .map(Line::place)
            .orElse(change.place());
    Optional<Whence.Found> written = whence.find(place, change.before(), change.after());
    boolean isFigure = draft.figures().stream().anyMatch(f -> f.printed().equals(change.before()));
    String belongs =
        written
            .filter(found -> found.holder() == Stretch.Holder.CELL && !isFigure)
            .map(Whence.Found::text)
            .or(() -> figure(change, draft).map(figure -> from(figure, ledger)))
            .or(() -> written.map(Whence.Found::text))
            .orElse("");
    return new Edit(place, change.before(), change.after(), belongs);
  }

  /// The figure that was changed.
  private static Optional<PrintedFigure> figure(Changes.Reworded change, Draft draft) {
    return draft.figures().stream()
        .filter(figure -> isIn(change.before(), figure) && !isIn(change.after(), figure))
        .filter(figure -> figure.printed().chars().anyMatch(Character::isDigit))
        .max(Comparator.comparingInt(figure -> figure.printed().length()));
  }

  /// By itself, and not as a part of a longer number.
  private static boolean isIn(String words, PrintedFigure figure) {
    return Pattern.compile("(?<![\\d.,])%s(?!\\d)".formatted(Pattern.quote(figure.printed())))
        .matcher(words)
        .find();
  }

  private static String from(PrintedFigure printed, Ledger ledger) {
    return ledger
        .find(new Address(printed.address()))
        .map(IssueDesk::origin)
        .map(origin -> "%s: %s".formatted(printed.address(), origin))
        .orElse(printed.address());
  }

  private static String origin(Figure figure) {
    return switch (figure.origin()) {
      case Origin.Read(Location place) -> place.text();
      case Origin.Adopted adopted -> adopted.place().text();
      case Origin.Computed(String rule, List<Address> inputs) ->
          inputs.isEmpty()
              ? rule
              : "%s, from %s"
                  .formatted(
                      rule,
                      String.join(", ", inputs.stream().limit(3).map(Address::text).toList()));
    };
  }

  /// What a Word file says, with the places of the paper it was built as.
  private static Reading edited(Reading built, byte[] docx) throws IOException {
    List<Line> lines = new ArrayList<>();
    String place = "";
    int read = 0;
    for (String paragraph : EditedPaper.paragraphs(docx)) {
      OptionalInt known = built.find(paragraph, read);
      if (known.isPresent()) {
        place = built.lines().get(known.getAsInt()).place();
        read = known.getAsInt() + 1;
      }
      lines.add(new Line(known.isPresent() ? place : after(place), paragraph));
    }
    return new Reading(built.figures(), lines);
  }

  private static String after(String place) {
    return place.isEmpty() ? "at the head" : "after " + place;
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
