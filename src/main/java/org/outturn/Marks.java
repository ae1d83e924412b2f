package org.outturn;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.check.Spell;
import org.outturn.publish.Manifest.Entry;

/// What is noted of a paper among its inputs that is no hash, so that the next run can judge it
/// without reading it.
///
/// @param days on which the same is found about the days left before its meeting
/// @param openness whether it has material that no finding may tell
record Marks(Spell days, Openness openness) {
  private static final String DAYS = "judged for the days";
  private static final String OPENNESS = "open to the public";

  static final Set<String> NAMES = Set.of(DAYS, OPENNESS);

  enum Openness {
    OPEN("altogether"),
    PARTLY_EXEMPT("in part");

    private final String word;

    Openness(String word) {
      this.word = word;
    }
  }

  static Marks of(Entry entry) {
    return new Marks(
        Spell.read(entry.inputs().getOrDefault(DAYS, "..")),
        Openness.PARTLY_EXEMPT.word.equals(entry.inputs().get(OPENNESS))
            ? Openness.PARTLY_EXEMPT
            : Openness.OPEN);
  }

  SortedMap<String, String> with(SortedMap<String, String> inputs) {
    SortedMap<String, String> all = new TreeMap<>(inputs);
    all.put(DAYS, days.text());
    all.put(OPENNESS, openness.word);
    return all;
  }
}
