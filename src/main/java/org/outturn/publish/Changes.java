package org.outturn.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.publish.Manifest.PrintedFigure;
import org.outturn.publish.Reading.Line;

/// What has moved between two readings of a paper, figure by figure and paragraph by paragraph, in
/// the order of the later one.
public record Changes(List<Moved> figures, List<Reworded> words) {
  public Changes {
    figures = List.copyOf(figures);
    words = List.copyOf(words);
  }

  /// A figure that prints otherwise.
  ///
  /// @param before as printed; several forms are set apart by ", "; blank where it was not printed
  /// @param after the same; blank where it is printed no more
  public record Moved(String address, String before, String after) {}

  /// Words that are not the same.
  ///
  /// @param place in the later reading; in the earlier one for what has gone
  /// @param before blank where it is new
  /// @param after blank where it has gone
  public record Reworded(String place, String before, String after) {}

  public boolean isEmpty() {
    return figures.isEmpty() && words.isEmpty();
  }

  public static Changes between(Reading before, Reading after) {
    return new Changes(
        moved(printed(before.figures()), printed(after.figures())),
        reworded(before.lines(), after.lines()));
  }

  private static Map<String, Set<String>> printed(List<PrintedFigure> figures) {
    Map<String, Set<String>> printed = new LinkedHashMap<>();
    for (PrintedFigure figure : figures) {
      printed.computeIfAbsent(figure.address(), _ -> new LinkedHashSet<>()).add(figure.printed());
    }
    return printed;
  }

  private static List<Moved> moved(
      Map<String, Set<String>> before, Map<String, Set<String>> after) {
    Set<String> addresses = new LinkedHashSet<>(after.keySet());
    addresses.addAll(before.keySet());
    return addresses.stream()
        .map(
            address ->
                new Moved(
                    address,
                    String.join(", ", before.getOrDefault(address, Set.of())),
                    String.join(", ", after.getOrDefault(address, Set.of()))))
        .filter(figure -> !figure.before().equals(figure.after()))
        .toList();
  }

  /// By the longest sequence of lines that both have. What lies between two of them has been
  /// changed where one line stands for another, added or taken out where it does not.
  private static List<Reworded> reworded(List<Line> before, List<Line> after) {
    int[][] common = common(before, after);
    List<Reworded> changes = new ArrayList<>();
    List<Line> gone = new ArrayList<>();
    List<Line> come = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean both = i < before.size() && j < after.size();
      if (both && before.get(i).text().equals(after.get(j).text())) {
        pair(gone, come, changes);
        i++;
        j++;
      } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
        gone.add(before.get(i++));
      } else {
        come.add(after.get(j++));
      }
    }
    pair(gone, come, changes);
    return changes;
  }

  /// @return how many lines the rests from each pair of places have in common
  private static int[][] common(List<Line> before, List<Line> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).text().equals(after.get(j).text())
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static void pair(List<Line> gone, List<Line> come, List<Reworded> changes) {
    for (Line now : come) {
      Optional<Line> was = gone.stream().filter(line -> isLike(line, now)).findFirst();
      changes.add(new Reworded(now.place(), was.map(Line::text).orElse(""), now.text()));
      was.ifPresent(gone::remove);
    }
    gone.forEach(line -> changes.add(new Reworded(line.place(), line.text(), "")));
    gone.clear();
    come.clear();
  }

  /// Whether at least half the words of the shorter are in the longer.
  private static boolean isLike(Line one, Line other) {
    List<String> first = words(one);
    List<String> second = words(other);
    List<String> shorter = first.size() < second.size() ? first : second;
    Set<String> longer = new HashSet<>(first.size() < second.size() ? second : first);
    return 2 * shorter.stream().filter(longer::contains).count() >= shorter.size();
  }

  private static List<String> words(Line line) {
    return List.of(line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }
}
