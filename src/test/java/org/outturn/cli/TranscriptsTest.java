package org.outturn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.testing.Folders;
import org.outturn.testing.Golden;

/// Each folder `cases/cli-*` has `commands.txt`, run one after the other in a copy of `input` where
/// it has that, and the transcript that is expected of them: standard output as it is, each line of
/// standard error after "! ", and the exit status.
class TranscriptsTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  @TempDir private Path folder;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("cli-"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void commandsSayWhatIsExpected(Path example) throws IOException {
    if (Files.isDirectory(example.resolve("input"))) {
      Folders.copy(example.resolve("input"), folder);
    }
    List<String> commands = Files.readAllLines(example.resolve("commands.txt"));
    StringBuilder transcript = new StringBuilder();
    for (String command : commands) {
      transcript.append(run(command)).append('\n');
    }
    Golden.assertMatches(
        "cases/%s/expected/transcript.txt".formatted(example.getFileName()), transcript.toString());
  }

  /// @param command with `~` for the folder of the copy
  private String run(String command) {
    String[] words =
        Arrays.stream(command.split(" "))
            .skip(1)
            .map(word -> word.replace("~", folder.toString()))
            .toArray(String[]::new);
    Session.Said said = Session.plain().run(words);
    String err = said.err().lines().map(line -> "! " + line + "\n").reduce("", String::concat);
    String text = "$ %s\n%s%s=> %d\n".formatted(command, said.out(), err, said.status());
    return text.replace(folder.toString(), "~");
  }
}
