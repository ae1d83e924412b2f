package org.outturn.figure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All figures of a quarter by address, in the order in which the returns gave them.
public final class Ledger {
  /// Each as it was closed: a ledger that goes on from another shares what is in that.
  private final List<Map<Address, Figure>> parts;

  private Ledger(List<Map<Address, Figure>> parts) {
    this.parts = List.copyOf(parts);
  }

  /// @throws IllegalArgumentException if two figures share an address: kinds of return keep theirs
  ///   apart, and report duplicates before this
  public static Ledger of(Collection<Figure> figures) {
    return new Ledger(List.of()).with(figures);
  }

  /// The same figures, and others after them.
  ///
  /// @throws IllegalArgumentException as [#of]
  public Ledger with(Collection<Figure> more) {
    Map<Address, Figure> last = new LinkedHashMap<>();
    for (Figure figure : more) {
      if (find(figure.address()).isPresent() || last.put(figure.address(), figure) != null) {
        throw new IllegalArgumentException("two figures at " + figure.address());
      }
    }
    return new Ledger(Stream.concat(parts.stream(), Stream.of(last)).toList());
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
      Ledger ledger = new Ledger(List.of(figures));
      figures = new LinkedHashMap<>();
      return ledger;
    }
  }

  public Optional<Figure> find(Address address) {
    return parts.stream()
        .flatMap(part -> Optional.ofNullable(part.get(address)).stream())
        .findFirst();
  }

  /// @throws IllegalArgumentException if there is none
  public Figure get(Address address) {
    return find(address).orElseThrow(() -> new IllegalArgumentException("no figure at " + address));
  }

  public List<Figure> figures() {
    return parts.stream().flatMap(part -> part.values().stream()).toList();
  }

  public List<String> addresses() {
    return parts.stream().flatMap(part -> part.keySet().stream()).map(Address::text).toList();
  }
}
