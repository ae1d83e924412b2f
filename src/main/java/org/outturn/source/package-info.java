/// What came in, as it stands: workbooks and text files to cells that know their file, sheet and
/// cell; YAML to a tree that knows its lines. Scalars stay text until someone who knows what they
/// should be reads them; nothing is guessed here. Header rows are found here, and what each row is.
@NullMarked
package org.outturn.source;

import org.jspecify.annotations.NullMarked;
