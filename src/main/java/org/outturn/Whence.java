package org.outturn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.outturn.finding.Location;
import org.outturn.source.Sheet;
import org.outturn.source.Sources;

/// Finds where words of a paper were written: the line of a YAML file, or the cell of a return,
/// whose own words stand in the paragraph at the place of the change. A line may also end before
/// it, since what a paragraph's figures say is in no line.
final class Whence {
  /// Of more places that all say the same, so many are named.
  private static final int MOST_PLACES = 3;

  /// A word or two stand in many paragraphs.
  private static final int TELLING = 3;

  private final List<Stretch> stretches;

  private Whence(List<Stretch> stretches) {
    this.stretches = stretches;
  }

  /// Where words may have been written: the papers' files, the council's, and the returns.
  ///
  /// @throws IOException if a YAML file cannot be read
  static Whence of(Proof.Work work) throws IOException {
    Path workspace = work.assignment().order().workspace();
    Map<String, Path> lines = new TreeMap<>();
    Map<String, Set<String>> sheets = new TreeMap<>();
    work.assignment().papers().forEach(file -> lines.put(file.nameInFindings(), file.file()));
    lines.put("council.yaml", workspace.resolve("council.yaml"));
    work.submission().returns().arrivals().stream()
        .flatMap(arrival -> arrival.places().stream())
        .forEach(
            place -> {
              switch (place) {
                case Location.InSheet(String file, String sheet) ->
                    sheets.computeIfAbsent(file, _ -> new LinkedHashSet<>()).add(sheet);
                case Location.InFile(String file) -> lines.put(file, workspace.resolve(file));
                case Location.InCell _, Location.InLine _, Location.InPaper _, Location.Run _ -> {}
              }
            });
    List<Stretch> stretches = new ArrayList<>();
    for (Map.Entry<String, Path> file : lines.entrySet()) {
      stretches.addAll(Stretch.ofLines(file.getKey(), Files.readAllLines(file.getValue())));
    }
    sheets.forEach(
        (file, names) -> {
          for (Sheet sheet : Sources.read(workspace.resolve(file), file).value().sheets()) {
            if (names.contains(sheet.name())) {
              stretches.addAll(Stretch.ofSheet(sheet));
            }
          }
        });
    return new Whence(stretches);
  }

  /// @param place of the paragraph in the paper: `Table 3, Highways` tells rows apart that say the
  ///   same
  /// @param before the paragraph as built
  /// @param after as edited
  Optional<Found> find(String place, String before, String after) {
    List<String> paragraph = Stretch.words(before);
    int change = firstDifference(paragraph, Stretch.words(after));
    List<String> row = Stretch.words(place.substring(place.indexOf(',') + 1));
    Comparator<At> fit =
        Comparator.comparingInt((At at) -> at.distance(change))
            .thenComparing(at -> -at.stretch().words().size())
            .thenComparing(at -> at.isIn(row) ? 0 : 1);
    List<At> found =
        stretches.stream()
            .filter(stretch -> isTelling(stretch, paragraph))
            .map(stretch -> At.of(stretch, paragraph))
            .filter(at -> at.start() >= 0 && at.reaches(change))
            .toList();
    return found.stream()
        .min(fit)
        .map(
            best ->
                new Found(
                    found.stream()
                        .filter(at -> fit.compare(at, best) == 0)
                        .map(at -> at.stretch().place())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                    best.stretch().holder()));
  }

  /// @param places several where they say the same
  record Found(SequencedSet<String> places, Stretch.Holder holder) {
    String text() {
      String first = places.stream().limit(MOST_PLACES).collect(Collectors.joining(" or "));
      int more = places.size() - MOST_PLACES;
      return more > 0 ? "%s or one of %d more".formatted(first, more) : first;
    }
  }

  /// @param start which word of the paragraph it begins with; negative where they are apart
  private record At(Stretch stretch, int start) {
    static At of(Stretch stretch, List<String> paragraph) {
      boolean isAround =
          paragraph.size() >= TELLING
              && Collections.indexOfSubList(stretch.words(), paragraph) >= 0;
      return new At(stretch, isAround ? 0 : Collections.indexOfSubList(paragraph, stretch.words()));
    }

    int distance(int change) {
      int end = start + stretch.words().size();
      return change < start ? start - change : Math.max(0, change - end);
    }

    boolean reaches(int change) {
      return switch (stretch.holder()) {
        case LINE -> true;
        case CELL -> distance(change) == 0;
      };
    }

    boolean isIn(List<String> row) {
      return Collections.indexOfSubList(stretch.beside(), row) >= 0;
    }
  }

  private static boolean isTelling(Stretch stretch, List<String> paragraph) {
    return stretch.words().size() >= Math.min(TELLING, paragraph.size());
  }

  private static int firstDifference(List<String> before, List<String> after) {
    int same = 0;
    while (same < before.size()
        && same < after.size()
        && before.get(same).equals(after.get(same))) {
      same++;
    }
    return same;
  }
}
