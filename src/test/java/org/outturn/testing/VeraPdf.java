package org.outturn.testing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// The judge of conformance. An untagged file passes PDF/A-2a by its rules, so both are asked.
public enum VeraPdf {
  UA1(PDFAFlavour.PDFUA_1),
  A2A(PDFAFlavour.PDFA_2_A);

  private static final int MOST_FAILURES = 50;
  private final PDFAFlavour flavour;

  VeraPdf(PDFAFlavour flavour) {
    this.flavour = flavour;
  }

  /// What is wrong with a file; empty if it conforms.
  ///
  /// @throws IllegalStateException if nothing was checked
  public List<String> failures(byte[] pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance()
                .createValidator(flavour, MOST_FAILURES, false, false, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.getTotalAssertions() == 0) {
        throw new IllegalStateException("veraPDF checked nothing");
      }
      List<String> failures =
          result.getTestAssertions().stream()
              .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
              .map(VeraPdf::text)
              .distinct()
              .toList();
      return result.isCompliant() || !failures.isEmpty() ? failures : List.of("not compliant");
    } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
      return List.of("cannot be parsed: " + e.getMessage());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String text(TestAssertion assertion) {
    return "%s-%d %s"
        .formatted(
            assertion.getRuleId().getClause(),
            assertion.getRuleId().getTestNumber(),
            assertion.getMessage());
  }
}
