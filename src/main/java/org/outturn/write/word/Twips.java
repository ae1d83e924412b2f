package org.outturn.write.word;

/// WordprocessingML's lengths, from points.
final class Twips {
  private Twips() {}

  /// Twentieths of a point.
  static String of(double points) {
    return String.valueOf(rounded(points));
  }

  static double points(String twips) {
    return Double.parseDouble(twips) / 20;
  }

  static int rounded(double points) {
    return (int) Math.round(points * 20);
  }

  /// 240ths of a line, in which spacing by lines is measured.
  static String lines(double share) {
    return String.valueOf(Math.round(share * 240));
  }

  /// Half points, in which type is measured.
  static String halfPoints(double points) {
    return String.valueOf(Math.round(points * 2));
  }

  /// Eighths of a point, in which rules are measured.
  static String eighths(double points) {
    return String.valueOf(Math.round(points * 8));
  }

  /// English Metric Units, in which drawings are measured.
  static long emu(double points) {
    return Math.round(points * 12_700);
  }
}
