/// What a PDF costs: the same paper by Outturn and by other makers, in turns in one run. Outside
/// the build and its tests; `mvn -Pbench test-compile exec:exec@benchmark` runs it.
@NullMarked
package org.outturn.bench;

import org.jspecify.annotations.NullMarked;
