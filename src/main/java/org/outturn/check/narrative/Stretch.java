package org.outturn.check.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.figure.Address;
import org.outturn.finding.Location;

/// Words that are read in one go: a line of the title, a heading, a paragraph, a list item, the
/// value of a fact, a comment of a return.
///
/// @param where as a reader finds it in the paper: `paragraph 6`; of a comment what it is about
/// @param text as it stands there
/// @param filled what was not typed, in order
/// @param about words above and before it that say what it is about: headings
/// @param row where it stands, of a comment
record Stretch(
    Kind kind,
    String where,
    String text,
    List<Filled> filled,
    String about,
    Optional<Location> row) {

  private static final Pattern END =
      Pattern.compile("(?<=[.!?][”’\"')]{0,2})\\s+(?=[\\p{Lu}“‘\"'(£])|\\n");
  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?i)(^|[\\s(])(e\\.g|i\\.e|approx|c|ca|no|nos|para|paras|app|st|vs|\\p{L})\\.$");

  Stretch {
    filled = List.copyOf(filled);
  }

  /// What the words are to the paper.
  enum Kind {
    TITLE,
    HEADING,
    PROSE,
    FACT,
    COMMENT
  }

  /// A part that the program put in: a figure, or a reference within the paper.
  ///
  /// @param figure its address; nothing for a reference
  record Filled(int start, int end, Optional<Address> figure) {}

  /// A sentence of it.
  ///
  /// @param start where in the stretch it begins, as do all places of what stands in it
  record Sentence(Stretch of, int start, String text) {
    int end() {
      return start + text.length();
    }

    /// What was put into it, by places in the sentence.
    List<Filled> filled() {
      return of.filled().stream()
          .filter(one -> one.start() >= start && one.end() <= end())
          .map(one -> new Filled(one.start() - start, one.end() - start, one.figure()))
          .toList();
    }

    /// Whether nothing between two places was put in.
    boolean isTyped(int from, int to) {
      return of.isTyped(start + from, start + to);
    }
  }

  List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      String before = text.substring(from, end.start());
      if (!SHORTENED.matcher(before).find()) {
        sentences.add(new Sentence(this, from, before));
        from = end.end();
      }
    }
    sentences.add(new Sentence(this, from, text.substring(from)));
    return sentences;
  }

  /// Whether nothing between two places was put in.
  boolean isTyped(int from, int to) {
    return filled.stream().noneMatch(one -> one.start() < to && from < one.end());
  }
}
