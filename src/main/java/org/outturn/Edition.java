package org.outturn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.outturn.Plan.Task;
import org.outturn.finding.Finding;
import org.outturn.finding.FindingsJson;
import org.outturn.finding.Result;
import org.outturn.publish.Manifest;
import org.outturn.publish.Manifest.Entry;
import org.outturn.publish.Manifest.Output;
import org.outturn.publish.NextSet;
import org.outturn.publish.Program;
import org.outturn.workspace.PapersReader.PaperFile;

/// The next set of a quarter's papers: those that are due are made, the others are taken over, and
/// all of it is shown at once. A paper that is stopped is not in it: its old figures would look
/// like these.
///
/// @param last what the set is made of now
/// @param findings about the settings and the returns
record Edition(
    Assignment work, Materials materials, Optional<Manifest> last, List<Finding> findings) {
  private static final String FINDINGS = "findings.json";

  Edition {
    findings = findings.stream().distinct().toList();
  }

  /// The last set, where nothing is due.
  static Outcome unchanged(Assignment work, Plan plan, Manifest last) {
    return outcome(work, plan, last, List.of());
  }

  /// @throws IOException if the set cannot be written; the last then stands
  Outcome publish(Plan plan, PaperMaker maker, Progress progress) throws IOException {
    try (NextSet next = work.set().next()) {
      List<Entry> entries =
          Crew.all(
              work.order().jobs(),
              plan.tasks(),
              task -> {
                if (task.isDue()) {
                  progress.at("making " + task.paper());
                }
              },
              task -> () -> task.isDue() ? made(task, maker, next) : kept(task, next));
      progress.at("publishing the papers");
      Manifest manifest = manifest(entries, next);
      List<Finding> events = next.takeOver(last, claimed(plan));
      if (!last.equals(Optional.of(manifest)) || !work.set().verify().isEmpty()) {
        next.publish(manifest);
      }
      return outcome(work, plan, manifest, events);
    }
  }

  private Entry made(Task task, PaperMaker maker, NextSet next) throws IOException {
    Result<Draft> made = maker.make(task.file());
    Draft draft = made.value();
    List<Output> outputs = new ArrayList<>();
    if (!draft.isStopped()) {
      for (Format format : formats(task)) {
        outputs.add(next.write(format.fileOf(draft.paper()), draft.files().get(format)));
      }
    }
    return new Entry(
        draft.paper(),
        draft.stops(),
        materials.fingerprint(),
        draft.inputs(),
        outputs,
        made.findings(),
        draft.figures());
  }

  /// Those asked for, and those that stand there: the files of a paper never disagree.
  private List<Format> formats(Task task) {
    return Arrays.stream(Format.values())
        .filter(
            format ->
                work.order().formats().contains(format)
                    || Files.exists(work.set().folder().resolve(format.fileOf(task.paper()))))
        .toList();
  }

  private Entry kept(Task task, NextSet next) throws IOException {
    return keep(task.last().orElseThrow(), next).agreeingWith(materials.fingerprint());
  }

  private static Entry keep(Entry entry, NextSet next) throws IOException {
    for (Output output : entry.outputs()) {
      next.keep(output);
    }
    return entry;
  }

  private Manifest manifest(List<Entry> made, NextSet next) throws IOException {
    TreeMap<String, Entry> papers = new TreeMap<>();
    List<String> all = work.all().stream().map(PaperFile::name).toList();
    for (Entry entry : last.map(Manifest::papers).orElse(List.of())) {
      boolean isMade = made.stream().anyMatch(one -> one.paper().equals(entry.paper()));
      if (!isMade && all.contains(entry.paper())) {
        papers.put(entry.paper(), keep(entry, next));
      }
    }
    made.forEach(entry -> papers.put(entry.paper(), entry));
    List<Finding> everything =
        Stream.concat(
                findings.stream(), papers.values().stream().flatMap(e -> e.findings().stream()))
            .distinct()
            .toList();
    Output file =
        next.write(FINDINGS, FindingsJson.print(everything).getBytes(StandardCharsets.UTF_8));
    return new Manifest(
        Program.running().name(),
        work.quarter().quarter(),
        materials.hashes(),
        findings,
        List.of(file),
        List.copyOf(papers.values()));
  }

  /// Files that would be taken for this run's.
  private static List<String> claimed(Plan plan) {
    return Stream.concat(
            Stream.of(FINDINGS),
            plan.tasks().stream()
                .flatMap(task -> Arrays.stream(Format.values()).map(f -> f.fileOf(task.paper()))))
        .toList();
  }

  /// What came of the papers asked for, as a manifest has it.
  private static Outcome outcome(
      Assignment work, Plan plan, Manifest manifest, List<Finding> events) {
    List<Outcome.Built> built = new ArrayList<>();
    List<Outcome.Built> unchanged = new ArrayList<>();
    List<Outcome.Stopped> stopped = new ArrayList<>();
    List<Finding> found = new ArrayList<>(manifest.findings());
    for (Task task : plan.tasks()) {
      Entry entry = manifest.paper(task.paper()).orElseThrow();
      found.addAll(entry.findings());
      if (entry.isStopped()) {
        stopped.add(new Outcome.Stopped(entry.paper(), entry.stops()));
      } else {
        (task.isDue() ? built : unchanged)
            .add(
                new Outcome.Built(
                    entry.paper(),
                    entry.outputs().stream()
                        .map(output -> work.set().path(output.file()))
                        .toList()));
      }
    }
    return new Outcome(built, unchanged, stopped, found, events);
  }
}
