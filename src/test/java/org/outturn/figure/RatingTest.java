package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Scale.Point;

class RatingTest {
  private static final Point GREEN = new Point("On course", "☺", Level.GREEN, "", List.of());
  private static final Point AMBER = new Point("Partly", "☻", Level.AMBER, "", List.of());
  private static final Point RED = new Point("Off course", "☹", Level.RED, "", List.of());
  private static final Scale SCALE =
      new Scale("progress", "Progress", List.of(GREEN, AMBER, RED), List.of("N/A"));

  @Test
  void aRatingPrintsAsItsWord() {
    assertThat(new Rating.Computed(GREEN, "not over budget").word()).isEqualTo("On course");
    assertThat(new Rating.Judged(RED).word()).isEqualTo("Off course");
    assertThat(new Rating.NotRated("N/A").word()).isEqualTo("N/A");
  }

  @Test
  void anOverrideCountsInPlaceOfWhatTheRuleSays() {
    Rating rating = new Rating.Overridden(GREEN, RED, "a late claim", "Head of Finance");
    assertThat(rating.word()).isEqualTo("Off course");
    assertThat(rating.level()).isEqualTo(Level.RED);
  }

  @ParameterizedTest
  @CsvSource({"'', Head of Finance", "a late claim, ' '"})
  void anOverrideNeedsItsReasonAndItsPost(String reason, String post) {
    assertThatThrownBy(() -> new Rating.Overridden(GREEN, RED, reason, post))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// How many are of each level is the same in whatever order a return lists them, and no line is
  /// counted twice or left out.
  @RepeatedTest(50)
  void countsAreTheSameInAnyOrder(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<Variance> lines = new ArrayList<>();
    for (int i = random.nextInt(1, 40); i > 0; i--) {
      lines.add(new Variance(pounds(random, -200_000), pounds(random, 0)));
    }
    List<Variance> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, random);

    assertThat(counts(shuffled)).isEqualTo(counts(lines));
    assertThat(counts(lines).values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(lines.size());
  }

  private static Map<Level, Long> counts(List<Variance> lines) {
    Tolerance rule = new Tolerance(Percent.of("1"), Percent.of("5"), Money.pounds("5000"));
    return lines.stream()
        .map(line -> rule.rate(line, SCALE))
        .collect(Collectors.groupingBy(Rating::level, Collectors.counting()));
  }

  private static Money pounds(Random random, int least) {
    return new Money(BigDecimal.valueOf(random.nextInt(least, 200_000)));
  }

  /// The longer way round is no other way: what improved and went back is where it was.
  @RepeatedTest(50)
  void aDirectionThereIsTurnedByTheOneBack(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    Rating before = new Rating.Judged(SCALE.points().get(random.nextInt(3)));
    Rating now = new Rating.Judged(SCALE.points().get(random.nextInt(3)));
    Direction there = Direction.of(before, now);
    Direction back = Direction.of(now, before);

    assertThat(there.isTurnedBy(back)).isEqualTo(before.level() != now.level());
  }
}
