package org.outturn.write.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outturn.style.Colour;

/// How a paragraph or character style looks, gathered in any order and written in the order that
/// the schema asks for. Lengths in points.
final class Look {
  enum Trait {
    KEEP_NEXT,
    KEEP_LINES,
    PAGE_BREAK_BEFORE,
    CONTEXTUAL_SPACING,
    BOLD,
    ITALIC,
    UNDERLINE
  }

  private record Rule(String side, double weight, int space, Colour colour) {}

  private record Tab(String kind, String leader, double at) {}

  private record On(NumberedList list, int level) {}

  private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
  private final List<Rule> rules = new ArrayList<>();
  private final List<Tab> tabs = new ArrayList<>();
  private Optional<NamedStyle> basedOn = Optional.empty();
  private Optional<ParagraphStyle> next = Optional.empty();
  private Optional<On> list = Optional.empty();
  private Optional<Double> above = Optional.empty();
  private Optional<Double> below = Optional.empty();
  private Optional<Double> leading = Optional.empty();
  private Optional<Double> left = Optional.empty();
  private Optional<Double> right = Optional.empty();
  private Optional<Double> hanging = Optional.empty();
  private Optional<String> aligned = Optional.empty();
  private Optional<Integer> outline = Optional.empty();
  private Optional<String> font = Optional.empty();
  private Optional<Colour> colour = Optional.empty();
  private Optional<Colour> shade = Optional.empty();
  private Optional<Double> size = Optional.empty();

  static Look plain() {
    return new Look();
  }

  static Look like(NamedStyle style) {
    Look look = new Look();
    look.basedOn = Optional.of(style);
    return look;
  }

  Look with(Trait... more) {
    traits.addAll(List.of(more));
    return this;
  }

  Look then(ParagraphStyle style) {
    next = Optional.of(style);
    return this;
  }

  Look on(NumberedList numbered, int level) {
    list = Optional.of(new On(numbered, level));
    return this;
  }

  Look spaced(double before, double after) {
    above = Optional.of(before);
    below = Optional.of(after);
    return this;
  }

  /// As a share of what the font asks for, so that a line with larger type or a picture in it
  /// grows, where an exact one would clip it.
  Look leading(double share) {
    leading = Optional.of(share);
    return this;
  }

  Look indented(double points) {
    left = Optional.of(points);
    return this;
  }

  Look hanging(double points) {
    left = Optional.of(points);
    hanging = Optional.of(points);
    return this;
  }

  Look rightIndented(double points) {
    right = Optional.of(points);
    return this;
  }

  /// @param how `left`, `center` or `right`
  Look aligned(String how) {
    aligned = Optional.of(how);
    return this;
  }

  Look outline(int depth) {
    outline = Optional.of(depth);
    return this;
  }

  /// @param side `top`, `left` or `bottom`
  /// @param space between rule and words, whole points, 31 at most
  Look rule(String side, double weight, int space, Colour ruled) {
    rules.add(new Rule(side, weight, space, ruled));
    return this;
  }

  Look tab(String kind, double at) {
    tabs.add(new Tab(kind, "none", at));
    return this;
  }

  Look dottedTab(double at) {
    tabs.add(new Tab("right", "dot", at));
    return this;
  }

  Look font(String family) {
    font = Optional.of(family);
    return this;
  }

  Look coloured(Colour ink) {
    colour = Optional.of(ink);
    return this;
  }

  Look shaded(Colour tint) {
    shade = Optional.of(tint);
    return this;
  }

  Look sized(double points) {
    size = Optional.of(points);
    return this;
  }

  void writeTo(Xml xml, NamedStyle style) {
    basedOn.ifPresentOrElse(
        parent -> xml.leaf("w:basedOn", "w:val", HouseStyles.id(parent)),
        () -> xml.leaf("w:basedOn", "w:val", HouseStyles.rootOf(style)));
    next.ifPresent(after -> xml.leaf("w:next", "w:val", HouseStyles.id(after)));
    xml.leaf("w:uiPriority", "w:val", "1").leaf("w:qFormat");
    switch (style) {
      case ParagraphStyle _ -> {
        paragraph(xml);
        xml.open("w:rPr");
        run(xml);
      }
      case CharacterStyle _, TableStyle _ -> {
        xml.open("w:rPr");
        run(xml);
        shade(xml);
      }
    }
    xml.close();
  }

