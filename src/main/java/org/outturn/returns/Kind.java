package org.outturn.returns;

import java.util.Optional;
import org.outturn.finding.Result;
import org.outturn.workspace.ExpectedReturn;

/// A kind of return. To add one: a class that implements this, its table directive, and its entry
/// in [Kinds].
public interface Kind {

  /// As settings call it: `capital-programme`.
  String name();

  /// Reads a return of this kind.
  ///
  /// @param earlier the same return of the quarter before, where there is one
  /// @return the return as far as it could be read, with broken figures where cells are at fault;
  ///   nothing where not even a table was found
  Result<Optional<Return>> read(
      ExpectedReturn expected, Received received, Optional<Return> earlier);
}
