package org.outturn.workspace;

import java.util.List;
import java.util.stream.Stream;

/// What a council asks of its papers: `forms:` in council.yaml, by family, or for [#ANY].
///
/// @param sections that a paper has, by the words of their headings; one heading may serve several
/// @param facts that its header gives, by their labels
/// @param clearance posts that clear it before it is published
public record Form(List<String> sections, List<String> facts, List<String> clearance) {
  /// In place of a family: what is asked of all.
  static final String ANY = "any";

  static final Form NOTHING = new Form(List.of(), List.of(), List.of());

  public Form {
    sections = List.copyOf(sections);
    facts = List.copyOf(facts);
    clearance = List.copyOf(clearance);
  }

  Form and(Form other) {
    return new Form(
        both(sections, other.sections), both(facts, other.facts), both(clearance, other.clearance));
  }

  private static List<String> both(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }
}