  private void paragraph(Xml xml) {
    Xml inner = xml.open("w:pPr");
    flag(inner, Trait.KEEP_NEXT, "w:keepNext");
    flag(inner, Trait.KEEP_LINES, "w:keepLines");
    flag(inner, Trait.PAGE_BREAK_BEFORE, "w:pageBreakBefore");
    list.ifPresent(
        on ->
            inner
                .open("w:numPr")
                .leaf("w:ilvl", "w:val", String.valueOf(on.level))
                .leaf("w:numId", "w:val", on.list.id())
                .close());
    if (!rules.isEmpty()) {
      inner.open("w:pBdr");
      for (Rule rule : rules) {
        inner.leaf(
            "w:" + rule.side,
            "w:val",
            "single",
            "w:sz",
            Twips.eighths(rule.weight),
            "w:space",
            String.valueOf(rule.space),
            "w:color",
            hex(rule.colour));
      }
      inner.close();
    }
    shade(inner);
    if (!tabs.isEmpty()) {
      inner.open("w:tabs");
      for (Tab tab : tabs) {
        inner.leaf("w:tab", "w:val", tab.kind, "w:leader", tab.leader, "w:pos", Twips.of(tab.at));
      }
      inner.close();
    }
    List<String> spacing = new ArrayList<>();
    above.ifPresent(points -> spacing.addAll(List.of("w:before", Twips.of(points))));
    below.ifPresent(points -> spacing.addAll(List.of("w:after", Twips.of(points))));
    leading.ifPresent(
        share -> spacing.addAll(List.of("w:line", Twips.lines(share), "w:lineRule", "auto")));
    leaf(inner, "w:spacing", spacing);
    List<String> indents = new ArrayList<>();
    left.ifPresent(points -> indents.addAll(List.of("w:left", Twips.of(points))));
    right.ifPresent(points -> indents.addAll(List.of("w:right", Twips.of(points))));
    hanging.ifPresent(points -> indents.addAll(List.of("w:hanging", Twips.of(points))));
    leaf(inner, "w:ind", indents);
    flag(inner, Trait.CONTEXTUAL_SPACING, "w:contextualSpacing");
    aligned.ifPresent(how -> inner.leaf("w:jc", "w:val", how));
    outline.ifPresent(depth -> inner.leaf("w:outlineLvl", "w:val", String.valueOf(depth - 1)));
    inner.close();
  }

  private void run(Xml xml) {
    font.ifPresent(
        family -> xml.leaf("w:rFonts", "w:ascii", family, "w:hAnsi", family, "w:cs", family));
    if (traits.contains(Trait.BOLD)) {
      xml.leaf("w:b").leaf("w:bCs");
    }
    if (traits.contains(Trait.ITALIC)) {
      xml.leaf("w:i").leaf("w:iCs");
    }
    colour.ifPresent(ink -> xml.leaf("w:color", "w:val", hex(ink)));
    size.ifPresent(
        points ->
            xml.leaf("w:sz", "w:val", Twips.halfPoints(points))
                .leaf("w:szCs", "w:val", Twips.halfPoints(points)));
    if (traits.contains(Trait.UNDERLINE)) {
      xml.leaf("w:u", "w:val", "single");
    }
  }

  private void shade(Xml xml) {
    shade.ifPresent(
        tint -> xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", hex(tint)));
  }

  private void flag(Xml xml, Trait trait, String element) {
    if (traits.contains(trait)) {
      xml.leaf(element);
    }
  }

  private static void leaf(Xml xml, String element, List<String> attributes) {
    if (!attributes.isEmpty()) {
      xml.leaf(element, attributes.toArray(String[]::new));
    }
  }

  /// Six digits, as Word writes a colour.
  static String hex(Colour colour) {
    return colour.hex().substring(1);
  }
}
