package org.outturn.template;

import java.util.List;

/// Puts the template's own line before each element of a template, and before each line of text:
/// `<?at form.ftl 12?>`. The marks pass through FreeMarker untouched, so that whatever is wrong
/// with the expanded text can be shown where it was written. No line is added.
final class LineMarks {
  /// The target of the processing instruction.
  static final String TARGET = "at";

  /// Tags that may leave a gap in their place. Before others, such as `[#case …]`, nothing may
  /// stand.
  private static final List<String> MAY_FAIL = List.of("[#if", "[#list", "[#include");

  private final String source;
  private final String name;
  private final StringBuilder marked = new StringBuilder();
  private int line = 1;
  private int at;
  private int lastMarked;
  private boolean inTag;
  private char quote;

  private LineMarks(String source, String name) {
    this.source = source;
    this.name = name;
  }

  /// @param name of the template
  static String in(String source, String name) {
    return new LineMarks(source, name).mark();
  }

  static String mark(String template, int line) {
    return "<?%s %s %d?>".formatted(TARGET, template, line);
  }

  /// What a mark says, split into the template's name and its line.
  static String[] read(String mark) {
    int space = mark.lastIndexOf(' ');
    return new String[] {mark.substring(0, space), mark.substring(space + 1)};
  }

  private String mark() {
    while (at < source.length()) {
      if (ahead("[#--")) {
        copyThrough("--]");
      } else if (ahead("<!--")) {
        copyThrough("-->");
      } else if (ahead("<?")) {
        copyThrough("?>");
      } else if (ahead("[@") || MAY_FAIL.stream().anyMatch(this::ahead)) {
        markText();
        copyNested('[', ']');
      } else if (ahead("[#") || ahead("[/")) {
        copyNested('[', ']');
      } else if (ahead("${")) {
        markText();
        copyNested('{', '}');
      } else {
        copyText();
      }
    }
    return marked.toString();
  }

  private void copyText() {
    char c = source.charAt(at);
    boolean tag = c == '<' && at + 1 < source.length() && isTag(source.charAt(at + 1));
    if (tag) {
      if (source.charAt(at + 1) != '/') {
        marked.append(mark(name, line));
      }
      inTag = true;
    } else if (inTag && (c == '"' || c == '\'')) {
      quote = quote == 0 ? c : quote == c ? 0 : quote;
    } else if (c == '>' && quote == 0) {
      inTag = false;
    } else if (!Character.isWhitespace(c)) {
      markText();
    }
    copyOne();
  }

  private static boolean isTag(char second) {
    return second == '/' || Character.isLetter(second);
  }

  /// Marks text once a line. Between `<` and `>` a mark would break the tag.
  private void markText() {
    if (!inTag && lastMarked != line) {
      marked.append(mark(name, line));
      lastMarked = line;
    }
  }

  private boolean ahead(String text) {
    return source.startsWith(text, at);
  }

  private void copyThrough(String end) {
    int stop = source.indexOf(end, at);
    int after = stop < 0 ? source.length() : stop + end.length();
    while (at < after) {
      copyOne();
    }
  }

  /// Copies a tag or an interpolation, in which brackets nest and quotes hide them.
  private void copyNested(char open, char close) {
    int depth = 0;
    do {
      char c = source.charAt(at);
      if (c == '"' || c == '\'') {
        copyQuoted(c);
        continue;
      }
      depth += c == open ? 1 : c == close ? -1 : 0;
      copyOne();
    } while (at < source.length() && (depth > 0 || marked.charAt(marked.length() - 1) != close));
  }

  private void copyQuoted(char quote) {
    copyOne();
    while (at < source.length() && source.charAt(at) != quote) {
      if (source.charAt(at) == '\\') {
        copyOne();
      }
      if (at < source.length()) {
        copyOne();
      }
    }
    if (at < source.length()) {
      copyOne();
    }
  }

  private void copyOne() {
    char c = source.charAt(at++);
    line += c == '\n' ? 1 : 0;
    marked.append(c);
  }
}
