package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.outturn.figure.Figure;

/// A capital programme by directorate and service: an earlier report's position, this one's, and
/// the movement between them, which is never an underspend; split, where the return does so, into
/// slippage (rephasing to later years), acceleration and real saving.
///
/// @param measures the columns the return has, in order: `previous`, `current`, `movement`,
///   `slippage`, `saving` …
/// @param total nothing where not all is shown
public record CapitalProgramme(
    String name,
    List<Measure> measures,
    List<Group> groups,
    Optional<Amounts> total,
    List<Figure> figures)
    implements Return {

  public CapitalProgramme {
    measures = List.copyOf(measures);
    groups = List.copyOf(groups);
    figures = List.copyOf(figures);
  }

  /// By directorate and service.
  @Override
  public CapitalProgramme narrowed(Predicate<Traits> shown) {
    List<Group> kept = new ArrayList<>();
    for (Group group : groups) {
      List<Line> lines =
          group.lines().stream()
              .filter(line -> shown.test(traits(group.name(), line.service())))
              .toList();
      boolean stays =
          group.lines().isEmpty() ? shown.test(traits(group.name(), "")) : !lines.isEmpty();
      if (stays) {
        boolean whole = lines.size() == group.lines().size();
        kept.add(new Group(group.name(), group.own().filter(_ -> whole), lines));
      }
    }
    Optional<Amounts> sum = total.filter(_ -> kept.equals(groups));
    List<Figure> left =
        Stream.concat(kept.stream().flatMap(Group::amounts), sum.stream())
            .flatMap(amounts -> amounts.figures().stream())
            .toList();
    return new CapitalProgramme(name, measures, kept, sum, left);
  }

  private static Traits traits(String directorate, String service) {
    return Traits.none().with("directorate", directorate).with("service", service);
  }

  /// @param heading as the return words it: "3rd quarter report"
  public record Measure(String key, String heading) {}

  /// A directorate.
  ///
  /// @param own figures that the group carries itself where it has no services
  public record Group(String name, Optional<Amounts> own, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }

    private Stream<Amounts> amounts() {
      return Stream.concat(own.stream(), lines.stream().map(Line::amounts));
    }
  }

  public record Line(String service, Amounts amounts) {}

  /// One figure per measure, in their order.
  public record Amounts(List<Figure> figures) {
    public Amounts {
      figures = List.copyOf(figures);
    }
  }
}
