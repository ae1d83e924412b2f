package org.outturn.check;

import java.util.List;
import java.util.Optional;
import org.outturn.figure.Quarter;
import org.outturn.returns.Return;
import org.outturn.returns.Returns;

/// What came in for a quarter, with what came in for the one before: all that a rule may look at.
public record Submission(Quarter quarter, Returns returns, Optional<Returns> previous) {

  /// The returns of one type, in the order of the settings.
  <T extends Return> List<T> all(Class<T> type) {
    return returns.all().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /// The same return of last quarter.
  <T extends Return> Optional<T> before(T now, Class<T> type) {
    return previous
        .flatMap(returns -> returns.find(now.name()))
        .filter(type::isInstance)
        .map(type::cast);
  }
}
