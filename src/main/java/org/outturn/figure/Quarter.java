package org.outturn.figure;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A quarter of a local authority's financial year, which begins on 1 April.
///
/// @param startYear the year in which the financial year begins: 2025 for 2025/26
/// @param number 1 (April to June) to 4 (January to March)
public record Quarter(int startYear, int number) implements Comparable<Quarter> {
  private static final Pattern NAME = Pattern.compile("(\\d{4})-(\\d{2})-Q([1-4])");

  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("no quarter " + number);
    }
  }

  /// @param name as folders are named: `2025-26-Q4`
  public static Optional<Quarter> named(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(matcher.group(1));
    boolean follows = (start + 1) % 100 == Integer.parseInt(matcher.group(2));
    return follows
        ? Optional.of(new Quarter(start, Integer.parseInt(matcher.group(3))))
        : Optional.empty();
  }

  /// `2025-26-Q4`.
  public String name() {
    return "%d-%02d-Q%d".formatted(startYear, (startYear + 1) % 100, number);
  }

  /// `2025/26`.
  public String year() {
    return "%d/%02d".formatted(startYear, (startYear + 1) % 100);
  }

  public LocalDate start() {
    return LocalDate.of(startYear, Month.APRIL, 1).plusMonths(3L * (number - 1));
  }

  public LocalDate end() {
    return start().plusMonths(3).minusDays(1);
  }

  public Quarter previous() {
    return number == 1 ? new Quarter(startYear - 1, 4) : new Quarter(startYear, number - 1);
  }

  @Override
  public int compareTo(Quarter other) {
    return startYear != other.startYear
        ? Integer.compare(startYear, other.startYear)
        : Integer.compare(number, other.number);
  }
}
