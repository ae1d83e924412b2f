package org.outturn.workspace;

import java.util.Set;
import java.util.TreeSet;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Nearest;

/// What is wrong with codes that settings name.
final class CodeNames {
  private CodeNames() {}

  static Finding unknown(String name, Location place) {
    Set<String> known = new TreeSet<>();
    for (Code code : Code.values()) {
      known.add(code.name());
      known.add(code.family());
    }
    return Finding.of(Code.WSP006, place, "no finding has the code \"%s\"".formatted(name))
        .help(
            Nearest.to(name, known)
                .map("did you mean \"%s\"?"::formatted)
                .orElse("list the codes with \"outturn explain\""));
  }

  static Finding mustStand(Code code, Location place) {
    return Finding.of(Code.WSP010, place, "%s (%s) stands as it is".formatted(code, code.title()))
        .note("what it finds leaves a gap in a paper, or breaks the law")
        .help("take the setting out, and have what is found put right");
  }
}
