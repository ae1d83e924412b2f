package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.figure.Address;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
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
import org.outturn.returns.Tallies;
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
  void namesTheLargestVariancesOfAllReturns() {
    assertThat(summary(now).largest())
        .extracting(largest -> largest.title() + ": " + largest.line().name())
        .containsExactly(
            "Budget monitoring: Social Care & Health",
            "Capital monitoring: Corporate & Other Services",
            "Budget monitoring: Contingency");
  }

  @Test
  void listsTheIndicatorsThatHaveChangedDirectionThoseForTheWorseFirst() {
    assertThat(summary(now).turned())
        .extracting(
            turned ->
                "%s: %s, was %s"
                    .formatted(
                        turned.reference(), turned.direction().word(), turned.before().word()))
        .containsExactly(
            "ICT 7: declining, was improving",
            "21a: declining, was improving",
            "ICT 6: improving, was declining",
            "4: improving, was declining");
  }

  @Test
  void countsHowForecastsHaveMoved() {
    Tallies.Tally forecast = summary(now).tallies().forecast().orElseThrow();

    // 21a was forecast green at the third quarter; 2 has no forecast any more.
    assertThat(number(forecast.all())).isEqualTo(9);
    assertThat(number(forecast.moved().get(Direction.DECLINING))).isEqualTo(1);
    assertThat(number(forecast.moved().get(Direction.STEADY))).isEqualTo(8);
  }

  @Test
  void everyRatingIsBetterTheSameWorseOrNotCompared() {
    for (Tallies.Tally tally : summary(now).tallies().each()) {
      assertThat(tally.moved().values().stream().mapToInt(SampleSummaryTest::number).sum())
          .as(tally.title())
          .isEqualTo(number(tally.all()));
    }
  }

  @Test
  void redsThatHaveGotWorseMatterMost() {
    assertThat(summary(now).most().stream().limit(9))
        .extracting(
            item ->
                "%s %s".formatted(item.rated().rating().level(), item.rated().direction().word()))
        .startsWith("RED declining")
        .isSortedAccordingTo(
            Comparator.comparing((String words) -> words.endsWith("declining") ? 0 : 1));
    assertThat(summary(now).most()).hasSize(52);
  }

  @Test
  void saysTheReasonAndTheRemedyApart() {
    assertThat(summary(now).most())
        .filteredOn(item -> item.rated().reference().equals("21a"))
        .extracting(item -> item.rated().reason(), item -> item.rated().remedy())
        .containsExactly(
            tuple(
                "Eight assessors left when their temporary contracts ended in January.",
                "Five have been replaced, and a neighbouring county is lending two until August. We"
                    + " expect to be back below 20 days by September."));
  }

  private static int number(Figure figure) {
    return figure.value().orElseThrow().interval().middle().intValueExact();
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
                            ? new Arrival(
                                arrival.expected(),
                                arrival.places(),
                                arrival.headings(),
                                List.of(fault))
                            : arrival)
                .toList(),
            now.ledger());

    assertThat(summary(faulty).tallies().each())
        .extracting(Tallies.Tally::title)
        .doesNotContain("Risks");
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
  void listsRedBeforeAmberAndWhatHasGotWorseFirstReturnByReturn() {
    Exceptions exceptions =
        summarised(now).find(Exceptions.NAME).map(Exceptions.class::cast).orElseThrow();

    assertThat(exceptions.items())
        .filteredOn(item -> item.title().equals("Service plan"))
        .extracting(item -> item.rated().reference() + " " + item.rated().rating().level())
        .containsExactly("FIC-7 RED", "FIC-6 RED", "FIC-12 AMBER", "FIC-4 AMBER");
    assertThat(exceptions.items())
        .allMatch(
            item ->
                Stream.of(Level.RED, Level.AMBER)
                    .anyMatch(level -> level == item.rated().rating().level()));
  }
}
