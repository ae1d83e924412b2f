package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.figure.Address;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.returns.TotalLabel.Extent;
import org.outturn.source.Cell;
import org.outturn.source.Recognised.Line;

/// The lines of a table in their groups (divisions, directorates), however the table shows them:
///
/// - a row of its own names the group, and the lines below it leave the group's column blank;
/// - each line names its group; then a line that names none stands outside any;
/// - only the first line of a group names it, and its total closes it;
/// - no line names a group, and the total that follows them does ("Total Finance Division").
///
/// @param partials totals of all that stands above them, with more lines before the whole table's
/// @param total the line of the whole table's totals
record Grouping(List<Group> groups, List<Partial> partials, Optional<Line> total) {
  Grouping {
    groups = List.copyOf(groups);
    partials = List.copyOf(partials);
  }

  /// @param groups how many from the first it adds up
  record Partial(Line line, int groups) {}

  /// @param name blank for lines outside any group
  /// @param own the group's own row, which may carry figures
  /// @param total its subtotals
  record Group(String name, Optional<Line> own, List<Line> lines, Optional<Line> total) {
    Group {
      lines = List.copyOf(lines);
    }
  }

  /// @param groupKey field of the group's name; a table may lack it
  /// @param lineKey field of the line's name
  static Result<Grouping> of(List<Line> lines, String groupKey, String lineKey) {
    return new Sorter(lines, groupKey, lineKey).sort();
  }

  /// What is told of amounts that other lines hold already.
  private static final Pattern MEMO =
      Pattern.compile(
          "(?i)^(memo(randum)?( item)?\\b|of which\\b|for information\\b)"
              + "|\\bincluded (above|within|in the above)\\b");

  /// A group while its lines are being gathered.
  private static final class Open {
    private String name;
    private final Optional<Line> own;
    private final List<Line> lines = new ArrayList<>();
    private Optional<Line> total = Optional.empty();

    private Open(String name, Optional<Line> own) {
      this.name = name;
      this.own = own;
    }

    private boolean isCalled(String other) {
      return Address.slug(name).equals(Address.slug(other));
    }

    /// A heading with nothing under it, such as one above other headings, is no group.
    private boolean holdsFigures() {
      return !lines.isEmpty() || own.filter(line -> line.kind() == Line.Kind.DATA).isPresent();
    }

    private Group closed() {
      return new Group(name, own, lines, total);
    }
  }

  private static final class Sorter {
    private final List<Line> lines;
    private final String groupKey;
    private final String lineKey;
    private final boolean everyLineNamesItsGroup;
    private final List<Open> groups = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Partial> partials = new ArrayList<>();
    private Optional<Line> total = Optional.empty();

    private int groupsUntil;

    /// A last line that is not called a total and is one.
    private Optional<Line> closing = Optional.empty();

    private Sorter(List<Line> lines, String groupKey, String lineKey) {
      this.lines = lines;
      this.groupKey = groupKey;
      this.lineKey = lineKey;
      this.everyLineNamesItsGroup = repeatsGroupNames();
    }

    /// One group named by two lines running tells that each line names its own.
    private boolean repeatsGroupNames() {
      String last = "";
      for (Line line : lines) {
        String group = line.shown(groupKey);
        if (isNamedLine(line) && !group.isBlank() && group.equals(last)) {
          return true;
        }
        last = isNamedLine(line) ? group : "";
      }
      return false;
    }

    private boolean isNamedLine(Line line) {
      return line.kind() == Line.Kind.DATA && !line.shown(lineKey).isBlank();
    }

    private Result<Grouping> sort() {
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        List<Line> after = lines.subList(i + 1, lines.size());
        if (total.isPresent() && ClosingTotal.isOf(line, total.get(), lines.subList(0, i), after)) {
          closing = Optional.of(line);
          partials.add(new Partial(total.get(), groupsUntil));
          total = closing;
          continue;
        }
        totalLabel(line, after)
            .ifPresentOrElse(label -> total(label, line, after), () -> data(line));
      }
      belowTotal().ifPresent(findings::add);
      List<Group> closed = groups.stream().filter(Open::holdsFigures).map(Open::closed).toList();
      return new Result<>(new Grouping(closed, partials, total), findings);
    }

    /// Lines of figures under the only total of a table that is said to be of all. They are added
    /// up with the others, for want of anything that says otherwise.
    private Optional<Finding> belowTotal() {
      if (closing.isPresent()) {
        return Optional.empty();
      }
      List<Line> totals =
          lines.stream()
              .filter(l -> l.kind() == Line.Kind.TOTAL)
              .filter(l -> isOfAll(l) || total.filter(l::equals).isPresent())
              .toList();
      if (totals.size() != 1) {
        return Optional.empty();
      }
      Line whole = totals.getFirst();
      List<Line> after = lines.subList(lines.indexOf(whole) + 1, lines.size());
      List<Line> below =
          after.stream().filter(l -> l.kind() == Line.Kind.DATA && !isMemo(l)).toList();
      boolean othersFollow =
          after.stream().anyMatch(l -> l.kind() == Line.Kind.TOTAL || l.kind() == Line.Kind.GROUP);
      return below.isEmpty() || othersFollow && !isGrand(whole)
          ? Optional.empty()
          : Optional.of(below(below, whole));
    }

    private boolean isOfAll(Line line) {
      return TotalLabel.read(firstWords(line))
          .filter(label -> label.of().isEmpty() && label.extent() != Extent.PART)
          .isPresent();
    }

