package org.outturn.figure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All figures of a quarter by address, in the order in which the returns gave them.
public final class Ledger {
  private final Map<Address, Figure> figures;

  private Ledger(Map<Address, Figure> figures) {
    this.figures = Collections.unmodifiableMap(figures);
  }

  /// @throws IllegalArgumentException if two figures share an address: kinds of return keep theirs
  ///   apart, and report duplicates before this
  public static Ledger of(Collection<Figure> figures) {
    Map<Address, Figure> byAddress = new LinkedHashMap<>();
    for (Figure figure : figures) {
      if (byAddress.put(figure.address(), figure) != null) {
        throw new IllegalArgumentException("two figures at " + figure.address());
      }
    }
    return new Ledger(byAddress);
  }

  public Optional<Figure> find(Address address) {
    return Optional.ofNullable(figures.get(address));
  }

  /// @throws IllegalArgumentException if there is none
  public Figure get(Address address) {
    return find(address).orElseThrow(() -> new IllegalArgumentException("no figure at " + address));
  }

  public List<Figure> figures() {
    return List.copyOf(figures.values());
  }

  public List<String> addresses() {
    return figures.keySet().stream().map(Address::text).toList();
  }
}
