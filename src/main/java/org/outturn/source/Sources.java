package org.outturn.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;

/// Reads returns that come as tables: `.xlsx`, `.xlsm`, `.xls`, and as text `.csv`, `.tsv`, `.txt`.
/// What the name says and what the file holds must agree; among Excel's own formats any name will
/// do.
///
/// Limits: 50 MiB on the disk, 500 MiB for one part of a workbook unpacked, 2,000,000 cells in a
/// sheet.
public final class Sources {
  static {
    // POI keeps this limit for the whole program. Its limit on the ratio of packed to unpacked
    // size (1 to 100) is left as it is.
    ZipSecureFile.setMaxEntrySize(Limits.MOST_UNPACKED_BYTES);
  }

  private Sources() {}

  /// @param nameInFindings the file as findings name it: `returns/finance.xlsx`
  /// @return the workbook as far as it can be read; without sheets, and with SRC003, where it
  ///   cannot
  public static Result<Workbook> read(Path file, String nameInFindings) {
    try {
      long size = Files.size(file);
      if (size == 0) {
        return unreadable(
            Unreadable.because(nameInFindings, "the file is empty", "ask for it again"),
            nameInFindings);
      }
      if (size > Limits.MOST_BYTES) {
        return unreadable(
            Unreadable.because(
                nameInFindings,
                "the file is larger than %d MiB".formatted(Limits.MOST_BYTES / 1024 / 1024),
                "copy what is needed into a new file and send that"),
            nameInFindings);
      }
      return switch (ending(file)) {
        case "xlsx", "xlsm", "xls" -> readSpreadsheet(file, nameInFindings);
        case "csv", "tsv", "txt" -> readText(file, nameInFindings);
        case "ods" ->
            unreadable(
                notRead(nameInFindings, "spreadsheets of the form OpenDocument"), nameInFindings);
        default -> unreadable(notRead(nameInFindings, "files of this kind"), nameInFindings);
      };
    } catch (IOException fault) {
      return unreadable(Unreadable.onDisk(nameInFindings, fault), nameInFindings);
    }
  }

  private static Result<Workbook> readSpreadsheet(Path file, String name) throws IOException {
    return switch (FileMagic.valueOf(file.toFile())) {
      case OOXML ->
          isWorkbook(file)
              ? XlsxReader.read(file, name)
              : unreadable(Unreadable.archive(name), name);
      case OLE2, BIFF2, BIFF3, BIFF4 -> XlsReader.read(file, name);
      case HTML, XML ->
          unreadable(
              notWhatItIsCalled(name, "a web page", "open it in Excel and save it as .xlsx"), name);
      default ->
          unreadable(
              Decoded.of(Files.readAllBytes(file)).isBinary()
                  ? Unreadable.damaged(name)
                  : notWhatItIsCalled(name, "a text file", "give it a name that ends in .csv"),
              name);
    };
  }

  private static Result<Workbook> readText(Path file, String name) throws IOException {
    return switch (FileMagic.valueOf(file.toFile())) {
      case OOXML, OLE2, BIFF2, BIFF3, BIFF4 ->
          unreadable(
              notWhatItIsCalled(name, "a workbook", "give it a name that ends in .xlsx or .xls"),
              name);
      case HTML, XML ->
          unreadable(
              notWhatItIsCalled(name, "a web page", "open it in Excel and save it as .xlsx"), name);
      default -> TextReader.read(Files.readAllBytes(file), name);
    };
  }

  /// Any zip archive looks like a workbook from outside; a damaged one is for the reader to judge.
  private static boolean isWorkbook(Path file) {
    try (ZipFile archive = new ZipFile(file.toFile())) {
      return archive.getEntry("[Content_Types].xml") != null;
    } catch (IOException _) {
      return true;
    }
  }

  private static Finding notRead(String name, String what) {
    return Unreadable.because(name, what + " are not read", "save it as .xlsx or .csv");
  }

  private static Finding notWhatItIsCalled(String name, String what, String remedy) {
    return Unreadable.because(
        name, "the file is %s, whatever its name says".formatted(what), remedy);
  }

  private static Result<Workbook> unreadable(Finding why, String name) {
    return new Result<>(new Workbook(name, List.of()), List.of(why));
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
