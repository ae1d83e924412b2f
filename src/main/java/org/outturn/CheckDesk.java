package org.outturn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Exhibit;
import org.outturn.finding.Extract;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.publish.LeakTest;
import org.outturn.publish.OwnFolder;
import org.outturn.returns.Arrival;
import org.outturn.source.Extracts;
import org.outturn.workspace.PapersReader.PaperFile;

/// What is done for those who put returns right: they are shown what was found where it stands.
public final class CheckDesk {
  private final Pipeline pipeline;

  public CheckDesk(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /// Makes the papers, writes nothing, and shows what was found.
  ///
  /// @throws UnknownName if the order names a quarter or paper that there is not
  /// @throws IOException if a folder or file of the workspace cannot be read
  public Inspection inspect(Order order) throws IOException {
    Proof proof = pipeline.checked(order);
    Extracts extracts = new Extracts(order.workspace());
    return new Inspection(
        Outcome.of(proof),
        proof.findings().stream()
            .map(finding -> new Exhibit(finding, extract(finding, extracts, proof.leakTests())))
            .toList(),
        proof.work().map(CheckDesk::files).orElse(List.of()),
        order.workspace(),
        proof.work().map(work -> work.assignment().quarter().returnsName()).orElse(""));
  }

  /// Copies the quarter's returns, with colours and comments where something was found: all of them
  /// or none, and never over what somebody else has put there.
  ///
  /// @param findings those to be marked
  /// @param folder for the copies
  /// @throws IOException if the folder cannot be read or written
  public Annotated annotate(Inspection inspection, List<Finding> findings, Path folder)
      throws IOException {
    Optional<Finding> refusal = refusal(inspection, folder);
    if (refusal.isPresent()) {
      return new Annotated(List.of(), List.of(), refusal);
    }
    MarkedCopies copies = MarkedCopies.of(inspection.root(), inspection.returns(), findings);
    if (!copies.files().isEmpty()) {
      new OwnFolder(folder).put(copies.files());
    }
    return new Annotated(
        copies.files().keySet().stream().map(name -> folder.resolve(name).toString()).toList(),
        copies.unmarked().entrySet().stream()
            .map(file -> "%s: not marked, since %s".formatted(file.getKey(), file.getValue()))
            .toList(),
        Optional.empty());
  }

  private static Optional<Finding> refusal(Inspection inspection, Path folder) throws IOException {
    Path wanted = folder.toAbsolutePath().normalize();
    Path root = inspection.root().toAbsolutePath().normalize();
    Location place = new Location.InFile(folder.toString());
    boolean among =
        wanted.equals(root)
            || wanted.startsWith(root)
                && Quarter.named(root.relativize(wanted).getName(0).toString()).isPresent();
    if (among) {
      return Optional.of(
          Finding.of(Code.PUB201, place, "the copies would stand among the returns")
              .help("name a folder outside the quarters"));
    }
    List<String> foreign = new OwnFolder(folder).foreign();
    return foreign.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(Code.PUB201, place, "the folder holds what was not made here")
                .excerpt(String.join(", ", foreign))
                .help("name another folder, or move these files away"));
  }

  /// Nothing where what stands there is not for the audience.
  private static Optional<Extract> extract(
      Finding finding, Extracts extracts, List<LeakTest> leakTests) {
    return extracts
        .of(finding)
        .filter(
            extract ->
                extract.lines().stream()
                    .map(line -> finding.note(line.text()))
                    .allMatch(told -> leakTests.stream().allMatch(test -> test.isOpen(told))));
  }

  private static List<String> files(Proof.Work work) {
    Stream<String> returns =
        work.submission().returns().arrivals().stream()
            .map(Arrival::places)
            .flatMap(places -> places.stream().map(Location::file));
    return Stream.concat(
            returns, work.assignment().papers().stream().map(PaperFile::nameInFindings))
        .filter(file -> !file.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
