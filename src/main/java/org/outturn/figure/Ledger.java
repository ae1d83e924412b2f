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
    Draft draft = new Draft();
    for (Figure figure : figures) {
      if (!draft.enter(figure)) {
        throw new IllegalArgumentException("two figures at " + figure.address());
      }
    }
    return draft.closed();
  }

  /// A ledger being drawn up.
  public static final class Draft {
    private Map<Address, Figure> figures = new LinkedHashMap<>();

    /// @return whether it was entered: not where another figure has its address
    public boolean enter(Figure figure) {
      return figures.putIfAbsent(figure.address(), figure) == null;
    }

    /// What was entered, after which the draft is empty.
    public Ledger closed() {
      Ledger ledger = new Ledger(figures);
      figures = new LinkedHashMap<>();
      return ledger;
    }
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
