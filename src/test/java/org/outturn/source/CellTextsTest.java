package org.outturn.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.testing.Wording;

class CellTextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Â£5.2m                 | £5.2m",
        "donâ€™t                | don’t",
        "2025â€“26              | 2025–26",
        "cafÃ©                  | café",
        "Ã‚Â£5.2m               | £5.2m",
        "the â€œnewâ€\u009D one | the “new” one",
        "the â€œnewâ€ one       | the “new” one",
        "don\u0092t             | don’t",
        "don‚Äôt                | don’t",
        "¬£5.2m                 | £5.2m",
        "R&amp;D                | R&D",
        "&pound;5.2m            | £5.2m",
        "Budget ?000            | Budget £000",
        "Budget ?'000           | Budget £'000",
        "spent ?5.2m            | spent £5.2m",
        "spent \uFFFD5.2m       | spent £5.2m",
        "don\uFFFDt             | don’t",
        "now \uFFFD or never    | now – or never"
      })
  void damagedCharactersAreSaidWithWhatTheyMostLikelyWere(String text, String meant) {
    Result<Sheet> read = read(text);
    assertThat(read.findings())
        .singleElement()
        .satisfies(
            finding -> {
              Wording.check(finding);
              assertThat(finding.code()).isEqualTo(Code.SRC025);
              assertThat(finding.help())
                  .isEqualTo("it most likely was \"%s\": type it so".formatted(meant));
            });
    assertThat(read.value().rows().getFirst().getFirst().shown()).isEqualTo(text);
  }

  @Test
  void aLostCharacterThatNobodyCanTellIsToBeTypedAgain() {
    assertThat(read("caf\uFFFD").findings())
        .extracting(Finding::help)
        .containsExactly("type the words again: what stood at � is lost");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "£5.2m – “new” café’s naïve Ångström",
        "É, é, ê and è as arrows",
        "Why? 2 of 3 said so",
        "R&D at £000",
        "what_x_is",
        "☺ 😐 ☹ ▲ ▼ → •",
        "Dŵr Cymru, Tŷ’r Cyngor",
        "20°C ± 2 × ½"
      })
  void soundTextIsLeftInPeace(String text) {
    assertThat(read(text).findings()).isEmpty();
  }

  @Test
  void controlCharactersAreLeftOutAndSaid() {
    Result<Sheet> read = read("one\u0007two\u0000\nthree");
    assertThat(read.value().rows().getFirst().getFirst().shown()).isEqualTo("onetwo\nthree");
    assertThat(read.findings())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                Code.SRC026, "2 control characters stand in the text, and are left out"));
  }

  @ParameterizedTest
  @CsvSource({"254, 0", "255, 1", "256, 0", "1024, 1", "32767, 1"})
  void textThatStopsAtALimitIsCutOff(int length, int found) {
    assertThat(read("word ".repeat(7000).substring(0, length - 1) + "x").findings())
        .extracting(Finding::code)
        .isEqualTo(java.util.Collections.nCopies(found, Code.SRC027));
  }

  @Test
  void textThatEndsASentenceAtALimitIsWhole() {
    assertThat(read("x".repeat(254) + ".").findings()).isEmpty();
  }

  @Test
  void ofManyDamagedCellsTheFirstAreNamedAndTheOthersCounted() {
    List<Finding> findings =
        CellTexts.read(sheet(IntStream.range(0, 50).mapToObj(i -> "Â£" + i).toList())).findings();
    assertThat(findings).hasSize(20);
    assertThat(findings.getLast().notes()).containsExactly("30 more cells are so");
  }

  private static Result<Sheet> read(String text) {
    return CellTexts.read(sheet(List.of(text)));
  }

  private static Sheet sheet(List<String> texts) {
    SheetBuilder builder = new SheetBuilder("f.csv", "");
    for (int row = 0; row < texts.size(); row++) {
      builder.putText(row, 0, texts.get(row), Optional.empty());
    }
    return builder.build(List.of());
  }
}
