/// Rules about what a return says against what else it says, and against the other returns.
@NullMarked
package org.outturn.check.consistency;

import org.jspecify.annotations.NullMarked;
