package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.returns.RecommendationBuilder.Answer;
import org.outturn.returns.Recommendations.Part;
import org.outturn.returns.Recommendations.Recommendation;
import org.outturn.returns.Recommendations.Response;
import org.outturn.source.Node;
import org.outturn.workspace.Paper.Narrative;

/// Reads recommendations from YAML:
///
/// ```yaml
/// kind: recommendations
/// title: Corporate peer challenge, October 2025
/// recommendations:
///   - reference: 5
///     text: "Change how the council manages its projects:"
///     parts:
///       - {part: a, text: Review the service, status: On target, owner: Head of Projects,
///          due: 2026-09-30, evidence: [Principles paper], response: [The review has begun.]}
/// ```
///
/// A recommendation without parts has the keys of a part itself. Response and evidence are a text
/// or a list of texts; the response is CommonMark. "remedy" is a text: what is being done where it
/// has fallen behind.
final class RecommendationTree {
  private static final List<String> KEYS = List.of("kind", "title", "recommendations");
  private static final List<String> ANSWER =
      List.of("text", "status", "owner", "due", "evidence", "response", "remedy");
  private static final List<String> RECOMMENDATION = with(ANSWER, "reference", "parts");
  private static final List<String> PART = with(ANSWER, "part");

  private final RecommendationBuilder builder;
  private final YamlReading yaml = new YamlReading(Code.RET101);

  RecommendationTree(RecommendationBuilder builder) {
    this.builder = builder;
  }

  Result<Optional<Return>> read(Node root) {
    Optional<Return> read = yaml.mapping(root, "the return").flatMap(this::all);
    List<Finding> findings = new ArrayList<>(yaml.findings());
    findings.addAll(builder.findings());
    return new Result<>(read, findings);
  }

  private Optional<Return> all(Node.Mapping root) {
    yaml.known(root, KEYS);
    List<Recommendation> all =
        yaml.mappings(root, "recommendations", "a recommendation").stream()
            .map(this::recommendation)
            .toList();
    if (all.isEmpty()) {
      yaml.fault(
          root.place(), "the return has no recommendations", "list them under \"recommendations\"");
      return Optional.empty();
    }
    return Optional.of(builder.all(yaml.text(root, "title").orElse(""), all));
  }

  private Recommendation recommendation(Node.Mapping node) {
    yaml.known(node, RECOMMENDATION);
    String reference = required(node, "reference", "a recommendation");
    String text = required(node, "text", "recommendation " + reference);
    List<Part> parts =
        yaml.mappings(node, "parts", "a part").stream().map(part -> part(reference, part)).toList();
    Answer answer = answer(node);
    Optional<Part> whole =
        parts.isEmpty() || !answer.saysNothing()
            ? Optional.of(builder.part("", reference, "", text, answer))
            : Optional.empty();
    return new Recommendation("", reference, text, whole, parts, node.place());
  }

  private Part part(String reference, Node.Mapping node) {
    yaml.known(node, PART);
    String label = required(node, "part", "a part of recommendation " + reference);
    String text = required(node, "text", "part %s of %s".formatted(label, reference));
    return builder.part("", reference, label, text, answer(node));
  }

  private Answer answer(Node.Mapping node) {
    return new Answer(
        yaml.written(node, "status"),
        yaml.text(node, "owner").orElse(""),
        yaml.written(node, "due"),
        yaml.texts(node, "evidence").stream().map(scalar -> scalar.text().strip()).toList(),
        yaml.texts(node, "response").stream()
            .<Response>map(
                s -> new Response.Composed(new Narrative(s.text().stripTrailing(), s.place())))
            .toList(),
        RemarkText.read(yaml.text(node, Remedy.KEY).orElse("")),
        RowPlace.of(node.place()));
  }

  private String required(Node.Mapping node, String key, String what) {
    String text = yaml.text(node, key).orElse("");
    if (text.isEmpty()) {
      yaml.fault(
          node.place(),
          "%s has no %s".formatted(what, key),
          "add \"%s:\" with what it is".formatted(key));
    }
    return text;
  }

  private static List<String> with(List<String> keys, String... more) {
    List<String> all = new ArrayList<>(keys);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }
}
