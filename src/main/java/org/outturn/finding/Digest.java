package org.outturn.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Findings as somebody reads them who goes through the files one after the other: by file and
/// sheet, in the order of their places. The same findings give the same digest, in whichever order
/// they were made.
///
/// @param groups those that count
/// @param accepted those that somebody has answered for
public record Digest(List<Group> groups, List<Exhibit> accepted) {
  private static final Comparator<Exhibit> IN_ORDER =
      Comparator.comparing((Exhibit one) -> one.finding().location().file())
          .thenComparing(one -> one.finding().location().sheet())
          .thenComparing(one -> row(one.finding().location()))
          .thenComparing(one -> column(one.finding().location()))
          .thenComparing(one -> one.finding().location().text())
          .thenComparing(one -> one.finding().severity())
          .thenComparing(one -> one.finding().code())
          .thenComparing(one -> one.finding().message());

  public Digest {
    groups = List.copyOf(groups);
    accepted = List.copyOf(accepted);
  }

  public static Digest of(List<Exhibit> exhibits) {
    Map<String, List<Exhibit>> groups = new TreeMap<>();
    List<Exhibit> accepted = new ArrayList<>();
    for (Exhibit exhibit : exhibits.stream().sorted(IN_ORDER).toList()) {
      Finding finding = exhibit.finding();
      if (finding.severity() == Severity.ACCEPTED) {
        accepted.add(exhibit);
      } else {
        groups.computeIfAbsent(group(finding.location()), _ -> new ArrayList<>()).add(exhibit);
      }
    }
    return new Digest(
        groups.entrySet().stream().map(g -> new Group(g.getKey(), g.getValue())).toList(),
        accepted);
  }

  /// What was found in a file, or in a sheet of it.
  ///
  /// @param name as the places in it begin; blank for the run as a whole
  public record Group(String name, List<Exhibit> exhibits) {
    public Group {
      exhibits = List.copyOf(exhibits);
    }

    /// Whether it holds nothing but one finding about a file as a whole, whose place says it all.
    boolean isOfOneFile() {
      return exhibits.size() == 1 && exhibits.getFirst().finding().location().text().equals(name);
    }

    /// What says the same of several places is one entry, at the first of them.
    public List<Entry> folded() {
      Map<List<Object>, List<Exhibit>> same = new LinkedHashMap<>();
      for (Exhibit exhibit : exhibits) {
        Finding finding = exhibit.finding();
        same.computeIfAbsent(
                List.of(
                    finding.code(),
                    finding.severity(),
                    finding.message(),
                    finding.notes(),
                    finding.help()),
                _ -> new ArrayList<>())
            .add(exhibit);
      }
      return same.values().stream().map(Entry::of).toList();
    }
  }

  /// @param elsewhere the other places at which the same was found
  public record Entry(Exhibit first, List<Location> elsewhere) {
    public Entry {
      elsewhere = List.copyOf(elsewhere);
    }

    private static Entry of(List<Exhibit> same) {
      return new Entry(
          same.getFirst(), same.stream().skip(1).map(one -> one.finding().location()).toList());
    }
  }

  private static String group(Location place) {
    return switch (place) {
      case Location.InCell cell when !cell.sheet().isEmpty() -> cell.in().text();
      case Location.InSheet sheet -> sheet.text();
      case Location.InCell _, Location.InLine _, Location.InFile _ -> place.file();
      case Location.InPaper _, Location.Run _ -> place.file();
    };
  }

  private static int row(Location place) {
    return switch (place) {
      case Location.InCell cell -> cell.row() + 1;
      case Location.InLine(_, int line) -> line;
      case Location.InSheet _, Location.InFile _, Location.InPaper _, Location.Run _ -> 0;
    };
  }

  private static int column(Location place) {
    return switch (place) {
      case Location.InCell cell -> cell.column();
      case Location.InLine _, Location.InSheet _, Location.InFile _ -> 0;
      case Location.InPaper _, Location.Run _ -> 0;
    };
  }
}
