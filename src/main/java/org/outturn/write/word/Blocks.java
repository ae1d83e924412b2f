package org.outturn.write.word;

import java.util.List;
import java.util.Optional;
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

/// Writes the paper's sections and blocks in order.
final class Blocks {
  private final Document document;
  private final Manuscript manuscript;
  private final Runs runs;
  private final ListBlocks lists;
  private final Tables tables;
  private final Figures figures;
  private final Counting counting;

  Blocks(Document document, Manuscript manuscript) {
    this.document = document;
    this.manuscript = manuscript;
    runs = manuscript.runs();
    lists = new ListBlocks(manuscript);
    tables = new Tables(manuscript, lists);
    figures = new Figures(manuscript);
    counting = new Counting(manuscript.reference().lists());
  }

  void write() {
    manuscript
        .house()
        .logo()
        .ifPresent(logo -> figures.logo(logo.image(), logo.alternative(), logo.width()));
    Placement last = document.sections().getFirst().placement();
    for (Section section : document.sections()) {
      boolean coverEnds =
          last instanceof Placement.Cover && !(section.placement() instanceof Placement.Cover);
      if (coverEnds || !Manuscript.Leaf.of(section).equals(manuscript.leaf())) {
        manuscript.turn(Manuscript.Leaf.of(section));
      }
      section(section);
      last = section.placement();
    }
  }

  private void section(Section section) {
    switch (section.placement()) {
      case Placement.Cover _, Placement.Body _ -> counting.body();
      case Placement.Appendix appendix ->
          manuscript.paragraph(
              ParagraphStyle.APPENDIX_HEADING,
              Direct.at(counting.appendix(appendix.number())),
              () -> manuscript.marked(appendix.anchor(), () -> runs.write(appendix.title())));
    }
    section.banner().ifPresent(this::banner);
    for (int i = 0; i < section.blocks().size(); i++) {
      write(
          section.blocks().get(i),
          section.headsTable(i) ? Direct.Keep.WITH_NEXT : Direct.Keep.AS_STYLED);
    }
  }

  private void banner(Section.Banner banner) {
    manuscript.paragraph(
        ParagraphStyle.BANNER,
        () -> {
          manuscript.marked(banner.anchor(), () -> runs.write(banner.label()));
          runs.write(": " + banner.meaning());
        });
  }

  /// @param facts how a list of facts is kept
  private void write(Block block, Direct.Keep facts) {
    switch (block) {
      case Block.Title title -> title(title.lines());
      case Block.Heading heading ->
          manuscript.paragraph(
              ParagraphStyle.heading(heading.depth()),
              () -> manuscript.marked(heading.anchor(), () -> runs.write(heading.text())));
      case Block.NumberedParagraph paragraph ->
          manuscript.paragraph(
              counting.style(paragraph.level()),
              Direct.at(counting.paragraph(paragraph)).leadingOn(paragraph.inlines()),
              () -> manuscript.marked(paragraph.anchor(), () -> runs.write(paragraph.inlines())));
      case Block.Panel panel ->
          manuscript.panel(() -> panel.blocks().forEach(inner -> write(inner, facts)));
      case Block.KeyValues list -> list.entries().forEach(entry -> fact(entry, facts));
      case Block.Contents contents ->
          new ContentsList(manuscript).write(contents, document.outline());
      case Block.Signature signature -> signature(signature.posts());
      case Block.Withheld withheld -> withheld(withheld.anchor(), withheld.statement());
      case Block.PageBreak _ -> manuscript.pageBreak();
      case CellBlock.Paragraph paragraph ->
          manuscript.paragraph(
              ParagraphStyle.of(paragraph.role()),
              Direct.NOTHING.leadingOn(paragraph.inlines()),
              () -> runs.write(paragraph.inlines()));
      case CellBlock.BulletList list -> lists.write(list);
      case CellBlock.NumberedList list -> lists.write(list);
      case Table table -> tables.write(table);
      case Chart chart -> figures.chart(chart);
      case Picture picture -> figures.picture(picture);
    }
  }

  private void title(List<String> lines) {
    manuscript.paragraph(
        ParagraphStyle.TITLE,
        () -> {
          for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
              runs.lineBreak();
            }
            runs.write(lines.get(i));
          }
        });
  }

  /// A tabbed line: facts are no table, and a screen reader reads them as label and value.
  private void fact(Block.KeyValues.Entry entry, Direct.Keep keep) {
    manuscript.paragraph(
        ParagraphStyle.KEY_VALUE,
        Direct.kept(keep),
        () -> {
          runs.strong(entry.key());
          runs.tab();
          runs.write(entry.value());
        });
  }

  /// Posts stay together; who signs first stands out.
  private void signature(List<String> posts) {
    for (int i = 0; i < posts.size(); i++) {
      String post = posts.get(i);
      Runnable words =
          i == 0 ? () -> runs.strong(List.of(Inline.text(post))) : () -> runs.write(post);
      Direct.Keep keep = i + 1 < posts.size() ? Direct.Keep.WITH_NEXT : Direct.Keep.AS_STYLED;
      manuscript.paragraph(ParagraphStyle.SIGNATURE, Direct.kept(keep), words);
    }
  }

  private void withheld(Optional<Anchor> anchor, String statement) {
    manuscript.paragraph(
        ParagraphStyle.WITHHELD,
        () ->
            anchor.ifPresentOrElse(
                marked -> manuscript.marked(marked, () -> runs.write(statement)),
                () -> runs.write(statement)));
  }
}
