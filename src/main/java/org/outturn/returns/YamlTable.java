package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.figure.Unit;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Nearest;
import org.outturn.finding.Result;
import org.outturn.returns.FreeTableReading.Described;
import org.outturn.returns.FreeTableReading.Totals;
import org.outturn.source.Cell;
import org.outturn.source.Node;
import org.outturn.workspace.ExpectedReturn;

/// Reads a table from YAML:
///
/// ```yaml
/// kind: table
/// title: Staff by service
/// columns:
///   - {key: service, title: Service}
///   - {key: posts, title: Posts, unit: number, total: sum}
/// rows:
///   - {service: Legal, posts: 12}
/// total: {posts: 12}          # may be left out; compared with ours
/// memo:                       # may be left out; printed below the total, and no part of it
///   - {service: of which temporary, posts: 2}
/// ```
final class YamlTable {
  private static final List<String> KEYS =
      List.of("kind", "title", "columns", "rows", "total", "memo");
  private static final List<String> COLUMN_KEYS = List.of("key", "title", "unit", "total");

  private final ExpectedReturn expected;
  private final List<Finding> findings = new ArrayList<>();

  YamlTable(ExpectedReturn expected) {
    this.expected = expected;
  }

  Result<Optional<Return>> read(Node root) {
    Optional<Node.Mapping> mapping = mapping(root, "a table");
    List<Described> columns = mapping.map(this::columns).orElse(List.of());
    if (columns.isEmpty()) {
      if (findings.isEmpty()) {
        fault(root.place(), "the table has no columns", "list them under \"columns\"");
      }
      return new Result<>(Optional.empty(), findings);
    }
    Node.Mapping table = mapping.orElseThrow();
    known(table, KEYS);
    List<List<Written>> rows = rows(table, "rows", columns);
    Optional<List<Written>> total =
        table.get("total").flatMap(node -> mapping(node, "the total")).map(c -> row(c, columns));
    Result<Optional<Return>> read =
        new FreeTableReading(expected.name(), columns)
            .table(text(table, "title").orElse(""), rows, total, rows(table, "memo", columns));
    findings.addAll(read.findings());
    return new Result<>(read.value(), findings);
  }

  private List<List<Written>> rows(Node.Mapping table, String key, List<Described> columns) {
    List<List<Written>> rows = new ArrayList<>();
    for (Node row : items(table, key)) {
      mapping(row, "a row").ifPresent(cells -> rows.add(row(cells, columns)));
    }
    return rows;
  }

  private List<Described> columns(Node.Mapping table) {
    List<Described> columns = new ArrayList<>();
    for (Node item : items(table, "columns")) {
      mapping(item, "a column").flatMap(this::column).ifPresent(columns::add);
    }
    return columns;
  }

  private Optional<Described> column(Node.Mapping column) {
    known(column, COLUMN_KEYS);
    Optional<String> key = text(column, "key");
    if (key.isEmpty()) {
      fault(column.place(), "a column has no key", "give it one: {key: service, title: Service}");
    }
    Optional<Unit> unit = text(column, "unit").flatMap(sign -> unit(sign, column));
    return key.map(
        k ->
            new Described(
                k,
                text(column, "title").orElse(k),
                unit,
                unit.isPresent() && column.get("total").isPresent() ? Totals.SUMMED : Totals.NONE));
  }

  private Optional<Unit> unit(String sign, Node.Mapping column) {
    Optional<Unit> unit = Unit.named(sign);
    if (unit.isEmpty()) {
      fault(
          column.get("unit").orElse(column).place(),
          "\"%s\" is not a unit".formatted(sign),
          "use one of: £, £000, £m, %, number, days");
    }
    return unit;
  }

  private List<Written> row(Node.Mapping row, List<Described> columns) {
    known(row, columns.stream().map(Described::key).toList());
    return columns.stream().map(column -> cell(row, column.key())).toList();
  }

  private Written cell(Node.Mapping row, String key) {
    return switch (row.get(key).orElse(new Node.Scalar(row.place(), ""))) {
      case Node.Scalar scalar -> Written.of(scalar);
      case Node.Sequence other -> notText(other.place(), key);
      case Node.Mapping other -> notText(other.place(), key);
    };
  }

  private Written notText(Location.InLine place, String key) {
    fault(place, "\"%s\" is a list, not text".formatted(key), "put it in quotation marks");
    return new Written(place, new Cell.Content.Empty(), "");
  }

  private List<Node> items(Node.Mapping mapping, String key) {
    return switch (mapping.get(key).orElse(new Node.Sequence(mapping.place(), List.of()))) {
      case Node.Sequence(var _, List<Node> items) -> items;
      case Node.Scalar other -> notList(other.place(), key);
      case Node.Mapping other -> notList(other.place(), key);
    };
  }

  private List<Node> notList(Location.InLine place, String key) {
    fault(place, "\"%s\" is not a list".formatted(key), "begin each item with \"- \"");
    return List.of();
  }

  private Optional<Node.Mapping> mapping(Node node, String what) {
    return switch (node) {
      case Node.Mapping mapping -> Optional.of(mapping);
      case Node.Scalar _, Node.Sequence _ -> {
        fault(node.place(), what + " is a list of keys with values", "write \"key: value\"");
        yield Optional.empty();
      }
    };
  }

  private static Optional<String> text(Node.Mapping mapping, String key) {
    return mapping
        .get(key)
        .flatMap(
            node ->
                switch (node) {
                  case Node.Scalar(var _, String text) -> Optional.of(text.strip());
                  case Node.Sequence _, Node.Mapping _ -> Optional.empty();
                });
  }

  private void known(Node.Mapping mapping, List<String> keys) {
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

  private void fault(Location place, String message, String help) {
    findings.add(Finding.of(Code.RET019, place, message).help(help));
  }
}
