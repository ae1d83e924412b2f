package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Nearest;
import org.outturn.returns.Return;
import org.outturn.returns.Returns;
import org.outturn.workspace.Council;
import org.outturn.workspace.Paper;

/// Makes the blocks of what directives have placed.
final class PlacedBlocks {
  private final List<Placed> placed;
  private final NarrativeReader narrative;
  private final Tables tables;
  private final List<Return> tabled;
  private final RatingKey key;
  private final Returns returns;
  private final Council council;
  private final Anchors anchors;
  private final List<Finding> findings;

  PlacedBlocks(
      List<Placed> placed,
      NarrativeReader narrative,
      Tables tables,
      Returns returns,
      Council council,
      Anchors anchors,
      List<Finding> findings) {
    this.placed = placed;
    this.narrative = narrative;
    this.tables = tables;
    this.returns = returns;
    this.council = council;
    this.anchors = anchors;
    this.findings = findings;
    this.tabled = tabled();
    this.key = RatingKey.of(tabled.stream().flatMap(one -> tables.marks(one).stream()).toList());
  }

  private List<Return> tabled() {
    return placed.stream()
        .flatMap(
            one ->
                switch (one) {
                  case Placed.Prose _ -> Stream.<Return>empty();
                  case Placed.Tabled(Paper.TableUse use) -> returns.find(use.returnName()).stream();
                })
        .toList();
  }

  /// @param ref which
  /// @param depth of the heading that it stands under
  List<Block> at(int ref, int depth) {
    return switch (placed.get(ref)) {
      case Placed.Prose(Paper.Narrative text, Placed.Manner manner) -> narrative.read(text, manner);
      case Placed.Tabled(Paper.TableUse use) ->
          returns
              .find(use.returnName())
              .map(found -> table(found, use, depth))
              .orElseGet(() -> missing(use));
    };
  }

  private List<Block> table(Return found, Paper.TableUse use, int depth) {
    List<Block> blocks = new ArrayList<>(key.before(tables.marks(found), depth, anchors));
    blocks.addAll(tables.of(found, use, depth, tabled));
    return blocks;
  }

  /// A return that the council expects has been reported where it was looked for.
  private List<Block> missing(Paper.TableUse use) {
    String name = use.returnName();
    if (!council.returns().containsKey(name)) {
      findings.add(
          Finding.of(Code.TPL012, use.place(), "there is no return \"%s\"".formatted(name))
              .help(Nearest.help(name, council.returns().keySet())));
    }
    return List.of(CellBlock.Paragraph.of("[table missing: %s]".formatted(name)));
  }
}
