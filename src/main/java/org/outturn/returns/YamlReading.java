package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Nearest;
import org.outturn.source.Node;

/// Takes a return in YAML apart, and reports whatever has another shape than it should.
final class YamlReading {
  private final Code code;
  private final List<Finding> findings = new ArrayList<>();

  /// @param code of what is reported
  YamlReading(Code code) {
    this.code = code;
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  void report(Finding finding) {
    findings.add(finding);
  }

  void fault(Location place, String message, String help) {
    findings.add(Finding.of(code, place, message).help(help));
  }

  /// @param what the node should describe, as findings name it: "a column"
  Optional<Node.Mapping> mapping(Node node, String what) {
    return switch (node) {
      case Node.Mapping mapping -> Optional.of(mapping);
      case Node.Scalar _, Node.Sequence _ -> {
        fault(node.place(), what + " is a list of keys with values", "write \"key: value\"");
        yield Optional.empty();
      }
    };
  }

  /// The mappings listed under a key.
  List<Node.Mapping> mappings(Node.Mapping parent, String key, String what) {
    return items(parent, key).stream().flatMap(item -> mapping(item, what).stream()).toList();
  }

  /// What is listed under a key; nothing where it is not there.
  List<Node> items(Node.Mapping mapping, String key) {
    return switch (mapping.get(key).orElse(new Node.Sequence(mapping.place(), List.of()))) {
      case Node.Sequence(var _, List<Node> items) -> items;
      case Node.Scalar other -> notList(other.place(), key);
      case Node.Mapping other -> notList(other.place(), key);
    };
  }

  /// Texts listed under a key, or a single one.
  List<Node.Scalar> texts(Node.Mapping mapping, String key) {
    return mapping.get(key).stream()
        .flatMap(
            node ->
                switch (node) {
                  case Node.Sequence(var _, List<Node> items) -> items.stream();
                  case Node.Scalar _, Node.Mapping _ -> Stream.of(node);
                })
        .flatMap(node -> scalar(node, key).stream())
        .filter(scalar -> !scalar.text().isBlank())
        .toList();
  }

  /// The text at a key, outer white space gone.
  Optional<String> text(Node.Mapping mapping, String key) {
    return mapping.get(key).flatMap(node -> scalar(node, key)).map(s -> s.text().strip());
  }

  /// What is written at a key; a blank where the key is not there.
  Written written(Node.Mapping mapping, String key) {
    return Written.of(
        mapping
            .get(key)
            .flatMap(node -> scalar(node, key))
            .orElse(new Node.Scalar(mapping.place(), "")));
  }

  void known(Node.Mapping mapping, List<String> keys) {
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!keys.contains(key)) {
        fault(
            entry.key().place(),
            "\"%s\" is not known here".formatted(key),
            Nearest.help(key, keys));
      }
    }
  }

  private Optional<Node.Scalar> scalar(Node node, String key) {
    return switch (node) {
      case Node.Scalar scalar -> Optional.of(scalar);
      case Node.Sequence _, Node.Mapping _ -> {
        fault(
            node.place(), "\"%s\" is a list, not text".formatted(key), "put it in quotation marks");
        yield Optional.empty();
      }
    };
  }

  private List<Node> notList(Location.InLine place, String key) {
    fault(place, "\"%s\" is not a list".formatted(key), "begin each item with \"- \"");
    return List.of();
  }
}
