package org.outturn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.outturn.check.Manuscript;
import org.outturn.check.Notice;
import org.outturn.check.Spell;
import org.outturn.check.Submission;
import org.outturn.check.narrative.NarrativeRules;
import org.outturn.check.paper.PaperRules;
import org.outturn.document.Document;
import org.outturn.document.Imprint;
import org.outturn.document.Numbering;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.finding.Severity;
import org.outturn.publish.LeakTest;
import org.outturn.publish.Reading;
import org.outturn.returns.Returns;
import org.outturn.template.PaperComposer;
import org.outturn.workspace.Council;
import org.outturn.workspace.Paper;
import org.outturn.workspace.PapersReader;
import org.outturn.workspace.PapersReader.PaperFile;
import org.outturn.workspace.Workspace;

/// Makes papers one at a time, so that what stops one leaves the others alone. A paper is stopped
/// by what is wrong with itself, and by what is wrong with the returns it uses.
final class PaperMaker {
  private final Council council;
  private final PapersReader papers;
  private final PaperComposer composer;
  private final Press press;
  private final Submission submission;
  private final Order order;
  private final Dependencies dependencies;
  private final Imprint imprint;
  private final UnaryOperator<List<Finding>> judgement;
  private final Queue<LeakTest> leakTests = new ConcurrentLinkedQueue<>();

  private PaperMaker(
      Council council,
      PapersReader papers,
      PaperComposer composer,
      Press press,
      Submission submission,
      Order order,
      Dependencies dependencies,
      Imprint imprint,
      UnaryOperator<List<Finding>> judgement) {
    this.council = council;
    this.papers = papers;
    this.composer = composer;
    this.press = press;
    this.submission = submission;
    this.order = order;
    this.dependencies = dependencies;
    this.imprint = imprint;
    this.judgement = judgement;
  }

  /// @param imprint which copies are made
  /// @throws IOException if a template cannot be read
  static PaperMaker of(
      Assignment work, Submission submission, Dependencies dependencies, Imprint imprint)
      throws IOException {
    Workspace workspace = work.workspace();
    return new PaperMaker(
        workspace.council(),
        new PapersReader(workspace),
        PaperComposer.of(workspace),
        Press.of(workspace),
        submission,
        work.order(),
        dependencies,
        imprint,
        work::judged);
  }

  /// The papers of a file, one for each of its meetings. A fault in the program stops the papers
  /// that show it, and no other.
  Result<List<Draft>> make(PaperFile file) {
    try {
      return made(file);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return new Result<>(
          List.of(
              Draft.unread(
                  file.name(), List.of(file.name()), List.of("a fault in the program stopped it"))),
          List.of(found(fault, file)));
    }
  }

  private Result<List<Draft>> made(PaperFile file) {
    Result<List<Paper>> read = judged(papers.read(file));
    if (read.value().isEmpty()) {
      return new Result<>(List.of(unread(file, itsOwn(read.findings()))), read.findings());
    }
    List<Finding> found = new ArrayList<>(read.findings());
    List<Draft> drafts = new ArrayList<>();
    for (Paper paper : read.value()) {
      Result<Draft> draft = make(paper, read.findings());
      found.addAll(draft.findings());
      drafts.add(draft.value());
    }
    return new Result<>(drafts, found);
  }

  private <T> Result<T> judged(Result<T> made) {
    return new Result<>(made.value(), judgement.apply(made.findings()));
  }

  private Draft unread(PaperFile file, List<String> stops) {
    return Draft.unread(file.name(), PapersReader.namesOf(file, council), stops);
  }

  /// A paper with gaps is not printed: how it would look says nothing.
  ///
  /// @param inFile what is wrong with the paper's file
  private Result<Draft> make(Paper paper, List<Finding> inFile) {
    Set<String> asked = new TreeSet<>();
    Returns returns = standingIn(paper);
    Result<Optional<Document>> document =
        judged(
            new Result<>(paper, notice(paper))
                .then(
                    noticed -> composer.compose(noticed, submission.quarter(), returns, asked::add))
                .then(composed -> Result.of(composed.map(Numbering::resolve)))
                .then(whole -> new Result<>(whole, proofread(paper, returns, whole, asked))));
    List<Finding> ofPaper = new ArrayList<>(inFile);
    ofPaper.addAll(document.findings());
    List<String> stops = new ArrayList<>(itsOwn(ofPaper));
    stops.addAll(ofReturns(paper, returns, document.value()));
    if (stops.isEmpty() && document.value().isEmpty()) {
      stops.add("a return that its form needs is missing");
    }
    Optional<Document> whole = document.value();
    if (!stops.isEmpty()) {
      whole.ifPresent(d -> leaks(paper.name(), d, Map.of()));
      return new Result<>(stopped(paper, whole, stops), document.findings());
    }
    Document copy = order.audience().copyOf(whole.orElseThrow()).with(imprint);
    Result<Map<Format, byte[]>> files =
        document
            .then(_ -> judged(press.print(copy)))
            .then(
                made -> judged(new Result<>(made, leaks(paper.name(), whole.orElseThrow(), made))));
    List<String> ofLook = itsOwn(files.findings());
    asked.addAll(paper.names());
    return new Result<>(
        ofLook.isEmpty()
            ? Draft.made(
                paper.name(),
                files.value(),
                Reading.of(copy),
                marks(paper, whole).with(dependencies.of(paper, asked)))
            : stopped(paper, whole, ofLook),
        files.findings());
  }

