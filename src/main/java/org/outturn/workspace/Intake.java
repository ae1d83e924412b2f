package org.outturn.workspace;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What is noted of a quarter's returns as they come in: `returns.yaml` in the quarter's folder.
/// What the files themselves tell is not noted.
///
/// @param due when returns are due; nothing where no day is set
/// @param receipts by the names of returns
public record Intake(Optional<LocalDate> due, Map<String, Receipt> receipts) {
  /// Nothing is noted.
  public static final Intake NONE = new Intake(Optional.empty(), Map.of());

  public Intake {
    receipts = Map.copyOf(receipts);
  }

  public Receipt of(String returnName) {
    return receipts.getOrDefault(returnName, Receipt.NONE);
  }

  /// When a return is due: its own day, else that of all.
  public Optional<LocalDate> dueOf(String returnName) {
    return of(returnName).due().or(() -> due);
  }

  /// What is noted of one return.
  ///
  /// @param due a day of its own
  /// @param received on which day
  /// @param signedOff the post that did; blank where none has
  /// @param reopened why a return that was signed off is open again; blank where it is not
  public record Receipt(
      Optional<LocalDate> due, Optional<LocalDate> received, String signedOff, String reopened) {
    static final Receipt NONE = new Receipt(Optional.empty(), Optional.empty(), "", "");

    public Receipt {
      if (!reopened.isBlank() && signedOff.isBlank()) {
        throw new IllegalArgumentException("only what was signed off can be reopened");
      }
    }
  }
}
