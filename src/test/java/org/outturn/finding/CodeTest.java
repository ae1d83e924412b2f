package org.outturn.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {
  private static final Path SOURCES = Path.of("src");
  private static final Path PAGES = Path.of("src/main/resources/org/outturn/finding/codes");

  @ParameterizedTest
  @EnumSource
  void hasAPageThatBeginsWithItsTitle(Code code) {
    assertThat(Explanation.of(code)).startsWith("# %s: %s\n\n".formatted(code, code.title()));
  }

  @ParameterizedTest
  @EnumSource
  void hasAPageThatSaysWhyItMattersAndWhatToDo(Code code) {
    assertThat(Explanation.of(code).lines().filter(line -> !line.isBlank()).skip(1))
        .as("paragraphs after the title")
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void hasATitleInAFewWords(Code code) {
    assertThat(code.title())
        .matches("([^A-Z]|[A-Z]{2}).*[^.]")
        .hasSizeLessThanOrEqualTo(60)
        .isEqualTo(code.title().strip());
  }

  @Test
  void hasNoPageWithoutACode() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Code.values()).map(code -> code + ".md").toList());
    }
  }

  @Test
  void isMadeSomewhere() throws IOException {
    String program = text(SOURCES.resolve("main/java"));
    assertThat(Arrays.stream(Code.values()).filter(code -> !program.contains("Code." + code)))
        .as("codes that no finding has")
        .isEmpty();
  }

  @Test
  void isNamedByATestOrACase() throws IOException {
    String tests = text(SOURCES.resolve("test"));
    assertThat(Arrays.stream(Code.values()).filter(code -> !tests.contains(code.name())))
        .as("codes that no test tries")
        .isEmpty();
  }

  private static String text(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(folder)) {
      files = tree.filter(file -> file.toString().matches(".*\\.(java|txt)")).toList();
    }
    StringBuilder text = new StringBuilder();
    for (Path file : files) {
      text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
    }
    return text.toString();
  }
}
