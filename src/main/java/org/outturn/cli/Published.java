package org.outturn.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.Audience;
import org.outturn.Order;
import org.outturn.Redo;
import org.outturn.finding.Severity;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Papers that an earlier run has published: in which workspace, and where.
final class Published {
  @Mixin private Where where;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the papers are; else build in the workspace.")
  private Optional<Path> out;

  /// The quarter that was named.
  Optional<String> quarter() {
    return where.quarter();
  }

  /// @throws Misuse if the workspace is none
  Path folder() {
    return out.orElse(where.workspace().resolve("build"));
  }

  /// An order to look at papers as they would be built there.
  ///
  /// @throws Misuse if the workspace is none
  Order order(List<String> papers, LocalDate today) {
    return new Order(
        where.workspace(),
        where.quarter(),
        papers,
        List.of(),
        Audience.PUBLIC,
        out,
        today,
        Severity.ERROR,
        Redo.NOTHING,
        1);
  }
}
