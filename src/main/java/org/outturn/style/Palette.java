package org.outturn.style;

/// The colours of a paper.
///
/// @param dark the council's: headings and heavy rules
/// @param headTint behind header rows
/// @param bandTint behind part banners, group rows and zebra stripes
public record Palette(
    Colour ink,
    Colour dark,
    Colour accent,
    Colour quiet,
    Colour hairline,
    Colour headTint,
    Colour bandTint,
    ToneColours red,
    ToneColours amber,
    ToneColours green,
    ToneColours blue,
    ToneColours plain) {

  /// Contrast of word on tint is 7:1 or better, and tints and shapes hold in grey and for
  /// deuteranopia.
  public static Palette standard() {
    return new Palette(
        Colour.of("#1A1A1A"),
        Colour.of("#1D3557"),
        Colour.of("#2A6F97"),
        Colour.of("#4A4A4A"),
        Colour.of("#B8BEC6"),
        Colour.of("#E9EBEF"),
        Colour.of("#F4F5F7"),
        ToneColours.of("#8C1D18", "#FBE9E7", "#B3261E"),
        ToneColours.of("#6B4500", "#FFF1CC", "#B26A00"),
        ToneColours.of("#14532D", "#E6F4EA", "#1B7F3B"),
        ToneColours.of("#164A85", "#E3F0FC", "#1F66B5"),
        ToneColours.of("#3A3A3A", "#F1F2F4", "#6B6B6B"));
  }

  /// How a rating is shown.
  ///
  /// @param word the text
  /// @param tint the cell behind it
  /// @param shape the shape before it; may be stronger than the word
  public record ToneColours(Colour word, Colour tint, Colour shape) {
    static ToneColours of(String word, String tint, String shape) {
      return new ToneColours(Colour.of(word), Colour.of(tint), Colour.of(shape));
    }
  }
}
