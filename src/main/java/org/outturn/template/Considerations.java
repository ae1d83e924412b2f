package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.CellBlock.Indent;
import org.outturn.document.CellBlock.Item;
import org.outturn.document.CellBlock.Paragraph.Role;
import org.outturn.document.Inline;
import org.outturn.document.Ordinal;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.Recommendations;
import org.outturn.returns.Recommendations.Part;
import org.outturn.returns.Recommendations.Recommendation;
import org.outturn.returns.Recommendations.Response;

/// What has been done about recommendations, as numbered paragraphs of the paper: each under the
/// recommendation, or the part of one, that it answers, which is a numbered paragraph itself.
final class Considerations {
  private final NarrativeReader narrative;
  private final Anchors anchors;

  Considerations(NarrativeReader narrative, Anchors anchors) {
    this.narrative = narrative;
    this.anchors = anchors;
  }

  /// @param depth of the heading above
  List<Block> of(Recommendations recommendations, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (Recommendation one : recommendations.all()) {
      String title = "Recommendation " + one.reference();
      blocks.add(
          new Block.Heading(
              depth + 1,
              List.of(Inline.text(title)),
              anchors.give("recommendation", one.reference())));
      blocks.add(numbered(strong(one.text())));
      one.whole().ifPresent(whole -> answer(whole, blocks));
      for (Part part : one.parts()) {
        blocks.add(numbered(strong("(%s) %s".formatted(part.label(), part.text()))));
        answer(part, blocks);
      }
    }
    return blocks;
  }

  private void answer(Part part, List<Block> blocks) {
    if (part.response().isEmpty()) {
      blocks.add(numbered(Inline.text("There is no response yet.")));
    }
    for (Response response : part.response()) {
      switch (response) {
        case Response.Composed(var text) ->
            blocks.addAll(narrative.read(text, Placed.Manner.NUMBERED));
        case Response.Plain(List<Remark> remarks) -> plain(remarks, blocks);
      }
    }
    remedy(part.remedy(), blocks);
    if (!part.evidence().isEmpty()) {
      blocks.add(new CellBlock.Paragraph(Role.CONTINUATION, List.of(Inline.text("Evidence:"))));
      blocks.add(
          new CellBlock.BulletList(
              Indent.PARAGRAPH,
              part.evidence().stream().map(title -> Item.of(Inline.text(title))).toList()));
    }
  }

  private static void remedy(List<Remark> remedy, List<Block> blocks) {
    if (!remedy.isEmpty()) {
      List<Inline> words = new ArrayList<>(List.of(strong(Remarks.REMEDY + ":"), Inline.text(" ")));
      words.addAll(Remarks.lines(remedy));
      blocks.add(new CellBlock.Paragraph(Role.CONTINUATION, words));
    }
  }

  private void plain(List<Remark> remarks, List<Block> blocks) {
    List<Item> bullets = new ArrayList<>();
    for (Remark remark : remarks) {
      switch (remark) {
        case Remark.Bullet(String text) -> bullets.add(Item.of(Inline.text(text)));
        case Remark.Words(String text) -> {
          endBullets(bullets, blocks);
          blocks.add(numbered(Inline.text(text)));
        }
      }
    }
    endBullets(bullets, blocks);
  }

  private static void endBullets(List<Item> bullets, List<Block> blocks) {
    if (!bullets.isEmpty()) {
      blocks.add(new CellBlock.BulletList(Indent.PARAGRAPH, bullets));
      bullets.clear();
    }
  }

  private Block numbered(Inline words) {
    return new Block.NumberedParagraph(
        anchors.next("paragraph"), 1, Ordinal.PENDING, List.of(words));
  }

  private static Inline strong(String words) {
    return new Inline.Strong(List.of(Inline.text(words)));
  }
}
