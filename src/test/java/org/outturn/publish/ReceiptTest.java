package org.outturn.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.finding.Acceptance;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

class ReceiptTest {
  @TempDir private Path folder;

  static Stream<Location> places() {
    return Stream.of(
        Location.InCell.of("a.xlsx", "Sheet 1", "B2"),
        new Location.InSheet("a.xlsx", "Sheet\t1"),
        new Location.InLine("council.yaml", 31),
        new Location.InFile("C:\\new\\table.csv"),
        new Location.InPaper("plan.pdf", "page 3"),
        new Location.Run());
  }

  @ParameterizedTest
  @MethodSource("places")
  void readsWhatItHasWritten(Location place) throws IOException {
    Receipt receipt =
        receipt(
            Finding.of(Code.RET012, place, "not a number")
                .excerpt("line one\nline \"two\"\\n")
                .note("a note")
                .note("")
                .help("write\ta number"));

    receipt.write(folder, "public");

    assertThat(Receipt.read(folder, "public")).contains(receipt);
    assertThat(Receipt.read(folder, "members")).isEmpty();
  }

  @Test
  void knowsWhoAnswersForAFinding() throws IOException {
    Receipt receipt =
        receipt(
            Finding.of(Code.RET012, new Location.Run(), "not a number")
                .accepted(new Acceptance("it is known", "Head of Finance")));

    receipt.write(folder, "public");

    assertThat(Receipt.read(folder, "public")).contains(receipt);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"json\": 1}\n",
        "source\tcouncil.yaml\t\n",
        "finding\tXXX999\tERROR\t\t\t\trun\t\t\t\t\n",
        "place\t\\\n"
      })
  void whatIsNoReceiptIsNone(String text) throws IOException {
    receipt(Finding.of(Code.RET012, new Location.Run(), "not a number")).write(folder, "public");
    Files.writeString(folder.resolve(".sets/receipt-public"), text);

    assertThat(Receipt.read(folder, "public")).isEmpty();
  }

  @Test
  void aSealTellsFilesApart() throws IOException {
    Path file = Files.writeString(folder.resolve("ledger.csv"), "1,204");
    String before = Seal.of(file);
    assertThat(Seal.of(Files.writeString(file, "1,204"))).isEqualTo(before);
    assertThat(Seal.of(Files.writeString(file, "1,240"))).isNotEqualTo(before);
    assertThat(Seal.of(Files.writeString(file, "1,2040"))).isNotEqualTo(before);
  }

  private static Receipt receipt(Finding finding) {
    SortedMap<String, String> seals = new TreeMap<>();
    seals.put("council.yaml/", "5-1-2");
    return new Receipt(
        List.of("quarter "),
        List.of("..2026-05-01"),
        List.of("council.yaml"),
        seals,
        new TreeMap<>(),
        List.of(
            new Receipt.Paper("plan", List.of("2025-26-Q4/plan.pdf"), List.of()),
            new Receipt.Paper("awards", List.of(), List.of("return \"awards\" has an error"))),
        List.of(finding));
  }
}
