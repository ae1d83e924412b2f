/// What to build and by whose rules: `council.yaml`, the quarters, their papers and the house
/// style, as records with their defaults filled in. Whoever holds one of these records need not ask
/// again whether it makes sense; what does not has been reported with file and line.
@NullMarked
package org.outturn.workspace;

import org.jspecify.annotations.NullMarked;
