package org.outturn.returns;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.outturn.figure.Figure;

/// Complaints by service: the worked example of `src/docs/new-return.md`.
///
/// @param services in the order of the return
public record Complaints(String name, List<Service> services) implements Return {
  public Complaints {
    services = List.copyOf(services);
  }

  /// @param upheld how many of those received
  public record Service(String name, Figure received, Figure upheld) {
    private Stream<Figure> figures() {
      return Stream.of(received, upheld);
    }
  }

  @Override
  public List<Figure> figures() {
    return services.stream().flatMap(Service::figures).toList();
  }

  /// By service.
  @Override
  public Complaints narrowed(Predicate<Traits> shown) {
    return new Complaints(
        name,
        services.stream()
            .filter(service -> shown.test(Traits.none().with("service", service.name())))
            .toList());
  }
}
