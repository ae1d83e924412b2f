package org.outturn.check.continuity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.check.Entry;
import org.outturn.check.Submission;
import org.outturn.returns.Return;

/// What a return reports on line by line, beside what it reported on last quarter.
///
/// @param before by what it is found by; none where there is no such return of last quarter
record Lines(List<Entry> present, Map<Entry.Key, List<Entry>> before) {

  static Lines of(Return one, Submission submission) {
    return new Lines(submission.entries(one), submission.entriesBefore(one));
  }

  static Stream<Lines> all(Submission submission) {
    return submission.returns().all().stream().map(one -> of(one, submission));
  }

  /// The same thing in two quarters.
  record Pair(Entry present, Entry then) {}

  /// What both quarters have once only: of an action with several rows it cannot be told which is
  /// which.
  Stream<Pair> pairs() {
    if (before.isEmpty()) {
      return Stream.of();
    }
    Map<Entry.Key, Long> counts =
        present.stream().collect(Collectors.groupingBy(Entry::earlierKey, Collectors.counting()));
    return present.stream()
        .filter(entry -> counts.get(entry.earlierKey()) == 1)
        .flatMap(
            entry ->
                before.getOrDefault(entry.earlierKey(), List.of()).stream()
                    .filter(_ -> before.get(entry.earlierKey()).size() == 1)
                    .map(then -> new Pair(entry, then)));
  }

  /// What last quarter had and this one has not.
  Stream<Entry> gone() {
    if (before.isEmpty()) {
      return Stream.of();
    }
    Set<Entry.Key> keys = present.stream().map(Entry::earlierKey).collect(Collectors.toSet());
    return before.values().stream().map(List::getFirst).filter(then -> !keys.contains(then.key()));
  }

  /// What this quarter has and last quarter had not, of the sorts of thing that last quarter had.
  Stream<Entry> come() {
    Set<String> sorts = before.keySet().stream().map(Entry.Key::what).collect(Collectors.toSet());
    return present.stream()
        .filter(entry -> sorts.contains(entry.what()))
        .filter(entry -> !before.containsKey(entry.earlierKey()));
  }

  /// What has kept its title and not its reference.
  record Renumbered(Entry present, Entry then) {}

  Stream<Renumbered> renumbered() {
    Map<String, Entry> gone = new LinkedHashMap<>();
    gone().forEach(then -> gone.putIfAbsent(title(then), then));
    return come()
        .flatMap(
            entry ->
                Stream.ofNullable(gone.remove(title(entry)))
                    .map(then -> new Renumbered(entry, then)));
  }

  private static String title(Entry entry) {
    return entry.what() + " " + plain(entry.title());
  }

  /// Words alone, as they are compared.
  static String plain(String text) {
    return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
