package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.CellBlock.Indent;
import org.outturn.document.CellBlock.Item;
import org.outturn.document.Inline;
import org.outturn.document.Table.Align;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Rating;
import org.outturn.returns.Commitments;
import org.outturn.returns.Commitments.Commitment;
import org.outturn.returns.Commitments.Group;
import org.outturn.returns.Commitments.Part;
import org.outturn.returns.Commitments.Target;
import org.outturn.workspace.Council;

/// Commitments by programme or priority. What governs several of them ("The programme will:")
/// stands above them, and each part that is rated by itself has a row of its own.
final class CommitmentTable implements TableForm<Commitments> {

  /// A row of the table.
  ///
  /// @param part the one that this row is about; nothing where the commitment is rated as a whole
  /// @param rows of the commitment
  private record Entry(Commitment commitment, Optional<Part> part, Place place, int rows) {
    enum Place {
      FIRST,
      LATER
    }

    /// A cell on the whole commitment reaches over the rows of all its parts.
    Optional<Cell> whole(Function<Commitment, Cell> cell) {
      return switch (place) {
        case FIRST -> Optional.of(cell.apply(commitment).spanning(1, rows));
        case LATER -> Optional.empty();
      };
    }
  }

  @Override
  public Class<Commitments> of() {
    return Commitments.class;
  }

  @Override
  public List<Marks> marks(Commitments commitments, Council council) {
    return List.of(new Marks(commitments.scale(), ratings(commitments)));
  }

  private static List<Rating> ratings(Commitments commitments) {
    return commitments
        .all()
        .flatMap(
            one -> Stream.concat(one.ratings().stream(), eachTargets(one).map(Rating.class::cast)))
        .toList();
  }

  /// Where there are several targets, the rating of the whole does not say which of them is missed.
  private static Stream<Rating.Computed> eachTargets(Commitment one) {
    return one.targets().size() < 2
        ? Stream.empty()
        : one.targets().stream().flatMap(target -> target.rating().stream());
  }

  @Override
  public List<Block> blocks(Commitments commitments, TableSetting setting) {
    List<Field<Entry>> fields = fields(commitments, setting.cells());
    return List.of(
        setting.table(
            setting.anchor(),
            caption(commitments, setting),
            description(commitments),
            Field.columns(fields),
            rows(commitments, fields),
            notes(commitments, setting.printer())));
  }

  private static String caption(Commitments commitments, TableSetting setting) {
    String grouping = commitments.grouping().strip().toLowerCase(Locale.UK);
    return "Commitments%s: progress at %s"
        .formatted(
            grouping.isEmpty() ? "" : " by " + grouping,
            setting.dates().print(setting.quarter().end()));
  }

  private static String description(Commitments commitments) {
    long groups = commitments.groups().stream().filter(g -> !g.name().isBlank()).count();
    boolean parted = commitments.all().anyMatch(one -> partsRated(one));
    return "%s%s, each with the officer responsible, its rating and comments.%s"
        .formatted(
            Words.count(commitments.all().count(), "commitment"),
            groups == 0 ? "" : " in " + Words.count(groups, "group"),
            parted ? " Where its parts are rated one by one, each part has a row." : "");
  }

  private static boolean partsRated(Commitment one) {
    return one.parts().stream().anyMatch(part -> part.rating().isPresent());
  }

  private static List<Field<Entry>> fields(Commitments commitments, Cells cells) {
    List<Field<Entry>> fields = new ArrayList<>();
    fields.add(Field.of("Commitment", 3, CommitmentTable::named));
    if (commitments.all().anyMatch(c -> !c.targetInWords().isBlank() || !c.targets().isEmpty())) {
      fields.add(whole("Target", 3, one -> target(one, cells)));
    }
    fields.add(whole("Officer", 2, one -> Cells.plain(one.officer())));
    fields.add(
        new Field<>(commitments.scale().title(), Column.of(Align.START), CommitmentTable::rating));
    if (commitments.all().anyMatch(one -> one.direction() != Direction.NO_COMPARISON)) {
      fields.add(whole("Since last quarter", 0, one -> Cells.direction(one.direction())));
    }
    fields.add(new Field<>("Progress", new Column(Align.START, 4), CommitmentTable::comment));
    return fields;
  }

  private static Field<Entry> whole(String head, int weight, Function<Commitment, Cell> cell) {
    return new Field<>(head, new Column(Align.START, weight), entry -> entry.whole(cell));
  }

