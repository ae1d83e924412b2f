package org.outturn.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.outturn.document.Table;
import org.outturn.document.Table.RowKind;
import org.xml.sax.InputSource;

/// Apache FOP with accessibility on: the one other free maker of tagged PDF in Java.
final class FopMaker implements Maker {
  private static final Logger LOG = Logger.getLogger("org.apache.fop");
  private final FopFactory factory;
  private final SAXParserFactory parsers = SAXParserFactory.newInstance();

  /// @param folder to which the fonts are copied: FOP reads them from files
  FopMaker(Path folder) throws Exception {
    LOG.setLevel(Level.OFF);
    for (String name : new String[] {Typefaces.REGULAR, Typefaces.SEMIBOLD, Typefaces.SYMBOLS}) {
      Files.write(folder.resolve(name), Typefaces.bytes(name));
    }
    String settings =
        """
        <fop version="1.0"><accessibility>true</accessibility><renderers>
        <renderer mime="application/pdf"><fonts>
        <font embed-url="%s"><font-triplet name="body" style="normal" weight="normal"/></font>
        <font embed-url="%s"><font-triplet name="body" style="normal" weight="600"/></font>
        <font embed-url="%s"><font-triplet name="signs" style="normal" weight="normal"/>
        <font-triplet name="signs" style="normal" weight="600"/></font>
        </fonts></renderer></renderers></fop>
        """
            .formatted(
                folder.resolve(Typefaces.REGULAR).toUri(),
                folder.resolve(Typefaces.SEMIBOLD).toUri(),
                folder.resolve(Typefaces.SYMBOLS).toUri());
    factory =
        new FopConfParser(
                new ByteArrayInputStream(settings.getBytes(StandardCharsets.UTF_8)), folder.toUri())
            .getFopFactoryBuilder()
            .build();
    parsers.setNamespaceAware(true);
  }

  @Override
  public String name() {
    return "Apache FOP, accessible";
  }

  @Override
  public byte[] make(Paper paper) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Fop fop = factory.newFop(MimeConstants.MIME_PDF, out);
    parsers
        .newSAXParser()
        .parse(new InputSource(new StringReader(objects(paper))), fop.getDefaultHandler());
    return out.toByteArray();
  }

  private static String objects(Paper paper) {
    StringBuilder fo = new StringBuilder();
    fo.append(
        """
        <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="en-GB"
            font-family="body, signs"><fo:layout-master-set>
        <fo:simple-page-master master-name="upright" page-width="595pt" page-height="842pt"
            margin="62pt"><fo:region-body/></fo:simple-page-master>
        <fo:simple-page-master master-name="wide" page-width="842pt" page-height="595pt"
            margin="62pt"><fo:region-body/></fo:simple-page-master>
        </fo:layout-master-set>
        <fo:page-sequence master-reference="upright"><fo:flow flow-name="xsl-region-body"
            font-size="12pt" line-height="16.5pt">
        """);
    block(fo, "role='H1' font-weight='600' font-size='15pt'", paper.heading());
    paper.paragraphs().forEach(text -> block(fo, "space-after='8pt'", text));
    fo.append("</fo:flow></fo:page-sequence>");
    fo.append(
        """
        <fo:page-sequence master-reference="wide"><fo:flow flow-name="xsl-region-body"
            font-size="9.5pt" line-height="12.5pt"><fo:table table-layout="fixed" width="100%">
        """);
    for (double share : new double[] {1, 4, 2, 2, 8, 2, 1.5}) {
      fo.append("<fo:table-column column-width='proportional-column-width(%s)'/>".formatted(share));
    }
    table(fo, paper.table());
    fo.append("</fo:table></fo:flow></fo:page-sequence></fo:root>");
    return fo.toString();
  }

  private static void table(StringBuilder fo, Table table) {
    fo.append("<fo:table-header>");
    table.headerRows().forEach(row -> row(fo, row));
    fo.append("</fo:table-header><fo:table-body>");
    table.rows().stream().filter(row -> row.kind() != RowKind.HEADER).forEach(row -> row(fo, row));
    fo.append("</fo:table-body>");
  }

  private static void row(StringBuilder fo, Table.Row row) {
    fo.append("<fo:table-row font-weight='%s'>".formatted(row.kind() == RowKind.BODY ? 400 : 600));
    for (Table.Cell cell : row.cells()) {
      fo.append(
          "<fo:table-cell padding='3pt' border-bottom='0.5pt solid #B8BEC6'"
              + " number-columns-spanned='%d' number-rows-spanned='%d'>"
                  .formatted(cell.span().columns(), cell.span().rows()));
      fo.append("<fo:block>");
      Paper.lines(cell.blocks()).forEach(line -> block(fo, "", line));
      fo.append("</fo:block></fo:table-cell>");
    }
    fo.append("</fo:table-row>");
  }

  private static void block(StringBuilder fo, String attributes, String text) {
    fo.append("<fo:block ").append(attributes).append('>');
    fo.append(text.replace("&", "&amp;").replace("<", "&lt;"));
    fo.append("</fo:block>");
  }
}
