package org.outturn.source;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;

/// Reads `.xlsx` and `.xlsm` from front to back, so that a long sheet takes no more memory than its
/// cells. Elements are known by their local names: so both dialects of the format are read, the
/// usual one and the strict one.
final class XlsxReader {
  private static final String MACROS = "application/vnd.ms-office.vbaProject";

  private final String file;
  private final XMLInputFactory xml = closedIn();
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private XlsxReader(String file) {
    this.file = file;
  }

  /// @param name by which findings call the file
  static Result<Workbook> read(Path path, String name) {
    try (OPCPackage archive = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
      return new XlsxReader(name).read(archive);
    } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException fault) {
      // A damaged file may fail in any part of its reading, and in any way.
      return new Result<>(new Workbook(name, List.of()), List.of(Unreadable.workbook(name, fault)));
    }
  }

  /// A parser that reads nothing but what it is given. It takes half the time of the JDK's, which
  /// is most of the time in which a long workbook is read.
  private static XMLInputFactory closedIn() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /// Reads one part of the archive.
  private interface PartReader {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  private Result<Workbook> read(OPCPackage archive)
      throws IOException, OpenXML4JException, XMLStreamException {
    PackagePart workbook = workbook(archive);
    WorkbookParts parts = new WorkbookParts();
    read(workbook, parts::read);
    CellForms forms = new CellForms(new NumberForms(parts.epoch()));
    for (PackagePart styles : related(workbook, "/styles")) {
      read(styles, forms::read);
    }
    SharedTexts texts = new SharedTexts();
    for (PackagePart strings : related(workbook, "/sharedStrings")) {
      read(strings, texts::read);
    }
    for (WorkbookParts.Named named : parts.sheets()) {
      PackageRelationship to = workbook.getRelationship(named.relationship());
      // Others are charts and dialogs, which have no cells.
      if (to.getRelationshipType().endsWith("/worksheet")) {
        sheet(named, workbook.getRelatedPart(to), texts, forms);
      }
    }
    WorkbookFindings.Macros macros =
        archive.getPartsByContentType(MACROS).isEmpty()
            ? WorkbookFindings.Macros.NONE
            : WorkbookFindings.Macros.HELD;
    List<String> links = new ArrayList<>();
    for (String link : parts.links()) {
      links.add(target(workbook.getRelatedPart(workbook.getRelationship(link))));
    }
    findings.addAll(new WorkbookFindings(file, macros, parts.precision(), links).in(sheets));
    return new Result<>(Workbook.of(file, sheets, parts.epoch()), findings);
  }

  /// The name of the workbook that a link leads to, without its folders: they are the writer's own.
  private static String target(PackagePart link) throws OpenXML4JException {
    for (PackageRelationship to : link.getRelationships()) {
      String path =
          Optional.ofNullable(to.getTargetURI().getPath()).orElse(to.getTargetURI().toString());
      return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
    return "another program";
  }

  private void sheet(
      WorkbookParts.Named named, PackagePart part, SharedTexts texts, CellForms forms)
      throws IOException, XMLStreamException {
    ExcelSheet sheet = new ExcelSheet(file, named.name());
    read(part, new XlsxSheet(sheet, texts, forms)::read);
    Result<Optional<Sheet>> read = sheet.finish();
    HiddenCells.sheet(new Location.InSheet(file, named.name()), named.visibility(), read.value())
        .ifPresent(findings::add);
    findings.addAll(read.findings());
    read.value().ifPresent(sheets::add);
  }

  private void read(PackagePart part, PartReader reader) throws IOException, XMLStreamException {
    try (InputStream in = part.getInputStream()) {
      XMLStreamReader stream = xml.createXMLStreamReader(in);
      reader.read(stream);
      stream.close();
    } catch (XMLStreamException fault) {
      // What went wrong underneath, such as an archive that unpacks without end.
      if (fault.getNestedException() instanceof IOException cause) {
        throw cause;
      }
      throw fault;
    }
  }

  private static PackagePart workbook(OPCPackage archive) {
    return Stream.of(
            PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
        .flatMap(type -> archive.getPartsByRelationshipType(type).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the archive has no workbook"));
  }

  /// @param ending of the relationship's type, which has two beginnings
  private static List<PackagePart> related(PackagePart workbook, String ending)
      throws OpenXML4JException {
    List<PackagePart> parts = new ArrayList<>();
    for (PackageRelationship relationship : workbook.getRelationships()) {
      if (relationship.getRelationshipType().endsWith(ending)) {
        parts.add(workbook.getRelatedPart(relationship));
      }
    }
    return parts;
  }
}
