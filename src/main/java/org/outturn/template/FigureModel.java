package org.outturn.template;

import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.outturn.figure.Content;
import org.outturn.figure.Money;
import org.outturn.figure.Percent;
import org.outturn.figure.Value;
import org.outturn.returns.StandIn;

/// A figure in a template. Printed, it is markup that keeps the address; it may be compared, but
/// not calculated with.
final class FigureModel implements TemplateNumberModel, TemplateHashModel {
  private final Figures figures;
  private final String name;
  private final Figures.Named named;

  private FigureModel(Figures figures, String name, Figures.Named named) {
    this.figures = figures;
    this.name = name;
    this.named = named;
  }

  /// What a name leads to: a figure, a form of one, or the beginning of addresses.
  static @Nullable TemplateModel of(Figures figures, String name) {
    return figures
        .find(name)
        .<TemplateModel>map(named -> new FigureModel(figures, name, named))
        .orElse(figures.leadsOn(name) ? new Beginning(figures, name) : null);
  }

  String name() {
    return name;
  }

  /// `<v ref="revenue.total.variance" spoken="minus 135">(135)</v>`.
  String markup() {
    Printed printed = named.printed();
    String asAt =
        figures
            .standIn(name)
            .filter(StandIn.AsAt.class::isInstance)
            .map(standIn -> " (%s)".formatted(((StandIn.AsAt) standIn).words()))
            .orElse("");
    return "<v ref=\"%s\" spoken=\"%s\">%s</v>%s"
        .formatted(
            named.figure().address(), escaped(printed.spoken()), escaped(printed.text()), asAt);
  }

  private static String escaped(String text) {
    return XMLOutputFormat.INSTANCE.escapePlainText(text);
  }

  @Override
  public Number getAsNumber() throws TemplateModelException {
    return switch (named.figure().content()) {
      case Content.Known(Value.Amount(Money money, BigDecimal _)) ->
          new FigureNumber(name, money.pounds());
      case Content.Known(Value.Share(Percent percent)) -> new FigureNumber(name, percent.points());
      case Content.Known(Value.Count(BigDecimal number)) -> new FigureNumber(name, number);
      case Content.NoData(Content.Reason reason, String _) ->
          throw new TemplateModelException("%s is no number: %s".formatted(name, reason.words()));
      // Reported where it broke, and its paper is not published.
      case Content.Broken _ -> new FigureNumber(name, BigDecimal.ZERO);
    };
  }

  @Override
  public @Nullable TemplateModel get(String key) {
    return of(figures, name + "." + key);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  /// Where addresses begin: `revenue`, `revenue.total`.
  private record Beginning(Figures figures, String name) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String key) {
      return of(figures, name + "." + key);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