    private boolean isGrand(Line line) {
      return TotalLabel.read(firstWords(line))
          .filter(label -> label.extent() == Extent.WHOLE)
          .isPresent();
    }

    private Finding below(List<Line> below, Line whole) {
      Cell first = Tables.nameCell(below.getFirst(), lineKey, groupKey);
      return Finding.of(
              Code.RET025,
              first.place(),
              below.size() == 1
                  ? "a line of figures stands below the total"
                  : "%d lines of figures stand below the total".formatted(below.size()))
          .excerpt(first.shown())
          .note("the total is at %s".formatted(Tables.nameCell(whole).place().cell()))
          .note("they are added up with the lines above it")
          .help("put them above the total, or into a table of their own");
    }

    /// A line of figures is a total too where its own name says so and is that of a group: "Total
    /// Place" may be a project.
    private Optional<TotalLabel> totalLabel(Line line, List<Line> after) {
      String words = line.kind() == Line.Kind.TOTAL ? firstWords(line) : line.shown(lineKey);
      Optional<TotalLabel> label = TotalLabel.read(words);
      return switch (line.kind()) {
        case TOTAL -> Optional.of(label.orElse(new TotalLabel(words, Extent.UNSAID)));
        case DATA ->
            label
                .filter(l -> l.of().isEmpty() || after.isEmpty() || openGroup(l.of()).isPresent())
                .or(() -> namedAsItsGroup(line, after));
        case GROUP, REMARK -> Optional.empty();
      };
    }

    /// The last line of a group that has the group's own name is what the group comes to.
    private Optional<TotalLabel> namedAsItsGroup(Line line, List<Line> after) {
      String name = line.shown(lineKey);
      boolean closes = after.isEmpty() || after.getFirst().kind() != Line.Kind.DATA;
      return !closes || groups.isEmpty() || !line.shown(groupKey).isBlank()
          ? Optional.empty()
          : Optional.of(groups.getLast())
              .filter(group -> group.isCalled(name) && group.lines.size() > 1)
              .filter(group -> group.own.isPresent() && group.total.isEmpty())
              .map(_ -> new TotalLabel(name, Extent.UNSAID));
    }

    private Optional<Open> openGroup(String name) {
      return groups.stream().filter(group -> group.isCalled(name)).findFirst();
    }

    private void data(Line line) {
      String group = line.shown(groupKey).strip();
      String name = line.shown(lineKey).strip();
      if (line.kind() == Line.Kind.REMARK || isMemo(line)) {
        return;
      }
      if (line.kind() == Line.Kind.GROUP || name.isEmpty()) {
        String heading = group.isEmpty() ? firstWords(line) : group;
        if (heading.isEmpty()) {
          findings.add(unplaced(line, "a line of figures has no name"));
        } else if (groups.isEmpty() || !groups.getLast().isCalled(heading)) {
          groups.add(new Open(heading, Optional.of(line)));
        }
        return;
      }
      Optional<Open> before = total.isEmpty() ? Optional.empty() : openGroup(group);
      if (before.isPresent()) {
        before.get().lines.add(line); // below the total, and no second group of the name
        return;
      }
      if (needsAnotherGroup(group)) {
        groups.add(new Open(group, Optional.empty()));
      }
      groups.getLast().lines.add(line);
    }

    private boolean isMemo(Line line) {
      return line.kind() == Line.Kind.DATA && MEMO.matcher(firstWords(line)).find();
    }

    private boolean needsAnotherGroup(String group) {
      if (groups.isEmpty()) {
        return true;
      }
      Open last = groups.getLast();
      boolean closed = last.total.isPresent();
      if (group.isEmpty()) {
        return closed || (everyLineNamesItsGroup && !last.name.isEmpty());
      }
      return closed || !last.isCalled(group);
    }

    private void total(TotalLabel label, Line line, List<Line> after) {
      Optional<Open> named = label.of().isEmpty() ? Optional.empty() : openGroup(label.of());
      boolean last = after.stream().allMatch(next -> next.kind() == Line.Kind.REMARK);
      boolean ofOpenGroup = !groups.isEmpty() && groups.getLast().total.isEmpty();
      if (named.isPresent()) {
        named.get().total = Optional.of(line);
      } else if (label.extent() == Extent.WHOLE
          || (last || areAllTotalled()) && label.extent() != Extent.PART) {
        total = Optional.of(line);
        groupsUntil = (int) groups.stream().filter(Open::holdsFigures).count();
      } else if (ofOpenGroup && label.of().isEmpty()) {
        groups.getLast().total = Optional.of(line);
      } else if (ofOpenGroup && groups.getLast().name.isEmpty()) {
        groups.getLast().name = label.of();
        groups.getLast().total = Optional.of(line);
      } else {
        findings.add(
            unplaced(line, "total \"%s\" names no group above it".formatted(firstWords(line))));
      }
    }

    /// Then a total that names none of the groups is that of the whole.
    private boolean areAllTotalled() {
      return groups.size() > 1 && groups.stream().allMatch(group -> group.total.isPresent());
    }

    private String firstWords(Line line) {
      return line.cells().stream()
          .map(Cell::shown)
          .map(String::strip)
          .filter(text -> !text.isEmpty())
          .findFirst()
          .orElse("");
    }

    private static Finding unplaced(Line line, String message) {
      Cell first =
          line.cells().stream()
              .filter(cell -> !cell.isEmpty())
              .findFirst()
              .orElse(line.cells().getFirst());
      return Finding.of(Code.RET018, first.place(), message)
          .excerpt(first.shown())
          .help("give the line a name, or take it out");
    }
  }
}
