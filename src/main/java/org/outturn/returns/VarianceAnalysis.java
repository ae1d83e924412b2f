package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.outturn.figure.Figure;

/// Why outturn differs from budget: each reason's amount under overspend (expenditure above budget,
/// income below) or underspend (expenditure below budget, income above), and other minor variances.
///
/// @param total nothing where not all is shown
public record VarianceAnalysis(
    String name,
    List<Division> divisions,
    List<Line> others,
    Optional<Line> total,
    List<Figure> figures)
    implements Return {

  public VarianceAnalysis {
    divisions = List.copyOf(divisions);
    others = List.copyOf(others);
    figures = List.copyOf(figures);
  }

  /// By division and unit.
  @Override
  public VarianceAnalysis narrowed(Predicate<Traits> shown) {
    List<Division> kept = new ArrayList<>();
    for (Division division : divisions) {
      List<BusinessUnit> units =
          division.units().stream()
              .filter(unit -> shown.test(traits(division.name(), unit.name())))
              .toList();
      if (!units.isEmpty()) {
        kept.add(new Division(division.name(), units));
      }
    }
    List<Line> rest = others.stream().filter(_ -> shown.test(traits("", ""))).toList();
    boolean whole = kept.equals(divisions) && rest.equals(others);
    VarianceAnalysis some =
        new VarianceAnalysis(name, kept, rest, total.filter(_ -> whole), List.of());
    List<Figure> left =
        Stream.concat(some.reasons(), some.total().stream()).flatMap(Line::figures).toList();
    return new VarianceAnalysis(name, kept, rest, some.total(), left);
  }

  private static Traits traits(String division, String unit) {
    return Traits.none()
        .with("division", division)
        .with("directorate", division)
        .with("unit", unit);
  }

  /// Every reason, in order.
  public Stream<Line> reasons() {
    return Stream.concat(
        divisions.stream()
            .flatMap(division -> division.units().stream())
            .flatMap(unit -> unit.reasons().stream()),
        others.stream());
  }

  public record Division(String name, List<BusinessUnit> units) {
    public Division {
      units = List.copyOf(units);
    }
  }

  /// @param name blank where reasons stand directly under the division
  public record BusinessUnit(String name, List<Line> reasons) {
    public BusinessUnit {
      reasons = List.copyOf(reasons);
    }
  }

  /// @param reason in the return's words
  /// @param amounts empty where the return has a blank: expenditure above budget, income below,
  ///   expenditure below, income above, other minor
  public record Line(String reason, List<Optional<Figure>> amounts, Figure total) {
    public Line {
      amounts = List.copyOf(amounts);
      if (amounts.size() != 5) {
        throw new IllegalArgumentException("a variance has five places, not " + amounts.size());
      }
    }

    private Stream<Figure> figures() {
      return Stream.concat(amounts.stream().flatMap(Optional::stream), Stream.of(total));
    }
  }
}
