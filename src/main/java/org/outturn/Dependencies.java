package org.outturn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.outturn.check.Submission;
import org.outturn.finding.Severity;
import org.outturn.publish.IssuedPapers;
import org.outturn.publish.Manifest.Entry;
import org.outturn.publish.ValueHash;
import org.outturn.returns.Arrival;
import org.outturn.returns.Return;
import org.outturn.returns.Returns;
import org.outturn.workspace.Paper;
import org.outturn.workspace.Workspace;
import org.outturn.workspace.WorkspaceReader;

/// What each paper depends on, as it is now. A file counts by its bytes, a return by what was
/// recognised in it: the cells of its tables and what follows from them, last quarter's included,
/// but not where on the sheet they stand, nor what stands around them.
final class Dependencies {
  private static final String RETURN = "return ";
  private static final String ISSUES = "issues of ";
  private static final String ABSENT = "absent";
  private static final String FAMILY = ".ftlx";
  private static final Pattern NAMED_TEMPLATE = Pattern.compile("\"([^\"]+\\.ftlx)\"");

  private final Workspace workspace;
  private final Materials materials;
  private final Returns returns;
  private final Optional<Returns> previous;
  private final String accepted;
  private final IssuedPapers issued;
  private final Map<String, String> known = new HashMap<>();

  Dependencies(Assignment work, Submission submission, Materials materials) {
    this.workspace = work.workspace();
    this.materials = materials;
    this.returns = submission.returns();
    this.previous = submission.previous();
    this.accepted = work.quarter().acceptedName();
    this.issued =
        new IssuedPapers(work.workspace().root(), Audience.PUBLIC.setOf(work.quarter().quarter()));
  }

  /// What a paper depends on.
  ///
  /// @param asked names by which it turned to returns; those that are no return do not count
  SortedMap<String, String> of(Paper paper, Set<String> asked) {
    Set<String> names = new TreeSet<>();
    names.add(Materials.PROGRAM);
    names.add(Materials.STRICTNESS);
    names.add(Materials.STYLE);
    names.add(WorkspaceReader.COUNCIL);
    names.add(paper.file());
    names.add(accepted);
    names.add(ISSUES + paper.name());
    for (String material : materials.hashes().keySet()) {
      boolean shared = material.startsWith(Materials.TEMPLATE) && !material.endsWith(FAMILY);
      if (shared || material.startsWith(Materials.FONT)) {
        names.add(material);
      }
    }
    templates(paper.family()).forEach(template -> names.add(Materials.TEMPLATE + template));
    asked.stream().filter(this::isReturn).forEach(name -> names.add(RETURN + name));
    SortedMap<String, String> inputs = new TreeMap<>();
    names.forEach(name -> inputs.put(name, state(name)));
    return inputs;
  }

  /// Whether the public has been given a paper: no notice of it is then to be given any more.
  boolean isIssued(String paper) {
    return !state(ISSUES + paper).equals(ABSENT);
  }

  private boolean isReturn(String name) {
    return workspace.council().returns().containsKey(name) || returns.find(name).isPresent();
  }

  /// Its family's template, and those that this one names.
  private Set<String> templates(String family) {
    Set<String> all = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(family + FAMILY));
    while (!open.isEmpty()) {
      String template = open.pop();
      Optional<Path> file = workspace.template(template);
      if (all.add(template) && file.isPresent()) {
        NAMED_TEMPLATE
            .matcher(text(file.get()))
            .results()
            .map((MatchResult named) -> named.group(1))
            .forEach(open::push);
      }
    }
    return all;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What has changed since a paper was made, each a clause. For one that was stopped, anything may
  /// matter: what it lacked may have come.
  List<String> changes(Entry entry) {
    List<String> glance = materials.glance(entry);
    return glance.isEmpty() || entry.isStopped() ? glance : changedInputs(entry);
  }

  private List<String> changedInputs(Entry entry) {
    return entry.inputs().entrySet().stream()
        .filter(input -> !Marks.NAMES.contains(input.getKey()))
        .filter(input -> !state(input.getKey()).equals(input.getValue()))
        .map(input -> changed(input.getKey(), state(input.getKey())))
        .toList();
  }

  /// What a paper was made from, as its readers would say it.
  static List<String> told(Entry entry) {
    return entry.inputs().keySet().stream()
        .filter(name -> !Marks.NAMES.contains(name))
        .map(
            name ->
                switch (name) {
                  case Materials.PROGRAM -> "Outturn itself";
                  case Materials.STRICTNESS -> "what stops a paper (--fail-on)";
                  default -> name.startsWith(ISSUES) ? "whether it has been issued" : name;
                })
        .toList();
  }

  private static String changed(String name, String now) {
    if (name.startsWith(ISSUES)) {
      return "it has been issued";
    }
    if (name.startsWith(RETURN)) {
      return "return \"%s\" has changed".formatted(name.substring(RETURN.length()));
    }
    return name + (now.equals(ABSENT) ? " is no longer there" : " has changed");
  }

  /// Threads may race to fill a place, but with the same value.
  private String state(String name) {
    synchronized (known) {
      return known.computeIfAbsent(
          name,
          _ -> {
            if (name.startsWith(ISSUES)) {
              return stateOfIssues(name.substring(ISSUES.length()));
            }
            return name.startsWith(RETURN)
                ? stateOfReturn(name.substring(RETURN.length()))
                : materials.find(name).orElse(ABSENT);
          });
    }
  }

  private String stateOfIssues(String paper) {
    try {
      return issued.versions(paper).isEmpty() ? ABSENT : "issued";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A return that is there in part, or not at all, is still a state that papers depend on. Last
  /// quarter's may stand in for one that is missing.
  private String stateOfReturn(String name) {
    String content =
        returns
            .find(name)
            .map((Return read) -> ValueHash.of(read).hex())
            .or(
                () ->
                    previous
                        .flatMap(earlier -> earlier.find(name))
                        .map((Return earlier) -> ABSENT + " " + ValueHash.of(earlier).hex()))
            .orElse(ABSENT);
    String worst =
        returns.arrivals().stream()
            .filter(arrival -> arrival.name().equals(name))
            .findFirst()
            .flatMap(Arrival::worst)
            .map(Severity::word)
            .orElse("clean");
    return content + " " + worst;
  }
}
