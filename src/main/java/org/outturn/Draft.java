package org.outturn;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.outturn.publish.Manifest.PrintedFigure;

/// A paper as far as it could be made.
///
/// @param names under which its files stand; several where its settings cannot be read and do not
///   say for which meetings it is
/// @param stops why it is not published, each a clause; none where nothing stops it
/// @param files the finished bytes of each format; none where it could not be made
/// @param figures that it prints, in its order
/// @param inputs what it depends on, by name; of one that is stopped only what is not a file
record Draft(
    String paper,
    List<String> names,
    List<String> stops,
    Map<Format, byte[]> files,
    List<PrintedFigure> figures,
    SortedMap<String, String> inputs) {
  Draft {
    names = List.copyOf(names);
    stops = List.copyOf(stops);
    files = Map.copyOf(files);
    figures = List.copyOf(figures);
  }

  static Draft made(
      String paper,
      Map<Format, byte[]> files,
      List<PrintedFigure> figures,
      SortedMap<String, String> inputs) {
    return new Draft(paper, List.of(paper), List.of(), files, figures, inputs);
  }

  static Draft stopped(String paper, List<String> stops, SortedMap<String, String> inputs) {
    return new Draft(paper, List.of(paper), stops, Map.of(), List.of(), inputs);
  }

  static Draft unread(String paper, List<String> names, List<String> stops) {
    return new Draft(paper, names, stops, Map.of(), List.of(), Collections.emptySortedMap());
  }

  /// What remains to be told of it where nothing is written.
  Draft withoutFiles() {
    return new Draft(paper, names, stops, Map.of(), figures, inputs);
  }

  boolean isStopped() {
    return !stops.isEmpty();
  }
}
