package org.outturn.publish;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;

/// A Word file that officers have worked in.
///
/// @param docx its bytes
/// @param text what it says
public record EditedPaper(byte[] docx, WordBody text) {
  private static final byte[] PACKAGE = {'P', 'K'};

  /// Of files of Word 97 to 2003, and of those that a password locks.
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private static final String LOCKED = "EncryptedPackage";

  /// A file as it was built.
  public static EditedPaper of(byte[] docx) {
    try {
      return new EditedPaper(docx, body(docx).orElseThrow());
    } catch (IOException e) {
      throw new IllegalStateException("a Word file just made cannot be read", e);
    }
  }

  /// @return nothing but an error where it is no Word file, or none that is whole
  /// @throws IOException if the system does not give it
  public static Result<Optional<EditedPaper>> read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!startsWith(bytes, PACKAGE)) {
      return refused(noPackage(file, bytes));
    }
    try (ZipFile _ = new ZipFile(file.toFile())) {
      Optional<WordBody> body = body(bytes);
      return body.isPresent()
          ? Result.of(Optional.of(new EditedPaper(bytes, body.get())))
          : refused(unreadable(file, "it holds no text of a Word file").help(SAVE));
    } catch (ZipException | EOFException _) {
      return refused(damaged(file));
    }
  }

  private static final String SAVE = "save the paper from Word as a Word Document (.docx)";

  private static Finding noPackage(Path file, byte[] bytes) {
    if (bytes.length == 0) {
      return unreadable(file, "it is empty").help("save it once more, or fetch another copy");
    }
    if (!startsWith(bytes, COMPOUND)) {
      return unreadable(file, "it is no Word file, whatever its name").help(SAVE);
    }
    boolean isLocked =
        new String(bytes, StandardCharsets.ISO_8859_1)
            .contains(
                new String(
                    LOCKED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    return isLocked
        ? unreadable(file, "a password protects it")
            .help("take the password off in Word: File, Info, Protect Document")
        : unreadable(file, "it is a file of Word 97 to 2003").help(SAVE);
  }

  private static Finding damaged(Path file) {
    return unreadable(file, "it is damaged or breaks off")
        .help("open and save it in Word, or fetch another copy");
  }

  private static Finding unreadable(Path file, String why) {
    return Finding.of(
            Code.PUB108,
            new Location.InFile(file.toString()),
            "edited file cannot be read as a Word file")
        .note(why);
  }

  private static Result<Optional<EditedPaper>> refused(Finding finding) {
    return new Result<>(Optional.empty(), List.of(finding));
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  /// Every part is unpacked, so that one that is damaged shows.
  private static Optional<WordBody> body(byte[] docx) throws IOException {
    Optional<WordBody> body = Optional.empty();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readAllBytes();
        if (entry.getName().equals("word/document.xml")) {
          body = Optional.of(WordBody.read(part));
        } else if (entry.getName().matches(".*\\.(xml|rels|vml)")) {
          WordBody.read(part);
        }
      }
    }
    return body;
  }
}