  /// What has been issued has been published in time, or with its reason.
  private List<Finding> notice(Paper paper) {
    return dependencies.isIssued(paper.name())
        ? List.of()
        : Notice.check(paper, council, order.today()).stream().toList();
  }

  /// What is found in the paper as its readers will have it.
  private List<Finding> proofread(
      Paper paper, Returns returns, Optional<Document> whole, Set<String> asked) {
    return whole
        .map(document -> new Manuscript(paper, document, submission.with(returns), council))
        .map(
            manuscript ->
                Stream.concat(
                        PaperRules.check(manuscript).stream(),
                        NarrativeRules.check(manuscript, asked::add).stream())
                    .toList())
        .orElse(List.of());
  }

  private Returns standingIn(Paper paper) {
    return submission
        .returns()
        .standingIn(paper.ifMissing(), submission.quarter(), submission.previous());
  }

  private Draft stopped(Paper paper, Optional<Document> whole, List<String> stops) {
    return Draft.stopped(
        paper.name(), stops, marks(paper, whole).with(Collections.emptySortedMap()));
  }

  private Marks marks(Paper paper, Optional<Document> whole) {
    return new Marks(
        dependencies.isIssued(paper.name())
            ? new Spell(Optional.empty(), Optional.empty())
            : Notice.spell(paper, council, order.today()),
        whole
            .filter(d -> !d.equals(d.publicCopy()))
            .map(_ -> Marks.Openness.PARTLY_EXEMPT)
            .orElse(Marks.Openness.OPEN));
  }

  /// Takes note of what is exempt in papers that are not made, so that no finding tells of it.
  void guard(PaperFile file) {
    for (Paper paper : papers.read(file).value()) {
      composer
          .compose(paper, submission.quarter(), standingIn(paper))
          .value()
          .ifPresent(document -> leaks(paper.name(), Numbering.resolve(document), Map.of()));
    }
  }

  private static Finding found(Throwable fault, PaperFile file) {
    Finding finding =
        Finding.of(
                Code.PUB007,
                new Location.InFile(file.nameInFindings()),
                "a fault in the program stopped this paper")
            .excerpt(fault.toString())
            .help("send this to whoever looks after Outturn, with the paper's file");
    return Arrays.stream(fault.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.outturn."))
        .findFirst()
        .map(frame -> finding.note("it arose in " + frame))
        .orElse(finding);
  }

  /// What is for the public is read back before it is published.
  private List<Finding> leaks(String paper, Document whole, Map<Format, byte[]> made) {
    return switch (order.audience()) {
      case MEMBERS -> List.of();
      case PUBLIC -> {
        Map<String, byte[]> outputs = new TreeMap<>();
        made.forEach((format, bytes) -> outputs.put(order.audience().fileOf(paper, format), bytes));
        LeakTest test = LeakTest.of(paper, whole, submission.returns().ledger());
        leakTests.add(test);
        yield test.read(outputs);
      }
    };
  }

  /// By which the public copies that were made have been read.
  List<LeakTest> leakTests() {
    return List.copyOf(leakTests);
  }

  /// A finding as it may be told to the audience: what is found is published as well. Asked when
  /// all papers have been made.
  Finding told(Finding finding) {
    return leakTests.stream().allMatch(test -> test.isOpen(finding))
        ? finding
        : LeakTest.withheld(finding);
  }

  private List<String> itsOwn(List<Finding> found) {
    return found.stream()
        .map(Finding::severity)
        .min(Severity::compareTo)
        .filter(worst -> worst.reaches(order.stopping()))
        .map(worst -> "the paper itself has " + named(worst))
        .stream()
        .toList();
  }

  /// The returns that the paper names, and those whose figures its template prints as well.
  private List<String> ofReturns(Paper paper, Returns returns, Optional<Document> document) {
    Set<String> used = new TreeSet<>(paper.names());
    document.ifPresent(d -> d.values().forEach(value -> used.add(returnOf(value.address()))));
    return returns.arrivals().stream()
        .filter(arrival -> used.contains(arrival.name()))
        .flatMap(
            arrival ->
                arrival
                    .worst()
                    .filter(worst -> worst.reaches(order.stopping()))
                    .map(worst -> "return \"%s\" has %s".formatted(arrival.name(), named(worst)))
                    .stream())
        .toList();
  }

  private static String returnOf(String address) {
    return address.split("\\.", 2)[0];
  }

  private static String named(Severity severity) {
    return switch (severity) {
      case ERROR -> "an error";
      case WARNING -> "a warning";
      case NOTE -> "a note";
      case ACCEPTED -> "an accepted finding";
    };
  }
}
