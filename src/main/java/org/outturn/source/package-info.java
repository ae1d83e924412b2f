/// What came in, as it stands: a folder's files ([Folder]), workbooks and text files to cells that
/// know their file, sheet and cell ([Sources]), YAML to a tree that knows its lines ([Yaml]).
/// Scalars stay text until someone who knows what they should be reads them; nothing is guessed
/// here. Header rows are found here, and what each row is ([Recognition]).
@NullMarked
package org.outturn.source;

import org.jspecify.annotations.NullMarked;
