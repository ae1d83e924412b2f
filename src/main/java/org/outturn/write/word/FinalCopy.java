package org.outturn.write.word;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A Word file as it is issued: without the watermark of a draft, and else as it was saved.
public final class FinalCopy {
  private FinalCopy() {}

  /// @param docx a whole Word file
  /// @return the very same where it has no watermark
  public static byte[] of(byte[] docx) {
    Map<String, byte[]> parts = Archive.parts(docx);
    boolean isMarked = false;
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (part.getKey().matches("word/header\\d*\\.xml")) {
        Document head = Dom.parse(part.getValue());
        List<Element> marks = Watermark.runs(head);
        if (!marks.isEmpty()) {
          marks.forEach(Dom::remove);
          part.setValue(Dom.bytes(head));
          isMarked = true;
        }
      }
    }
    return isMarked ? Archive.of(parts) : docx;
  }
}
