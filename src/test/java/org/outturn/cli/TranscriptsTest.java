package org.outturn.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.testing.Folders;
import org.outturn.testing.Golden;

/// Each folder `cases/cli-*` has `commands.txt`, run one after the other in a copy of `input` where
/// it has that, and the transcript that is expected of them: standard output as it is, each line of
/// standard error after "! ", and the exit status. `on 2026-05-22 outturn …` runs it on that day.
/// Beside `outturn` there are `ls`, `cp`, `rm` and `cat`; `~` is the folder of the copy.
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

  private String run(String command) throws IOException {
    List<String> words =
        Arrays.stream(command.split(" ")).map(w -> w.replace("~", folder.toString())).toList();
    String said =
        switch (words.getFirst()) {
          case "ls" -> names(Path.of(words.get(1)));
          case "cp" -> {
            Files.copy(Path.of(words.get(1)), Path.of(words.get(2)), REPLACE_EXISTING);
            yield "";
          }
          case "rm" -> {
            Files.delete(Path.of(words.get(1)));
            yield "";
          }
          case "cat" -> Files.readString(Path.of(words.get(1)));
          case "on" ->
              outturn(
                  Session.plain().on(LocalDate.parse(words.get(1))),
                  words.subList(3, words.size()));
          default -> outturn(Session.plain(), words.subList(1, words.size()));
        };
    return "$ %s\n%s".formatted(command, said).replace(folder.toString(), "~");
  }

  private static String outturn(Session session, List<String> arguments) {
    Session.Said said = session.run(arguments.toArray(String[]::new));
    String err = said.err().lines().map(line -> "! " + line + "\n").collect(Collectors.joining());
    return "%s%s=> %d\n".formatted(said.out(), err, said.status());
  }

  private static String names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName() + "\n").sorted().collect(Collectors.joining());
    }
  }
}
