package org.outturn.write.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What tests look for in the markup of a Word file.
final class Markup {
  private Markup() {}

  /// The markup of `document.xml`.
  static String body(byte[] docx) {
    return Written.part(docx, "word/document.xml");
  }

  static List<String> styles(String markup) {
    return all(markup, "<w:pStyle w:val=\"(\\w+)\"");
  }

  static List<String> texts(String markup) {
    return all(markup, "<w:t xml:space=\"preserve\">(.*?)</w:t>");
  }

  /// Each simple field as "code = result".
  static List<String> fields(String markup) {
    List<String> fields = new ArrayList<>();
    Matcher field =
        Pattern.compile(
                "<w:instrText xml:space=\"preserve\"> ([^<]*) </w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                    + "<w:r><w:t xml:space=\"preserve\">([^<]*)</w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/>")
            .matcher(markup);
    while (field.find()) {
      fields.add("%s = %s".formatted(field.group(1).replace("&quot;", "\""), field.group(2)));
    }
    return fields;
  }

  static List<String> all(String markup, String pattern) {
    return Pattern.compile(pattern).matcher(markup).results().map(match -> match.group(1)).toList();
  }
}
