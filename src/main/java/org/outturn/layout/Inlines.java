package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.document.Inline;
import org.outturn.document.Plain;
import org.outturn.document.Tone;
import org.outturn.layout.Node.Detail;
import org.outturn.layout.Node.Role;
import org.outturn.layout.Run.Breaking;
import org.outturn.style.Palette;
import org.outturn.style.Palette.ToneColours;

/// Inlines to runs, each with the node of the structure tree it belongs to.
final class Inlines {
  private static final String NO_BREAK = "\u00A0";
  private static final int LONGEST_WHOLE = 12;
  private final Press press;

  Inlines(Press press) {
    this.press = press;
  }

  List<Run> runs(int node, List<Inline> inlines, Look look) {
    List<Run> runs = new ArrayList<>();
    add(runs, node, inlines, look, Optional.empty());
    return runs;
  }

  /// Text without structure of its own.
  static Run run(Owner owner, String text, Look look) {
    return new Run(
        owner, text, look.font(), look.colour(), Breaking.BETWEEN_WORDS, Optional.empty());
  }

  /// Plain text belongs to the node itself. As soon as one inline needs an element of its own, all
  /// get one: an element does not mix text with elements.
  private void add(
      List<Run> runs, int node, List<Inline> inlines, Look look, Optional<Run.Link> link) {
    boolean mixed = inlines.stream().anyMatch(Inlines::needsElement);
    for (Inline inline : inlines) {
      add(runs, mixed ? element(node, inline) : node, inline, look, link);
    }
  }

  private static boolean needsElement(Inline inline) {
    return switch (inline) {
      case Inline.Text _, Inline.LineBreak _ -> false;
      case Inline.Value value -> !value.spoken().isBlank();
      case Inline.Strong strong -> strong.inlines().stream().anyMatch(Inlines::needsElement);
      case Inline.Emphasis emphasis -> emphasis.inlines().stream().anyMatch(Inlines::needsElement);
      case Inline.Foreign _, Inline.Link _, Inline.CrossReference _ -> true;
      case Inline.RatingMark _, Inline.Symbol _, Inline.Shorthand _ -> true;
    };
  }

  private int element(int parent, Inline inline) {
    return switch (inline) {
      case Inline.Link _, Inline.CrossReference _ -> press.tree().add(parent, Role.LINK);
      case Inline.Text _, Inline.LineBreak _, Inline.Strong _, Inline.Emphasis _ ->
          span(parent, Detail.NONE);
      case Inline.Value value ->
          span(parent, value.spoken().isBlank() ? Detail.NONE : new Detail.Spoken(value.spoken()));
      case Inline.Foreign foreign -> span(parent, new Detail.InLanguage(foreign.language()));
      case Inline.RatingMark mark -> span(parent, new Detail.Spoken(mark.word()));
      case Inline.Symbol symbol -> span(parent, new Detail.Spoken(symbol.word()));
      case Inline.Shorthand shorthand -> span(parent, new Detail.Spoken(shorthand.meaning()));
    };
  }

  private int span(int parent, Detail detail) {
    return press.tree().add(parent, Role.SPAN, detail);
  }

  private void add(List<Run> runs, int node, Inline inline, Look look, Optional<Run.Link> link) {
    Owner owner = new Owner.Tagged(node);
    switch (inline) {
      case Inline.Text text ->
          runs.add(run(owner, text.text(), look, Breaking.BETWEEN_WORDS, link));
      case Inline.LineBreak _ -> runs.add(run(owner, "\n", look, Breaking.BETWEEN_WORDS, link));
      case Inline.Value value -> runs.add(run(owner, value.text(), look, Breaking.NEVER, link));
      case Inline.Strong strong -> add(runs, node, strong.inlines(), look.semibold(), link);
      case Inline.Emphasis emphasis -> add(runs, node, emphasis.inlines(), look.italic(), link);
      case Inline.Foreign foreign -> add(runs, node, foreign.inlines(), look, link);
      case Inline.Link outside -> {
        String contents = "%s (%s)".formatted(Plain.text(outside.inlines()), outside.target());
        add(
            runs,
            node,
            outside.inlines(),
            look.coloured(press.style().palette().accent()),
            Optional.of(new Run.Link(node, new Item.Target.Outside(outside.target()), contents)));
      }
      case Inline.CrossReference reference -> {
        String label = reference.label().text();
        Run.Link within =
            new Run.Link(node, new Item.Target.Within(reference.target()), "Go to " + label);
        runs.add(run(owner, label, look, Breaking.BETWEEN_WORDS, Optional.of(within)));
      }
      case Inline.RatingMark mark -> {
        ToneColours tone = colours(mark.tone());
        runs.add(
            run(
                owner,
                mark.shape() + NO_BREAK,
                look.symbols().coloured(tone.shape()),
                Breaking.BETWEEN_WORDS,
                link));
        runs.add(
            run(
                owner,
                whole(mark.word()),
                look.semibold().coloured(tone.word()),
                Breaking.BETWEEN_WORDS,
                link));
      }
      case Inline.Symbol symbol ->
          runs.add(run(owner, symbol.glyph(), look.symbols(), Breaking.NEVER, link));
      case Inline.Shorthand shorthand ->
          runs.add(run(owner, shorthand.mark(), look, Breaking.NEVER, link));
    }
  }

  /// A short rating stays on one line.
  private static String whole(String word) {
    return word.length() <= LONGEST_WHOLE ? word.replace(" ", NO_BREAK) : word;
  }

  private static Run run(
      Owner owner, String text, Look look, Breaking breaking, Optional<Run.Link> link) {
    return new Run(owner, text, look.font(), look.colour(), breaking, link);
  }

  ToneColours colours(Tone tone) {
    Palette palette = press.style().palette();
    return switch (tone) {
      case RED -> palette.red();
      case AMBER -> palette.amber();
      case GREEN -> palette.green();
      case BLUE -> palette.blue();
      case PLAIN -> palette.plain();
    };
  }
}
