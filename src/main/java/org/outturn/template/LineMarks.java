package org.outturn.template;

/// Puts the template's own line before each element of a template: `<?at 12?>`. The marks pass
/// through FreeMarker untouched, so that whatever is wrong with the expanded text can be shown
/// where it was written. No line is added.
final class LineMarks {
  /// The target of the processing instruction.
  static final String TARGET = "at";

  private final String source;
  private final String name;
  private final StringBuilder marked = new StringBuilder();
  private int line = 1;
  private int at;

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
      } else if (ahead("[#") || ahead("[@") || ahead("[/")) {
        copyNested('[', ']');
      } else if (ahead("${")) {
        copyNested('{', '}');
      } else {
        if (beginsElement()) {
          marked.append(mark(name, line));
        }
        copyOne();
      }
    }
    return marked.toString();
  }

  private boolean beginsElement() {
    return source.charAt(at) == '<'
        && at + 1 < source.length()
        && Character.isLetter(source.charAt(at + 1));
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
