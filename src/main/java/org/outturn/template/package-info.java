/// From facts, narrative and figures to the document. A family's template says what stands where;
/// the narrative is CommonMark; tables are made here by kind of return, and the template only
/// places them. What is printed of a figure keeps the figure's address.
@NullMarked
package org.outturn.template;

import org.jspecify.annotations.NullMarked;
