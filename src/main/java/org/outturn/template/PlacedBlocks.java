package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Nearest;
import org.outturn.returns.Recommendations;
import org.outturn.returns.Return;
import org.outturn.returns.Returns;
import org.outturn.returns.StandIn;
import org.outturn.workspace.Council;
import org.outturn.workspace.Filter;
import org.outturn.workspace.Paper;

/// Makes the blocks of what directives have placed.
final class PlacedBlocks {
  private final List<Placed> placed;
  private final NarrativeReader narrative;
  private final Charts charts;
  private final Considerations considerations;
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
      Charts charts,
      Tables tables,
      Returns returns,
      Council council,
      Anchors anchors,
      List<Finding> findings) {
    this.placed = placed;
    this.narrative = narrative;
    this.charts = charts;
    this.considerations = new Considerations(narrative, anchors);
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
                  case Placed.Prose _, Placed.Charted _, Placed.Considered _ ->
                      Stream.<Return>empty();
                  case Placed.Tabled(Paper.TableUse use) ->
                      returns.find(use.returnName()).stream()
                          .flatMap(found -> Narrowing.of(found, use.filter()).rest().stream());
                })
        .toList();
  }

  /// @param ref which
  /// @param depth of the heading that it stands under
  List<Block> at(int ref, int depth) {
    return switch (placed.get(ref)) {
      case Placed.Prose(Paper.Narrative text, Placed.Manner manner) -> narrative.read(text, manner);
      case Placed.Charted(Paper.ChartUse use) -> List.of(charts.of(use));
      case Placed.Tabled(Paper.TableUse use) ->
          narrowed(use.returnName(), use.filter(), use.place(), found -> table(found, use, depth));
      case Placed.Considered(Paper.Considerations of) ->
          narrowed(
              of.returnName(),
              of.filter(),
              of.place(),
              found -> considerations.of((Recommendations) found, depth));
    };
  }

  private List<Block> narrowed(
      String name, Filter filter, Location place, Function<Return, List<Block>> blocks) {
    Optional<Return> found = returns.find(name);
    if (found.isEmpty()) {
      return List.of(missing(name, place));
    }
    Narrowing narrowing = Narrowing.of(found.get(), filter);
    findings.addAll(narrowing.faults());
    return narrowing
        .rest()
        .map(blocks)
        .orElseGet(() -> List.of(CellBlock.Paragraph.of("None: " + filter.words() + ".")));
  }

  private List<Block> table(Return found, Paper.TableUse use, int depth) {
    List<Block> blocks = new ArrayList<>(key.before(tables.marks(found), depth, anchors));
    Optional<StandIn> standIn = Optional.ofNullable(returns.standIns().get(found.name()));
    if (standIn.isPresent() && standIn.get() instanceof StandIn.AsAt asAt) {
      tables.at(asAt.quarter()).of(found, use, depth, tabled).stream()
          .map(block -> marked(block, asAt))
          .forEach(blocks::add);
    } else {
      blocks.addAll(tables.of(found, use, depth, tabled));
    }
    return blocks;
  }

  /// A table of an earlier quarter says so in its caption, and why in a note.
  private static Block marked(Block block, StandIn.AsAt asAt) {
    if (!(block instanceof Table table)) {
      return block;
    }
    List<List<Inline>> notes = new ArrayList<>();
    notes.add(
        List.of(
            Inline.text(
                "This quarter’s return was not received. These are last quarter’s figures.")));
    notes.addAll(table.notes());
    return new Table(
        table.anchor(),
        table.number(),
        table.access(),
        "%s, %s".formatted(table.caption(), asAt.words()),
        table.description(),
        table.columns(),
        table.rows(),
        notes);
  }

  /// A return that the council expects has been reported where it was looked for.
  private Block missing(String name, Location place) {
    if (!council.returns().containsKey(name)) {
      findings.add(
          Finding.of(Code.TPL012, place, "there is no return \"%s\"".formatted(name))
              .help(Nearest.help(name, council.returns().keySet())));
    }
    return CellBlock.Paragraph.of(
        returns.standIns().containsKey(name)
            ? "Not reported: the return was not received."
            : "[table missing: %s]".formatted(name));
  }
}
