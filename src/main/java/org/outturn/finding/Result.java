package org.outturn.finding;

import java.util.ArrayList;
import java.util.List;
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

  public boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }
}
