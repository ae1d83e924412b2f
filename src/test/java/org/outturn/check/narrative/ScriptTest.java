package org.outturn.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.document.Inline.text;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.document.Anchor;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.CellBlock.Indent;
import org.outturn.document.CellBlock.Item;
import org.outturn.document.Image;
import org.outturn.document.Inline;
import org.outturn.document.Ordinal;
import org.outturn.document.Picture;
import org.outturn.document.Tone;
import org.outturn.finding.Code;
import org.outturn.testing.SamplePaper;
import org.outturn.testing.SampleTables;

/// What of a paper is read as words, what stands under a heading, and what a reference may lead to.
class ScriptTest {
  private static final Block PICTURE =
      new Picture(new Anchor("map"), Ordinal.PENDING, "Map", "A map", Image.of(new byte[] {1}));
  private static final Block FACTS =
      new Block.KeyValues(
          List.of(new Block.KeyValues.Entry(words("Report of"), words("Director"))));

  private static List<Inline> words(String words) {
    return List.of(text(words));
  }

  private static Anchor anchor(String words) {
    return new Anchor("to-" + words.toLowerCase(Locale.UK).replaceAll("[^a-z]", ""));
  }

  private static Block numbered(String words) {
    return new Block.NumberedParagraph(anchor(words), 1, Ordinal.PENDING, words(words));
  }

  private static Block heading(String words) {
    return new Block.Heading(1, words(words), anchor(words));
  }

  private static CellBlock list(Item... items) {
    return new CellBlock.BulletList(Indent.MARGIN, List.of(items));
  }

  private static CellBlock.NumberedList steps(Item... items) {
    return new CellBlock.NumberedList(Indent.MARGIN, List.of(items));
  }

  private static List<String> read(Block... blocks) {
    return Script.of(Prose.manuscript(List.of(blocks))).stream()
        .map(one -> "%s, %s: %s".formatted(one.kind(), one.where(), one.text()))
        .toList();
  }

