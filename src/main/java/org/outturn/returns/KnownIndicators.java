package org.outturn.returns;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.outturn.returns.Indicators.Indicator;

/// The indicators of a return, to be found from another quarter's.
final class KnownIndicators {
  private final Map<Key, Indicator> all = new HashMap<>();

  /// @param description blank where the reference tells
  private record Key(String group, String reference, String description) {
    static Key of(String group, String reference, String description) {
      return new Key(group, reference, reference.isBlank() ? description : "");
    }
  }

  /// Of several alike the first is found.
  KnownIndicators(Indicators indicators) {
    for (Indicators.Group group : indicators.groups()) {
      for (Indicator one : group.indicators()) {
        all.putIfAbsent(Key.of(group.name(), one.reference(), one.description()), one);
      }
    }
  }

  Optional<Indicator> find(String group, String reference, String description) {
    return Optional.ofNullable(all.get(Key.of(group, reference, description)));
  }
}
