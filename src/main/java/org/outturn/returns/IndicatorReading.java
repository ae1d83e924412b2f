package org.outturn.returns;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.figure.Address;
import org.outturn.figure.Figure;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.returns.Indicators.Group;
import org.outturn.returns.Indicators.Indicator;
import org.outturn.returns.Indicators.Measure;
import org.outturn.source.Cell;
import org.outturn.source.Recognised.Line;
import org.outturn.workspace.ExpectedReturn;

/// One return of indicators being read.
final class IndicatorReading {
  private final ExpectedReturn expected;
  private final IndicatorFields fields;
  private final Optional<KnownIndicators> before;

  IndicatorReading(ExpectedReturn expected, IndicatorFields fields, Optional<Indicators> before) {
    this.expected = expected;
    this.fields = fields;
    this.before = before.map(KnownIndicators::new);
  }

  Result<Optional<Return>> indicators(Tables tables) {
    List<Measure> measures =
        tables.all().getFirst().headings().entrySet().stream()
            .filter(heading -> fields.measures().contains(heading.getKey()))
            .map(heading -> new Measure(heading.getKey(), heading.getValue().text()))
            .toList();
    List<IndicatorLine.Read> read =
        placed(tables).parallelStream()
            .map(one -> new IndicatorLine(expected, fields, measures, before, one).read())
            .toList();
    List<Group> groups =
        read.stream()
            .collect(
                groupingBy(
                    IndicatorLine.Read::group,
                    LinkedHashMap::new,
                    mapping(IndicatorLine.Read::indicator, toList())))
            .entrySet()
            .stream()
            .map(
                entry ->
                    new Group(
                        entry.getKey(),
                        ReferenceOrder.sorted(entry.getValue(), Indicator::reference)))
            .toList();
    List<Figure> figures =
        Stream.concat(
                read.stream().flatMap(one -> one.indicator().figures().stream()),
                counts(groups).stream())
            .toList();
    return new Result<>(
        Optional.of(new Indicators(expected.name(), expected.scale(), measures, groups, figures)),
        read.stream().flatMap(one -> one.findings().stream()).toList());
  }

  /// The lines with an indicator. An address depends on those taken above; all else in a line is
  /// its own, so that lines are read side by side.
  private List<IndicatorLine.Placed> placed(Tables tables) {
    List<IndicatorLine.Placed> placed = new ArrayList<>();
    List<Finding> found = new ArrayList<>();
    Names names = new Names(found::add);
    Address root = Address.of(expected.name());
    String group = "";
    Address address = root;
    for (Line line : tables.lines()) {
      if (isIndicator(line)) {
        String own = line.shown(IndicatorFields.GROUP).strip();
        if (!own.isEmpty() && !own.equals(group)) {
          group = own;
          address = root.with(group);
        }
        Cell named = IndicatorLine.nameCell(line);
        Address claimed =
            names.claim(address.with(IndicatorLine.name(line)), named.shown(), named.place());
        placed.add(new IndicatorLine.Placed(group, line, claimed, found));
        found.clear();
      } else if (line.kind() == Line.Kind.GROUP) {
        group = Tables.nameCell(line).shown().strip();
        address = group.isEmpty() ? root : root.with(group);
      }
    }
    return placed;
  }

  private List<Figure> counts(List<Group> groups) {
    return expected
        .scale()
        .map(
            scale ->
                new RatingCount(expected.name(), scale, "indicators by their current rating")
                    .of(
                        groups.stream()
                            .flatMap(group -> group.indicators().stream())
                            .flatMap(indicator -> indicator.current().stream())
                            .toList()))
        .orElse(List.of());
  }

  /// An indicator may have a name and no figures; a group has nothing but its name.
  private static boolean isIndicator(Line line) {
    boolean named = !line.shown(IndicatorFields.DESCRIPTION).isBlank();
    return switch (line.kind()) {
      case DATA, TOTAL -> named;
      case GROUP, REMARK -> named && !line.shown(IndicatorFields.REFERENCE).isBlank();
    };
  }
}
