package org.outturn.check.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.outturn.check.Manuscript;
import org.outturn.check.narrative.Stretch.Sentence;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.Recommendations;
import org.outturn.returns.Recommendations.Response;
import org.outturn.workspace.Paper.Narrative;

/// A paper as one who checks its words reads it.
///
/// @param asked told the names of returns that its figures were looked for in
record Reading(
    Manuscript manuscript, List<Stretch> stretches, Places places, Consumer<String> asked) {
  Reading {
    stretches = List.copyOf(stretches);
  }

  static Reading of(Manuscript manuscript, Consumer<String> asked) {
    List<Narrative> narratives = new ArrayList<>(manuscript.paper().narratives());
    manuscript.submission().returns().all().stream()
        .filter(Recommendations.class::isInstance)
        .flatMap(one -> ((Recommendations) one).answered())
        .flatMap(part -> part.response().stream())
        .filter(Response.Composed.class::isInstance)
        .forEach(response -> narratives.add(((Response.Composed) response).narrative()));
    return new Reading(
        manuscript,
        Script.of(manuscript),
        new Places(manuscript.paper().name(), narratives),
        asked);
  }

  /// All returns of the quarter, which the paper then depends on.
  Set<String> consulted() {
    Set<String> all = new TreeSet<>();
    manuscript.submission().returns().all().forEach(one -> all.add(one.name()));
    all.forEach(asked);
    return all;
  }

  Stream<Sentence> sentences() {
    return stretches.stream().flatMap(stretch -> stretch.sentences().stream());
  }

  /// @param at a place in the sentence
  Finding found(Code code, Sentence sentence, int at, String message) {
    return found(code, sentence.of(), sentence.start() + at, message)
        .excerpt(sentence.text().strip());
  }

  /// @param at a place in the stretch
  Finding found(Code code, Stretch stretch, int at, String message) {
    return Finding.of(code, places.of(stretch, at), message);
  }
}
