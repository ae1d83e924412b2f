package org.outturn;

import java.util.Locale;

/// What a paper can be written as.
public enum Format {
  PDF,
  DOCX;

  /// As the command line says it, and as file names end: `pdf`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// `improvement-plan.pdf`.
  public String fileOf(String paper) {
    return paper + "." + word();
  }
}
