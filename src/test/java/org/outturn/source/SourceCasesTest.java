package org.outturn.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.finding.Finding;
import org.outturn.finding.FindingsText;
import org.outturn.finding.Result;
import org.outturn.source.SourceDump.Looked;
import org.outturn.testing.Golden;
import org.outturn.testing.Wording;

/// Reads every file of `cases/source-*`. A case with `fields.yaml` is compared by the tables that
/// are recognised, another by its cells; both by what is found.
class SourceCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  static Stream<Path> cases() throws IOException {
    return list(CASES).filter(folder -> folder.getFileName().toString().startsWith("source-"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void filesAreReadAsExpected(Path folder) throws IOException {
    Read read = read(folder.resolve("input"));
    Golden.check(folder.resolve("expected/read.txt"), read.text.toString());
    Golden.check(folder.resolve("expected/findings.txt"), FindingsText.PLAIN.print(read.findings));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findingsAreWordedAlike(Path folder) throws IOException {
    assertThat(read(folder.resolve("input")).findings).allSatisfy(Wording::check);
  }

  private static final class Read {
    private final StringBuilder text = new StringBuilder();
    private final List<Finding> findings = new ArrayList<>();

    <T> T keep(Result<T> result) {
      findings.addAll(result.findings());
      return result.value();
    }
  }

  private static Read read(Path input) throws IOException {
    Read read = new Read();
    Path fields = input.resolve("fields.yaml");
    Optional<Looked> looked =
        Files.exists(fields)
            ? read.keep(Yaml.read(fields, "fields.yaml")).map(Looked::read)
            : Optional.empty();
    for (Path file : list(input).filter(path -> !path.equals(fields)).toList()) {
      String name = file.getFileName().toString();
      read.text.append("== ").append(name).append('\n');
      for (Sheet sheet : read.keep(Sources.read(file, name)).sheets()) {
        looked.ifPresentOrElse(
            l ->
                read.keep(Recognition.recognise(sheet, l.fields(), l.mapping()))
                    .forEach(table -> read.text.append(SourceDump.table(table))),
            () -> read.text.append(SourceDump.cells(sheet)));
      }
    }
    return read;
  }

  private static Stream<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList().stream();
    }
  }
}
