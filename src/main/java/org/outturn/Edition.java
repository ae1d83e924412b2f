package org.outturn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.Plan.Task;
import org.outturn.finding.Finding;
import org.outturn.finding.FindingsJson;
import org.outturn.finding.FindingsText;
import org.outturn.finding.Result;
import org.outturn.publish.Manifest;
import org.outturn.publish.Manifest.Entry;
import org.outturn.publish.Manifest.Output;
import org.outturn.publish.ManifestJson;
import org.outturn.publish.NextSet;
import org.outturn.publish.Program;
import org.outturn.publish.PublishedSet;
import org.outturn.publish.Status;
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

  /// What a set says where nothing is due.
  static Outcome unchanged(Assignment work, Manifest last) {
    return outcome(work, Set.of(), last, List.of());
  }

  /// @throws IOException if the set cannot be written; the last then stands
  Outcome publish(Plan plan, PaperMaker maker, Progress progress) throws IOException {
    try (NextSet next = work.set().next()) {
      List<Made> all =
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
      Manifest manifest = manifest(all, maker, next);
      List<Finding> events = work.judged(next.takeOver(last, claimed(all)));
      Outcome outcome = outcome(work, due(plan), manifest, events);
      List<Finding> leaks = leaks(manifest, outcome, maker, next);
      if (!leaks.isEmpty()) {
        return Outcome.withheld(work, outcome.findings(), leaks);
      }
      if (!last.equals(Optional.of(manifest)) || !work.set().verify().isEmpty()) {
        next.publish(manifest);
      }
      return outcome;
    }
  }

  /// The papers of a task.
  ///
  /// @param names under which files of theirs may stand
  private record Made(Task task, List<Entry> papers, List<String> names) {}

  private Made made(Task task, PaperMaker maker, NextSet next) throws IOException {
    Result<List<Draft>> made = maker.make(task.file());
    List<Entry> papers = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Draft draft : made.value()) {
      List<Output> outputs = new ArrayList<>();
      if (!draft.isStopped()) {
        for (Format format : formats(draft.paper())) {
          outputs.add(next.write(file(draft.paper(), format), draft.files().get(format)));
        }
      }
      names.addAll(draft.names());
      papers.add(
          new Entry(
              draft.paper(),
              task.paper(),
              draft.stops(),
              materials.fingerprint(),
              draft.inputs(),
              outputs,
              // What is wrong with a file is told with each paper that is made from it.
              made.findings(),
              draft.figures()));
    }
    return new Made(task, papers, names);
  }

  private String file(String paper, Format format) {
    return work.order().audience().fileOf(paper, format);
  }

  /// Those asked for, and those that stand there: the files of a paper never disagree.
  private List<Format> formats(String paper) {
    return Arrays.stream(Format.values())
        .filter(
            format ->
                work.order().formats().contains(format)
                    || Files.exists(work.set().folder().resolve(file(paper, format))))
        .toList();
  }

  private Made kept(Task task, NextSet next) throws IOException {
    List<Entry> papers = new ArrayList<>();
    for (Entry paper : task.last()) {
      papers.add(keep(paper, next).agreeingWith(materials.fingerprint()));
    }
    return new Made(task, papers, List.of());
  }

  private static Entry keep(Entry entry, NextSet next) throws IOException {
    for (Output output : entry.outputs()) {
      next.keep(output);
    }
    return entry;
  }

  private Manifest manifest(List<Made> all, PaperMaker maker, NextSet next) throws IOException {
    TreeMap<String, Entry> papers = new TreeMap<>();
    for (PaperFile file : work.all()) {
      boolean isAsked = all.stream().anyMatch(made -> made.task().paper().equals(file.name()));
      if (!isAsked) {
        for (Entry entry : last.map(made -> made.papersOf(file.name())).orElse(List.of())) {
          papers.put(entry.paper(), keep(entry, next));
        }
      }
    }
    all.stream().flatMap(made -> made.papers().stream()).forEach(e -> papers.put(e.paper(), e));
    guard(all, papers.values(), maker);
    List<Finding> ofRun = new ArrayList<>(findings);
    ofRun.addAll(stale(papers.values()));
    ofRun.replaceAll(maker::told);
    papers.replaceAll((_, entry) -> entry.telling(told(entry.findings(), maker)));
    List<Finding> everything =
        Stream.concat(ofRun.stream(), papers.values().stream().flatMap(e -> e.findings().stream()))
            .distinct()
            .toList();
    Output file =
        next.write(FINDINGS, FindingsJson.print(everything).getBytes(StandardCharsets.UTF_8));
    return new Manifest(
        Program.running().name(),
        work.quarter().quarter(),
        materials.hashes(),
        ofRun,
        List.of(file),
        List.copyOf(papers.values()));
  }

  /// Exempt words in what is published or said besides the papers: files and returns may be called
  /// by them.
  private List<Finding> leaks(Manifest manifest, Outcome outcome, PaperMaker maker, NextSet next)
      throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(PublishedSet.MANIFEST, ManifestJson.write(manifest));
    for (Output common : manifest.common()) {
      files.put(common.file(), next.read(common));
    }
    files.put(Status.FILE, outcome.status(work, Optional.of(manifest)).json());
    files.put(
        "log",
        FindingsText.PLAIN
            .print(Stream.concat(outcome.findings().stream(), outcome.events().stream()).toList())
            .getBytes(StandardCharsets.UTF_8));
    return maker.leakTests().stream().flatMap(test -> test.readAbout(files).stream()).toList();
  }

  /// What is accepted and is not found, by this run or the earlier ones that made the other papers.
  private List<Finding> stale(Collection<Entry> papers) {
    return work.stale(
        Stream.concat(findings.stream(), papers.stream().flatMap(e -> e.findings().stream()))
            .toList(),
        papers.stream().map(Entry::file).collect(Collectors.toSet()));
  }

  /// What is exempt in papers that were not made now must not be told either.
  private void guard(List<Made> all, Collection<Entry> papers, PaperMaker maker) {
    Set<String> files = new TreeSet<>();
    for (Entry entry : papers) {
      if (Marks.of(entry).openness() == Marks.Openness.PARTLY_EXEMPT) {
        files.add(entry.file());
      }
    }
    all.stream()
        .filter(made -> made.task().isDue())
        .forEach(made -> files.remove(made.task().paper()));
    work.all().stream().filter(file -> files.contains(file.name())).forEach(maker::guard);
  }

  private static List<Finding> told(List<Finding> findings, PaperMaker maker) {
    return findings.stream().map(maker::told).toList();
  }

  /// Files that would be taken for this run's.
  private List<String> claimed(List<Made> all) {
    return Stream.concat(
            Stream.of(FINDINGS),
            all.stream()
                .flatMap(made -> made.names().stream())
                .flatMap(name -> Arrays.stream(Format.values()).map(format -> file(name, format))))
        .toList();
  }

  private static Set<String> due(Plan plan) {
    return plan.tasks().stream()
        .filter(Task::isDue)
        .map(Task::paper)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What came of the papers asked for, as a manifest has it.
  ///
  /// @param made the files whose papers were made
  private static Outcome outcome(
      Assignment work, Set<String> made, Manifest manifest, List<Finding> events) {
    List<Outcome.Built> built = new ArrayList<>();
    List<Outcome.Built> unchanged = new ArrayList<>();
    List<Outcome.Stopped> stopped = new ArrayList<>();
    // The papers of a file may share what was found in it.
    SequencedSet<Finding> found = new LinkedHashSet<>(manifest.findings());
    for (PaperFile file : work.papers()) {
      for (Entry entry : manifest.papersOf(file.name())) {
        found.addAll(entry.findings());
        if (entry.isStopped()) {
          stopped.add(new Outcome.Stopped(entry.paper(), entry.stops()));
        } else {
          (made.contains(file.name()) ? built : unchanged)
              .add(new Outcome.Built(entry.paper(), files(work, entry)));
        }
      }
    }
    return new Outcome(built, unchanged, stopped, List.copyOf(found), events);
  }

  private static List<String> files(Assignment work, Entry entry) {
    return entry.outputs().stream().map(output -> work.set().path(output.file())).toList();
  }
}
