package org.outturn.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.source.Recognised.Line;

/// What was read, in a form to compare and to review.
final class SourceDump {
  private SourceDump() {}

  static String cells(Sheet sheet) {
    StringBuilder text = new StringBuilder("sheet \"%s\"\n".formatted(sheet.name()));
    sheet.rows().stream()
        .flatMap(List::stream)
        .filter(cell -> !cell.isEmpty())
        .forEach(cell -> text.append(cell(cell)));
    sheet.merges().forEach(merge -> text.append("  ").append(merge).append('\n'));
    return text.toString();
  }

  private static String cell(Cell cell) {
    String content =
        switch (cell.content()) {
          case Cell.Content.Empty _ -> "empty";
          case Cell.Content.Text(String words) -> "text " + quoted(words);
          case Cell.Content.Number(var value) -> "number " + value.toPlainString();
          case Cell.Content.Date(var date) -> "date " + date;
          case Cell.Content.Truth(boolean value) -> "truth " + value;
          case Cell.Content.Fault(String sign) -> "fault " + sign;
        };
    String shown = cell.content() instanceof Cell.Content.Text ? "" : " shown " + cell.shown();
    return "  %-4s %s%s%s%n"
        .formatted(
            cell.place().cell(), content, shown, cell.formula().map(" = "::concat).orElse(""))
        .replace("\r\n", "\n");
  }

  static String table(Recognised table) {
    StringBuilder text = new StringBuilder("table\n");
    table
        .titles()
        .forEach(
            cell ->
                text.append(
                    "  title %s %s\n".formatted(cell.place().cell(), quoted(cell.shown()))));
    table
        .headings()
        .forEach(
            (key, heading) ->
                text.append(
                    "  %s is %s %s\n"
                        .formatted(key, heading.place().cell(), quoted(heading.text()))));
    table.lines().forEach(line -> text.append(line(line)));
    return text.toString();
  }

  private static String line(Line line) {
    String cells =
        line.headings().keySet().stream()
            .filter(key -> !line.shown(key).isEmpty())
            .map(key -> "%s=%s".formatted(key, escaped(line.shown(key))))
            .collect(Collectors.joining(" | "));
    String row = line.cells().getFirst().place().cell().replaceAll("\\D", "");
    return "  %-6s %2s  %s".formatted(line.kind(), row, cells).stripTrailing() + "\n";
  }

  /// The fields and mapping of a case, from its `fields.yaml`.
  record Looked(List<Field> fields, Map<String, String> mapping) {
    static Looked read(Node root) {
      Node.Mapping top = (Node.Mapping) root;
      List<Field> fields =
          entries(top.get("fields").orElseThrow()).stream()
              .map(entry -> field(entry.key().text(), (Node.Mapping) entry.value()))
              .toList();
      Map<String, String> mapping =
          top.get("columns").map(Looked::entries).orElse(List.of()).stream()
              .collect(Collectors.toMap(entry -> entry.key().text(), entry -> text(entry.value())));
      return new Looked(fields, mapping);
    }

    private static Field field(String key, Node.Mapping settings) {
      List<String> aliases =
          settings
              .get("aliases")
              .map(node -> ((Node.Sequence) node).items().stream().map(Looked::text).toList())
              .orElse(List.of());
      return new Field(
          key,
          text(settings.get("title").orElseThrow()),
          Field.Need.valueOf(text(settings.get("need").orElseThrow()).toUpperCase()),
          aliases);
    }

    private static List<Node.Entry> entries(Node node) {
      return ((Node.Mapping) node).entries();
    }

    private static String text(Node node) {
      return ((Node.Scalar) node).text();
    }
  }

  private static String quoted(String text) {
    return "\"" + escaped(text) + "\"";
  }

  private static String escaped(String text) {
    return text.replace("\n", "\\n");
  }
}
