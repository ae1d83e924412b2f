package org.outturn.template;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.core.TemplateValueFormatException;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.Locale;

/// Prints a figure as markup that keeps its address, and any other number as plain digits.
final class FigureFormat extends TemplateNumberFormat {
  /// By this name templates' settings ask for it.
  static final String NAME = "figure";

  /// Makes the one there is.
  static final class Factory extends TemplateNumberFormatFactory {
    @Override
    public TemplateNumberFormat get(String parameters, Locale locale, Environment environment) {
      return new FigureFormat();
    }
  }

  @Override
  public Object format(TemplateNumberModel number)
      throws TemplateValueFormatException, TemplateModelException {
    return number instanceof FigureModel figure
        ? XMLOutputFormat.INSTANCE.fromMarkup(figure.markup())
        : formatToPlainText(number);
  }

  /// @throws TemplateModelException for a figure, which as plain text would lose its address
  @Override
  public String formatToPlainText(TemplateNumberModel number) throws TemplateModelException {
    if (number instanceof FigureModel figure) {
      throw new TemplateModelException(new FigureMisuse(figure.name()));
    }
    return number.getAsNumber().toString();
  }

  @Override
  public boolean isLocaleBound() {
    return false;
  }

  @Override
  public String getDescription() {
    return "figures by their address";
  }
}
