package org.outturn;

import java.time.LocalDate;
import java.util.Optional;
import org.outturn.workspace.Intake.Receipt;

/// How it stands with one of the quarter's returns.
///
/// @param name as council.yaml calls it
/// @param service that sends it; blank where nobody is said
/// @param due nothing where no day is set
/// @param receipt what is noted of it
/// @param arrived nothing where it is missing
/// @param today by which a missing one is late
public record Tracked(
    String name,
    String service,
    Optional<LocalDate> due,
    Receipt receipt,
    Optional<Arrived> arrived,
    LocalDate today) {

  /// What came in.
  ///
  /// @param version 2 for a file whose name ends in "v2"
  public record Arrived(
      String file, int version, int rows, int errors, int warnings, Staleness staleness) {}

  /// Whether a return is last quarter's, sent again.
  public enum Staleness {
    NEW,
    STALE
  }

  /// Where it stands on its way.
  public enum State {
    MISSING("missing"),
    RECEIVED("received"),
    SIGNED_OFF("signed off"),
    REOPENED("reopened");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public State state() {
    if (arrived.isEmpty()) {
      return State.MISSING;
    }
    if (!receipt.reopened().isBlank()) {
      return State.REOPENED;
    }
    return receipt.signedOff().isBlank() ? State.RECEIVED : State.SIGNED_OFF;
  }

  /// Whether it came, or has still not come, after the day on which it was due.
  public boolean isLate() {
    Optional<LocalDate> came = arrived.isEmpty() ? Optional.of(today) : receipt.received();
    return due.isPresent() && came.filter(day -> day.isAfter(due.get())).isPresent();
  }

  public boolean isStale() {
    return arrived.filter(a -> a.staleness() == Staleness.STALE).isPresent();
  }

  /// Whether its service has something still to do.
  public boolean isToChase() {
    return state() != State.SIGNED_OFF
        || isStale()
        || arrived.filter(a -> a.errors() > 0).isPresent();
  }
}
