package org.outturn.write.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.document.Anchor;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Chart;
import org.outturn.document.Document;
import org.outturn.document.Inline;
import org.outturn.document.Picture;
import org.outturn.document.Placement;
import org.outturn.document.Section;
import org.outturn.document.Table;

/// What cross-references lead to, and by which bookmark and field.
final class Targets {
  private static final int LONGEST_NAME = 40;
  private static final String PREFIX = "_Ref_";

  /// How a reference shows what it leads to.
  private sealed interface Target {

    /// Its number, as Word counts it.
    ///
    /// @param chain the paragraph and, before it, those it stands under
    record Numbered(List<Anchor> chain) implements Target {}

    /// The words between its bookmarks.
    record Worded() implements Target {}

    /// Words of the reference's own.
    record Linked() implements Target {}
  }

  private final Map<Anchor, Target> targets = new HashMap<>();
  private List<Anchor> chain = List.of();

  Targets(Document document) {
    for (Section section : document.sections()) {
      section.banner().ifPresent(b -> targets.put(b.anchor(), new Target.Worded()));
      switch (section.placement()) {
        case Placement.Cover _, Placement.Body _ -> {}
        case Placement.Appendix appendix ->
            targets.put(appendix.anchor(), new Target.Numbered(List.of(appendix.anchor())));
      }
      section.blocks().forEach(this::note);
    }
  }

  private void note(Block block) {
    switch (block) {
      case Block.Heading heading -> targets.put(heading.anchor(), new Target.Worded());
      case Block.NumberedParagraph paragraph -> {
        chain = under(paragraph);
        targets.put(paragraph.anchor(), new Target.Numbered(chain));
      }
      case Block.Panel panel -> panel.blocks().forEach(this::note);
      case Block.Withheld withheld ->
          withheld.anchor().ifPresent(anchor -> targets.put(anchor, new Target.Linked()));
      case Table table -> {
        targets.put(table.anchor(), new Target.Worded());
        table.rows().stream()
            .flatMap(row -> row.landmark().stream())
            .forEach(landmark -> targets.put(landmark.anchor(), new Target.Linked()));
      }
      case Chart chart -> targets.put(chart.anchor(), new Target.Worded());
      case Picture picture -> targets.put(picture.anchor(), new Target.Worded());
      case Block.Title _, Block.KeyValues _, Block.Contents _ -> {}
      case Block.Signature _, Block.PageBreak _, CellBlock _ -> {}
    }
  }

  private List<Anchor> under(Block.NumberedParagraph paragraph) {
    int above = Math.min(paragraph.level() - 1, chain.size());
    List<Anchor> under = new ArrayList<>(chain.subList(0, above));
    under.add(paragraph.anchor());
    return List.copyOf(under);
  }

  /// A name that Word accepts and hides from its list of bookmarks.
  static String bookmark(Anchor anchor) {
    String name = PREFIX + anchor.name().replace('-', '_');
    return name.length() <= LONGEST_NAME
        ? name
        : "%s_%08x".formatted(name.substring(0, LONGEST_NAME - 9), anchor.name().hashCode());
  }

  /// Writes a reference with the words it has now.
  ///
  /// @param format run properties of the words
  void write(Xml xml, Inline.CrossReference reference, Runnable format) {
    String label = reference.label().text();
    switch (targets.get(reference.target())) {
      case Target.Worded _ ->
          Fields.write(xml, "REF %s \\h".formatted(bookmark(reference.target())), label, format);
      case Target.Numbered(List<Anchor> anchors) -> numbered(xml, label, anchors, format);
      case Target.Linked _ -> {
        xml.open("w:hyperlink", "w:anchor", bookmark(reference.target()), "w:history", "1");
        Runs.text(xml, label, format);
        xml.close();
      }
    }
  }

  /// "paragraph 6(a)" is a word and two fields: one field for all gives "6.(a)" in LibreOffice.
  private static void numbered(Xml xml, String label, List<Anchor> anchors, Runnable format) {
    int number = label.startsWith("paragraph ") ? "paragraph ".length() : 0;
    Runs.text(xml, label.substring(0, number), format);
    String[] parts = label.substring(number).split("(?=\\()");
    int first = anchors.size() - parts.length;
    if (first < 0) {
      Runs.text(xml, label.substring(number), format);
      return;
    }
    for (int i = 0; i < parts.length; i++) {
      String name = bookmark(anchors.get(first + i));
      Fields.write(xml, "REF %s \\n \\h".formatted(name), parts[i], format);
    }
  }
}
