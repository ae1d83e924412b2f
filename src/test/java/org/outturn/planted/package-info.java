/// Faults planted in the returns and papers of two councils, as officers make them, and what is
/// like a fault and is none.
@NullMarked
package org.outturn.planted;

import org.jspecify.annotations.NullMarked;
