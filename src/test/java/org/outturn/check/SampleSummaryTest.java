package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.figure.Address;
import org.outturn.figure.Quarter;
import org.outturn.figure.Scale.Level;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.Arrival;
import org.outturn.returns.Exceptions;
import org.outturn.returns.Kinds;
import org.outturn.returns.Returns;
import org.outturn.returns.ReturnsReader;
import org.outturn.returns.Summary;
import org.outturn.workspace.Council;
import org.outturn.workspace.Workspace;
import org.outturn.workspace.WorkspaceReader;

/// The summary of the sample's quarter.
class SampleSummaryTest {
  private static final Path SAMPLE = Path.of("sample-data");
  private static final Quarter QUARTER = new Quarter(2025, 4);

  private static Council council;
  private static Returns before;
  private static Returns now;

  @BeforeAll
  static void read() throws IOException {
    Workspace workspace =
        new WorkspaceReader(Kinds.names(), Path.of("templates")).read(SAMPLE).value().orElseThrow();
    council = workspace.council();
    Workspace.QuarterFolder quarter = workspace.folder(QUARTER).orElseThrow();
    Workspace.QuarterFolder earlier = workspace.before(quarter).orElseThrow();
    before =
        ReturnsReader.readEarlier(
                earlier.quarter(),
                earlier.returns(),
                earlier.returnsName(),
                council,
                Optional.empty())
            .value();
    now =
        ReturnsReader.read(
                QUARTER, quarter.returns(), quarter.returnsName(), council, Optional.of(before))
            .value();
  }

  private static Summary summary(Returns returns) {
    return summarised(returns).find(Summary.NAME).map(Summary.class::cast).orElseThrow();
  }

  private static Returns summarised(Returns returns) {
    return returns.summarised(QUARTER, Optional.of(before), council);
  }

  @ParameterizedTest
  @CsvSource({"plan", "peer-challenge", "service-plan", "indicators", "commitments", "risks"})
  void countsAsTheReturnsThemselvesDo(String name) {
    Returns all = summarised(now);
    for (String level : List.of("red", "amber", "green", "blue")) {
      all.ledger()
          .find(Address.of(name, "count", level))
          .ifPresent(
              own ->
                  assertThat(all.ledger().get(Address.of(Summary.NAME, name, level)).value())
                      .as(level)
                      .isEqualTo(own.value()));
    }
  }

  @Test
  void namesTheLargestVariancesOfEachReturn() {
    assertThat(summary(now).largest())
        .extracting(
            largest ->
                largest.title() + ": " + largest.lines().stream().map(l -> l.name()).toList())
        .containsExactly(
            "Revenue: [Wealdmoor ICT, Central Print & Design]",
            "Budget monitoring: [Social Care & Health, Contingency]",
            "Capital monitoring: [Corporate & Other Services, Education, Early Years & Youth]");
  }

  @Test
  void listsTheIndicatorsThatHaveGotWorse() {
    assertThat(summary(now).moved())
        .extracting(Summary.Moved::reference)
        .containsExactly("ICT 7", "ICT 8", "10", "21a", "38");
  }

  @Test
  void leavesOutWhatIsAtFaultAndSaysSo() {
    Finding fault =
        Finding.of(Code.RET012, new Location.InFile("returns/risks.xls"), "not a number").help("x");
    Returns faulty =
        new Returns(
            now.all(),
            now.arrivals().stream()
                .map(
                    arrival ->
                        arrival.name().equals("risks")
                            ? new Arrival(arrival.expected(), arrival.places(), List.of(fault))
                            : arrival)
                .toList(),
            now.ledger());

    assertThat(summary(faulty).tallies()).extracting(Summary.Tally::title).doesNotContain("Risks");
    assertThat(summary(faulty).absent())
        .containsExactly(new Summary.Absent("Risks", Summary.Absent.Why.AT_FAULT));
  }

  @Test
  void namesWhatHasNotCome() {
    Returns without =
        new Returns(
            now.all().stream().filter(one -> !one.name().equals("risks")).toList(),
            now.arrivals(),
            now.ledger());

    assertThat(summary(without).absent())
        .containsExactly(new Summary.Absent("Risks", Summary.Absent.Why.NOT_RECEIVED));
  }

  @Test
  void listsRedBeforeAmberReturnByReturn() {
    Exceptions exceptions =
        summarised(now).find(Exceptions.NAME).map(Exceptions.class::cast).orElseThrow();

    assertThat(exceptions.items())
        .filteredOn(item -> item.title().equals("Service plan"))
        .extracting(item -> item.rated().reference() + " " + item.rated().rating().level())
        .containsExactly("FIC-6 RED", "FIC-7 RED", "FIC-4 AMBER", "FIC-12 AMBER");
    assertThat(exceptions.items())
        .allMatch(
            item ->
                Stream.of(Level.RED, Level.AMBER)
                    .anyMatch(level -> level == item.rated().rating().level()));
  }
}
