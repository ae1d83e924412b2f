package org.outturn.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.cli.Terminal.Mode;
import org.outturn.finding.Code;
import org.outturn.testing.Folders;
import picocli.CommandLine.Command;

class OutturnTest {
  private static final Path WORKSPACE = Path.of("src/test/resources/cases/cli-build/input");

  @TempDir private Path folder;

  private String workspace;

  @BeforeEach
  void copy() throws IOException {
    Folders.copy(WORKSPACE, folder);
    workspace = folder.resolve("anyshire").toString();
  }

  @Test
  void aFaultIsToldInASentence() throws IOException {
    Session.Said said = withoutReference().run("build", workspace);

    assertThat(said.status()).isEqualTo(3);
    assertThat(said.err())
        .contains("outturn: stopped by a fault in the program or the machine", "--debug")
        .doesNotContain("\tat ");
    assertThat(said.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"build, --debug", "--debug, build"})
  void aFaultIsShownWholeOnRequest(String first, String second) throws IOException {
    Session.Said said = withoutReference().run(first, second, workspace);

    assertThat(said.status()).isEqualTo(3);
    assertThat(said.err()).contains("\tat org.outturn.");
  }

  /// Templates that do not belong to Outturn: the reference for Word is missing.
  private Session withoutReference() throws IOException {
    return new Session(Files.createDirectory(folder.resolve("empty")), Mode.LINES);
  }

  @Command(name = "overflow")
  private static final class Overflow implements Runnable {
    @Override
    public void run() {
      throw new StackOverflowError();
    }
  }

  @Test
  void anErrorOfTheMachineIsAFaultLikeOthers() {
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            Mode.LINES,
            folder,
            LocalDate.of(2026, 5, 1));

    int status = Outturn.commandLine(terminal).addSubcommand(new Overflow()).execute("overflow");

    assertThat(status).isEqualTo(3);
    assertThat(err.toString()).contains("StackOverflowError").doesNotContain("\tat ");
  }

  @Test
  void checkFindsWhatBuildFinds() throws IOException {
    Files.copy(
        folder.resolve("changes/ledger.csv"),
        folder.resolve("anyshire/2025-26-Q4/returns/ledger.csv"),
        REPLACE_EXISTING);

    Session.Said checked = Session.plain().run("check", workspace);
    Session.Said built = Session.plain().run("build", workspace);

    assertThat(checked.status()).isEqualTo(built.status()).isEqualTo(1);
    assertThat(findings(checked)).isNotEmpty().isEqualTo(findings(built));
  }

  private static List<String> findings(Session.Said said) {
    return said.out()
        .lines()
        .filter(line -> line.matches("[a-z]+\\[[A-Z]+\\d+\\] .*"))
        .sorted()
        .toList();
  }

  @Test
  void theSameInputGivesTheSameFiles() throws IOException {
    Session.plain().run("build", workspace, "--out", folder.resolve("one").toString());
    Session.plain().run("build", workspace, "--out", folder.resolve("two").toString());

    assertThat(files(folder.resolve("one/2025-26-Q4").toRealPath()))
        .hasSize(6)
        .isEqualTo(files(folder.resolve("two/2025-26-Q4").toRealPath()));
  }

  private static Map<String, Integer> files(Path root) throws IOException {
    Map<String, Integer> hashes = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        hashes.put(root.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  @Test
  void aScreenShowsProgressInOneLineAndTakesItAway() {
    Session.Said said =
        new Session(Path.of("templates"), Mode.COLOUR_SCREEN).run("check", workspace);

    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .contains("\r\u001b[Kreading the settings …\r\u001b[K", "making revenue …\r\u001b[K")
        .contains("\u001b[1;36mnote[SRC006]\u001b[0m");
    assertThat(said.out().substring(said.out().lastIndexOf('\r')))
        .as("what stays on the screen")
        .doesNotContain("…");
  }

  @Test
  void aScreenWithoutColoursHasNone() {
    assertThat(new Session(Path.of("templates"), Mode.PLAIN_SCREEN).run("check", workspace).out())
        .contains("note[SRC006]")
        .doesNotContain("\u001b[1;", "\u001b[0m");
  }

  @ParameterizedTest
  @CsvSource({
    "NO_COLOR, 1, PLAIN_SCREEN",
    "NO_COLOR, '', COLOUR_SCREEN",
    "TERM, dumb, PLAIN_SCREEN",
    "TERM, xterm, COLOUR_SCREEN"
  })
  void theEnvironmentDecidesOnColours(String variable, String value, Mode mode) {
    assertThat(Terminal.screen(Map.of(variable, value))).isEqualTo(mode);
  }

  @Test
  void explainListsEveryCode() {
    assertThat(Session.plain().run("explain").out().lines())
        .hasSize(Code.values().length)
        .contains("WSP003  error    unknown key in settings");
  }

  @ParameterizedTest
  @EnumSource
  void explainShowsEveryPage(Code code) {
    Session.Said said = Session.plain().run("explain", code.name());

    assertThat(said.status()).isZero();
    assertThat(said.out()).startsWith("# " + code + ": ");
  }

  @Test
  void versionIsTold() {
    Session.Said said = Session.plain().run("--version");

    assertThat(said.status()).isZero();
    assertThat(said.out()).startsWith("outturn ");
  }
}
