package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Scale.Point;
import org.outturn.finding.Finding;

class RatingTextTest {
  private static final Point GREEN = new Point("On course", "☺", Level.GREEN, "", List.of("G"));
  private static final Point RED = new Point("Off course", "☹", Level.RED, "", List.of("R"));

  private final RatingText text =
      new RatingText("Progress rating", new Scale("p", "P", List.of(GREEN, RED), List.of("N/A")));
  private final List<Finding> findings = new ArrayList<>();

  @Test
  void oneALineOrSideBySide() {
    List<Rating> both = List.of(new Rating.Judged(GREEN), new Rating.Judged(RED));
    assertThat(read("☺\n☹")).isEqualTo(both);
    assertThat(read("☺ ☹")).isEqualTo(both);
    assertThat(read("G/R")).isEqualTo(both);
    assertThat(read("On course\n\nr")).isEqualTo(both);
    assertThat(findings).isEmpty();
  }

  @Test
  void theSelectorOfAColouredSymbolIsNoMatter() {
    assertThat(read("☺\uFE0F")).containsExactly(new Rating.Judged(GREEN));
  }

  @Test
  void notRatedIsNoFault() {
    assertThat(read("n/a")).containsExactly(new Rating.NotRated("n/a"));
    assertThat(read("")).isEmpty();
    assertThat(findings).isEmpty();
  }

  @Test
  void anUnknownWordIsReportedOnceAndTheOthersAreRead() {
    assertThat(read("☺\nOf course"))
        .containsExactly(new Rating.Judged(GREEN), new Rating.NotRated("Of course"));
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo("progress rating \"Of course\" is not on the scale");
              assertThat(finding.help()).isEqualTo("did you mean \"Off course\"?");
            });
  }

  private List<Rating> read(String cell) {
    return text.judged(Sheets.cell(cell), findings::add);
  }
}
