package org.outturn.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.style.Palette.ToneColours;

class PaletteTest {
  static Stream<ToneColours> tones() {
    Palette p = Palette.standard();
    return Stream.of(p.red(), p.amber(), p.green(), p.blue(), p.plain());
  }

  @ParameterizedTest
  @MethodSource("tones")
  void ratingsAreLegibleOnTheirTint(ToneColours tone) {
    assertThat(tone.word().contrastWith(tone.tint())).isGreaterThanOrEqualTo(7.0);
    assertThat(tone.shape().contrastWith(tone.tint())).isGreaterThanOrEqualTo(3.0);
  }

  @ParameterizedTest
  @CsvSource({"#000000,#FFFFFF,21.0", "#FFFFFF,#FFFFFF,1.0", "#767676,#FFFFFF,4.54"})
  void contrastIsThatOfWcag(String one, String other, double ratio) {
    assertThat(Colour.of(one).contrastWith(Colour.of(other))).isCloseTo(ratio, within(0.01));
  }

  @Test
  void aColourIsSixDigits() {
    assertThatIllegalArgumentException().isThrownBy(() -> Colour.of("#12345"));
  }
}
