package org.outturn.testing;

import static org.assertj.core.api.Assertions.assertThat;

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

  /// The shortest of papers gives rise to more checks than these.
  private static final int LEAST_CHECKS = 100;

  private final PDFAFlavour flavour;

  VeraPdf(PDFAFlavour flavour) {
    this.flavour = flavour;
  }

  /// A judge's opinion of a file.
  ///
  /// @param checks how many were made
  /// @param failures what is wrong; empty if the file conforms
  public record Verdict(int checks, List<String> failures) {
    public Verdict {
      failures = List.copyOf(failures);
    }
  }

  /// That a file is PDF/UA-1 and PDF/A-2a at once, and that both judges have looked at it.
  public static void assertConforms(String name, byte[] pdf) {
    for (VeraPdf judge : values()) {
      Verdict verdict = judge.verdict(pdf);
      assertThat(verdict.failures()).as("%s, %s", name, judge).isEmpty();
      assertThat(verdict.checks()).as("%s, %s: checks", name, judge).isGreaterThan(LEAST_CHECKS);
    }
  }

  /// @throws IllegalStateException if nothing was checked
  public Verdict verdict(byte[] pdf) {
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
      boolean unexplained = !result.isCompliant() && failures.isEmpty();
      return new Verdict(
          result.getTotalAssertions(), unexplained ? List.of("not compliant") : failures);
    } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
      return new Verdict(0, List.of("cannot be parsed: " + e.getMessage()));
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
