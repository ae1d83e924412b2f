package org.outturn.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.outturn.figure.Figure;
import org.outturn.figure.Ledger;
import org.outturn.figure.Quarter;
import org.outturn.finding.Finding;
import org.outturn.finding.Severity;
import org.outturn.workspace.Council;
import org.outturn.workspace.IfMissing;

/// The quarter's returns that could be read, and the ledger of all their figures.
///
/// @param arrivals what became of each expected return, by which the papers that depend on a faulty
///   one are found
/// @param standIns by the names of the missing returns that they stand in for
public record Returns(
    List<Return> all, List<Arrival> arrivals, Ledger ledger, Map<String, StandIn> standIns) {
  public Returns {
    all = List.copyOf(all);
    arrivals = List.copyOf(arrivals);
    standIns = Map.copyOf(standIns);
  }

  public Returns(List<Return> all, List<Arrival> arrivals, Ledger ledger) {
    this(all, arrivals, ledger, Map.of());
  }

  /// The returns as a paper sees them that does not wait for those that are missing. One at fault
  /// is not missing: the paper waits for it.
  ///
  /// @param ifMissing what the paper does for each return that it names
  /// @param previous the returns of the quarter before; where a return to be carried is not among
  ///   them, the paper waits
  public Returns standingIn(
      Map<String, IfMissing> ifMissing, Quarter quarter, Optional<Returns> previous) {
    List<Return> here = new ArrayList<>(all);
    List<Figure> carried = new ArrayList<>();
    Map<String, StandIn> stands = new HashMap<>();
    for (Arrival arrival : arrivals) {
      String name = arrival.name();
      if (!arrival.isMissing()) {
        continue;
      }
      switch (ifMissing.getOrDefault(name, IfMissing.HOLD)) {
        case HOLD -> {}
        case NOT_REPORTED -> stands.put(name, new StandIn.NotReported());
        case CARRY ->
            previous
                .flatMap(earlier -> earlier.find(name))
                .ifPresent(
                    earlier -> {
                      here.add(earlier);
                      carried.addAll(earlier.figures());
                      stands.put(name, new StandIn.AsAt(quarter.previous()));
                    });
      }
    }
    List<Arrival> waited =
        arrivals.stream().filter(arrival -> !stands.containsKey(arrival.name())).toList();
    return new Returns(here, waited, ledger.with(carried), stands);
  }

  public Optional<Return> find(String name) {
    return all.stream().filter(r -> r.name().equals(name)).findFirst();
  }

  /// What became of a return.
  public Optional<Arrival> arrival(String name) {
    return arrivals.stream().filter(arrival -> arrival.name().equals(name)).findFirst();
  }

  /// Names of the returns with an error.
  public List<String> faulty() {
    return arrivals.stream()
        .filter(arrival -> arrival.worst().equals(Optional.of(Severity.ERROR)))
        .map(Arrival::name)
        .toList();
  }

  /// The same returns, and among them what is drawn from them: the quarter's summary and
  /// exceptions.
  ///
  /// @param previous the returns of the quarter before
  public Returns summarised(Quarter quarter, Optional<Returns> previous, Council council) {
    SummaryBuilder builder = new SummaryBuilder(quarter, this, previous, council);
    Summary summary = builder.summary();
    return new Returns(
        Stream.concat(all.stream(), Stream.of(summary, builder.exceptions())).toList(),
        arrivals,
        ledger.with(summary.figures()),
        standIns);
  }

  /// The same returns, with what was found in them as it is judged.
  public Returns judged(UnaryOperator<List<Finding>> judgement) {
    return new Returns(
        all,
        arrivals.stream()
            .map(arrival -> arrival.with(judgement.apply(arrival.findings())))
            .toList(),
        ledger,
        standIns);
  }

  /// The same returns, with what was found in them when they were compared. A finding concerns the
  /// returns that were read from the sheet that it names.
  public Returns with(List<Finding> later) {
    return new Returns(
        all,
        arrivals.stream()
            .map(
                arrival ->
                    arrival.with(
                        Stream.concat(
                                arrival.findings().stream(),
                                later.stream().filter(f -> arrival.holds(f.location())))
                            .toList()))
            .toList(),
        ledger,
        standIns);
  }
}
