package org.outturn;

import java.io.IOException;
import java.nio.file.Path;

/// The papers of the sample council.
final class BuiltSample {
  private BuiltSample() {}

  /// Builds papers of the latest quarter in every format.
  ///
  /// @param papers by name; none for all
  static Outcome into(Path folder, String... papers) throws IOException {
    return Orders.build(Orders.into(folder, Path.of("sample-data"), papers));
  }
}
