package org.outturn.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/// Checks an expanded template against `paper.xsd`, as it was shipped: what passes can be read into
/// a document.
final class MarkupSchema {
  static final String FILE = "paper.xsd";

  private final Schema schema;

  private MarkupSchema(Schema schema) {
    this.schema = schema;
  }

  /// @throws IllegalStateException if the shipped schema is missing or faulty, which is no user's
  ///   mistake
  static MarkupSchema shipped(TemplateFolders folders) {
    Path file =
        folders
            .shipped(FILE)
            .orElseThrow(() -> new IllegalStateException("no template folder has " + FILE));
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return new MarkupSchema(factory.newSchema(file.toFile()));
    } catch (SAXException e) {
      throw new IllegalStateException(file + " is not a schema", e);
    }
  }

  /// @return whether the tree fits; what does not has been added to the findings, but for lines
  ///   that have one already
  boolean accepts(Markup.Element root, List<Finding> findings) {
    Violations violations = new Violations(findings);
    ValidatorHandler validator = schema.newValidatorHandler();
    validator.setErrorHandler(violations);
    try {
      validator.startDocument();
      violations.feed(root, validator);
      validator.endDocument();
    } catch (SAXException e) {
      throw new IllegalStateException("the validator does not stop at faults", e);
    }
    return !violations.any;
  }

  /// Feeds a tree to the validator, and so knows where it stands when one is told.
  private static final class Violations implements ErrorHandler {
    private final List<Finding> findings;
    private Location place = new Location.Run();
    private boolean any;

    Violations(List<Finding> findings) {
      this.findings = findings;
    }

    void feed(Markup.Element element, ValidatorHandler validator) throws SAXException {
      AttributesImpl attributes = new AttributesImpl();
      for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
        attributes.addAttribute(
            "", attribute.getKey(), attribute.getKey(), "CDATA", attribute.getValue());
      }
      place = element.place();
      validator.startElement("", element.name(), element.name(), attributes);
      for (Markup child : element.children()) {
        switch (child) {
          case Markup.Element inner -> feed(inner, validator);
          case Markup.Text(String text, var _) ->
              validator.characters(text.toCharArray(), 0, text.length());
        }
      }
      place = ending(element);
      validator.endElement("", element.name(), element.name());
    }

    /// Text where only elements may stand is noticed at the end of what holds it.
    private static Location ending(Markup.Element element) {
      for (Markup child : element.children()) {
        if (child instanceof Markup.Text(String text, var begins) && !text.isBlank()) {
          return begins;
        }
      }
      return element.place();
    }

    @Override
    public void error(SAXParseException fault) {
      any = true;
      if (findings.stream().noneMatch(finding -> finding.location().equals(place))) {
        String rule = fault.getMessage().replaceFirst("^cvc-[^:]*: ", "");
        findings.add(
            Finding.of(Code.TPL006, place, "the template writes what a paper cannot hold here")
                .note(TemplateFaults.fact(rule))
                .help("see templates/%s for what may stand where".formatted(FILE)));
      }
    }

    @Override
    public void fatalError(SAXParseException fault) {
      error(fault);
    }

    @Override
    public void warning(SAXParseException fault) {}
  }
}
