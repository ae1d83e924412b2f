package org.outturn.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.testing.Wording;

class YamlTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"no", "010", "1.10", "1_000", "~", "null", "0x1F", "2026-03-31", "1e3", ".inf"})
  void scalarsStayAsTyped(String typed) throws IOException {
    assertThat(value("key: " + typed)).extracting(Node.Scalar::text).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({"'key:'", "'key: \"\"'", "'key: # later'"})
  void aKeyWithoutAValueHasBlankText(String yaml) throws IOException {
    assertThat(value(yaml).text()).isEmpty();
  }

  @Test
  void everyNodeKnowsItsLine() throws IOException {
    Node.Mapping root =
        root(
            """
            # a comment
            council: Wealdmoor

            returns:
              - name: capital
                sheets: [One,
                  Two]
            note: |
              first
              second
            face: 😐 plain
            last: >-
              folded
            """);
    assertThat(root.entries())
        .extracting(entry -> entry.key().place().line())
        .containsExactly(2, 4, 8, 11, 12);
    Node.Sequence returns = (Node.Sequence) root.get("returns").orElseThrow();
    Node.Mapping capital = (Node.Mapping) returns.items().getFirst();
    assertThat(capital.place()).isEqualTo(new Location.InLine("council.yaml", 5));
    Node.Sequence sheets = (Node.Sequence) capital.get("sheets").orElseThrow();
    assertThat(sheets.items()).extracting(item -> item.place().line()).containsExactly(6, 7);
    assertThat(root.get("note"))
        .contains(new Node.Scalar(new Location.InLine("council.yaml", 9), "first\nsecond\n"));
    assertThat(root.get("last"))
        .contains(new Node.Scalar(new Location.InLine("council.yaml", 13), "folded"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "\n\n"})
  void aFileWithoutContentIsAnEmptyMapping(String yaml) throws IOException {
    assertThat(root(yaml).entries()).isEmpty();
  }

  @Test
  void anAnchorDoesNoHarm() throws IOException {
    assertThat(value("key: &name text").text()).isEqualTo("text");
  }

  @Test
  void aByteOrderMarkDoesNoHarm() throws IOException {
    assertThat(value("\uFEFFkey: text").text()).isEqualTo("text");
  }

  @Test
  void aKeySetTwiceIsFoundAndTheFirstHolds() throws IOException {
    Result<Optional<Node>> read = read("a: 1\nb: 2\na: 3\n");
    assertThat(((Node.Mapping) read.value().orElseThrow()).get("a"))
        .contains(new Node.Scalar(new Location.InLine("council.yaml", 1), "1"));
    Finding twice = only(read);
    assertThat(twice.location()).isEqualTo(new Location.InLine("council.yaml", 3));
    assertThat(twice.notes()).containsExactly("first set at council.yaml:1, which holds");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a: b: c                   | 1 | a colon stands where no key can be
          a: 1¶ b: 2                | 2 | a colon stands where no key can be
          a:¶→b: 1                  | 2 | the line is indented with a tab
          a: @b                     | 1 | a text begins with a sign that has a meaning in YAML
          x: 1¶a: 50% of¶b: %c      | 3 | a text begins with a sign that has a meaning in YAML
          x: 1¶a: "b¶c: d¶e: f      | 2 | a quotation mark is opened here and never closed
          a: 'it''s¶b: 1            | 1 | a quotation mark is opened here and never closed
          a: "C:\\q"                | 1 | a backslash stands before a character where it has no meaning
          x: 1¶a: [1, 2¶b: 3        | 2 | a list is opened here with [ and not closed
          a: {b: 1¶c: 2             | 1 | a group of keys is opened here with { and not closed
          a: b¶c¶d: e               | 2 | the line has no colon after its key
          - a¶b: 1                  | 2 | the line does not fit those above it
          a: 1¶- b                  | 2 | the line does not fit those above it
          a: "b" c                  | 1 | the line does not fit those above it
          a: }                      | 1 | a bracket stands where a value should be
          x: 1¶a: ◊                 | 2 | the line holds a character that cannot be printed (U+0007)
          a: 1¶? [b]¶: c            | 2 | the file is not valid YAML from here on
          %YAML 3.0¶---¶a: b        | 1 | the file is not valid YAML from here on
          a: 1¶---¶b: 2             | 3 | a second document begins here, and is not read
          a: &n 1¶b: *n             | 2 | the alias *n is not followed
          a: {x: 1}¶b:¶  <<: *n     | 3 | the alias *n is not followed
          """)
  void whatIsNotYamlIsSaidPlainlyAtItsLine(String yaml, int line, String message)
      throws IOException {
    String text = yaml.replace('¶', '\n').replace('→', '\t').replace('◊', '\u0007');
    Finding finding = only(read(text));
    assertThat(finding.code()).isEqualTo(Code.WSP002);
    assertThat(finding.location()).isEqualTo(new Location.InLine("council.yaml", line));
    assertThat(finding.message()).isEqualTo(message);
    assertThat(finding.help()).isNotBlank();
  }

  @Test
  void fiftyLevelsAreReadAndOneMoreIsNot() throws IOException {
    assertThat(read("[".repeat(50) + "]".repeat(50)).findings()).isEmpty();
    assertThat(only(read("[".repeat(51) + "]".repeat(51))).message())
        .isEqualTo("the file has more than 50 levels");
  }

  @Test
  void threeMebibytesAreReadAndMoreAreNot() throws IOException {
    String line = "- " + "x".repeat(61) + "\n";
    String most = line.repeat(3 * 1024 * 1024 / line.length());
    assertThat(read(most).findings()).isEmpty();
    assertThat(only(read(most + line)).code()).isEqualTo(Code.WSP001);
  }

  @Test
  void aFileThatIsNotThereIsMissing() {
    Finding missing = only(Yaml.read(folder.resolve("none.yaml"), "council.yaml"));
    assertThat(missing.code()).isEqualTo(Code.WSP001);
    assertThat(missing.message()).isEqualTo("the file is not there");
  }

  @Test
  void aFileInAnotherEncodingIsNotGuessedAt() throws IOException {
    Path file = folder.resolve("council.yaml");
    Files.write(file, "unit: £000".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(only(Yaml.read(file, "council.yaml")).message())
        .isEqualTo("the file is not UTF-8 text");
  }

  private Result<Optional<Node>> read(String yaml) throws IOException {
    Path file = folder.resolve("council.yaml");
    Files.writeString(file, yaml);
    return Yaml.read(file, "council.yaml");
  }

  private Node.Mapping root(String yaml) throws IOException {
    Result<Optional<Node>> read = read(yaml);
    assertThat(read.findings()).isEmpty();
    return (Node.Mapping) read.value().orElseThrow();
  }

  private Node.Scalar value(String yaml) throws IOException {
    return (Node.Scalar) root(yaml).get("key").orElseThrow();
  }

  private static Finding only(Result<Optional<Node>> read) {
    List<Finding> findings = read.findings();
    assertThat(findings).singleElement().satisfies(Wording::check);
    return findings.getFirst();
  }
}
