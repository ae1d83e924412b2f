package org.outturn;

import java.util.List;
import java.util.Map;

/// A paper as far as it could be made.
///
/// @param stops why it is not published, each a clause; none where nothing stops it
/// @param files the finished bytes of each format; none where it could not be made
record Draft(String paper, List<String> stops, Map<Format, byte[]> files) {
  Draft {
    stops = List.copyOf(stops);
    files = Map.copyOf(files);
  }

  boolean isStopped() {
    return !stops.isEmpty();
  }
}
