package org.outturn;

import java.util.Map;
import java.util.TreeMap;
import org.outturn.figure.Quarter;
import org.outturn.publish.Issue;
import org.outturn.publish.Reading;

/// A paper that can be issued.
///
/// @param draft as it would be built
/// @param files by name
/// @param reading what they say
record Issuable(Draft draft, Map<String, byte[]> files, Reading reading) {
  static Issuable asBuilt(Draft draft, Audience audience) {
    Map<String, byte[]> files = new TreeMap<>();
    draft
        .files()
        .forEach((format, bytes) -> files.put(audience.fileOf(draft.paper(), format), bytes));
    return new Issuable(draft, files, draft.reading());
  }

  String name() {
    return draft.paper();
  }

  Issue as(String version, Quarter quarter) {
    return Issue.of(name(), quarter.name(), version, draft.inputs(), files, reading);
  }
}
