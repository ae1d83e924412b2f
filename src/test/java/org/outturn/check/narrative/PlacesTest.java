package org.outturn.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.check.narrative.Stretch.Filled;
import org.outturn.check.narrative.Stretch.Kind;
import org.outturn.finding.Location;
import org.outturn.workspace.Paper.Narrative;

/// Words of a paper in the lines of two files.
class PlacesTest {
  private static final Places PLACES =
      new Places(
          "plan",
          List.of(
              new Narrative(
                  "It **cost** ${rev.cost}\nin all,\n\nand ${rev.more}\nmore.",
                  new Location.InLine("plan.yaml", 3)),
              new Narrative("It cost less.\nOr more.", new Location.InLine("plan.yaml", 20)),
              new Narrative("${rev.cost} and\n${rev.more}", new Location.InLine("more.yaml", 1))));

  /// What stands in brackets was put in; the place is that of the word.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It cost [£5] in all, and [£6] more. | cost  | line 3 of plan.yaml",
        "It cost [£5] in all, and [£6] more. | £5    | line 3 of plan.yaml",
        "It cost [£5] in all, and [£6] more. | in    | line 4 of plan.yaml",
        "It cost [£5] in all, and [£6] more. | all   | line 4 of plan.yaml",
        "It cost [£5] in all, and [£6] more. | and   | line 6 of plan.yaml",
        "It cost [£5] in all, and [£6] more. | £6    | line 6 of plan.yaml",
        "It cost [£5] in all, and [£6] more. | more  | line 7 of plan.yaml",
        // the end of the words
        "It cost [£5] in all, and [£6] more. | .     | line 7 of plan.yaml",
        "It cost less. Or more.              | less  | line 20 of plan.yaml",
        "It cost less. Or more.              | Or    | line 21 of plan.yaml",
        "[£5] and [£6]                       | £5    | line 1 of more.yaml",
        "[£5] and [£6]                       | £6    | line 2 of more.yaml",
        "It cost [£5] in some.               | some  | paragraph 2",
        "…                                   | …     | paragraph 2",
      })
  void areTheLinesOnWhichWordsWereTyped(String marked, String word, String expected) {
    Stretch stretch = stretch(marked);

    Location place = PLACES.of(stretch, stretch.text().indexOf(word));

    assertThat(
            switch (place) {
              case Location.InLine(String file, int line) -> "line %d of %s".formatted(line, file);
              case Location.InPaper(String paper, String where) -> where;
              default -> place.text();
            })
        .isEqualTo(expected);
  }

  private static Stretch stretch(String marked) {
    StringBuilder text = new StringBuilder();
    List<Filled> filled = new ArrayList<>();
    int start = 0;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '[' -> start = text.length();
        case ']' -> filled.add(new Filled(start, text.length(), Optional.empty()));
        default -> text.append(c);
      }
    }
    return new Stretch(Kind.PROSE, "paragraph 2", text.toString(), filled, "", Optional.empty());
  }
}
