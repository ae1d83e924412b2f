package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.CellBlock;
import org.outturn.document.CellBlock.Indent;
import org.outturn.document.CellBlock.Item;
import org.outturn.document.Inline;
import org.outturn.returns.ActionPlan.Remark;

/// What a return says in words and bullets, as it stands in a cell.
final class Remarks {
  /// As papers head it.
  static final String REMEDY = "What is being done";

  private Remarks() {}

  /// What is said of something, and below it what is being done to put it right.
  ///
  /// @param remedy may be none
  static List<CellBlock> blocks(List<Remark> remarks, List<Remark> remedy) {
    List<CellBlock> blocks = new ArrayList<>(blocks(remarks));
    if (!remedy.isEmpty()) {
      blocks.addAll(Cells.led(REMEDY + ":", blocks(remedy)));
    }
    return blocks;
  }

  static List<CellBlock> blocks(List<Remark> remarks) {
    List<CellBlock> blocks = new ArrayList<>();
    List<Item> bullets = new ArrayList<>();
    for (Remark remark : remarks) {
      switch (remark) {
        case Remark.Bullet(String text) -> bullets.add(Item.of(Inline.text(text)));
        case Remark.Words(String text) -> {
          endBullets(bullets, blocks);
          blocks.addAll(Cells.plain(text).blocks());
        }
      }
    }
    endBullets(bullets, blocks);
    return blocks;
  }

  /// One below another, where there is no room for bullets.
  static List<Inline> lines(List<Remark> remarks) {
    List<Inline> words = new ArrayList<>();
    for (String line : Remark.text(remarks).lines().toList()) {
      if (!words.isEmpty()) {
        words.add(new Inline.LineBreak());
      }
      words.add(Inline.text(line));
    }
    return words;
  }

  private static void endBullets(List<Item> bullets, List<CellBlock> blocks) {
    if (!bullets.isEmpty()) {
      blocks.add(new CellBlock.BulletList(Indent.MARGIN, bullets));
      bullets.clear();
    }
  }
}
