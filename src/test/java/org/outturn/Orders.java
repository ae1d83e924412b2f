package org.outturn;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.finding.Severity;

/// What tests ask of a run: a workspace's current quarter in every format, on a day before any of
/// its meetings.
final class Orders {
  static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

  private Orders() {}

  /// @param papers by name; none for all
  static Order of(Path workspace, String... papers) {
    return of(workspace, Audience.PUBLIC, papers);
  }

  static Order of(Path workspace, Audience audience, String... papers) {
    return order(workspace, audience, Optional.empty(), Redo.NOTHING, papers);
  }

  static Order again(Path workspace, Redo redo) {
    return order(workspace, Audience.PUBLIC, Optional.empty(), redo);
  }

  /// @param out where the papers go
  static Order into(Path out, Path workspace, String... papers) {
    return order(workspace, Audience.PUBLIC, Optional.of(out), Redo.NOTHING, papers);
  }

  static Outcome build(Order order) throws IOException {
    return pipeline().build(order);
  }

  static Pipeline pipeline() {
    return new Pipeline(Path.of("templates"), _ -> {});
  }

  private static Order order(
      Path workspace, Audience audience, Optional<Path> out, Redo redo, String... papers) {
    return new Order(
        workspace,
        Optional.empty(),
        List.of(papers),
        List.of(Format.values()),
        audience,
        out,
        TODAY,
        Severity.ERROR,
        redo,
        2);
  }
}
