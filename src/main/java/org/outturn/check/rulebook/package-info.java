/// The one list of all rules about returns. It alone knows the families.
@NullMarked
package org.outturn.check.rulebook;

import org.jspecify.annotations.NullMarked;
