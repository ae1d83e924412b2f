package org.outturn.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.outturn.finding.Nearest;
import picocli.CommandLine.Option;

/// In which form findings are told, and where.
final class FindingsFile {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json, html, or xlsx for a workbook of findings; else text.")
  private String format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the findings to a file, and say only how many there are.")
  private Optional<Path> output;

  /// The forms that there are.
  enum Form {
    TEXT,
    JSON,
    HTML,
    XLSX;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// @throws Misuse if there is no such form, or a workbook is to be shown on a screen
  CheckReport report(Terminal terminal) {
    Form form =
        Arrays.stream(Form.values())
            .filter(known -> known.word().equalsIgnoreCase(format.strip()))
            .findFirst()
            .orElseThrow(
                () ->
                    new Misuse(
                        "unknown format \"%s\"".formatted(format),
                        Nearest.help(
                            format, Arrays.stream(Form.values()).map(Form::word).toList())));
    if (form == Form.XLSX && output.isEmpty()) {
      throw new Misuse("a workbook needs a file to be written to", "name it with --output");
    }
    return new CheckReport(terminal, form, output);
  }
}
