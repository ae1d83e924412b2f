package org.outturn.bench;

/// Something that turns a paper into a PDF.
interface Maker {
  String name();

  byte[] make(Paper paper) throws Exception;
}
