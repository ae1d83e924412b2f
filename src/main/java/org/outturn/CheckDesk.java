package org.outturn;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.finding.Exhibit;
import org.outturn.finding.Extract;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.publish.LeakTest;
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
        order.workspace());
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
