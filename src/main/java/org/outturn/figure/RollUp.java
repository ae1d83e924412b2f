package org.outturn.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Percent complete of a whole from its parts, by weight. Completed counts 100, not started 0; on
/// hold stays in by its last figure; cancelled and not applicable leave the sum.
public final class RollUp {
  private RollUp() {}

  /// @param weight greater than nil; 1 for all where nothing is said
  public record Part(Progress progress, BigDecimal weight) {
    public Part {
      if (weight.signum() <= 0) {
        throw new IllegalArgumentException("a weight is greater than nil: " + weight);
      }
    }

    public static Part of(Progress progress) {
      return new Part(progress, BigDecimal.ONE);
    }
  }

  public sealed interface Progress {
    record Completed() implements Progress {}

    record NotStarted() implements Progress {}

    /// In progress or on hold.
    record Reached(Percent percent) implements Progress {}

    /// Cancelled or not applicable.
    record OutOfSum() implements Progress {}
  }

  /// @return nothing where no part counts
  public static Optional<Percent> of(List<Part> parts) {
    BigDecimal weights = BigDecimal.ZERO;
    BigDecimal sum = BigDecimal.ZERO;
    for (Part part : parts) {
      Optional<BigDecimal> points = points(part.progress());
      if (points.isPresent()) {
        weights = weights.add(part.weight());
        sum = sum.add(points.get().multiply(part.weight()));
      }
    }
    return weights.signum() == 0
        ? Optional.empty()
        : Optional.of(new Percent(sum.divide(weights, MathContext.DECIMAL128)));
  }

  /// The share of the time from start to due date that has gone by at the end of a day: what a
  /// whole on course has reached. Before the start 0 %, after the due date 100 %.
  ///
  /// @param due the last day, not before the start
  public static Percent expected(LocalDate start, LocalDate due, LocalDate asAt) {
    if (due.isBefore(start)) {
      throw new IllegalArgumentException("due on " + due + " before it begins on " + start);
    }
    long days = start.until(due, ChronoUnit.DAYS) + 1;
    long gone = Math.clamp(start.until(asAt, ChronoUnit.DAYS) + 1, 0L, days);
    return Percent.share(BigDecimal.valueOf(gone), BigDecimal.valueOf(days)).orElseThrow();
  }

  private static Optional<BigDecimal> points(Progress progress) {
    return switch (progress) {
      case Progress.Completed _ -> Optional.of(new BigDecimal(100));
      case Progress.NotStarted _ -> Optional.of(BigDecimal.ZERO);
      case Progress.Reached(Percent percent) -> Optional.of(percent.points());
      case Progress.OutOfSum _ -> Optional.empty();
    };
  }
}
