package org.outturn.check.continuity;

import java.util.regex.Pattern;
import org.outturn.check.Entry;

/// Words in comments by which a change is no longer silent.
enum Explanations {
  DEADLINE(
      "revis|re-?schedul|re-?profil|re-?plan|moved|extend|postpon|delay|slip|put"
          + " back|deferr|late|brought forward|move the (date|deadline)|(new|target|completion)"
          + " date|deadline|timescale|timetable"),
  PERCENT("revis|re-?scop|re-?assess|re-?calculat|correct|overstat|restat|added|additional"),
  TARGET("target"),
  DEFINITION(
      "definition|redefin|re-?word|re-?titled|re-?named|measure[sd]? |now (counts|includes)"),
  EARLIER("revis|correct|restat|amend|audit|validat|re-?calculat|late (data|returns?)|\\(r\\)");

  private final Pattern words;

  Explanations(String words) {
    this.words = Pattern.compile("(?i)\\b(" + words + ")");
  }

  boolean areIn(Entry entry) {
    return areIn(entry.commentary());
  }

  boolean areIn(String commentary) {
    return words.matcher(commentary).find();
  }
}
