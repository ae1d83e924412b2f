package org.outturn.write.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs LibreOffice and other outside programs on finished papers.
final class Office {
  private static final int MINUTES = 10;
  private static final String TEXT = "txt:Text (encoded):UTF8";

  private final Path folder;
  private final Path fonts;

  /// @param folder for all that is made
  Office(Path folder) throws IOException {
    this.folder = folder;
    fonts = folder.resolve("fonts.conf");
    // the house's fonts, as on a machine that has them
    Files.writeString(
        fonts,
        """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
          <dir>%s</dir>
          <cachedir>%s</cachedir>
        </fontconfig>
        """
            .formatted(
                Path.of("src/main/resources/org/outturn/write/pdf/fonts").toAbsolutePath(),
                folder.resolve("cache")));
  }

  Path pdf(Path docx) throws IOException, InterruptedException {
    convert(docx, "pdf");
    return made(docx, ".pdf");
  }

  String text(Path docx) throws IOException, InterruptedException {
    convert(docx, TEXT);
    return Files.readString(made(docx, ".txt"));
  }

  private Path made(Path docx, String ending) {
    Path made = folder.resolve(docx.getFileName().toString().replaceFirst("\\.docx$", "") + ending);
    if (!Files.exists(made)) {
      throw new IllegalStateException("LibreOffice made nothing of " + docx);
    }
    return made;
  }

  private void convert(Path docx, String form) throws IOException, InterruptedException {
    run(
        List.of(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            form,
            "--outdir",
            folder.toString(),
            docx.toString()));
  }

  /// Inserts a numbered paragraph after the one that begins so, updates all, and tells each
  /// paragraph before and after.
  List<String> insertParagraph(Path docx, String after) throws IOException, InterruptedException {
    return run(List.of(
            "/usr/bin/python3",
            "src/test/resources/word/insert_paragraph.py",
            docx.toString(),
            after))
        .lines()
        .toList();
  }

  /// @return what the program printed
  /// @throws IllegalStateException if it fails
  String run(List<String> command) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(command))
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().put("FONTCONFIG_FILE", fonts.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException(command.getFirst() + " did not end");
    }
    // poppler prints attributes of tags as they stand in the file, in an encoding of its own
    String printed = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command + " failed: " + printed);
    }
    return printed;
  }
}
