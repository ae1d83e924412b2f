/// Figures and the rules they follow. Decimal arithmetic from end to end: no binary floating point
/// touches money, a percentage or a rating. A figure is computed once, keeps its unit, its basis
/// and where it came from, and is rounded only when printed.
@NullMarked
package org.outturn.figure;

import org.jspecify.annotations.NullMarked;
