package org.outturn.check;

import java.time.LocalDate;
import java.util.Optional;

/// Days on which the same is found, both included.
///
/// @param from nothing where it has always been so
/// @param until nothing where it stays so
public record Spell(Optional<LocalDate> from, Optional<LocalDate> until) {
  private static final String BETWEEN = "..";

  public boolean holds(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }

  /// `2026-05-01..2026-05-04`, an end left out where there is none.
  public String text() {
    return from.map(LocalDate::toString).orElse("")
        + BETWEEN
        + until.map(LocalDate::toString).orElse("");
  }

  /// Reads what [#text()] has written.
  public static Spell read(String text) {
    String[] ends = text.split("\\.\\.", -1);
    return new Spell(day(ends[0]), day(ends[1]));
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
