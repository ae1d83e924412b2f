package org.outturn.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

/// Turns what goes wrong while a template is expanded into findings, and goes on: what could not be
/// printed is a marked gap, never empty.
final class TemplateFaults implements TemplateExceptionHandler {
  private static final Pattern BY_ADDRESS = Pattern.compile("figures\\[\"([^\"]*)\"]");

  private final TemplateFolders folders;
  private final Figures figures;
  private final List<Finding> findings;

  TemplateFaults(TemplateFolders folders, Figures figures, List<Finding> findings) {
    this.folders = folders;
    this.figures = figures;
    this.findings = findings;
  }

  @Override
  public void handleTemplateException(TemplateException fault, Environment env, Writer out)
      throws TemplateException {
    Location place = folders.place(fault.getTemplateSourceName(), fault.getLineNumber());
    String gap =
        switch (fault) {
          case InvalidReferenceException _ -> missing(written(fault), place);
          case TemplateException _ when fault.getCause() instanceof FigureMisuse misuse ->
              misused(misuse.getMessage(), place);
          default -> failed(fault, place);
        };
    try {
      out.write(gap);
    } catch (IOException e) {
      throw new TemplateException("the paper's text cannot be written", e, env);
    }
  }

  private static String written(TemplateException fault) {
    String expression = Optional.ofNullable(fault.getBlamedExpressionString()).orElse("");
    Matcher byAddress = BY_ADDRESS.matcher(expression);
    return byAddress.matches() ? byAddress.group(1) : expression;
  }

  private String missing(String name, Location place) {
    if (figures.isSilent(name)) {
      return FigurePrinter.gap(name).text();
    }
    if (figures.isAddress(name)) {
      findings.add(
          Finding.of(Code.TPL001, place, "there is no figure \"%s\"".formatted(name))
              .help(figures.help(name)));
      return FigurePrinter.gap(name).text();
    }
    findings.add(
        Finding.of(Code.TPL002, place, "the template knows no \"%s\"".formatted(name))
            .help("use a name that templates are given, or test for it with ??"));
    return "[missing: %s]".formatted(name);
  }

  private String misused(String figure, Location place) {
    findings.add(
        Finding.of(Code.TPL003, place, "\"%s\" is calculated with".formatted(figure))
            .note("what a template computes cannot be traced to a return")
            .help("print a figure of the ledger; a hyphen in an address needs figures[\"…\"]"));
    return FigurePrinter.gap(figure).text();
  }

  private String failed(TemplateException fault, Location place) {
    findings.add(
        Finding.of(Code.TPL005, place, "the template fails here")
            .note(fact(fault.getMessageWithoutStackTop()))
            .help("mend the template on this line"));
    return "[template at fault]";
  }

  /// The first sentence of a library's message, worded as findings are.
  static String fact(String message) {
    String line = message.strip().lines().findFirst().orElse("").strip();
    String bare = line.replaceFirst("[.:]+$", "");
    return bare.isEmpty()
        ? bare
        : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
  }
}
