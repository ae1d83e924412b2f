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
  private Remarks() {}

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

  private static void endBullets(List<Item> bullets, List<CellBlock> blocks) {
    if (!bullets.isEmpty()) {
      blocks.add(new CellBlock.BulletList(Indent.MARGIN, bullets));
      bullets.clear();
    }
  }
}
