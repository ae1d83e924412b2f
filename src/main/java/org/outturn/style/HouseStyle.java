package org.outturn.style;

import java.util.Optional;

/// How a council's papers look. The defaults of `house-style.yaml` and of every field are the
/// shipped style.
public record HouseStyle(
    PageStyle page,
    Fonts fonts,
    TypeSizes type,
    Palette palette,
    TableStyle table,
    PrintForms forms,
    RunningLines running,
    Optional<Logo> logo) {

  /// The same with more room at the left and right of a cell's text, in points.
  public HouseStyle padded(double more) {
    TableStyle padded = new TableStyle(table.rows(), table.padAcross() + more, table.padDown());
    return new HouseStyle(page, fonts, type, palette, padded, forms, running, logo);
  }

  /// The style that ships.
  public static HouseStyle standard() {
    return new HouseStyle(
        PageStyle.standard(),
        Fonts.standard(),
        TypeSizes.standard(),
        Palette.standard(),
        TableStyle.standard(),
        PrintForms.standard(),
        RunningLines.standard(),
        Optional.empty());
  }
}
