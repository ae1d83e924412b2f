package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.returns.ActionPlan.Remark.Bullet;
import org.outturn.returns.ActionPlan.Remark.Words;

class RemarkTextTest {

  @Test
  void linesBecomeParagraphsAndBullets() {
    assertThat(RemarkText.read("Complete.\n• Orders are e-mailed.\n\n◆ Live since May\nThe end."))
        .containsExactly(
            new Words("Complete."),
            new Bullet("Orders are e-mailed."),
            new Bullet("Live since May"),
            new Words("The end."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"• one", "◆ one", "- one", "– one", "* one"})
  void aBulletIsAMarkAndASpace(String line) {
    assertThat(RemarkText.read(line)).containsExactly(new Bullet("one"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4*rating", "# of staff", "1931. was", "-12% on last year", "**bold**"})
  void textIsNotMarkdown(String line) {
    assertThat(RemarkText.read(line)).isEqualTo(List.of(new Words(line)));
  }
}
