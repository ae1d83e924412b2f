package org.outturn.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.figure.Content.Broken;
import org.outturn.figure.Content.Known;
import org.outturn.figure.Content.NoData;
import org.outturn.finding.Location;

/// Our own working of a figure that others depend on or that a return also states: a total of parts
/// or a difference of two figures, with what it was worked out from.
///
/// A part that is broken breaks the whole in silence, because its fault is reported already. A part
/// without data is left out of a total, and named in [#leftOut] so that this can be said.
///
/// @param rule in words: "sum of 6 lines"
public record Reckoning(Content content, String rule, List<Address> inputs, List<Figure> leftOut) {

  public Reckoning {
    inputs = List.copyOf(inputs);
    leftOut = List.copyOf(leftOut);
  }

  /// The total of figures of one sort.
  ///
  /// @param nothing the value of a total of no parts, which also says what sort of value it is
  public static Reckoning sum(List<Figure> parts, Value nothing) {
    List<Address> inputs = parts.stream().map(Figure::address).toList();
    String rule =
        parts.size() == 1 ? "total of the only line" : "sum of " + parts.size() + " lines";
    Interval sum = nothing.interval();
    List<Figure> leftOut = new ArrayList<>();
    for (Figure part : parts) {
      switch (part.content()) {
        case Known(Value value) -> sum = sum.plus(value.interval());
        case NoData _ -> leftOut.add(part);
        case Broken broken -> {
          return new Reckoning(broken, rule, inputs, List.of());
        }
      }
    }
    boolean nothingKnown = !parts.isEmpty() && leftOut.size() == parts.size();
    Content content = nothingKnown ? parts.getFirst().content() : new Known(nothing.of(sum));
    return new Reckoning(content, rule, inputs, nothingKnown ? List.of() : leftOut);
  }

  /// One figure less another, both on bases that belong together.
  ///
  /// @param rule in words: "outturn net less budget net"
  /// @throws IllegalArgumentException if they do not
  public static Reckoning difference(Figure from, Figure less, String rule) {
    if (!from.basis().comparesWith(less.basis())) {
      throw new IllegalArgumentException(
          "%s less %s".formatted(from.basis().words(), less.basis().words()));
    }
    Content content =
        from.content() instanceof Known(Value a) && less.content() instanceof Known(Value b)
            ? new Known(a.of(a.interval().minus(b.interval())))
            : firstUnknown(from, less);
    return new Reckoning(content, rule, List.of(from.address(), less.address()), List.of());
  }

  /// A variance as a % of the size of its budget. A nil budget has none.
  public static Reckoning percent(Figure variance, Figure budget) {
    Content content =
        variance.content() instanceof Known(Value part)
                && budget.content() instanceof Known(Value whole)
            ? Percent.share(part.interval().middle(), whole.interval().middle())
                .<Content>map(share -> new Known(new Value.Share(share)))
                .orElseGet(() -> new NoData(Content.Reason.NIL_BASE, ""))
            : firstUnknown(variance, budget);
    return new Reckoning(
        content,
        "variance as a % of the size of the budget",
        List.of(variance.address(), budget.address()),
        List.of());
  }

  /// A broken figure's fault goes before a want of data.
  private static Content firstUnknown(Figure one, Figure other) {
    if (one.isBroken() || (one.value().isEmpty() && !other.isBroken())) {
      return one.content();
    }
    return other.content();
  }

  /// The figure as we worked it out.
  public Figure at(Address address, Unit unit, Basis basis) {
    return new Figure(address, content, unit, basis, new Origin.Computed(rule, inputs));
  }

  /// The figure where a return states it as well and the two agree: as worked out where that is
  /// exact; as stated where only rounded figures came in, so that two tables do not differ by 1.
  ///
  /// @param place of the stated value
  public Figure adopting(Value stated, Location place, Address address, Unit unit, Basis basis) {
    return switch (content) {
      case Known(Value ours) when !ours.interval().isExact() -> {
        BigDecimal apart = stated.interval().middle().subtract(ours.interval().middle());
        Origin origin = new Origin.Adopted(place, rule, inputs, apart);
        yield new Figure(address, new Known(stated), unit, basis, origin);
      }
      case Known _, Broken _ -> at(address, unit, basis);
      case NoData _ -> new Figure(address, new Known(stated), unit, basis, new Origin.Read(place));
    };
  }

  /// Whether a stated value may be ours before either was rounded. Where we have none there is
  /// nothing to contradict.
  public boolean agreesWith(Value stated) {
    return switch (content) {
      case Known(Value value) -> value.interval().meets(stated.interval());
      case NoData _, Broken _ -> true;
    };
  }

  /// Our amount, where it is a known one of money.
  public Optional<Money> amount() {
    return content instanceof Known(Value.Amount(Money money, _))
        ? Optional.of(money)
        : Optional.empty();
  }
}
