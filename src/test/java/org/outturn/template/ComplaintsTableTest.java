package org.outturn.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.outturn.document.Access;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.figure.Origin;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.finding.Location;
import org.outturn.returns.Complaints;
import org.outturn.style.HouseStyle;
import org.outturn.testing.DocumentDump;

/// The worked example of `src/docs/new-return.md` prints what its guide says, and is what the guide
/// shows.
class ComplaintsTableTest {
  private static final Path SOURCES = Path.of("src/test/java/org/outturn");
  private static final Pattern LISTING =
      Pattern.compile("`(?<file>\\w+/\\w+\\.java)`[^`]*```java\\n(?<code>.*?)```", Pattern.DOTALL);

  @Test
  void printsARowForEachService() {
    Complaints complaints =
        new Complaints(
            "complaints",
            List.of(new Complaints.Service("Highways", count("received", 12), count("upheld", 4))));

    assertThat(DocumentDump.blocks(new ComplaintsTable().blocks(complaints, setting())))
        .contains("Complaints received and upheld, quarter 4 of 2025/26", "Highways", "12", "4");
  }

  @Test
  void isWhatTheGuideShows() throws Exception {
    List<MatchResult> listings =
        LISTING.matcher(Files.readString(Path.of("src/docs/new-return.md"))).results().toList();

    assertThat(listings).hasSize(3);
    for (MatchResult listing : listings) {
      assertThat(Files.readString(SOURCES.resolve(listing.group("file"))))
          .as(listing.group("file"))
          .endsWith(listing.group("code"));
    }
  }

  private static Figure count(String what, long number) {
    return new Figure(
        Address.of("complaints", "highways", what),
        new Content.Known(new Value.Count(java.math.BigDecimal.valueOf(number))),
        Unit.NUMBER,
        Basis.PLAIN,
        new Origin.Read(Location.InCell.of("f.csv", "", "B2")));
  }

  private static TableSetting setting() {
    HouseStyle style = HouseStyle.standard();
    return new TableSetting(
        "complaints",
        new Access.Open(),
        1,
        Sample.QUARTER,
        new FigurePrinter(style.forms()),
        HouseDates.by(style.forms()),
        new Anchors(),
        List.of());
  }
}
