package org.outturn.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

/// Why a file cannot be read, said plainly (SRC003).
final class Unreadable {
  private Unreadable() {}

  static Finding because(String file, String reason, String remedy) {
    return Finding.of(Code.SRC003, new Location.InFile(file), reason).help(remedy);
  }

  /// The file could not be had from the disk.
  static Finding onDisk(String file, IOException fault) {
    return switch (fault) {
      case NoSuchFileException _ ->
          because(file, "the file is not there", "check its name and the folder");
      case AccessDeniedException _ ->
          because(file, "the file may not be read", "ask for permission to read it");
      default ->
          because(
              file,
              "the file could not be read from the disk",
              "close it in other programs and try again");
    };
  }

  static Finding archive(String file) {
    return because(
        file,
        "the file is a zip archive, and not a workbook",
        "unpack it and send the workbook in it");
  }

  /// A workbook that would not open.
  static Finding workbook(String file, Exception fault) {
    return switch (fault) {
      case EncryptedDocumentException _ ->
          because(
              file,
              "the workbook is protected by a password",
              "open it, take the password off and save it again");
      case OldFileFormatException _ ->
          because(
              file,
              "the workbook is of an Excel older than 97",
              "open it in Excel and save it as .xlsx");
      case Exception e when saysBomb(e) ->
          because(
              file,
              "the workbook unpacks to far more than a return can hold, and was not opened further",
              "copy what is needed into a new workbook and send that");
      default -> damaged(file);
    };
  }

  static Finding damaged(String file) {
    return because(
        file,
        "the file is damaged, or is not a workbook",
        "open it in Excel and save it again as .xlsx; if Excel cannot open it either, ask for it"
            + " again");
  }

  /// POI has no exception of its own for this.
  private static boolean saysBomb(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (message != null && message.startsWith("Zip bomb detected")) {
        return true;
      }
    }
    return false;
  }
}
