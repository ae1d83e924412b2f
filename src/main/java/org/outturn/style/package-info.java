/// House style as values: fonts, sizes, colours, tones, and the forms of dates and money. It says
/// how things look and never what they say. Lengths are in points (1/72 inch) unless said
/// otherwise.
@NullMarked
package org.outturn.style;

import org.jspecify.annotations.NullMarked;
