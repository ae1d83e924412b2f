package org.outturn.style;

/// Font files by name: a shipped one, or a file beside `house-style.yaml`. Every face is embedded,
/// so its licence must allow that.
///
/// @param symbols the one face for every symbol, so that shapes are of one size
public record Fonts(
    String regular, String semibold, String italic, String semiboldItalic, String symbols) {
  public static Fonts standard() {
    return new Fonts(
        "SourceSans3-Regular.ttf",
        "SourceSans3-SemiBold.ttf",
        "SourceSans3-Italic.ttf",
        "SourceSans3-SemiBoldItalic.ttf",
        "DejaVuSans.ttf");
  }
}
