package org.outturn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import org.outturn.finding.Code;
import org.outturn.publish.Manifest;
import org.outturn.publish.Manifest.Entry;
import org.outturn.publish.Manifest.Output;
import org.outturn.workspace.PapersReader.PaperFile;

/// Which papers are to be made, and why.
///
/// @param tasks one for each paper asked for, in order
public record Plan(List<Task> tasks) {
  public Plan {
    tasks = List.copyOf(tasks);
  }

  /// A paper's file, and what is to be done about it.
  ///
  /// @param last what became of its papers when they were made, one for each meeting; none where
  ///   they never were
  /// @param reasons to make them, each a clause; none where they can stay as they are
  public record Task(PaperFile file, List<Entry> last, List<String> reasons) {
    public Task {
      last = List.copyOf(last);
      reasons = List.copyOf(reasons);
    }

    public String paper() {
      return file.name();
    }

    public boolean isDue() {
      return !reasons.isEmpty();
    }

    /// Those of its papers that were stopped, and would be again where nothing is due.
    public List<Entry> stopped() {
      return last.stream().filter(Entry::isStopped).toList();
    }

    /// What each of its papers that stand was made from, by the paper.
    public SequencedMap<String, List<String>> sources() {
      SequencedMap<String, List<String>> sources = new LinkedHashMap<>();
      last.stream()
          .filter(paper -> !paper.isStopped())
          .forEach(paper -> sources.put(paper.paper(), Dependencies.told(paper)));
      return sources;
    }
  }

  /// @param last what the set was made of
  /// @param changes what a paper depends on and has changed, each a clause
  /// @throws IOException if a published file cannot be read
  static Plan of(Assignment work, Optional<Manifest> last, Function<Entry, List<String>> changes)
      throws IOException {
    List<Task> tasks = new ArrayList<>();
    for (PaperFile file : work.papers()) {
      List<Entry> papers = last.map(made -> made.papersOf(file.name())).orElse(List.of());
      SequencedSet<String> reasons = new LinkedHashSet<>();
      if (papers.isEmpty()) {
        reasons.add("it has not been built before");
      }
      for (Entry paper : papers) {
        reasons.addAll(reasons(paper, work, changes));
      }
      tasks.add(new Task(file, papers, List.copyOf(reasons)));
    }
    return new Plan(tasks);
  }

  private static List<String> reasons(
      Entry last, Assignment work, Function<Entry, List<String>> changes) throws IOException {
    List<String> reasons = new ArrayList<>(changes.apply(last));
    if (!Marks.of(last).days().holds(work.order().today())) {
      reasons.add("days have gone by that count before its meeting");
    }
    switch (work.order().redo()) {
      case NOTHING -> {}
      case STOPPED -> {
        if (last.isStopped()) {
          reasons.add("it was stopped");
        }
      }
      case EVERYTHING -> reasons.add("every paper is asked for anew");
    }
    if (last.findings().stream().anyMatch(finding -> finding.code() == Code.PUB007)) {
      reasons.add("a fault had stopped it");
    }
    for (Format format : work.order().formats()) {
      String file = work.order().audience().fileOf(last.paper(), format);
      if (!last.isStopped() && last.outputs().stream().noneMatch(o -> o.file().equals(file))) {
        reasons.add("%s has not been made".formatted(file));
      }
    }
    for (Output output : last.outputs()) {
      switch (work.set().condition(output)) {
        case INTACT -> {}
        case MISSING -> reasons.add("%s is missing".formatted(output.file()));
        case CHANGED -> reasons.add("%s is not as it was published".formatted(output.file()));
      }
    }
    return reasons;
  }

  public boolean isEmpty() {
    return tasks.stream().noneMatch(Task::isDue);
  }
}
