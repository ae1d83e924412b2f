package org.outturn.finding;

/// The names by which people know cells. Rows and columns are counted from 0 here.
public final class A1 {
  private static final int LETTERS = 26;

  private A1() {}

  public static String cell(int row, int column) {
    return column(column) + (row + 1);
  }

  /// `A`, `Z`, `AA`
  public static String column(int column) {
    String before = column < LETTERS ? "" : column(column / LETTERS - 1);
    return before + (char) ('A' + column % LETTERS);
  }

  /// @param letters in capitals
  public static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * LETTERS + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }
}
