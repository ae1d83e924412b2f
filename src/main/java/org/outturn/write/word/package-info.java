/// The paper as a Word file that officers can edit: named styles, real numbering, fields and
/// tables, and nothing that only looks like them.
///
/// The styles, heads and feet come from the council's `reference.docx`; what it lacks is taken from
/// the house style and found. The file's parts are streamed into a package that POI opens and
/// saves. Whoever knows WordprocessingML lives here; nobody else does.
@NullMarked
package org.outturn.write.word;

import org.jspecify.annotations.NullMarked;
