package org.outturn.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.outturn.finding.FindingsHtml;
import org.outturn.finding.FindingsJson;
import org.outturn.finding.FindingsText;
import org.outturn.write.data.FindingsWorkbook;

/// Tells what a check found, in one of its forms.
///
/// @param output none for the terminal
record CheckReport(Terminal terminal, FindingsFile.Form form, Optional<Path> output) {

  /// @param nanoseconds that the check took: told to whoever waited for it, on a screen
  /// @throws IOException if the file cannot be written
  void print(Verdict verdict, long nanoseconds) throws IOException {
    PrintWriter out = terminal.out();
    if (output.isPresent()) {
      Files.write(output.get(), bytes(verdict));
      out.println("%s: %s".formatted(output.get(), verdict.summary() + took(nanoseconds)));
    } else {
      out.print(text(verdict, terminal.findings()));
      if (form == FindingsFile.Form.TEXT) {
        out.println(verdict.summary() + took(nanoseconds));
      }
    }
    out.flush();
  }

  /// Elsewhere the same returns give the same text.
  private String took(long nanoseconds) {
    return switch (terminal.mode()) {
      case LINES -> "";
      case PLAIN_SCREEN, COLOUR_SCREEN ->
          String.format(Locale.ROOT, " (%.1f s)", nanoseconds / 1e9);
    };
  }

  private byte[] bytes(Verdict verdict) throws IOException {
    return switch (form) {
      case TEXT ->
          (text(verdict, FindingsText.PLAIN) + verdict.summary() + "\n")
              .getBytes(StandardCharsets.UTF_8);
      case JSON, HTML -> text(verdict, FindingsText.PLAIN).getBytes(StandardCharsets.UTF_8);
      case XLSX ->
          FindingsWorkbook.of(
              verdict.digest(), verdict.summary(), new FileLinks(output.get(), verdict.root())::to);
    };
  }

  private String text(Verdict verdict, FindingsText printer) {
    return switch (form) {
      case TEXT -> {
        StringBuilder text = new StringBuilder(printer.print(verdict.digest()));
        verdict.stops().forEach(line -> text.append(line).append('\n'));
        yield text.toString();
      }
      case JSON -> FindingsJson.print(verdict.findings());
      case HTML -> FindingsHtml.print(verdict.digest(), verdict.summary(), verdict.stops());
      case XLSX -> throw new IllegalStateException("a workbook is no text");
    };
  }
}
