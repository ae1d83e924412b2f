package org.outturn.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a stage made, and what it found while making it.
public record Result<T>(T value, List<Finding> findings) {
  public Result {
    findings = List.copyOf(findings);
  }

  public static <T> Result<T> of(T value) {
    return new Result<>(value, List.of());
  }

  /// Goes on with the value and keeps the findings of both stages, in order.
  public <U> Result<U> then(Function<? super T, Result<U>> next) {
    Result<U> after = next.apply(value);
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(after.findings);
    return new Result<>(after.value, all);
  }

  /// Goes on with a value that may not be there; without it there is nothing more to find.
  public static <T, U> Result<Optional<U>> ifThere(
      Optional<T> value, Function<? super T, Result<Optional<U>>> next) {
    return value.map(next).orElseGet(() -> of(Optional.empty()));
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }
}
