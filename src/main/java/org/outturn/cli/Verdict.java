package org.outturn.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.Inspection;
import org.outturn.Outcome;
import org.outturn.finding.Digest;
import org.outturn.finding.Exhibit;
import org.outturn.finding.Finding;
import org.outturn.finding.Severity;

/// What is told of a check.
///
/// @param exhibits the findings looked at
/// @param stops what the papers wait for, each a line; none where only some findings are looked at
/// @param summary how many of what, in one line
/// @param root from which findings name files
record Verdict(
    List<Exhibit> exhibits, List<String> stops, String summary, ExitStatus status, Path root) {
  Verdict {
    exhibits = List.copyOf(exhibits);
    stops = List.copyOf(stops);
  }

  /// @param failing findings as bad as this fail the check, whether or not a paper waits for them
  static Verdict of(Inspection inspection, Selection selection, Severity failing) {
    Outcome outcome = inspection.outcome();
    List<Exhibit> looked =
        inspection.exhibits().stream().filter(one -> selection.holds(one.finding())).toList();
    boolean fails = looked.stream().anyMatch(one -> one.finding().severity().reaches(failing));
    boolean stopped = selection.isEverything() && outcome.result() == Outcome.Result.STOPPED;
    return new Verdict(
        looked,
        selection.isEverything() ? Report.CHECKED.stops(outcome) : List.of(),
        summary(looked, inspection, selection),
        fails || stopped ? ExitStatus.STOPPED : ExitStatus.BUILT,
        inspection.root());
  }

  /// The same, of the findings only those that are as bad.
  Verdict reaching(Severity severity) {
    return new Verdict(
        exhibits.stream().filter(one -> one.finding().severity().reaches(severity)).toList(),
        stops,
        summary,
        status,
        root);
  }

  Digest digest() {
    return Digest.of(exhibits);
  }

  List<Finding> findings() {
    return exhibits.stream().map(Exhibit::finding).toList();
  }

  /// "1 error, 2 notes in 14 files (only RET); 7 papers can be built, 1 would be stopped".
  private static String summary(List<Exhibit> looked, Inspection inspection, Selection selection) {
    String found =
        Arrays.stream(Severity.values())
            .map(severity -> Report.counted(looked.stream().map(Exhibit::finding), severity))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return "%s in %s%s"
        .formatted(
            found.isEmpty() ? "nothing found" : found,
            Report.counted(inspection.files().size(), "file"),
            selection.isEverything()
                ? "; " + Report.CHECKED.papers(inspection.outcome())
                : " (%s)".formatted(selection.words()));
  }
}
