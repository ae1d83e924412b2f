package org.outturn.source;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Text as workbooks keep it: plain, or in runs of one typeface each.
final class RichText {
  /// What XML cannot hold, and an underscore that would look like it: `_x000D_`.
  private static final Pattern ESCAPED = Pattern.compile("_x(\\p{XDigit}{4})_");

  private RichText() {}

  /// Reads to the end of the element the reader stands at. How a Japanese word is spoken (`rPh`) is
  /// left out.
  static String read(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int spoken = 0;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          boolean isText = xml.getLocalName().equals("t");
          if (isText && spoken == 0) {
            text.append(xml.getElementText());
          } else {
            depth++;
            spoken += spoken > 0 || xml.getLocalName().equals("rPh") ? 1 : 0;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          spoken = Math.max(0, spoken - 1);
        }
        default -> {}
      }
    }
    return unescaped(text.toString());
  }

  static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                match ->
                    java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(match.group(1), 16))))
        : text;
  }
}
