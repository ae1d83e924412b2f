package org.outturn.source;

/// Whether the people who open a workbook see one of its sheets.
enum Visibility {
  VISIBLE,
  HIDDEN,
  /// So that Excel's own menu does not offer to show the sheet.
  VERY_HIDDEN
}
