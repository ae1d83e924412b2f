package org.outturn.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// One style for everything that is found, held against each finding that the cases expect and each
/// page: a fact in lower case without a full stop, the remedy apart from it.
class WordingTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Pattern HEAD =
      Pattern.compile("^(?:error|warning|note|accepted)\\[([A-Z]{3}\\d{3})] (.*)$");
  private static final Pattern BODY = Pattern.compile("^  (note|help): (.*)$");

  /// A finding as a case expects it.
  record Expected(String file, String code, String message, List<String> notes, List<String> help) {
    @Override
    public String toString() {
      return "%s in %s".formatted(code, file);
    }
  }

  static List<Expected> expected() throws IOException {
    List<Expected> all = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(CASES)) {
      for (Path file :
          tree.filter(f -> f.getParent().endsWith("expected"))
              .filter(f -> f.toString().endsWith(".txt"))
              .sorted()
              .toList()) {
        read(file, all);
      }
    }
    return all.stream().distinct().toList();
  }

  private static void read(Path file, List<Expected> all) throws IOException {
    boolean inFinding = false;
    for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\\R")) {
      // Other texts have lines of notes too.
      inFinding = HEAD.matcher(line).matches() || (inFinding && line.startsWith("  "));
      Matcher head = HEAD.matcher(line);
      Matcher body = BODY.matcher(line);
      if (head.matches()) {
        all.add(
            new Expected(
                CASES.relativize(file).getName(0).toString(),
                head.group(1),
                head.group(2),
                new ArrayList<>(),
                new ArrayList<>()));
      } else if (inFinding && body.matches()) {
        Expected last = all.getLast();
        (body.group(1).equals("note") ? last.notes() : last.help()).add(body.group(2));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("expected")
  void aMessageIsOneFactInLowerCase(Expected finding) {
    assertThat(Code.named(finding.code())).as("the code").isPresent();
    // A name, a quotation or an abbreviation may stand first.
    assertThat(finding.message())
        .matches("(?s)([^A-Z].*|[A-Z]{2}.*|[A-Z]\\d.*)")
        .doesNotEndWith(".")
        .doesNotContain("Exception", "please", "Please");
    assertThat(finding.message().replaceAll("\"[^\"]*\"", "\"\""))
        .as("one sentence")
        .doesNotContainPattern("[a-z]\\. [A-Za-z]");
  }

  @ParameterizedTest
  @MethodSource("expected")
  void theRemedyStandsInTheHelpAlone(Expected finding) {
    assertThat(finding.help()).hasSizeLessThanOrEqualTo(1);
    assertThat(Stream.concat(finding.notes().stream(), finding.help().stream()))
        .allSatisfy(text -> assertThat(text).doesNotEndWith(".").isNotBlank());
    assertThat(Stream.concat(Stream.of(finding.message()), finding.notes().stream()))
        .noneMatch(
            text -> text.matches("(?i)(correct|change|remove|replace|add|give|write) the .*"))
        .noneMatch(text -> text.contains("did you mean"));
  }

  @ParameterizedTest
  @EnumSource
  void aPageSaysWhyItMattersAndWhatToDo(Code code) {
    assertThat(Explanation.of(code)).contains("**Why it matters.** ", "**What to do.** ");
  }

  @Test
  void mostCodesAreSeenInACase() throws IOException {
    Set<Code> seen = EnumSet.noneOf(Code.class);
    expected().forEach(finding -> Code.named(finding.code()).ifPresent(seen::add));
    assertThat(seen.size()).as("codes whose wording is held against the style").isGreaterThan(100);
  }
}
