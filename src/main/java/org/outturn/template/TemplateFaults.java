package org.outturn.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
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
import org.outturn.finding.Nearest;

/// Turns what goes wrong while a template is expanded into findings, and goes on: what could not be
/// printed is a marked gap, never empty.
final class TemplateFaults implements TemplateExceptionHandler {
  private static final Pattern BY_ADDRESS = Pattern.compile("figures\\[\"([^\"]*)\"]");

  /// Names of classes, which are of no use to who writes templates.
  private static final Pattern INNARDS = Pattern.compile(" *\\(wrapper: [^)]*\\)");

  private final TemplateFolders folders;
  private final Figures figures;
  private final List<String> names;
  private final List<Finding> findings;

  /// @param names that templates are given, beside the figures
  TemplateFaults(
      TemplateFolders folders, Figures figures, List<String> names, List<Finding> findings) {
    this.folders = folders;
    this.figures = figures;
    this.names = names;
    this.findings = findings;
  }

  @Override
  public void handleTemplateException(TemplateException fault, Environment env, Writer out)
      throws TemplateException {
    Location place = folders.place(fault.getTemplateSourceName(), fault.getLineNumber());
    String written = written(fault);
    String gap =
        switch (fault) {
          case InvalidReferenceException _ when figures.isSilent(written) ->
              FigurePrinter.gap(written).text();
          case InvalidReferenceException _ when figures.isAddress(written) ->
              noFigure(written, place);
          case InvalidReferenceException _ -> noName(written, place, env);
          case TemplateException _ when misuse(fault).isPresent() ->
              misused(misuse(fault).get(), place);
          case TemplateException _ when figures.leadsOn(written) -> noFigure(written, place);
          default -> failed(fault, place);
        };
    try {
      out.write(XMLOutputFormat.INSTANCE.escapePlainText(gap));
    } catch (IOException e) {
      throw new TemplateException("the paper's text cannot be written", e, env);
    }
  }

  /// The expression at fault, as the template writes it.
  private static String written(TemplateException fault) {
    String expression = Optional.ofNullable(fault.getBlamedExpressionString()).orElse("");
    Matcher byAddress = BY_ADDRESS.matcher(expression);
    return byAddress.matches() ? byAddress.group(1) : expression;
  }

  private String noFigure(String name, Location place) {
    findings.add(
        Finding.of(Code.TPL001, place, "there is no figure \"%s\"".formatted(name))
            .help(
                figures.hyphenated(name).map(TemplateFaults::quoting).orElse(figures.help(name))));
    return FigurePrinter.gap(name).text();
  }

  private static String quoting(String address) {
    return "a hyphen outside quotation marks is a minus sign: write figures[\"%s\"]"
        .formatted(address);
  }

  private String noName(String name, Location place, Environment env) throws TemplateException {
    findings.add(
        Finding.of(Code.TPL002, place, "the template knows no \"%s\"".formatted(name))
            .help(
                figures.hyphenated(name).map(TemplateFaults::quoting).orElse(nearest(name, env))));
    return "[missing: %s]".formatted(name);
  }

  /// By the part of the name that the template does know.
  private String nearest(String name, Environment env) throws TemplateException {
    String[] parts = name.split("\\.");
    TemplateModel known = env.getVariable(parts[0]);
    for (int i = 1; i < parts.length - 1 && known instanceof TemplateHashModel within; i++) {
      known = within.get(parts[i]);
    }
    return switch (known) {
      case null -> Nearest.help(parts[0], names);
      case Shown.Shape shape -> Nearest.help(parts[parts.length - 1], shape.names());
      default -> "test with ?? for what may be absent";
    };
  }

  /// The figure that was calculated with. Some of FreeMarker's steps take a number apart by its
  /// class, and name that of a figure as one that they cannot.
  private static Optional<String> misuse(TemplateException fault) {
    for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof FigureMisuse misuse) {
        return Optional.of(misuse.getMessage());
      }
    }
    return fault.getMessageWithoutStackTop().contains(FigureNumber.class.getName())
        ? Optional.of(written(fault))
        : Optional.empty();
  }

  private String misused(String figure, Location place) {
    String what = figure.isEmpty() ? "a figure" : "\"%s\"".formatted(figure);
    findings.add(
        Finding.of(Code.TPL003, place, "a template calculates with " + what)
            .note("what a template works out cannot be traced to a return")
            .help("print a figure as it is, or in one of its forms"));
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
    String line = message.strip().lines().findFirst().orElse("");
    String bare = INNARDS.matcher(line).replaceAll("").strip().replaceFirst("[.:]+$", "");
    return bare.isEmpty()
        ? bare
        : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
  }
}
