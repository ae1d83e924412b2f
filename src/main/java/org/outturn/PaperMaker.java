package org.outturn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.outturn.check.Notice;
import org.outturn.check.Submission;
import org.outturn.document.Document;
import org.outturn.document.Numbering;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.finding.Severity;
import org.outturn.publish.LeakTest;
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
  private final Queue<LeakTest> leakTests = new ConcurrentLinkedQueue<>();

  private PaperMaker(
      Council council,
      PapersReader papers,
      PaperComposer composer,
      Press press,
      Submission submission,
      Order order) {
    this.council = council;
    this.papers = papers;
    this.composer = composer;
    this.press = press;
    this.submission = submission;
    this.order = order;
  }

  static PaperMaker of(Workspace workspace, Submission submission, Order order) throws IOException {
    return new PaperMaker(
        workspace.council(),
        new PapersReader(workspace),
        PaperComposer.of(workspace),
        Press.of(workspace),
        submission,
        order);
  }

  /// The papers of a file, one for each of its meetings.
  Result<List<Draft>> make(PaperFile file) {
    Result<List<Paper>> read = papers.read(file);
    if (read.value().isEmpty()) {
      List<String> stops = itsOwn(read.findings());
      return new Result<>(
          List.of(Draft.unread(file.name(), PapersReader.namesOf(file, council), stops)),
          read.findings());
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

  /// A paper with gaps is not printed: how it would look says nothing.
  ///
  /// @param inFile what is wrong with the paper's file
  private Result<Draft> make(Paper paper, List<Finding> inFile) {
    Returns returns =
        submission
            .returns()
            .standingIn(paper.ifMissing(), submission.quarter(), submission.previous());
    Result<Optional<Document>> document =
        new Result<>(paper, Notice.check(paper, council, order.today()).stream().toList())
            .then(noticed -> composer.compose(noticed, submission.quarter(), returns));
    List<Finding> ofPaper = new ArrayList<>(inFile);
    ofPaper.addAll(document.findings());
    List<String> stops = new ArrayList<>(itsOwn(ofPaper));
    stops.addAll(ofReturns(paper, returns, document.value()));
    if (stops.isEmpty() && document.value().isEmpty()) {
      stops.add("a return that its form needs is missing");
    }
    if (!stops.isEmpty()) {
      document.value().ifPresent(d -> leaks(paper.name(), Numbering.resolve(d), Map.of()));
      return new Result<>(Draft.stopped(paper.name(), stops), document.findings());
    }
    Document whole = Numbering.resolve(document.value().orElseThrow());
    Result<Map<Format, byte[]>> files =
        document
            .then(_ -> press.print(order.audience().copyOf(whole)))
            .then(made -> new Result<>(made, leaks(paper.name(), whole, made)));
    return new Result<>(
        Draft.made(paper.name(), files.value(), itsOwn(files.findings())), files.findings());
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
    };
  }
}
