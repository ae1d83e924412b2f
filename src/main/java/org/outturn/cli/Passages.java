package org.outturn.cli;

import java.io.PrintWriter;
import org.outturn.publish.Changes.Reworded;

/// Shows passages before and after.
final class Passages {
  private Passages() {}

  static void print(Reworded words, PrintWriter out) {
    out.println("  " + words.place());
    if (!words.before().isEmpty()) {
      out.println("    - " + words.before());
    }
    if (!words.after().isEmpty()) {
      out.println("    + " + words.after());
    }
  }
}
