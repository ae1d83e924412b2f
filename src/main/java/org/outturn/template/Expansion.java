package org.outturn.template;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Nearest;
import org.outturn.workspace.Paper;

/// Expands a family's template by FreeMarker, closed in: no classes, no methods, no files but
/// templates, and everything printed is escaped unless it is markup made here.
final class Expansion {
  private final TemplateFolders folders;
  private final Configuration configuration;

  /// @param text with a mark of the template's line before each element
  /// @param placed by directives, in order
  record Expanded(String text, List<Placed> placed) {

    /// Names of the returns that were placed.
    List<String> returns() {
      return placed.stream()
          .flatMap(
              one ->
                  switch (one) {
                    case Placed.Prose _, Placed.Charted _ -> Stream.<String>empty();
                    case Placed.Tabled(Paper.TableUse use) -> Stream.of(use.returnName());
                    case Placed.Considered(Paper.Considerations of) -> Stream.of(of.returnName());
                  })
          .toList();
    }
  }

  Expansion(TemplateFolders folders, ObjectWrapper shown) {
    this.folders = folders;
    this.configuration = closedIn(folders, shown);
  }

  private static Configuration closedIn(TemplateFolders folders, ObjectWrapper shown) {
    Configuration c = new Configuration(Configuration.VERSION_2_3_35);
    c.setTemplateLoader(folders);
    c.setObjectWrapper(shown);
    c.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
    c.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    c.setDefaultEncoding("UTF-8");
    c.setOutputFormat(XMLOutputFormat.INSTANCE);
    c.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    c.setLocalizedLookup(false);
    c.setLocale(Locale.UK);
    c.setTimeZone(TimeZone.getTimeZone("UTC"));
    c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    c.setAPIBuiltinEnabled(false);
    c.setArithmeticEngine(new FigureArithmetic());
    c.setCustomNumberFormats(Map.of(FigureFormat.NAME, new FigureFormat.Factory()));
    c.setNumberFormat("@" + FigureFormat.NAME);
    c.setLogTemplateExceptions(false);
    c.setWrapUncheckedExceptions(true);
    return c;
  }

  /// @param shown by name, beside the figures
  /// @param family whose template is expanded
  /// @return nothing where the template cannot be read
  Optional<Expanded> expand(
      String family, Map<String, Object> shown, Figures figures, List<Finding> findings) {
    String name = family + TemplateFolders.ENDING;
    Directives directives = new Directives(folders);
    Root root = new Root(shown, directives.byName(), figures, configuration.getObjectWrapper());
    StringWriter out = new StringWriter();
    try {
      Template template = configuration.getTemplate(name);
      Environment environment = template.createProcessingEnvironment(root, out);
      environment.setTemplateExceptionHandler(
          new TemplateFaults(folders, figures, root.names(), findings));
      environment.process();
      return Optional.of(new Expanded(out.toString(), directives.placed()));
    } catch (TemplateNotFoundException e) {
      findings.add(missing(name, family));
    } catch (ParseException e) {
      findings.add(
          Finding.of(
                  Code.TPL004,
                  folders.place(e.getTemplateName(), e.getLineNumber()),
                  "template is not well formed")
              .note(TemplateFaults.fact(e.getEditorMessage()))
              .help("mend the template on this line"));
    } catch (IOException | TemplateException e) {
      findings.add(
          Finding.of(Code.TPL004, folders.place(name, 1), "template cannot be read")
              .note(TemplateFaults.fact(e.getMessage())));
    }
    return Optional.empty();
  }

  private Finding missing(String name, String family) {
    return Finding.of(
            Code.TPL004, new Location.InFile("templates/" + name), "there is no such template")
        .help(Nearest.help(family, folders.families()));
  }

  /// What a template's names stand for: what is shown of the paper, the directives, and else the
  /// figures.
  private record Root(
      Map<String, Object> shown,
      Map<String, TemplateDirectiveModel> directives,
      Figures figures,
      ObjectWrapper wrapper)
      implements TemplateHashModel {
    private static final String BY_ADDRESS = "figures";

    List<String> names() {
      return Stream.of(shown.keySet(), directives.keySet(), Set.of(BY_ADDRESS))
          .flatMap(Set::stream)
          .sorted()
          .toList();
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      if (shown.containsKey(key)) {
        return wrapper.wrap(shown.get(key));
      }
      if (directives.containsKey(key)) {
        return directives.get(key);
      }
      return key.equals(BY_ADDRESS) ? new ByAddress(figures) : FigureModel.of(figures, key);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /// `figures["revenue.property-division.variance"]`, for addresses with hyphens, which outside
  /// quotation marks would be minus signs.
  private record ByAddress(Figures figures) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String key) {
      return FigureModel.of(figures, key);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
