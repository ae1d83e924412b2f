package org.outturn.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineMarksTest {
  private static final Pattern MARK = Pattern.compile("<\\?at t (\\d+)\\?>");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a</p>                              | @<p>@a</p>",
        "<p class=\"a > b\">a</p>              | @<p class=\"a > b\">@a</p>",
        "<p class=\"${x[\"}\"]}\">a</p>        | @<p class=\"${x[\"}\"]}\">@a</p>",
        "[#if a < b && c[0] == \"]\"]<p>a</p>[/#if] | @[#if a < b && c[0] == \"]\"]@<p>a</p>[/#if]",
        "[#switch a][#case 1]<p/>[/#switch]    | [#switch a][#case 1]@<p/>[/#switch]",
        "[#-- <p> --]<p/>                      | [#-- <p> --]@<p/>",
        "<!-- <p> --><p/>                      | <!-- <p> -->@<p/>",
        "<?xml version=\"1.0\"?><p/>           | <?xml version=\"1.0\"?>@<p/>",
        "[@table return=\"<\"/]                | @[@table return=\"<\"/]",
        "<p>${a < b}</p>                       | @<p>@${a < b}</p>",
        "<p>a \\n b</p>                        | @<p>@a \\n @b</p>",
        "[#if a                                | @[#if a",
        "${a                                   | @${a",
        "<p a=\"                               | @<p a=\"",
      })
  void marksWhatIsWritten(String source, String marked) {
    String written = source.replace("\\n", "\n");
    assertThat(MARK.matcher(LineMarks.in(written, "t")).replaceAll("@"))
        .isEqualTo(marked.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"improvement-plan.ftlx", "finance-statement.ftlx", "form.ftl"})
  void addsNothingButMarksThatTellTheirLine(String name) throws IOException {
    String source = Files.readString(Sample.TEMPLATES.resolve(name));
    String marked = LineMarks.in(source, "t");
    assertThat(MARK.matcher(marked).replaceAll("")).isEqualTo(source);
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      long line = marked.substring(0, mark.start()).chars().filter(c -> c == '\n').count() + 1;
      assertThat(mark.group(1)).isEqualTo(String.valueOf(line));
    }
  }

  @Test
  void aMarkIsReadBackWithSpacesInTheName() {
    assertThat(LineMarks.read("own form.ftl 12")).containsExactly("own form.ftl", "12");
  }
}
