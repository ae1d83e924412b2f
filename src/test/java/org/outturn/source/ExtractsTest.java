package org.outturn.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.finding.Code;
import org.outturn.finding.Extract;
import org.outturn.finding.Extract.Line;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

class ExtractsTest {
  @TempDir private Path root;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        root.resolve("a.csv"),
        """
        Revenue of the directorate,,
        Unit,Revised budget,Comment
        Highways,"1,2O4",A very long name of something that nobody would read to its end here
        Parks,7,fine
        """);
    Files.writeString(root.resolve("council.yaml"), "council: Anyshire\nnation: Scotland\n");
  }

  private Optional<Extract> of(Location place, String excerpt) {
    return new Extracts(root).of(Finding.of(Code.RET012, place, "wrong").excerpt(excerpt));
  }

  @Test
  void aCellIsShownUnderItsHeadingAndBesideTheNameOfItsRow() {
    Extract extract = of(Location.InCell.of("a.csv", "", "B3"), "1,2O4").orElseThrow();

    assertThat(extract.lines())
        .containsExactly(new Line(2, "Unit     | Revised budget"), new Line(3, "Highways | 1,2O4"));
    assertThat(extract.start()).isEqualTo("Highways | ".length());
    assertThat(extract.length()).isEqualTo("1,2O4".length());
  }

  @Test
  void onlyTheFaultIsMarkedWhereTheRestOfTheCellIsRight() {
    Extract extract = of(Location.InCell.of("a.csv", "", "B3"), "O").orElseThrow();

    assertThat(extract.start()).isEqualTo("Highways | 1,2".length());
    assertThat(extract.length()).isEqualTo(1);
  }

  @Test
  void aLineOfSettingsIsShownWithTheFaultMarked() {
    Extract extract = of(new Location.InLine("council.yaml", 2), "Scotland").orElseThrow();

    assertThat(extract).isEqualTo(new Extract(List.of(new Line(2, "nation: Scotland")), 8, 8));
  }

  @Test
  void whatHasNoPlaceInAFileIsNotShown() {
    assertThat(of(Location.InCell.of("a.csv", "", "B99"), "")).isEmpty();
    assertThat(of(Location.InCell.of("gone.csv", "", "B3"), "")).isEmpty();
    assertThat(of(Location.InCell.of("a.csv", "", "B:C"), "")).isEmpty();
    assertThat(of(new Location.InLine("council.yaml", 3), "")).isEmpty();
    assertThat(of(new Location.InLine("gone.yaml", 1), "")).isEmpty();
    assertThat(of(new Location.InFile("a.csv"), "")).isEmpty();
    assertThat(of(new Location.InPaper("plan", "table 2"), "")).isEmpty();
  }
}
