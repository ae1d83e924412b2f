package org.outturn.workspace;

import java.util.Optional;
import java.util.function.Consumer;
import org.outturn.finding.Finding;
import org.outturn.source.Node;

/// What the value of a setting must look like. A shape reads the value, or reports everything that
/// is wrong with it. The simple ones are in [Shapes]; a mapping's is built from [Keys].
@FunctionalInterface
interface Shape<T> {

  /// @param setting its key, by which findings call it, and its value
  /// @return nothing where there was a fault, which has then been reported
  Optional<T> read(Node.Entry setting, Consumer<Finding> faults);
}
