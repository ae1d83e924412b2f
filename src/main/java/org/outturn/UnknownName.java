package org.outturn;

import java.util.Collection;
import org.outturn.finding.Nearest;

/// An order that names a quarter or a paper that there is not. Nothing has been done for it.
public final class UnknownName extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String help;

  UnknownName(String what, String name, Collection<String> known) {
    super("no %s is called \"%s\"".formatted(what, name));
    this.help = Nearest.help(name, known);
  }

  /// The name that was most likely meant, or all there are.
  public String help() {
    return help;
  }
}
