package org.outturn.planted;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One case of `src/test/resources/planted`: a council's quarter, what was changed in it, and what
/// a careful officer then finds. Findings are a code and a place: `RET012 budget F3`.
///
/// @param what the fault is, or what only looks like one
/// @param at the council whose quarter is changed
/// @param as the form in which a return came, where that is not CSV: "xlsx" or "xls"
/// @param alone the returns that it needs, where the others and the papers are left out
/// @param find what there is to be found, and is
/// @param missed what there is to be found, and is not; the code is "?" where there is none for it
/// @param besides what the checks rightly say too, as a consequence of the same fault
/// @param wrongly what the checks say, and ought not to
/// @param first what went wrong when the checks first read it; nothing where all was as it should
record Planted(
    String what,
    String at,
    Map<String, String> as,
    List<Map<String, Object>> change,
    List<String> alone,
    List<String> find,
    List<String> missed,
    List<String> besides,
    List<String> wrongly,
    List<First> first) {
  private static final YAMLMapper YAML = new YAMLMapper();

  Planted {
    as = as == null ? Map.of() : as;
    change = change == null ? List.of() : change;
    alone = alone == null ? List.of() : alone;
    find = find == null ? List.of() : find;
    missed = missed == null ? List.of() : missed;
    besides = besides == null ? List.of() : besides;
    wrongly = wrongly == null ? List.of() : wrongly;
    first = first == null ? List.of() : first;
  }

  /// When the rules had not been made with the case at hand.
  enum First {
    /// The fault was missed.
    @JsonProperty("missed")
    MISSED,
    /// Something was found that ought not to be.
    @JsonProperty("wrong")
    WRONG
  }

  /// The cases of a file below `src/test/resources/planted`, in order.
  static List<Planted> of(String name) throws IOException {
    Path file = Path.of("src/test/resources/planted", name + ".yaml");
    return List.of(YAML.readValue(file.toFile(), Planted[].class));
  }

  /// Whether anything is wrong in it.
  boolean isFault() {
    return !find.isEmpty() || !missed.isEmpty();
  }

  /// What the checks say of it.
  List<String> found() {
    return Stream.of(find, besides, wrongly).flatMap(List::stream).sorted().toList();
  }
}
