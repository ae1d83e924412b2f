package org.outturn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Nearest;
import picocli.CommandLine.Option;

/// Which findings are looked at, by code or family of codes.
final class Selection {
  @Option(
      names = "--only",
      paramLabel = "CODE",
      split = ",",
      description = "Look at these findings alone: codes or families, for example RET012,FIG.")
  private List<String> only = List.of();

  @Option(
      names = "--skip",
      paramLabel = "CODE",
      split = ",",
      description = "Pass over these findings: codes or families.")
  private List<String> skip = List.of();

  /// @throws Misuse if there is no such code or family
  void check() {
    Set<String> known = new TreeSet<>();
    for (Code code : Code.values()) {
      known.add(code.name());
      known.add(code.family());
    }
    List<String> named = new ArrayList<>(only);
    named.addAll(skip);
    for (String name : named) {
      if (!known.contains(upper(name))) {
        throw new Misuse(
            "no finding has the code \"%s\"".formatted(name),
            Nearest.to(name, known)
                .map("did you mean \"%s\"?"::formatted)
                .orElse("list the codes with \"outturn explain\""));
      }
    }
  }

  boolean isEverything() {
    return only.isEmpty() && skip.isEmpty();
  }

  boolean holds(Finding finding) {
    return (only.isEmpty() || isAmong(only, finding.code())) && !isAmong(skip, finding.code());
  }

  private static boolean isAmong(List<String> names, Code code) {
    return names.stream()
        .map(Selection::upper)
        .anyMatch(name -> name.equals(code.name()) || name.equals(code.family()));
  }

  /// "only RET012, FIG", "without SRC".
  String words() {
    return Stream.of(words("only", only), words("without", skip))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String words(String how, List<String> names) {
    return names.isEmpty()
        ? ""
        : how + " " + String.join(", ", names.stream().map(Selection::upper).toList());
  }

  private static String upper(String name) {
    return name.strip().toUpperCase(Locale.ROOT);
  }
}
