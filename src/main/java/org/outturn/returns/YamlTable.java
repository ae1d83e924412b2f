package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.figure.Unit;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.returns.FreeTableReading.Described;
import org.outturn.returns.FreeTableReading.Totals;
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
  private final YamlReading yaml = new YamlReading(Code.RET019);

  YamlTable(ExpectedReturn expected) {
    this.expected = expected;
  }

  Result<Optional<Return>> read(Node root) {
    Optional<Node.Mapping> mapping = yaml.mapping(root, "a table");
    List<Described> columns = mapping.map(this::columns).orElse(List.of());
    if (columns.isEmpty()) {
      if (yaml.findings().isEmpty()) {
        yaml.fault(root.place(), "the table has no columns", "list them under \"columns\"");
      }
      return new Result<>(Optional.empty(), yaml.findings());
    }
    Node.Mapping table = mapping.orElseThrow();
    yaml.known(table, KEYS);
    List<List<Written>> rows = rows(table, "rows", columns);
    Optional<List<Written>> total =
        table
            .get("total")
            .flatMap(node -> yaml.mapping(node, "the total"))
            .map(cells -> row(cells, columns));
    Result<Optional<Return>> read =
        new FreeTableReading(expected.name(), columns)
            .table(
                yaml.text(table, "title").orElse(""),
                rows,
                total,
                rows(table, "memo", columns),
                List.of());
    List<Finding> findings = new ArrayList<>(yaml.findings());
    findings.addAll(read.findings());
    return new Result<>(read.value(), findings);
  }

  private List<List<Written>> rows(Node.Mapping table, String key, List<Described> columns) {
    return yaml.mappings(table, key, "a row").stream().map(row -> row(row, columns)).toList();
  }

  private List<Described> columns(Node.Mapping table) {
    return yaml.mappings(table, "columns", "a column").stream().flatMap(this::column).toList();
  }

  private Stream<Described> column(Node.Mapping column) {
    yaml.known(column, COLUMN_KEYS);
    Optional<String> key = yaml.text(column, "key");
    if (key.isEmpty()) {
      yaml.fault(
          column.place(), "a column has no key", "give it one: {key: service, title: Service}");
    }
    Optional<Unit> unit = yaml.text(column, "unit").flatMap(sign -> unit(sign, column));
    return key
        .map(
            k ->
                new Described(
                    k,
                    yaml.text(column, "title").orElse(k),
                    unit,
                    unit.isPresent() && column.get("total").isPresent()
                        ? Totals.SUMMED
                        : Totals.NONE))
        .stream();
  }

  private Optional<Unit> unit(String sign, Node.Mapping column) {
    Optional<Unit> unit = Unit.named(sign);
    if (unit.isEmpty()) {
      yaml.fault(
          column.get("unit").orElse(column).place(),
          "\"%s\" is not a unit".formatted(sign),
          "use one of: £, £000, £m, %, number, days");
    }
    return unit;
  }

  private List<Written> row(Node.Mapping row, List<Described> columns) {
    yaml.known(row, columns.stream().map(Described::key).toList());
    return columns.stream().map(column -> yaml.written(row, column.key())).toList();
  }
}
