package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import org.outturn.figure.Ledger;

/// The quarter's returns that could be read, and the ledger of all their figures.
///
/// @param faulty names of returns with an error, by which the papers that depend on them are found
public record Returns(List<Return> all, List<String> faulty, Ledger ledger) {
  public Returns {
    all = List.copyOf(all);
    faulty = List.copyOf(faulty);
  }

  public Optional<Return> find(String name) {
    return all.stream().filter(r -> r.name().equals(name)).findFirst();
  }
}
