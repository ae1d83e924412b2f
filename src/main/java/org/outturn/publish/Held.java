package org.outturn.publish;

import java.util.Optional;

/// Another run is writing to the output folder. Nothing has been done.
public final class Held extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Optional<Owner> owner;

  Held(Optional<Owner> owner) {
    super("another run is at work");
    this.owner = owner;
  }

  /// Who it is; nothing in the moment before it has said so.
  public Optional<Owner> owner() {
    return owner;
  }
}
