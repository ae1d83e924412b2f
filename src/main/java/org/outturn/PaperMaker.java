package org.outturn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.outturn.document.Document;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.finding.Severity;
import org.outturn.publish.Manifest.PrintedFigure;
import org.outturn.returns.Returns;
import org.outturn.template.PaperComposer;
import org.outturn.workspace.Paper;
import org.outturn.workspace.PapersReader;
import org.outturn.workspace.PapersReader.PaperFile;

/// Makes papers one at a time, so that what stops one leaves the others alone. A paper is stopped
/// by what is wrong with itself, and by what is wrong with the returns it uses.
final class PaperMaker {
  private final PapersReader papers;
  private final PaperComposer composer;
  private final Press press;
  private final Quarter quarter;
  private final Returns returns;
  private final Severity stopping;
  private final Dependencies dependencies;

  private PaperMaker(
      PapersReader papers,
      PaperComposer composer,
      Press press,
      Quarter quarter,
      Returns returns,
      Severity stopping,
      Dependencies dependencies) {
    this.papers = papers;
    this.composer = composer;
    this.press = press;
    this.quarter = quarter;
    this.returns = returns;
    this.stopping = stopping;
    this.dependencies = dependencies;
  }

  /// @throws IOException if a template cannot be read
  static PaperMaker of(Assignment work, Returns returns, Dependencies dependencies)
      throws IOException {
    return new PaperMaker(
        new PapersReader(work.workspace()),
        PaperComposer.of(work.workspace()),
        Press.of(work.workspace()),
        work.quarter().quarter(),
        returns,
        work.order().stopping(),
        dependencies);
  }

  /// A fault in the program stops the paper that shows it, and no other.
  Result<Draft> make(PaperFile file) {
    try {
      return made(file);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return new Result<>(
          Draft.stopped(file.name(), List.of("a fault in the program stopped it")),
          List.of(found(fault, file)));
    }
  }

  /// A paper with gaps is not printed: how it would look says nothing.
  private Result<Draft> made(PaperFile file) {
    Set<String> asked = new TreeSet<>();
    Result<Optional<Paper>> paper = papers.read(file);
    Result<Optional<Document>> document =
        paper.then(
            p -> Result.ifThere(p, one -> composer.compose(one, quarter, returns, asked::add)));
    paper.value().ifPresent(p -> asked.addAll(p.names()));
    List<String> stops = new ArrayList<>(itsOwn(document.findings()));
    stops.addAll(ofReturns(asked));
    if (stops.isEmpty() && document.value().isEmpty()) {
      stops.add("a return that its form needs is missing");
    }
    if (!stops.isEmpty()) {
      return new Result<>(Draft.stopped(file.name(), stops), document.findings());
    }
    Document copy = Press.copyOf(document.value().orElseThrow());
    Result<Map<Format, byte[]>> files = document.then(_ -> press.print(copy));
    List<String> ofLook = itsOwn(files.findings());
    return new Result<>(
        ofLook.isEmpty()
            ? new Draft(
                file.name(),
                List.of(),
                files.value(),
                figures(copy),
                dependencies.of(paper.value().orElseThrow(), asked))
            : Draft.stopped(file.name(), ofLook),
        files.findings());
  }

  private static List<PrintedFigure> figures(Document copy) {
    return copy.values().stream()
        .map(value -> new PrintedFigure(value.address(), value.text()))
        .toList();
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

  private List<String> itsOwn(List<Finding> found) {
    return found.stream()
        .map(Finding::severity)
        .min(Severity::compareTo)
        .filter(worst -> worst.reaches(stopping))
        .map(worst -> "the paper itself has " + named(worst))
        .stream()
        .toList();
  }

  /// @param used names of returns that the paper turned to
  private List<String> ofReturns(Set<String> used) {
    return returns.arrivals().stream()
        .filter(arrival -> used.contains(arrival.name()))
        .flatMap(
            arrival ->
                arrival
                    .worst()
                    .filter(worst -> worst.reaches(stopping))
                    .map(worst -> "return \"%s\" has %s".formatted(arrival.name(), named(worst)))
                    .stream())
        .toList();
  }

  private static String named(Severity severity) {
    return switch (severity) {
      case ERROR -> "an error";
      case WARNING -> "a warning";
      case NOTE -> "a note";
    };
  }
}
