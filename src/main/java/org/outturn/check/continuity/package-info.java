/// Rules about what a return says against what the same return said in the quarters before.
@NullMarked
package org.outturn.check.continuity;

import org.jspecify.annotations.NullMarked;
