package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.publish.Sha256;
import org.outturn.testing.Folders;

/// Three papers, each of a return of its own, of which the last has not come and is carried over
/// from the quarter before: what would be built after each thing changes that a paper may depend
/// on.
class DependenciesTest {
  private static final String LEDGER = "2025-26-Q4/returns/ledger.csv";
  private static final String CARRIED = "2025-26-Q3/returns/prizes.yaml";
  private static final String MANIFEST = "build/2025-26-Q4/manifest.json";
  private static final Path TEMPLATES = Path.of("templates");

  @TempDir private static Path built;

  @TempDir private Path workspace;

  @BeforeAll
  static void build() throws IOException {
    Folders.copy(Kills.EXAMPLE, built);
    Files.createDirectories(built.resolve(CARRIED).getParent());
    Files.copy(built.resolve("2025-26-Q4/returns/awards.yaml"), built.resolve(CARRIED));
    Path papers = built.resolve("2025-26-Q4/papers");
    Files.writeString(
        papers.resolve("prizes.yaml"),
        Files.readString(papers.resolve("awards.yaml")).replace("table: awards", "table: prizes")
            + "if-missing: {prizes: carry}\n");
    replace(
            "council.yaml",
            "  awards: {",
            "  prizes: {kind: table, file: prizes.yaml}\n  awards: {")
        .in(built);
    Files.copy(
        Path.of("src/main/resources/org/outturn/write/pdf/fonts/SourceSans3-Regular.ttf"),
        built.resolve("Own.ttf"));
    Files.writeString(built.resolve("house-style.yaml"), "fonts: {regular: Own.ttf}\n");
    assertThat(Orders.build(Orders.of(built)).result()).isEqualTo(Outcome.Result.BUILT);
  }

  @BeforeEach
  void copy() throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("cp", "-a", built + "/.", workspace.toString()).start().waitFor())
        .isZero();
  }

  @FunctionalInterface
  interface Change {
    void in(Path workspace) throws IOException;
  }

  /// @param due each paper that would be built, with why
  record Case(String what, Change change, String... due) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Case> cases() {
    return Stream.of(
        new Case("nothing", _ -> {}),
        new Case(
            "a figure of last night's return",
            replace(LEDGER, "990000", "990001"),
            "revenue: return \"revenue\" has changed"),
        new Case("a line that is no row", add(LEDGER, "\n")),
        new Case(
            "another return",
            replace("2025-26-Q4/returns/awards.yaml", "Audit", "Audit and Risk"),
            "awards: return \"awards\" has changed"),
        new Case(
            "the quarter before",
            replace(CARRIED, "Audit", "Audit and Risk"),
            "prizes: return \"prizes\" has changed"),
        new Case(
            "a paper",
            replace("2025-26-Q4/papers/awards.yaml", "these awards", "awards"),
            "awards: 2025-26-Q4/papers/awards.yaml has changed"),
        new Case("the council's file", add("council.yaml", "# settled\n"), all("council.yaml")),
        new Case(
            "what is accepted",
            add("2025-26-Q4/accepted.yaml", "[]\n"),
            all("2025-26-Q4/accepted.yaml")),
        new Case(
            "the house style",
            replace("house-style.yaml", "fonts:", "type: {body: 13}\nfonts:"),
            all("house style")),
        new Case("a font", add("Own.ttf", " "), all("font Own.ttf")),
        new Case(
            "the family's template",
            own("finance-statement.ftlx"),
            all("template finance-statement.ftlx")),
        new Case("what templates share", own("form.ftl"), all("template form.ftl")),
        new Case("Word's styles", own("reference.docx"), all("template reference.docx")),
        new Case("another family's template", own("commitments.ftlx")),
        new Case(
            "an issue",
            add("issued/2025-26-Q4/revenue/v1/issue.json", "{}"),
            "revenue: it has been issued"),
        new Case(
            "the output",
            add("build/2025-26-Q4/awards.docx", " "),
            "awards: awards.docx is not as it was published"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPaperIsDueIfWhatItDependsOnHasChanged(Case one) throws IOException {
    one.change().in(workspace);

    assertThat(due()).containsExactlyInAnyOrder(one.due());
  }

  /// What was published says which Outturn made it.
  @Test
  void anotherVersionOfOutturnMakesEveryPaperAnew() throws IOException {
    Path manifest = workspace.resolve(MANIFEST);
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceAll("(\"outturn\" : )\"[^\"]*\"", "$1\"0.0.9 1-2-3\"")
            .replaceAll(
                "(\"checkedAgainst\" : )\"[^\"]*\"", "$1\"" + Sha256.of("before").hex() + "\""));

    assertThat(due()).containsExactlyInAnyOrder(all("outturn"));
  }

  private List<String> due() throws IOException {
    return Orders.pipeline().plan(Orders.of(workspace)).tasks().stream()
        .filter(Plan.Task::isDue)
        .map(task -> task.paper() + ": " + String.join(", ", task.reasons()))
        .toList();
  }

  private static String[] all(String input) {
    return Stream.of("awards", "prizes", "revenue")
        .map(paper -> "%s: %s has changed".formatted(paper, input))
        .toArray(String[]::new);
  }

  private static Change replace(String file, String text, String other) {
    return workspace -> {
      Path path = workspace.resolve(file);
      String before = Files.readString(path);
      assertThat(before).contains(text);
      Files.writeString(path, before.replace(text, other));
    };
  }

  private static Change add(String file, String text) {
    return workspace -> {
      Path path = workspace.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    };
  }

  /// A template of the council's own, which differs from the shipped one by a byte.
  private static Change own(String template) {
    return workspace -> {
      Path own = Files.createDirectories(workspace.resolve("templates")).resolve(template);
      Files.copy(TEMPLATES.resolve(template), own);
      Files.writeString(own, "\n", StandardOpenOption.APPEND);
    };
  }
}
