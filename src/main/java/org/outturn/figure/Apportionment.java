package org.outturn.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Whole percentages that add up to 100. Each share is rounded down, and the points that are left
/// go to those that lost most by it (the largest remainder), so that no reader adds up 101%.
public final class Apportionment {
  private static final long POINTS = 100;

  private Apportionment() {}

  /// @param counts parts of a whole, none negative; of equal remainders the earlier is rounded up
  /// @return a percentage for each count; none where there is nothing to share out
  /// @throws IllegalArgumentException if a count is negative
  public static List<Percent> of(List<Long> counts) {
    if (counts.stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("a count cannot be negative: " + counts);
    }
    long whole = counts.stream().mapToLong(Long::longValue).sum();
    if (whole == 0) {
      return List.of();
    }
    List<Long> points =
        new ArrayList<>(counts.stream().map(count -> count * POINTS / whole).toList());
    long left = POINTS - points.stream().mapToLong(Long::longValue).sum();
    IntStream.range(0, counts.size())
        .boxed()
        .sorted(Comparator.comparing(i -> -(counts.get(i) * POINTS % whole)))
        .limit(left)
        .forEach(i -> points.set(i, points.get(i) + 1));
    return points.stream().map(p -> new Percent(BigDecimal.valueOf(p))).toList();
  }
}
