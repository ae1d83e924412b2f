package org.outturn.returns;

import java.util.Optional;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.workspace.ExpectedReturn;

/// Settings that a kind of return cannot do without.
final class Setting {
  private Setting() {}

  /// The setting as a result, with a finding where it is missing.
  static <T> Result<Optional<T>> needed(
      ExpectedReturn expected, String key, Optional<T> value, String example) {
    return value.isPresent()
        ? Result.of(value)
        : new Result<>(
            value,
            java.util.List.of(
                Finding.of(
                        Code.RET013,
                        expected.place(),
                        "return \"%s\" of kind %s has no %s"
                            .formatted(expected.name(), expected.kind(), key))
                    .help("add \"%s: %s\" to it".formatted(key, example))));
  }
}
