package org.outturn;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.outturn.publish.Manifest.PrintedFigure;
import org.outturn.publish.Reading;

/// A paper as far as it could be made.
///
/// @param names under which its files stand; several where its settings cannot be read and do not
///   say for which meetings it is
/// @param stops why it is not published, each a clause; none where nothing stops it
/// @param files the finished bytes of each format; none where it could not be made
/// @param reading what it says; nothing where it could not be made
/// @param inputs what it depends on, by name; of one that is stopped only what is not a file
record Draft(
    String paper,
    List<String> names,
    List<String> stops,
    Map<Format, byte[]> files,
    Reading reading,
    SortedMap<String, String> inputs) {
  Draft {
    names = List.copyOf(names);
    stops = List.copyOf(stops);
    files = Map.copyOf(files);
  }

  static Draft made(
      String paper, Map<Format, byte[]> files, Reading reading, SortedMap<String, String> inputs) {
    return new Draft(paper, List.of(paper), List.of(), files, reading, inputs);
  }

  static Draft stopped(String paper, List<String> stops, SortedMap<String, String> inputs) {
    return new Draft(paper, List.of(paper), stops, Map.of(), Reading.NOTHING, inputs);
  }

  static Draft unread(String paper, List<String> names, List<String> stops) {
    return new Draft(paper, names, stops, Map.of(), Reading.NOTHING, Collections.emptySortedMap());
  }

  /// What remains to be told of it where nothing is written.
  Draft withoutFiles() {
    return new Draft(paper, names, stops, Map.of(), reading, inputs);
  }

  /// The figures that it prints, in its order.
  List<PrintedFigure> figures() {
    return reading.figures();
  }

  boolean isStopped() {
    return !stops.isEmpty();
  }
}
