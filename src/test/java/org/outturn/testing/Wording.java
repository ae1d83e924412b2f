package org.outturn.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.outturn.finding.Finding;

/// How findings are worded, so that all read alike: no full stop, and no capital at the beginning
/// of a message unless a name or an abbreviation stands there.
public final class Wording {
  private Wording() {}

  public static void check(Finding finding) {
    assertThat(finding.message())
        .as("message of %s", finding.code())
        .matches("(?s)([^A-Z].*|[A-Z]{2}.*|[A-Z]\\d.*)")
        .doesNotContain("Exception", "null");
    assertThat(
            Stream.of(List.of(finding.message()), finding.notes(), List.of(finding.help()))
                .flatMap(List::stream))
        .as("texts of %s", finding.code())
        .allSatisfy(text -> assertThat(text).doesNotEndWith(".").isEqualTo(text.strip()));
  }
}
