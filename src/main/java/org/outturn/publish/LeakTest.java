package org.outturn.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.document.Document;
import org.outturn.figure.Ledger;
import org.outturn.finding.Acceptance;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

/// Reads public outputs back, as a curious reader might, and looks for what only members may know.
/// Its own findings never repeat it: they are published too.
public final class LeakTest {
  private final String paper;
  private final Secrets secrets;
  private final List<Finding> derivable;

  private LeakTest(String paper, Secrets secrets, List<Finding> derivable) {
    this.paper = paper;
    this.secrets = secrets;
    this.derivable = derivable;
  }

  /// @param whole the paper with all that is exempt, numbered
  /// @param ledger the figures of the quarter
  public static LeakTest of(String paper, Document whole, Ledger ledger) {
    Secrets secrets = Secrets.of(whole, ledger);
    List<Finding> derivable = new ArrayList<>(Subtraction.findings(paper, whole, ledger));
    derivable.addAll(Remainders.findings(paper, whole.publicCopy(), secrets::isNumber));
    return new LeakTest(paper, secrets, List.copyOf(derivable));
  }

  /// @param outputs by the names of their files, whose endings say what they are
  /// @return an error for each place that holds exempt words, a warning for each that holds a word
  ///   or number which may be exempt or a coincidence, and for each exempt figure that open ones
  ///   give away
  public List<Finding> read(Map<String, byte[]> outputs) {
    List<Finding> found = new ArrayList<>(derivable);
    if (secrets.isEmpty()) {
      return found;
    }
    outputs.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(output -> found.addAll(read(output.getKey(), output.getValue())));
    return found;
  }

  /// Reads what is published about papers besides them: the manifest, the findings, the status, the
  /// log. They are full of sizes, hashes and names, in which a lone number or word says nothing.
  ///
  /// @param files by name
  /// @return an error for each place that holds exempt words
  public List<Finding> readAbout(Map<String, byte[]> files) {
    List<Finding> found = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      for (Trace trace : Readback.of(file.getKey(), file.getValue())) {
        secrets
            .phraseIn(trace.text())
            .map(origin -> exemptWordsAbout(file.getKey(), trace.place(), origin))
            .filter(finding -> !found.contains(finding))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Finding exemptWordsAbout(String file, String place, String origin) {
    return Finding.of(
            Code.PUB107,
            new Location.InPaper(file, told(place)),
            "a file that is published beside the papers would hold words of exempt material")
        .note("they are from %s of \"%s\"".formatted(origin, paper))
        .note("nothing is published, and what was published before stands as it was")
        .help("rename the paper, return, file or sheet that is called by them");
  }

  /// A place may be called by what must not be told.
  private String told(String place) {
    return secrets.phraseIn(place).isPresent() ? "a name in it" : place;
  }

  private List<Finding> read(String file, byte[] content) {
    Map<String, Finding> byPlace = new LinkedHashMap<>();
    for (Trace trace : Readback.of(file, content)) {
      judge(file, trace)
          .ifPresent(
              finding ->
                  byPlace.merge(
                      trace.place(),
                      finding,
                      (one, other) -> one.severity().reaches(other.severity()) ? one : other));
    }
    return List.copyOf(byPlace.values());
  }

  private Optional<Finding> judge(String file, Trace trace) {
    Optional<Finding> words =
        secrets.phraseIn(trace.text()).map(origin -> exemptWords(file, trace.place(), origin));
    return switch (trace.kind()) {
      case CODED -> words;
      case SAID ->
          words
              .or(() -> secrets.numberIn(trace.text()).map(o -> perhaps("number", file, trace, o)))
              .or(() -> secrets.wordIn(trace.text()).map(o -> perhaps("word", file, trace, o)));
    };
  }

  private Finding exemptWords(String file, String place, String origin) {
    return Finding.of(
            Code.PUB101,
            new Location.InPaper(file, told(place)),
            "public output holds words of exempt material")
        .note("they are from %s of \"%s\"".formatted(origin, paper))
        .help("take them out of the open text, headings, captions and names");
  }

  private Finding perhaps(String what, String file, Trace trace, String origin) {
    return Finding.of(
            Code.PUB102,
            new Location.InPaper(file, trace.place()),
            "a %s of exempt material stands in a public output".formatted(what))
        .note("it is from %s of \"%s\", and may be a coincidence".formatted(origin, paper))
        .help("look at the place, and change the open text if it gives the exempt one away");
  }

  /// Whether a finding can be told in public.
  public boolean isOpen(Finding finding) {
    return Stream.of(
            Stream.of(finding.location().text(), finding.excerpt(), finding.message()),
            finding.notes().stream(),
            Stream.of(finding.help()),
            finding.acceptance().stream().flatMap(by -> Stream.of(by.reason(), by.post())))
        .flatMap(texts -> texts)
        .allMatch(text -> secrets.phraseIn(text).or(() -> secrets.numberIn(text)).isEmpty());
  }

  /// What is left of a finding that speaks of exempt material: that there is one.
  public static Finding withheld(Finding finding) {
    String untold = "not told in public";
    Finding left =
        Finding.of(finding.code(), new Location.Run(), finding.code().title())
            .note("it is about exempt material, and " + untold)
            .help("see it with --audience members");
    return finding
        .acceptance()
        .map(_ -> left.accepted(new Acceptance(untold, untold)))
        .orElseGet(() -> left.severity(finding.severity()));
  }
}
