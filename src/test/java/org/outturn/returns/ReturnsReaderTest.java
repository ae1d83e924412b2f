package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.annotate.MarkedWorkbook;
import org.outturn.figure.Quarter;
import org.outturn.figure.Unit;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.finding.Severity;
import org.outturn.workspace.Checks;
import org.outturn.workspace.Council;
import org.outturn.workspace.ExpectedReturn;
import org.outturn.workspace.WorkingDays;

class ReturnsReaderTest {
  private static final Quarter QUARTER = new Quarter(2025, 4);

  private static final Path SAMPLE = Path.of("sample-data/2025-26-Q4/returns");

  @Test
  void aSheetThatIsNotThereIsNamedWithTheNearest() {
    Result<Returns> read =
        read(SAMPLE, expected("capital", "resources-finance*.xlsx", "Capital programe"));
    assertThat(read.findings())
        .filteredOn(Finding::isError)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(Code.SRC004);
              assertThat(finding.help()).contains("Capital programme");
            });
    assertThat(read.value().faulty()).containsExactly("capital");
    assertThat(read.value().all()).isEmpty();
  }

  @Test
  void oneReturnsFaultDoesNotTouchTheOther() {
    Result<Returns> read =
        read(
            SAMPLE,
            expected("capital", "resources-finance*.xlsx", "Capital programme"),
            expected("late", "adults*.xlsx", ""));
    assertThat(read.value().faulty()).containsExactly("late");
    assertThat(read.value().find("capital")).isPresent();
    assertThat(read.findings())
        .filteredOn(Finding::isError)
        .extracting(Finding::code)
        .containsExactly(Code.SRC001);
  }

  @Test
  void whatIsFoundInASharedFileIsToldOnce(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("shared.csv"), "Directorate,Service,Last report,This report\nA,B,1,2\n");
    Result<Returns> read =
        read(folder, expected("one", "shared.csv", ""), expected("two", "shared.csv", ""));
    assertThat(read.findings()).extracting(Finding::code).containsExactly(Code.SRC006);
    assertThat(read.value().all()).extracting(Return::name).containsExactly("one", "two");
  }

  @Test
  void figuresOfOneAddressAreAFindingAndNoFault(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("shared.csv"), "Directorate,Service,Last report,This report\nA,B,1,2\n");
    Result<Returns> read =
        read(folder, expected("one two", "shared.csv", ""), expected("one-two", "shared.csv", ""));
    assertThat(read.findings())
        .filteredOn(Finding::isError)
        .extracting(Finding::code)
        .containsExactly(Code.RET016);
  }

  @Test
  void aMarkedCopyThatIsSentBackIsTheReturn(@TempDir Path folder) throws IOException {
    Path sent = folder.resolve("sent.csv");
    Files.writeString(sent, "Directorate,Service,Last report,This report\nA,B,1,2\n");
    Path returns = Files.createDirectory(folder.resolve("returns"));
    Files.write(returns.resolve("capital.xlsx"), MarkedWorkbook.ofText(sent, List.of()));

    Result<Returns> read = read(returns, expected("capital", "capital.xlsx", ""));

    assertThat(read.findings()).isEmpty();
    assertThat(read.value().find("capital")).isPresent();
  }

  @Test
  void anEarlierQuartersErrorsAreNotes(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("capital.csv"), "Directorate,Service,Last report,This report\nA,B,1O,2\n");
    Council council = council(expected("capital", "capital.csv", ""));
    assertThat(
            ReturnsReader.readEarlier(QUARTER, folder, "q", council, Optional.empty()).findings())
        .extracting(Finding::code, Finding::severity)
        .contains(tuple(Code.RET012, Severity.NOTE));
    assertThat(ReturnsReader.read(QUARTER, folder, "q", council, Optional.empty()).hasErrors())
        .isTrue();
  }

  private static Result<Returns> read(Path folder, ExpectedReturn... expected) {
    return ReturnsReader.read(QUARTER, folder, "q", council(expected), Optional.empty());
  }

  private static Council council(ExpectedReturn... expected) {
    Map<String, ExpectedReturn> returns = new LinkedHashMap<>();
    for (ExpectedReturn one : expected) {
      returns.put(one.name(), one);
    }
    return new Council(
        "Wealdmoor",
        Council.Nation.ENGLAND,
        Optional.empty(),
        WorkingDays.USUAL,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        returns,
        Checks.USUAL,
        Map.of());
  }

  private static ExpectedReturn expected(String name, String file, String sheet) {
    return new ExpectedReturn(
        name,
        name,
        "capital-programme",
        file,
        sheet.isEmpty() ? List.of() : List.of(sheet),
        Optional.of(Unit.THOUSANDS),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "",
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        new Location.InLine("council.yaml", 1));
  }
}
