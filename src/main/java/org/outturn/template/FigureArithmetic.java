package org.outturn.template;

import freemarker.core.ArithmeticEngine;
import freemarker.template.TemplateException;

/// FreeMarker's exact arithmetic, which refuses figures.
final class FigureArithmetic extends ArithmeticEngine {
  private static final ArithmeticEngine EXACT = BIGDECIMAL_ENGINE;

  @Override
  public int compareNumbers(Number first, Number second) throws TemplateException {
    if (first instanceof FigureNumber figure) {
      return figure.compareTo(second);
    }
    return second instanceof FigureNumber figure
        ? -figure.compareTo(first)
        : EXACT.compareNumbers(first, second);
  }

  @Override
  public Number add(Number first, Number second) throws TemplateException {
    refuseFigures(first, second);
    return EXACT.add(first, second);
  }

  @Override
  public Number subtract(Number first, Number second) throws TemplateException {
    refuseFigures(first, second);
    return EXACT.subtract(first, second);
  }

  @Override
  public Number multiply(Number first, Number second) throws TemplateException {
    refuseFigures(first, second);
    return EXACT.multiply(first, second);
  }

  @Override
  public Number divide(Number first, Number second) throws TemplateException {
    refuseFigures(first, second);
    return EXACT.divide(first, second);
  }

  @Override
  public Number modulus(Number first, Number second) throws TemplateException {
    refuseFigures(first, second);
    return EXACT.modulus(first, second);
  }

  @Override
  public Number toNumber(String text) {
    return EXACT.toNumber(text);
  }

  private static void refuseFigures(Number... operands) {
    for (Number operand : operands) {
      if (operand instanceof FigureNumber figure) {
        throw new FigureMisuse(figure.name());
      }
    }
  }
}
