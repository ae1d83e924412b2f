package org.outturn.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.figure.Quarter;
import org.outturn.returns.Return;
import org.outturn.returns.Returns;

/// What came in for a quarter, with what came in for the one before: all that a rule may look at.
public record Submission(Quarter quarter, Returns returns, Optional<Returns> previous) {

  /// The returns of one type, in the order of the settings.
  <T extends Return> List<T> all(Class<T> type) {
    return returns.all().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /// What the quarter's returns report on line by line.
  Stream<Entry> entries() {
    return returns.all().stream().flatMap(one -> Entry.of(one, quarter));
  }

  /// What the same return of last quarter reported on.
  List<Entry> entriesBefore(Return now) {
    return previous.flatMap(returns -> returns.find(now.name())).stream()
        .filter(then -> then.getClass().equals(now.getClass()))
        .flatMap(then -> Entry.of(then, quarter.previous()))
        .toList();
  }

  /// The same return of last quarter.
  <T extends Return> Optional<T> before(T now, Class<T> type) {
    return previous
        .flatMap(returns -> returns.find(now.name()))
        .filter(type::isInstance)
        .map(type::cast);
  }
}
