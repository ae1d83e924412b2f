package org.outturn.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.testing.Wording;

class FolderTest {
  private static final Location ASKED = new Location.InLine("council.yaml", 44);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ~$finance.xlsx                            | Office's mark that someone has the file open
          .~lock.finance.xlsx#                      | LibreOffice's mark that someone has the file open
          Thumbs.db                                 | Windows' store of small pictures
          desktop.ini                               | Windows' settings for the folder
          .DS_Store                                 | a Mac's notes about the folder
          ._finance.xlsx                            | a Mac's notes about the folder
          ~WRL0001.tmp                              | a temporary or backup file
          finance.xlsx.bak                          | a temporary or backup file
          finance.xlsx.crdownload                   | a temporary or backup file
          finance.lnk                               | a shortcut and not the file itself
          .gitkeep                                  | a hidden file
          finance (1).xlsx                          | a copy of finance.xlsx
          Finance(2).xlsx                           | a copy of finance.xlsx
          finance - Copy.xlsx                       | a copy
          finance - Copy (2).xlsx                   | a copy
          Copy of finance.xlsx                      | a copy
          Copy (3) of finance.xlsx                  | a copy
          finance (conflicted copy 2026-05-01).xlsx | a copy made when two people saved at once
          """)
  void litterIsPassedOverWithItsReason(String name, String reason) throws IOException {
    touch("finance.xlsx", name);
    Result<List<Path>> listed = Folder.list(folder, "returns");
    assertThat(names(listed.value())).containsExactly("finance.xlsx");
    assertThat(listed.findings())
        .singleElement()
        .satisfies(Wording::check)
        .isEqualTo(
            Finding.of(
                Code.SRC005, new Location.InFile("returns/" + name), "passed over: " + reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "finance (1).xlsx", // alone it is the return, as the browser named it
        "copyright.xlsx",
        "photocopying - costs.csv",
        "variance (3rd quarter).csv",
        "temp staff.xlsx"
      })
  void returnsAreNotTakenForLitter(String name) throws IOException {
    touch(name);
    assertThat(names(Folder.list(folder, "returns").value())).containsExactly(name);
  }

  @Test
  void foldersArePassedOver() throws IOException {
    Files.createDirectory(folder.resolve("old"));
    assertThat(Folder.list(folder, "returns").findings())
        .extracting(Finding::code)
        .containsExactly(Code.SRC005);
  }

  @Test
  void filesComeInTheOrderOfTheirCharacters() throws IOException {
    touch("b.csv", "a.csv", "É.csv", "B.csv", "10.csv", "9.csv");
    assertThat(names(Folder.list(folder, "returns").value()))
        .containsExactly("10.csv", "9.csv", "B.csv", "a.csv", "b.csv", "É.csv");
  }

  @Test
  void aMissingFolderIsAMissingReturn() {
    Result<List<Path>> listed = Folder.list(folder.resolve("none"), "2025-26-Q4/returns");
    assertThat(listed.value()).isEmpty();
    assertThat(listed.findings())
        .singleElement()
        .satisfies(Wording::check)
        .extracting(Finding::code, Finding::location)
        .containsExactly(Code.SRC001, new Location.InFile("2025-26-Q4/returns"));
  }

  @ParameterizedTest
  @CsvSource({
    "finance.xlsx,  finance.xlsx",
    "FINANCE*.xlsx, finance.xlsx",
    "finance.XLS?,  finance.xlsx",
    "plan.{xls|xlsx}, plan.xls",
    "ledger-*.csv,  Ledger-Q4.csv",
    "[final] awards.yaml, [final] awards.yaml",
    "café*.csv,     café returns.csv"
  })
  void aPatternFindsItsFile(String glob, String expected) {
    List<Path> files =
        List.of(
            Path.of("finance.xlsx"),
            Path.of("plan.xls"),
            Path.of("Ledger-Q4.csv"),
            Path.of("[final] awards.yaml"),
            Path.of("café returns.csv"));
    Result<Optional<Path>> match = Folder.match(files, glob.replace('|', ','), ASKED);
    assertThat(match.value()).contains(Path.of(expected));
    assertThat(match.findings()).isEmpty();
  }

  @Test
  void aMissingReturnNamesTheNearestFile() {
    Finding missing =
        only(Folder.match(List.of(Path.of("resuorces-finance.xlsx")), "resources-finance*", ASKED));
    assertThat(missing.code()).isEqualTo(Code.SRC001);
    assertThat(missing.location()).isEqualTo(ASKED);
    assertThat(missing.help()).contains("resuorces-finance.xlsx");
  }

  @Test
  void aMissingReturnNearToNothingListsTheFolder() {
    Finding missing =
        only(Folder.match(List.of(Path.of("a.csv"), Path.of("b.csv")), "improvement*", ASKED));
    assertThat(missing.code()).isEqualTo(Code.SRC001);
    assertThat(missing.notes()).containsExactly("the folder has a.csv, b.csv");
  }

  @Test
  void anEmptyFolderIsSaidToBeEmpty() {
    assertThat(only(Folder.match(List.of(), "finance*", ASKED)).help())
        .isEqualTo("put the return in the folder, which has none");
  }

  @Test
  void aReturnSentAgainIsNotPreferred() {
    List<Path> files = List.of(Path.of("customer.xlsx"), Path.of("customer v2.xlsx"));
    Finding several = only(Folder.match(files, "customer*.xlsx", ASKED));
    assertThat(several.code()).isEqualTo(Code.SRC002);
    assertThat(several.notes()).containsExactly("customer.xlsx, customer v2.xlsx");
    assertThat(Folder.match(files, "customer.xlsx", ASKED).value()).contains(files.getFirst());
  }

  @Test
  void aBrokenPatternIsASettingOfTheWrongKind() {
    assertThat(only(Folder.match(List.of(), "finance[.xlsx", ASKED)).code()).isEqualTo(Code.WSP005);
  }

  private static Finding only(Result<Optional<Path>> match) {
    assertThat(match.value()).isEmpty();
    assertThat(match.findings()).singleElement().satisfies(Wording::check);
    return match.findings().getFirst();
  }

  private void touch(String... names) throws IOException {
    for (String name : names) {
      Files.createFile(folder.resolve(name));
    }
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }
}
