package org.outturn.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.outturn.document.Table;
import org.outturn.document.Table.RowKind;

/// OpenPDF as it comes: paragraphs and a table, not tagged, not archival.
final class StockMaker implements Maker {
  private static final float MARGIN = 62;
  private final Font heading;
  private final Font body;
  private final Font head;
  private final Font cell;

  StockMaker() throws IOException {
    BaseFont semibold = font(Typefaces.SEMIBOLD);
    BaseFont regular = font(Typefaces.REGULAR);
    heading = new Font(semibold, 15);
    body = new Font(regular, 12);
    head = new Font(semibold, 9.5f);
    cell = new Font(regular, 9.5f);
  }

  /// From bytes and shared by all documents: the fastest way there is.
  private static BaseFont font(String name) throws IOException {
    return BaseFont.createFont(
        name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, Typefaces.bytes(name), null);
  }

  @Override
  public String name() {
    return "OpenPDF, not tagged";
  }

  @Override
  public byte[] make(Paper paper) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    PdfWriter.getInstance(document, out);
    document.open();
    document.add(new Paragraph(paper.heading(), heading));
    for (String text : paper.paragraphs()) {
      Paragraph paragraph = new Paragraph(16.5f, text, body);
      paragraph.setSpacingAfter(8);
      document.add(paragraph);
    }
    document.setPageSize(PageSize.A4.rotate());
    document.newPage();
    document.add(table(paper.table()));
    document.close();
    return out.toByteArray();
  }

  private PdfPTable table(Table source) {
    PdfPTable table = new PdfPTable(new float[] {1, 4, 2, 2, 8, 2, 1.5f});
    table.setWidthPercentage(100);
    table.setHeaderRows(source.headerRows().size());
    table.setSplitLate(false);
    for (Table.Row row : source.rows()) {
      Font font = row.kind() == RowKind.BODY ? cell : head;
      for (Table.Cell one : row.cells()) {
        List<String> lines = Paper.lines(one.blocks());
        PdfPCell set = new PdfPCell(new Phrase(String.join("\n", lines), font));
        set.setColspan(one.span().columns());
        set.setRowspan(one.span().rows());
        table.addCell(set);
      }
    }
    return table;
  }
}
