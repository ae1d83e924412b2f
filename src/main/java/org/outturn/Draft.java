package org.outturn;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.outturn.publish.Manifest.PrintedFigure;

/// A paper as far as it could be made.
///
/// @param stops why it is not published, each a clause; none where nothing stops it
/// @param files the finished bytes of each format; none where it could not be made
/// @param figures that it prints, in its order
/// @param inputs what it depends on, by name; none where it is stopped
record Draft(
    String paper,
    List<String> stops,
    Map<Format, byte[]> files,
    List<PrintedFigure> figures,
    SortedMap<String, String> inputs) {
  Draft {
    stops = List.copyOf(stops);
    files = Map.copyOf(files);
    figures = List.copyOf(figures);
  }

  static Draft stopped(String paper, List<String> stops) {
    return new Draft(paper, stops, Map.of(), List.of(), Collections.emptySortedMap());
  }

  /// What remains to be told of it where nothing is written.
  Draft withoutFiles() {
    return new Draft(paper, stops, Map.of(), figures, inputs);
  }

  boolean isStopped() {
    return !stops.isEmpty();
  }
}
