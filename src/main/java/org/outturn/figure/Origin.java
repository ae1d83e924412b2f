package org.outturn.figure;

import java.util.List;
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
  record Adopted(Location place, String rule, List<Address> inputs) implements Origin {
    public Adopted {
      inputs = List.copyOf(inputs);
    }
  }
}
