/// What is said in words: figures that were typed, periods that have gone by, references that lead
/// nowhere, and what a form's author meant to be replaced.
@NullMarked
package org.outturn.check.narrative;

import org.jspecify.annotations.NullMarked;
