package org.outturn.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {
  private static final Subjects SUBJECTS =
      Subjects.of(
          FigureLines.submission(
              """
              rev.parks.net £1
              rev.glass.net £1
              rev.home-care.net £1
              rev.home-care-buses.net £1
              rev.home-care-buses.north.net £1
              rev.home-care-buses-2.net £1
              rev.red-green-blue-white.net £1
              rev.wood-iron-stone-brick-straw.net £1
              rev.new-service.net £1
              rev.wealdmoor-print.net £1
              rev.4.net £1
              rev.total.net £1
              rev.parks.total.net £1
              alone £1
              kpi.parks.actual 1%
              other.lakes.net £1
              """,
              ""),
          Prose.manuscript("").council(),
          List.of("rev", "kpi")::contains);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Parks did well.                      | kpi.parks rev.parks
          Park rangers did well.               | kpi.parks rev.parks
          In the parks it rained.              |
          Glass was dear.                      | rev.glass
          Glas was not.                        |
          # the longest name, and what is called so
          Home Care did well.                  | rev.home-care rev.home-care-buses rev.home-care-buses-2
          Home Care Buses did well.            | rev.home-care-buses rev.home-care-buses-2
          Home did well.                       |
          home care did well                   | rev.home-care rev.home-care-buses rev.home-care-buses-2
          # half of a name will do
          Red and Green did well.              | rev.red-green-blue-white
          Wood and Iron did well.              |
          Wood, Iron and Stone did well.       | rev.wood-iron-stone-brick-straw
          # one after another
          Parks, Home Care and Glass did well. | kpi.parks rev.parks, rev.home-care rev.home-care-buses rev.home-care-buses-2, rev.glass
          # what all names have tells nothing
          The New Service did well.            |
          Wealdmoor did well.                  |
          Print did well.                      | rev.wealdmoor-print
          4 did well.                          |
          Lakes did well.                      |
          """)
  void aSentenceNamesWhatItSaysEnoughOf(String text, String expected) {
    assertThat(SUBJECTS.named(text))
        .extracting(
            named ->
                String.join(" ", named.subjects().stream().map(Subject::path).sorted().toList()))
        .isEqualTo(expected == null ? List.of() : List.of(expected.split(", ")));
  }

  @Test
  void aNameStandsWhereItsWordsDo() {
    assertThat(SUBJECTS.named("Then Home Care and Glass"))
        .extracting(named -> named.start() + "-" + named.end())
        .containsExactly("5-14", "19-24");
  }

  @Test
  void aDivisionHasItsLinesWithinIt() {
    Subject buses = SUBJECTS.named("Home Care Buses").getFirst().subjects().iterator().next();

    assertThat(buses.path()).isEqualTo("rev.home-care-buses");
    assertThat(SUBJECTS.within(buses))
        .extracting(Subject::path)
        .containsExactly("rev.home-care-buses.north");
  }

  @Test
  void theTotalOfAReturnIsOneAndThatOfAPartIsNot() {
    assertThat(SUBJECTS.totals()).extracting(Subject::path).containsExactly("rev.total");
  }

  @Test
  void aWordOfANameHintsAtIt() {
    assertThat(SUBJECTS.hinted("the new bricks"))
        .extracting(Subject::path)
        .containsExactly("rev.wood-iron-stone-brick-straw");
  }
}
