package org.outturn.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.publish.Changes.Moved;
import org.outturn.publish.Changes.Reworded;
import org.outturn.publish.Manifest.PrintedFigure;
import org.outturn.publish.Reading.Line;

class ChangesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b c; d e f | a b c; d e f | ''",
        "a b c; d e f | a b x; d e f | 1: a b c -> a b x",
        "a b c; d e f | a b c; n n n; d e f | 2:  -> n n n",
        "a b c; d e f; g h i | a b c; g h i | 2: d e f -> ",
        "a b c; d e f | d e f; a b c | 1: a b c -> , 2:  -> a b c",
        "a b c | x y z | 1:  -> x y z, 1: a b c -> ",
      })
  void saysWhichPassagesMoved(String before, String after, String expected) {
    assertThat(
            Changes.between(reading(before), reading(after)).words().stream()
                .map(w -> "%s: %s -> %s".formatted(w.place(), w.before(), w.after())))
        .isEqualTo(
            expected.isEmpty()
                ? List.of()
                : Arrays.asList(expected.split(", (?=[0-9])")).stream()
                    .map(one -> one.endsWith("->") ? one + " " : one)
                    .toList());
  }

  @Test
  void saysWhichFiguresMoved() {
    Reading before =
        new Reading(
            List.of(
                new PrintedFigure("plan.total", "(135)"),
                new PrintedFigure("plan.total", "£0.14m"),
                new PrintedFigure("plan.gone", "7"),
                new PrintedFigure("plan.same", "1")),
            List.of());
    Reading after =
        new Reading(
            List.of(
                new PrintedFigure("plan.total", "(145)"),
                new PrintedFigure("plan.total", "£0.15m"),
                new PrintedFigure("plan.same", "1"),
                new PrintedFigure("plan.new", "2")),
            List.of());

    assertThat(Changes.between(before, after).figures())
        .containsExactly(
            new Moved("plan.total", "(135), £0.14m", "(145), £0.15m"),
            new Moved("plan.new", "", "2"),
            new Moved("plan.gone", "7", ""));
  }

  /// Put into the earlier reading, the changes make the later one.
  @Test
  void losesNothing() {
    Random random = new Random(9);
    for (int i = 0; i < 300; i++) {
      Reading before = random(random);
      Reading after = random(random);
      List<Reworded> words = Changes.between(before, after).words();
      List<String> expected = new ArrayList<>(texts(before));
      words.stream().map(Reworded::before).filter(t -> !t.isEmpty()).forEach(expected::remove);
      words.stream().map(Reworded::after).filter(t -> !t.isEmpty()).forEach(expected::add);

      assertThat(expected).containsExactlyInAnyOrderElementsOf(texts(after));
    }
  }

  private static List<String> texts(Reading reading) {
    return reading.lines().stream().map(Line::text).toList();
  }

  private static Reading random(Random random) {
    return new Reading(
        List.of(),
        IntStream.range(0, random.nextInt(12))
            .mapToObj(n -> new Line(String.valueOf(n), "line " + random.nextInt(6)))
            .toList());
  }

  private static Reading reading(String lines) {
    String[] all = lines.split("; ");
    return new Reading(
        List.of(),
        IntStream.range(0, all.length)
            .mapToObj(n -> new Line(String.valueOf(n + 1), all[n]))
            .toList());
  }
}
