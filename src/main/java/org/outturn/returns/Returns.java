package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.figure.Ledger;
import org.outturn.figure.Quarter;
import org.outturn.finding.Finding;
import org.outturn.finding.Severity;
import org.outturn.workspace.Council;

/// The quarter's returns that could be read, and the ledger of all their figures.
///
/// @param arrivals what became of each expected return, by which the papers that depend on a faulty
///   one are found
public record Returns(List<Return> all, List<Arrival> arrivals, Ledger ledger) {
  public Returns {
    all = List.copyOf(all);
    arrivals = List.copyOf(arrivals);
  }

  public Optional<Return> find(String name) {
    return all.stream().filter(r -> r.name().equals(name)).findFirst();
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
        Ledger.of(Stream.concat(ledger.figures().stream(), summary.figures().stream()).toList()));
  }

  /// The same returns, with what was found in them when they were compared. A finding concerns the
  /// returns that were read from the sheet that it names.
  public Returns with(List<Finding> later) {
    return new Returns(
        all,
        arrivals.stream()
            .map(
                arrival ->
                    new Arrival(
                        arrival.name(),
                        arrival.places(),
                        Stream.concat(
                                arrival.findings().stream(),
                                later.stream().filter(f -> arrival.holds(f.location())))
                            .toList()))
            .toList(),
        ledger);
  }
}
