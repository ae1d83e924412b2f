package org.outturn.template;

import org.outturn.document.Inline;
import org.outturn.figure.Address;

/// A figure, or a form of it, as it stands on the page.
///
/// @param spoken what a screen reader says where that differs; else blank
record Printed(String text, String spoken) {

  static Printed as(String text) {
    return new Printed(text, "");
  }

  Inline.Value of(Address address) {
    return new Inline.Value(address.text(), text, spoken);
  }
}
