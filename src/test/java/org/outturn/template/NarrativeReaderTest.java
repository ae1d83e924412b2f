package org.outturn.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.document.Block;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.testing.DocumentDump;
import org.outturn.testing.Wording;

class NarrativeReaderTest {
  private final List<Finding> findings = new ArrayList<>();

  @Test
  void figuresStandWhereverWordsDo() {
    assertThat(
            read(
                "**${capital.total.movement.statement}**, *${capital.total.current}* and"
                    + " [${ capital.total.previous.millions.1 }](https://www.wealdmoor.example)"))
        .containsExactly(
            "1. #paragraph-1 : **‹a reduction of £2.52m|a reduction of £2.52"
                + " million|capital.total.movement›**, *‹46,296||capital.total.current›* and"
                + " [‹£48.8m|£48.8"
                + " million|capital.total.previous›](https://www.wealdmoor.example)");
    assertThat(findings).isEmpty();
  }

  @Test
  void theFirstParagraphTakesTheNumberAndTheRestGoOn() {
    assertThat(
            read(
                """
                First
                line.

                Second,\\
                broken.

                - a point
                - another

                  and more of it
                  1. nested

                1. lettered

                   continued

                   1. roman
                      - below
                2. lettered too
                """))
        .containsExactly(
            "1. #paragraph-1 : First line.",
            "continuation: Second,⏎broken.",
            "•> a point",
            "•> another",
            "  body: and more of it",
            "  1 nested",
            "2. #paragraph-2 : lettered",
            "continuation: continued",
            "3. #paragraph-3 : roman",
            "•> below",
            "2. #paragraph-4 : lettered too");
    assertThat(findings).isEmpty();
  }

  @Test
  void unnumberedNarrativeStandsAtTheMargin() {
    assertThat(read("Words.\n\n- point\n\n1. one\n2. two", Placed.Manner.UNNUMBERED))
        .containsExactly("body: Words.", "• point", "1 one", "1 two");
  }

  @Test
  void aPhraseInAnotherLanguageIsMarked() {
    assertThat(read("The [Cyngor Sir](lang:cy) met.", Placed.Manner.UNNUMBERED))
        .containsExactly("body: The {cy: Cyngor Sir} met.");
    assertThat(findings).isEmpty();
  }

  @Test
  void whatIsNotMarkupSurvives() {
    assertThat(read("4\\*rating, # of staff, R&M, 5 < 6, £1m_2", Placed.Manner.UNNUMBERED))
        .containsExactly("body: 4*rating, # of staff, R&M, 5 < 6, £1m_2");
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Words.\\n\\n## Heading        | TPL007 | 12",
        "Words.\\n\\n<div>block</div>  | TPL007 | 12",
        "Some <b>bold                  | TPL007 | 10",
        "Words\\nand ![a](b.png)       | TPL007 | 11",
        "Run `this`                    | TPL007 | 10",
        "Words.\\n\\n    indented      | TPL007 | 12",
        "Words.\\n\\n```\\ncode\\n```  | TPL007 | 12",
        "Words.\\n\\n> quoted          | TPL007 | 12",
        "Words.\\n\\n***               | TPL007 | 12",
        "- a list first                | TPL011 | 10",
        "See [it](ftp://x)             | TPL008 | 10",
        "See [it](javascript:alert)    | TPL008 | 10",
        "See [it](plan.docx)           | TPL008 | 10",
        "See [it](<https://a b>)       | TPL008 | 10",
        "See [](https://a.example)     | TPL008 | 10",
        "A ${capital.total.nothing}    | TPL001 | 10",
        "One\\ntwo ${capital.total}    | TPL001 | 11",
        "A ${capital.total.current     | TPL001 | 10",
        "A ${}                         | TPL001 | 10",
        "A ${capital.total.current.words} | TPL001 | 10",
        "A ${capital.total.current.millions.9} | TPL001 | 10",
        "See ${see.plan}               | TPL009 | 10",
      })
  void whatAPaperCannotHoldIsToldAtItsLine(String written, Code code, int line) {
    read(written.replace("\\n", "\n"));
    Finding finding = assertThat(findings).singleElement().actual();
    Wording.check(finding);
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.location()).isEqualTo(new Location.InLine("papers/paper.yaml", line));
    assertThat(finding.help()).isNotBlank();
  }

  @Test
  void anUnknownFigureIsAMarkedGap() {
    assertThat(read("It is ${capital.totl.movement.words}."))
        .containsExactly("1. #paragraph-1 : It is [figure missing: capital.totl.movement.words].");
    assertThat(findings)
        .singleElement()
        .extracting(Finding::help)
        .isEqualTo("did you mean \"capital.total.movement.words\"?");
  }

  private List<String> read(String text) {
    return read(text, Placed.Manner.NUMBERED);
  }

  private List<String> read(String text, Placed.Manner manner) {
    Figures figures = Sample.figures(List.of("capital"), List.of());
    Whereabouts nowhere =
        Whereabouts.of(
            new Markup.Element(
                "paper", java.util.Map.of(), List.of(), new Location.InLine("t.ftlx", 1)),
            List.of());
    List<Block> blocks =
        new NarrativeReader(new Interpolation(figures, nowhere, findings), new Anchors(), findings)
            .read(Sample.narrative(text, 10), manner);
    return DocumentDump.blocks(blocks).lines().toList();
  }
}
