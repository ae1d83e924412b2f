package org.outturn;

import java.util.List;
import java.util.Map;

/// A paper as far as it could be made.
///
/// @param names under which its files stand; several where its settings cannot be read and do not
///   say for which meetings it is
/// @param stops why it is not published, each a clause; none where nothing stops it
/// @param files the finished bytes of each format; none where it could not be made
record Draft(String paper, List<String> names, List<String> stops, Map<Format, byte[]> files) {
  Draft {
    names = List.copyOf(names);
    stops = List.copyOf(stops);
    files = Map.copyOf(files);
  }

  static Draft made(String paper, Map<Format, byte[]> files, List<String> stops) {
    return new Draft(paper, List.of(paper), stops, files);
  }

  static Draft stopped(String paper, List<String> stops) {
    return new Draft(paper, List.of(paper), stops, Map.of());
  }

  static Draft unread(String paper, List<String> names, List<String> stops) {
    return new Draft(paper, names, stops, Map.of());
  }

  boolean isStopped() {
    return !stops.isEmpty();
  }
}
