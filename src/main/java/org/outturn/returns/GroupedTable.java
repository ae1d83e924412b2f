package org.outturn.returns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.outturn.figure.Basis;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.returns.ActionPlan.Remark;

/// Figures by group and line (directorate and service), in columns of stated bases, with the totals
/// of the groups and of the whole.
///
/// @param columns those that the return has and those that follow from them, in order
///
/// @param total nothing where not all is shown
public record GroupedTable(List<Column> columns, List<Group> groups, Optional<Line> total) {
  public GroupedTable {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
  }

  /// @param part of the table to which it belongs, for a heading over several columns: "To date"
  /// @param key the last part of its figures' addresses: `variance-to-date`
  /// @param title the term for it: "Variance to date"
  /// @param heading as the return words it; the title where it does not have the column
  public record Column(String part, String key, String title, String heading, Basis basis) {}

  /// @param name blank for lines outside any group
  /// @param lines none for a group with figures of its own only
  /// @param total of the lines, or the group's own figures; nothing for lines outside any group
  public record Group(String name, List<Line> lines, Optional<Line> total) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /// @param figures one per column, by its key, in order
  /// @param rating of the variance, where the council has bands for it
  /// @param owner the post that answers for it; blank where not said
  /// @param reason why it differs from its budget, in the return's words; none where not said
  /// @param remedy what is being done about it; none where the return does not say it apart
  public record Line(
      String name,
      Map<String, Figure> figures,
      Optional<Rating> rating,
      String owner,
      List<Remark> reason,
      List<Remark> remedy) {
    public Line {
      figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
      reason = List.copyOf(reason);
      remedy = List.copyOf(remedy);
    }

    private Optional<VarianceLine> variance() {
      return figure("revised-budget")
          .flatMap(
              budget ->
                  figure("outturn")
                      .flatMap(
                          outturn ->
                              figure("variance")
                                  .map(by -> new VarianceLine(name, budget, outturn, by))));
    }

    Optional<Rated> rated() {
      return rating.map(
          now ->
              new Rated(
                  "",
                  name,
                  owner,
                  now,
                  Optional.empty(),
                  Direction.NO_COMPARISON,
                  Remark.text(reason),
                  Remark.text(remedy)));
    }

    /// @param key of a column that the table may lack
    public Optional<Figure> figure(String key) {
      return Optional.ofNullable(figures.get(key));
    }
  }

  /// By directorate, line and rating. A group's total stays with all of its lines.
  GroupedTable narrowed(Predicate<Traits> shown, Optional<Scale> scale) {
    List<Group> kept = new ArrayList<>();
    for (Group group : groups) {
      List<Line> lines =
          group.lines().stream()
              .filter(line -> shown.test(traits(group.name(), line, scale)))
              .toList();
      Optional<Line> own =
          group.lines().isEmpty()
              ? group.total().filter(line -> shown.test(traits(group.name(), line, scale)))
              : group.total().filter(_ -> lines.size() == group.lines().size());
      if (!lines.isEmpty() || own.isPresent()) {
        kept.add(new Group(group.name(), lines, own));
      }
    }
    return new GroupedTable(columns, kept, total.filter(_ -> kept.equals(groups)));
  }

  private static Traits traits(String group, Line line, Optional<Scale> scale) {
    Traits traits = Traits.none().with("directorate", group).with("service", line.name());
    return scale
        .map(s -> traits.rated("rating", s, line.rating().stream().toList()))
        .orElse(traits);
  }

  List<Figure> figures() {
    return all().stream().flatMap(line -> line.figures().values().stream()).toList();
  }

  public boolean has(String key) {
    return columns.stream().anyMatch(column -> column.key().equals(key));
  }

  /// What adds up to the whole: lines, and groups that have figures of their own only.
  public List<Line> lines() {
    return groups.stream()
        .flatMap(group -> group.lines().isEmpty() ? group.total().stream() : group.lines().stream())
        .toList();
  }

  /// The budgets of which it gives the variance. A difference in timing is none.
  List<VarianceLine> variances() {
    return lines().stream().flatMap(line -> line.variance().stream()).toList();
  }

  /// Every line with figures: lines, totals of groups and the whole.
  public List<Line> all() {
    return Stream.concat(
            groups.stream().flatMap(g -> Stream.concat(g.lines().stream(), g.total().stream())),
            total.stream())
        .toList();
  }
}
