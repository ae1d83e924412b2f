/// Rules about what adds up: parts and their totals, across and down, and amounts of the wrong
/// size. What the printed precision explains is never a fault.
@NullMarked
package org.outturn.check.arithmetic;

import org.jspecify.annotations.NullMarked;
