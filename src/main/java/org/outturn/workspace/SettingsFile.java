package org.outturn.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.source.Node;
import org.outturn.source.Yaml;

/// A whole file of settings, read by its shape.
final class SettingsFile {
  private SettingsFile() {}

  /// Where the YAML itself is at fault, the value in that line is not judged as well.
  ///
  /// @param name as findings call it
  /// @return nothing where there was an error; the findings are those of the whole file, top down
  static <T> Result<Optional<T>> read(Path file, String name, Shape<T> shape) {
    Result<Optional<Node>> tree = Yaml.read(file, name);
    List<Finding> found = new ArrayList<>(tree.findings());
    Optional<T> value =
        tree.value()
            .flatMap(
                node -> {
                  Node.Scalar key = new Node.Scalar(new Location.InLine(name, 1), name);
                  return shape.read(
                      new Node.Entry(key, node),
                      fault -> {
                        if (!stands(tree.findings(), fault.location())) {
                          found.add(fault);
                        }
                      });
                });
    found.sort(Comparator.comparingInt(SettingsFile::line));
    return new Result<>(value.filter(_ -> found.stream().noneMatch(Finding::isError)), found);
  }

  private static boolean stands(List<Finding> findings, Location place) {
    return findings.stream().anyMatch(finding -> finding.location().equals(place));
  }

  private static int line(Finding finding) {
    return switch (finding.location()) {
      case Location.InLine(_, int line) -> line;
      case Location.InCell _, Location.InSheet _, Location.InFile _ -> 0;
      case Location.InPaper _, Location.Run _ -> 0;
    };
  }
}
