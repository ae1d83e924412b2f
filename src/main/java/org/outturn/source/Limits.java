package org.outturn.source;

/// How much is read. The largest real returns stay far below; what is above is a mistake (a stray
/// entry in the last row of a sheet) or an attack, and would only use up the memory.
final class Limits {
  private Limits() {}

  /// Of a file as it lies on the disk.
  static final long MOST_BYTES = 50L * 1024 * 1024;

  /// Of one part of a workbook when it is unpacked.
  static final long MOST_UNPACKED_BYTES = 500L * 1024 * 1024;

  /// Rows times columns of one sheet.
  static final long MOST_CELLS = 2_000_000;

  /// Characters of a YAML file.
  static final int MOST_YAML_CHARACTERS = 3 * 1024 * 1024;

  /// Levels of a YAML tree.
  static final int MOST_YAML_LEVELS = 50;
}
