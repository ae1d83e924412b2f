package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Severity;

/// Returns with the tables and the faults of five real papers, read by a person and by the checks.
/// Beside each workspace, `reader.csv` says what either found: the person's judgement is the
/// measure.
class AttentiveReaderTest {
  private static final Path PAPERS = Path.of("src/test/resources/attentive");
  private static final Path PAGE = Path.of("src/docs/checks.md");

  /// Of the workspace rather than of what the papers say.
  private static final Set<Code> ASIDE = Set.of(Code.SRC006, Code.WSP008);

  @TempDir Path outputs;

  /// What one line of `reader.csv` says.
  ///
  /// @param who found it: "both", "reader" alone, or "checks" alone and rightly or "wrongly"
  private record Judged(String who, String code, String place) {
    private static Judged of(CSVRecord line) {
      return new Judged(line.get("who"), line.get("code"), line.get("place"));
    }

    private boolean isFound() {
      return !who.equals("reader");
    }

    private String found() {
      return "%s %s".formatted(code, place);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"improvement-plan", "governance", "service-plan", "commitments", "business-plan"})
  void findsWhatItIsSaidToFind(String paper) throws IOException {
    List<Judged> judged = judged(paper);

    assertThat(found(paper))
        .isEqualTo(
            judged.stream()
                .filter(Judged::isFound)
                .map(Judged::found)
                .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(Files.readString(PAGE)).contains(line(paper, judged));
  }

  /// As the page has it: what the person found, what of it the checks found, and what they found
  /// besides.
  private static String line(String paper, List<Judged> judged) {
    long reader = count(judged, one -> Set.of("both", "reader").contains(one.who()));
    long both = count(judged, one -> one.who().equals("both"));
    long rightly = count(judged, one -> one.who().equals("checks"));
    long wrongly = count(judged, one -> one.who().equals("wrongly"));
    return "| %s | %d | %d | %d | %d |"
        .formatted(paper.replace('-', ' '), reader, both, rightly, wrongly);
  }

  private static long count(List<Judged> judged, Predicate<Judged> wanted) {
    return judged.stream().filter(wanted).count();
  }

  private Set<String> found(String paper) throws IOException {
    Order order =
        new Order(
            PAPERS.resolve(paper),
            Optional.empty(),
            List.of(),
            List.of(),
            Audience.PUBLIC,
            Optional.of(outputs),
            LocalDate.of(2030, 1, 1),
            Severity.ERROR);
    return new Pipeline(Path.of("templates"), _ -> {})
        .check(order).findings().stream()
            .filter(finding -> !ASIDE.contains(finding.code()))
            .map(AttentiveReaderTest::told)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Without the file's folders, so that a line can be read.
  private static String told(Finding finding) {
    return "%s %s"
        .formatted(finding.code(), finding.location().text().replaceFirst("^.*/(?=[^/]*$)", ""));
  }

  private static List<Judged> judged(String paper) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var lines =
        format.parse(Files.newBufferedReader(PAPERS.resolve(paper).resolve("reader.csv")))) {
      return lines.stream().map(Judged::of).toList();
    }
  }
}
