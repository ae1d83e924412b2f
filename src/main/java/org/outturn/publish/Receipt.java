package org.outturn.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.outturn.finding.Acceptance;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Severity;

/// What a run notes for the next one, which can be over at once if all of it still holds: the file
/// `.sets/receipt-public`. It is no part of the published set, and nothing is lost with it: a run
/// without it looks into the settings and the manifest.
///
/// Lines of words with tabs between them, and not JSON: to start a JSON reader takes longer than
/// all else that such a run does.
///
/// @param given what the run was given besides files, each a line
/// @param days spells of days, for all of which what was found holds
/// @param places keys of the places where its sources lie
/// @param sources seals of the files in them, by name
/// @param outputs seals of what stands in the output folder, by name
/// @param papers what became of each
/// @param findings told of them
public record Receipt(
    List<String> given,
    List<String> days,
    List<String> places,
    SortedMap<String, String> sources,
    SortedMap<String, String> outputs,
    List<Paper> papers,
    List<Finding> findings) {
  public Receipt {
    given = List.copyOf(given);
    days = List.copyOf(days);
    places = List.copyOf(places);
    papers = List.copyOf(papers);
    findings = List.copyOf(findings);
  }

  /// A paper.
  ///
  /// @param files from the output folder; none of one that is stopped
  /// @param stops why it is not published; none where it is
  public record Paper(String paper, List<String> files, List<String> stops) {
    public Paper {
      files = List.copyOf(files);
      stops = List.copyOf(stops);
    }
  }

  /// The names of the sets that its outputs belong to.
  public Set<String> sets() {
    Set<String> sets = new TreeSet<>();
    for (String output : outputs.keySet()) {
      int slash = output.indexOf('/');
      if (slash > 0) {
        sets.add(output.substring(0, slash));
      }
    }
    return sets;
  }

  /// @param out the folder of all sets
  /// @param audience whose papers they are
  /// @return nothing where there is none that can be understood
  /// @throws IOException if it is there and the system does not give it
  public static Optional<Receipt> read(Path out, String audience) throws IOException {
    try {
      return Optional.of(read(Files.readString(file(out, audience))));
    } catch (NoSuchFileException | IllegalArgumentException | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  /// Takes the place of the last one.
  ///
  /// @throws IOException if it cannot be written
  public void write(Path out, String audience) throws IOException {
    Path file = file(out, audience);
    Files.createDirectories(file.getParent());
    Disk.replace(file, text().getBytes(StandardCharsets.UTF_8));
  }

  private static Path file(Path out, String audience) {
    return PublishedSet.workshops(out).resolve("receipt-" + audience);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    given.forEach(one -> line(text, List.of("given", one)));
    days.forEach(one -> line(text, List.of("days", one)));
    places.forEach(one -> line(text, List.of("place", one)));
    sources.forEach((name, seal) -> line(text, List.of("source", name, seal)));
    outputs.forEach((name, seal) -> line(text, List.of("output", name, seal)));
    for (Paper paper : papers) {
      boolean stands = paper.stops().isEmpty();
      List<String> words = new ArrayList<>(List.of(stands ? "paper" : "stopped", paper.paper()));
      words.addAll(stands ? paper.files() : paper.stops());
      line(text, words);
    }
    findings.forEach(finding -> line(text, words(finding)));
    return text.toString();
  }

  private static List<String> words(Finding finding) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("finding", finding.code().name(), finding.severity().name()));
    words.addAll(List.of(finding.excerpt(), finding.message(), finding.help()));
    words.addAll(
        switch (finding.location()) {
          case Location.InCell place -> List.of("cell", place.file(), place.sheet(), place.cell());
          case Location.InSheet(String file, String sheet) -> List.of("sheet", file, sheet, "");
          case Location.InLine(String file, int line) ->
              List.of("line", file, String.valueOf(line), "");
          case Location.InFile(String file) -> List.of("file", file, "", "");
          case Location.InPaper(String paper, String place) -> List.of("paper", paper, place, "");
          case Location.Run _ -> List.of("run", "", "", "");
        });
    words.add(finding.acceptance().map(Acceptance::reason).orElse(""));
    words.add(finding.acceptance().map(Acceptance::post).orElse(""));
    words.addAll(finding.notes());
    return words;
  }

  private static void line(StringBuilder text, List<String> words) {
    for (String word : words) {
      text.append(escaped(word)).append('\t');
    }
    text.append('\n');
  }

  private static String escaped(String word) {
    return word.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }

  static Receipt read(String text) {
    List<String> given = new ArrayList<>();
    List<String> days = new ArrayList<>();
    List<String> places = new ArrayList<>();
    SortedMap<String, String> sources = new TreeMap<>();
    SortedMap<String, String> outputs = new TreeMap<>();
    List<Paper> papers = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      List<String> words = split(text.substring(start, end));
      start = end + 1;
      switch (words.get(0)) {
        case "given" -> given.add(words.get(1));
        case "days" -> days.add(words.get(1));
        case "place" -> places.add(words.get(1));
        case "source" -> sources.put(words.get(1), words.get(2));
        case "output" -> outputs.put(words.get(1), words.get(2));
        case "paper" -> papers.add(new Paper(words.get(1), rest(words, 2), List.of()));
        case "stopped" -> papers.add(new Paper(words.get(1), List.of(), rest(words, 2)));
        case "finding" -> findings.add(finding(words));
        default -> throw new IllegalArgumentException(words.get(0));
      }
    }
    return new Receipt(given, days, places, sources, outputs, papers, findings);
  }

  private static Finding finding(List<String> words) {
    return new Finding(
        Code.valueOf(words.get(1)),
        Severity.valueOf(words.get(2)),
        location(words.get(6), words.get(7), words.get(8), words.get(9)),
        words.get(3),
        words.get(4),
        rest(words, 12),
        words.get(5),
        acceptance(words.get(10), words.get(11)));
  }

  private static Optional<Acceptance> acceptance(String reason, String post) {
    return post.isEmpty() ? Optional.empty() : Optional.of(new Acceptance(reason, post));
  }

  private static Location location(String kind, String file, String inside, String cell) {
    return switch (kind) {
      case "cell" -> Location.InCell.of(file, inside, cell);
      case "sheet" -> new Location.InSheet(file, inside);
      case "line" -> new Location.InLine(file, Integer.parseInt(inside));
      case "file" -> new Location.InFile(file);
      case "paper" -> new Location.InPaper(file, inside);
      case "run" -> new Location.Run();
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static List<String> rest(List<String> words, int from) {
    return words.subList(from, words.size());
  }

  /// Each word ends with a tab.
  private static List<String> split(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char one = line.charAt(i);
      if (one == '\t') {
        words.add(word.toString());
        word.setLength(0);
      } else if (one == '\\') {
        i++;
        char escaped = line.charAt(i);
        word.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped);
      } else {
        word.append(one);
      }
    }
    return words;
  }
}
