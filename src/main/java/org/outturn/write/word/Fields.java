package org.outturn.write.word;

/// Fields: Word works their results out anew on printing or F9; until then the result written here
/// stands.
final class Fields {
  private Fields() {}

  /// @param properties run properties of the result, already closed, or nothing
  static void write(Xml xml, String instruction, String result, Runnable properties) {
    begin(xml, instruction);
    if (!result.isEmpty()) {
      xml.open("w:r");
      properties.run();
      xml.open("w:t", "xml:space", "preserve").text(result).close(2);
    }
    end(xml);
  }

  static void write(Xml xml, String instruction, String result) {
    write(xml, instruction, result, () -> {});
  }

  static void begin(Xml xml, String instruction) {
    mark(xml, "begin");
    xml.open("w:r")
        .open("w:instrText", "xml:space", "preserve")
        .text(" " + instruction + " ")
        .close(2);
    mark(xml, "separate");
  }

  static void end(Xml xml) {
    mark(xml, "end");
  }

  private static void mark(Xml xml, String type) {
    xml.open("w:r").leaf("w:fldChar", "w:fldCharType", type).close();
  }
}
