package org.outturn.figure;

import java.util.Optional;

/// One number of the quarter: what it is, in what unit it is printed, on what basis it stands and
/// where it came from.
///
/// @param places decimals with which it prints; nothing for those of its unit
public record Figure(
    Address address,
    Content content,
    Unit unit,
    Basis basis,
    Origin origin,
    Optional<Integer> places) {

  /// One that prints with the decimals of its unit.
  public Figure(Address address, Content content, Unit unit, Basis basis, Origin origin) {
    this(address, content, unit, basis, origin, Optional.empty());
  }

  public static Figure amount(Address address, Money money, Unit unit, Basis basis, Origin origin) {
    return new Figure(address, new Content.Known(Value.Amount.exactly(money)), unit, basis, origin);
  }

  public Optional<Value> value() {
    return switch (content) {
      case Content.Known(Value value) -> Optional.of(value);
      case Content.NoData _, Content.Broken _ -> Optional.empty();
    };
  }

  /// The amount, where the figure is a known amount of money.
  public Optional<Money> money() {
    return value()
        .flatMap(
            value -> value instanceof Value.Amount a ? Optional.of(a.money()) : Optional.empty());
  }

  public boolean isBroken() {
    return content instanceof Content.Broken;
  }
}
