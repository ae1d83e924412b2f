package org.outturn.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.outturn.finding.Location;

/// Where a figure came from, so that every printed one can be traced to its cells.
public sealed interface Origin {

  record Read(Location place) implements Origin {}

  /// @param rule in words: "outturn net - revised budget net"
  record Computed(String rule, List<Address> inputs) implements Origin {
    public Computed {
      inputs = List.copyOf(inputs);
    }
  }

  /// A total or variance that the return states and that lies within the rounding of its parts:
  /// kept as stated, so that two tables do not disagree by 1.
  ///
  /// @param apart the stated value less the one its rounded parts add up to, in pounds or points of
  ///   a %; where it is not nil, the table needs a rounding note
  record Adopted(Location place, String rule, List<Address> inputs, BigDecimal apart)
      implements Origin {
    public Adopted {
      inputs = List.copyOf(inputs);
      apart = apart.stripTrailingZeros();
    }

    public boolean needsRoundingNote() {
      return apart.signum() != 0;
    }
  }

  /// The cell that gave the figure, where one did.
  default Optional<Location> cell() {
    return switch (this) {
      case Read(Location place) -> Optional.of(place);
      case Adopted adopted -> Optional.of(adopted.place());
      case Computed _ -> Optional.empty();
    };
  }
}
