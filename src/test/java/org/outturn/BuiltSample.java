package org.outturn;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.finding.Severity;

/// The papers of the sample council.
final class BuiltSample {
  private BuiltSample() {}

  /// Builds papers of the latest quarter in every format.
  ///
  /// @param papers by name; none for all
  static Outcome into(Path folder, String... papers) throws IOException {
    return new Pipeline(Path.of("templates"), step -> {})
        .build(
            new Order(
                Path.of("sample-data"),
                Optional.empty(),
                List.of(papers),
                List.of(Format.values()),
                Audience.PUBLIC,
                Optional.of(folder),
                LocalDate.of(2026, 5, 1),
                Severity.ERROR));
  }
}