  static Stream<Arguments> blocks() {
    return Stream.of(
        Arguments.of(new Block.Title(List.of("Plan", "2025")), "TITLE, title: Plan;2025"),
        Arguments.of(heading("Legal"), "HEADING, \"Legal\": Legal"),
        Arguments.of(numbered("It rose."), "PROSE, paragraph 1: It rose."),
        Arguments.of(new Block.Panel(List.of(numbered("Agree."))), "PROSE, paragraph 1: Agree."),
        Arguments.of(FACTS, "FACT, \"Report of\": Director"),
        Arguments.of(CellBlock.Paragraph.of("It rose."), "PROSE, : It rose."),
        Arguments.of(
            list(new Item(words("One."), List.of(list(Item.of(text("Two.")))))),
            "PROSE, : One.;Two."),
        Arguments.of(steps(Item.of(text("One.")), Item.of(text("Two."))), "PROSE, : One.;Two."),
        Arguments.of(new Block.Contents("Contents", 2), ""),
        Arguments.of(new Block.Signature(List.of("Director")), ""),
        Arguments.of(new Block.Withheld(Optional.empty(), "Not for publication"), ""),
        Arguments.of(new Block.PageBreak(), ""),
        Arguments.of(SamplePaper.chart(), ""),
        Arguments.of(PICTURE, ""),
        Arguments.of(SampleTables.capital(), ""));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void readsWordsAndNotTables(Block block, String expected) {
    String lead = expected.replaceFirst("(.*?: ).*", "$1");
    assertThat(read(block))
        .isEqualTo(
            Stream.of(expected.substring(expected.isEmpty() ? 0 : lead.length()).split(";"))
                .filter(words -> !words.isEmpty())
                .map(words -> lead + words)
                .toList());
  }

  static Stream<Arguments> inlines() {
    return Stream.of(
        Arguments.of(text("five"), true),
        Arguments.of(new Inline.LineBreak(), true),
        Arguments.of(new Inline.Strong(words("five")), true),
        Arguments.of(new Inline.Emphasis(words("five")), true),
        Arguments.of(new Inline.Foreign(Locale.FRENCH, words("five")), true),
        Arguments.of(new Inline.Link(URI.create("https://a.example"), words("five")), true),
        Arguments.of(new Inline.Value("a.b", "five", ""), false),
        Arguments.of(new Inline.CrossReference(anchor("It was five."), new Ordinal("five")), false),
        Arguments.of(new Inline.RatingMark("five", "●", Tone.GREEN), false),
        Arguments.of(new Inline.Symbol("▲", "five"), false),
        Arguments.of(new Inline.Shorthand("five", "not applicable"), false));
  }

  @ParameterizedTest
  @MethodSource("inlines")
  void tellsWhatWasTypedFromWhatWasPutIn(Inline inline, boolean typed) {
    Block paragraph = CellBlock.Paragraph.of(text("It was "), inline, text("."));

    assertThat(Script.of(Prose.manuscript(List.of(numbered("It was five."), paragraph))))
        .last()
        .satisfies(
            one -> {
              assertThat(one.text()).startsWith("It was ").endsWith(".").hasSizeGreaterThan(8);
              assertThat(one.isTyped(7, one.text().length() - 1)).isEqualTo(typed);
              assertThat(one.isTyped(0, 7)).isTrue();
              assertThat(one.isTyped(one.text().length() - 1, one.text().length())).isTrue();
            });
  }

  @Test
  void knowsTheHeadingAboveWords() {
    assertThat(Script.of(Prose.manuscript(List.of(numbered("A"), heading("Legal"), numbered("B")))))
        .extracting(Stretch::about)
        .containsExactly("", "Legal", "Legal");
  }

  static Stream<Arguments> underAHeading() {
    return Stream.of(
        Arguments.of(numbered("Words."), false),
        Arguments.of(numbered(" "), true),
        Arguments.of(CellBlock.Paragraph.of("Words."), false),
        Arguments.of(CellBlock.Paragraph.of(" "), true),
        Arguments.of(list(Item.of(text("Words."))), false),
        Arguments.of(steps(Item.of(text("Words."))), false),
        Arguments.of(new Block.Panel(List.of(numbered("Words."))), false),
        Arguments.of(new Block.Panel(List.of()), true),
        Arguments.of(FACTS, false),
        Arguments.of(new Block.Contents("Contents", 2), false),
        Arguments.of(new Block.Signature(List.of("Director")), false),
        Arguments.of(new Block.Withheld(Optional.empty(), "Not for publication"), false),
        Arguments.of(SamplePaper.chart(), false),
        Arguments.of(PICTURE, false),
        Arguments.of(SampleTables.capital(), false),
        Arguments.of(new Block.Title(List.of("Plan")), true),
        Arguments.of(new Block.PageBreak(), true));
  }

  @ParameterizedTest
  @MethodSource("underAHeading")
  void aHeadingHasSomethingUnderIt(Block block, boolean empty) {
    assertThat(found(heading("Legal"), block))
        .isEqualTo(empty ? List.of("nothing stands under the heading \"Legal\"") : List.of());
  }

  static Stream<Arguments> numberedThings() {
    return Stream.of(
        Arguments.of("paragraph", numbered("One.")),
        Arguments.of("paragraph", new Block.Panel(List.of(numbered("One.")))),
        Arguments.of("table", SampleTables.capital()),
        Arguments.of("figure", SamplePaper.chart()),
        Arguments.of("figure", PICTURE));
  }

  @ParameterizedTest
  @MethodSource("numberedThings")
  void aReferenceLeadsToWhatHasItsNumber(String what, Block block) {
    Block reference = CellBlock.Paragraph.of("It is in %s 1 and not in %<s 2.".formatted(what));

    assertThat(found(reference, block)).containsExactly("the paper has no %s 2".formatted(what));
    assertThat(found(reference)).hasSize(2);
  }

  private static List<String> found(Block... blocks) {
    return NarrativeRules.check(Prose.manuscript(List.of(blocks)), _ -> {}).stream()
        .filter(one -> one.code() == Code.NAR006 || one.code() == Code.NAR007)
        .map(one -> one.message())
        .toList();
  }
}
