package org.outturn.template;

import freemarker.core.DirectiveCallPlace;
import freemarker.core.Environment;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.document.Access;
import org.outturn.finding.Location;
import org.outturn.workspace.Filter;
import org.outturn.workspace.Paper;

/// The directives that templates have, and what they have placed: `[@numbered text=paragraph/]`,
/// `[@prose text=paragraph/]`, `[@table of=use/]` and `[@table return="capital"/]`, `[@chart
/// of=chart/]`, `[@considerations of=section.considerations/]`.
final class Directives {
  private final TemplateFolders folders;
  private final List<Placed> placed = new ArrayList<>();

  Directives(TemplateFolders folders) {
    this.folders = folders;
  }

  Map<String, TemplateDirectiveModel> byName() {
    return Map.of(
        "numbered", (env, given, _, _) -> prose(env, given, Placed.Manner.NUMBERED),
        "prose", (env, given, _, _) -> prose(env, given, Placed.Manner.UNNUMBERED),
        "table", (env, given, _, _) -> table(env, given),
        "chart", (env, given, _, _) -> chart(env, given),
        "considerations", (env, given, _, _) -> considerations(env, given));
  }

  List<Placed> placed() {
    return List.copyOf(placed);
  }

  private void prose(Environment env, Map<?, ?> given, Placed.Manner manner)
      throws TemplateException, IOException {
    Optional<Paper.Narrative> narrative = record(given, "text", Paper.Narrative.class);
    Optional<String> text = text(given, "text");
    if (narrative.isEmpty() && text.isEmpty()) {
      throw new TemplateException("the directive needs text=…", env);
    }
    place(
        env,
        new Placed.Prose(
            narrative.orElseGet(() -> new Paper.Narrative(text.get(), called(env))), manner));
  }

  private void table(Environment env, Map<?, ?> given) throws TemplateException, IOException {
    Optional<Paper.TableUse> use = record(given, "of", Paper.TableUse.class);
    Optional<String> name = text(given, "return");
    if (use.isEmpty() && name.isEmpty()) {
      throw new TemplateException("the directive needs of=… or return=\"…\"", env);
    }
    place(
        env,
        new Placed.Tabled(
            use.orElseGet(
                () ->
                    new Paper.TableUse(name.get(), new Access.Open(), Filter.NONE, called(env)))));
  }

  private void chart(Environment env, Map<?, ?> given) throws TemplateException, IOException {
    Optional<Paper.ChartUse> of = record(given, "of", Paper.ChartUse.class);
    if (of.isEmpty()) {
      throw new TemplateException("the directive needs of=…", env);
    }
    place(env, new Placed.Charted(of.get()));
  }

  private void considerations(Environment env, Map<?, ?> given)
      throws TemplateException, IOException {
    Optional<Paper.Considerations> of = record(given, "of", Paper.Considerations.class);
    if (of.isEmpty()) {
      throw new TemplateException("the directive needs of=…", env);
    }
    place(env, new Placed.Considered(of.get()));
  }

  private void place(Environment env, Placed thing) throws IOException {
    DirectiveCallPlace call = env.getCurrentDirectiveCallPlace();
    String mark = LineMarks.mark(call.getTemplate().getName(), call.getBeginLine());
    env.getOut().write("%s<placed ref=\"%d\"/>".formatted(mark, placed.size()));
    placed.add(thing);
  }

  private Location.InLine called(Environment env) {
    DirectiveCallPlace call = env.getCurrentDirectiveCallPlace();
    return folders.place(call.getTemplate().getName(), call.getBeginLine());
  }

  private static <T> Optional<T> record(Map<?, ?> given, String name, Class<T> type)
      throws TemplateModelException {
    return given.get(name) instanceof AdapterTemplateModel model
            && type.isInstance(model.getAdaptedObject(type))
        ? Optional.of(type.cast(model.getAdaptedObject(type)))
        : Optional.empty();
  }

  private static Optional<String> text(Map<?, ?> given, String name) throws TemplateModelException {
    return (TemplateModel) given.get(name) instanceof TemplateScalarModel text
        ? Optional.of(text.getAsString())
        : Optional.empty();
  }
}
