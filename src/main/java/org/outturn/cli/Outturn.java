package org.outturn.cli;

/// The command.
public final class Outturn {
  private Outturn() {}

  public static void main(String[] args) {
    System.out.println("outturn " + String.join("|", args));
  }
}