  private static List<Row> rows(Commitments commitments, List<Field<Entry>> fields) {
    List<Row> rows = new ArrayList<>();
    rows.add(Field.headers(fields));
    for (Group group : commitments.groups()) {
      int depth = 1;
      if (!group.name().isBlank()) {
        rows.add(Cells.group(depth++, group.name(), fields.size()));
      }
      String leadIn = "";
      for (Commitment one : group.commitments()) {
        if (!one.leadIn().isBlank() && !one.leadIn().equals(leadIn)) {
          rows.add(Cells.group(depth, one.leadIn(), fields.size()));
        }
        leadIn = one.leadIn();
        int below = leadIn.isBlank() ? depth - 1 : depth;
        entries(one).forEach(entry -> rows.add(Field.row(fields, RowKind.BODY, below, entry)));
      }
    }
    return rows;
  }

  private static List<Entry> entries(Commitment one) {
    if (!partsRated(one)) {
      return List.of(new Entry(one, Optional.empty(), Entry.Place.FIRST, 1));
    }
    List<Entry> entries = new ArrayList<>();
    for (Part part : one.parts()) {
      Entry.Place place = entries.isEmpty() ? Entry.Place.FIRST : Entry.Place.LATER;
      entries.add(new Entry(one, Optional.of(part), place, one.parts().size()));
    }
    return entries;
  }

  /// The first of several parts also says what stands before them all.
  private static Cell named(Entry entry) {
    Commitment one = entry.commitment();
    String own = entry.part().map(Part::text).orElse("");
    String words =
        Stream.of(one.text(), own).filter(w -> !w.isBlank()).reduce("%s\n%s"::formatted).orElse("");
    Cell cell =
        switch (entry.place()) {
          case FIRST -> Cells.named(one.reference(), words);
          case LATER -> Cells.plain(own);
        };
    List<CellBlock> blocks = new ArrayList<>(cell.blocks());
    if (entry.part().isEmpty() && !one.parts().isEmpty()) {
      blocks.add(
          new CellBlock.BulletList(
              Indent.MARGIN,
              one.parts().stream().map(part -> Item.of(Inline.text(part.text()))).toList()));
    }
    return Cells.of(blocks).heading(Scope.ROW);
  }

  /// The return's words for it; below them each target that has been declared, with what has come
  /// of it.
  private static Cell target(Commitment one, Cells cells) {
    List<CellBlock> blocks = new ArrayList<>(Cells.plain(one.targetInWords()).blocks());
    for (Target target : one.targets()) {
      List<Inline> words = new ArrayList<>();
      if (!target.measure().isBlank()) {
        words.add(Inline.text(target.measure() + ": "));
      }
      words.add(cells.inline(target.actual()));
      words.add(Inline.text(", against "));
      words.add(cells.inline(target.target()));
      if (one.targets().size() > 1 && target.rating().isPresent()) {
        words.add(Inline.text(" "));
        words.add(Marks.of(target.rating().get()));
      }
      blocks.add(new CellBlock.Paragraph(CellBlock.Paragraph.Role.BODY, words));
    }
    return Cells.of(blocks);
  }

  private static Optional<Cell> rating(Entry entry) {
    return entry.part().isPresent()
        ? Optional.of(Cells.of(Marks.stacked(entry.part().get().rating().stream().toList())))
        : entry.whole(one -> Cells.of(Marks.stacked(one.rating().stream().toList())));
  }

  /// On the part, or on the whole where nothing is said of the parts.
  private static Optional<Cell> comment(Entry entry) {
    boolean apart =
        entry.commitment().parts().stream().anyMatch(part -> part.comment().isPresent());
    return apart && entry.part().isPresent()
        ? Optional.of(Cells.plain(entry.part().get().comment().orElse("")))
        : entry.whole(CommitmentTable::comments);
  }

  private static Cell comments(Commitment one) {
    List<CellBlock> blocks = new ArrayList<>(Remarks.blocks(one.comment()));
    one.parts().forEach(part -> blocks.addAll(Cells.plain(part.comment().orElse("")).blocks()));
    blocks.addAll(Remarks.blocks(List.of(), one.remedy()));
    return Cells.of(blocks);
  }

  private static List<List<Inline>> notes(Commitments commitments, FigurePrinter printer) {
    List<List<Inline>> notes = new ArrayList<>();
    for (Commitment one : commitments.all().toList()) {
      String name = one.reference().isBlank() ? one.wording() : one.reference();
      one.ratings().stream()
          .flatMap(rating -> Words.override(name, rating).stream())
          .forEach(text -> notes.add(Cells.note(text)));
    }
    List<Figure> printed =
        commitments
            .all()
            .flatMap(one -> one.targets().stream())
            .flatMap(target -> Stream.of(target.actual(), target.target()))
            .toList();
    notes.addAll(new FigureNotes(printer).notes(printed));
    return notes;
  }
}
