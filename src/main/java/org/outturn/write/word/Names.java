package org.outturn.write.word;

import java.util.Map;

/// The names that Office Open XML goes by.
final class Names {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String PACKAGE_RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  static final String PACKAGE_METADATA =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  static final String WORDPROCESSING_DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  static final String WORDPROCESSING_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /// Of what is copied from a reference document.
  static final Map<String, String> PREFIXES = Map.of(W, "w", R, "r");

  private Names() {}
}
