package org.outturn.template;

import java.io.Serial;
import java.math.BigDecimal;

/// A figure's number as FreeMarker holds it while it evaluates: to be compared and nothing else, so
/// that no number is printed that has lost its address.
final class FigureNumber extends Number implements Comparable<Number> {
  @Serial private static final long serialVersionUID = 1L;

  private final String name;
  private final BigDecimal number;

  FigureNumber(String name, BigDecimal number) {
    this.name = name;
    this.number = number;
  }

  String name() {
    return name;
  }

  @Override
  public int compareTo(Number other) {
    return number.compareTo(exact(other));
  }

  private static BigDecimal exact(Number number) {
    return number instanceof FigureNumber figure
        ? figure.number
        : new BigDecimal(number.toString());
  }

  @Override
  public int intValue() {
    throw new FigureMisuse(name);
  }

  @Override
  public long longValue() {
    throw new FigureMisuse(name);
  }

  @Override
  public float floatValue() {
    throw new FigureMisuse(name);
  }

  @Override
  public double doubleValue() {
    throw new FigureMisuse(name);
  }

  @Override
  public String toString() {
    throw new FigureMisuse(name);
  }
}
