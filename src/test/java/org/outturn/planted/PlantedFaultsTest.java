package org.outturn.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.Audience;
import org.outturn.Order;
import org.outturn.Pipeline;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Severity;
import org.outturn.planted.Planted.First;

/// Plants each fault of `src/test/resources/planted` by itself, and compares what the checks say
/// with what the cases say that they do; and the cases with the page that counts them.
class PlantedFaultsTest {
  private static final Path PAGE = Path.of("src/docs/checks.md");

  private static final List<String> FAMILIES =
      List.of("Reading", "Arithmetic", "Consistency", "Continuity", "Narrative", "Paper", "Clean");

  /// The folder of their cases, by what stands after the family on the page.
  private static final SortedMap<String, String> COUNCILS =
      new TreeMap<>(
          Map.of(
              "", "",
              ", third council", "harrowdene/cases/",
              ", fourth council", "cwmtawe/cases/"));

  /// Of the form of a file rather than of what it says.
  private static final Set<Code> ASIDE = Set.of(Code.SRC006, Code.WSP008);

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource
  void findsWhatItIsSaidToFind(String family, String file) throws IOException {
    List<Planted> cases = Planted.of(file);
    List<String> said =
        cases.stream().map(one -> "%s: %s".formatted(one.what(), one.found())).toList();
    // Side by side: there are hundreds, each a workspace of its own.
    List<String> found =
        IntStream.range(0, cases.size())
            .parallel()
            .mapToObj(i -> told(cases.get(i), folder.resolve(String.valueOf(i))))
            .toList();
    assertThat(found).containsExactlyElementsOf(said);
    assertThat(Files.readString(PAGE)).contains(line(family, cases));
  }

  /// The families, at each council: what the page calls them, and where their cases are.
  static Stream<Arguments> findsWhatItIsSaidToFind() {
    return COUNCILS.entrySet().stream()
        .flatMap(
            council ->
                FAMILIES.stream()
                    .map(
                        family ->
                            Arguments.of(
                                family + council.getKey(),
                                council.getValue() + family.toLowerCase(Locale.UK))));
  }

  /// As the page has it: how many were planted, found at first and found now, and how many cases
  /// had something false at first and have it now.
  private static String line(String family, List<Planted> cases) {
    return "| %s | %d | %d | %d | %d | %d |"
        .formatted(
            family,
            count(cases, Planted::isFault),
            count(cases, one -> one.isFault() && !one.first().contains(First.MISSED)),
            count(cases, one -> one.isFault() && one.missed().isEmpty()),
            count(cases, one -> one.first().contains(First.WRONG)),
            count(cases, one -> !one.wrongly().isEmpty()));
  }

  private static long count(List<Planted> cases, Predicate<Planted> wanted) {
    return cases.stream().filter(wanted).count();
  }

  private static String told(Planted planted, Path workspace) {
    try {
      return "%s: %s".formatted(planted.what(), found(planted, workspace));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static List<String> found(Planted planted, Path workspace) throws IOException {
    Quarters.write(planted, workspace);
    Order order =
        new Order(
            workspace,
            Optional.empty(),
            List.of(),
            List.of(),
            Audience.PUBLIC,
            Optional.of(workspace.resolve("outputs")),
            LocalDate.of(2026, 1, 20),
            Severity.ERROR);
    return new Pipeline(Path.of("templates"), _ -> {})
        .check(order).findings().stream()
            .filter(finding -> !ASIDE.contains(finding.code()))
            .map(PlantedFaultsTest::told)
            .sorted()
            .distinct()
            .toList();
  }

  /// Its code and where it stands, as the cases say it: `RET012 budget F3`.
  private static String told(Finding finding) {
    return "%s %s".formatted(finding.code(), place(finding.location())).strip();
  }

  /// Without folders, and a sheet that is called as its file is.
  private static String place(Location location) {
    String file = location.file().replaceFirst("^.*/", "").replaceFirst("\\.(csv|xls[xm]?)$", "");
    String sheet = location.sheet().equals(file) ? "" : location.sheet();
    String cell =
        switch (location) {
          case Location.InCell at -> at.cell();
          case Location.InSheet _, Location.InLine _, Location.InFile _ -> "";
          case Location.InPaper _, Location.Run _ -> "";
        };
    return String.join(" ", List.of(file, sheet, cell)).replaceAll(" +", " ").strip();
  }
}
