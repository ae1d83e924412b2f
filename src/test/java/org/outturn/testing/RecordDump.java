package org.outturn.testing;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.figure.Figure;
import org.outturn.figure.Scale;
import org.outturn.finding.Location;
import org.outturn.returns.RowPlace;

/// A tree of records as text, a line for each value that says something. A figure is shown by its
/// address: its value has a golden of its own.
public final class RecordDump {
  private final StringBuilder text = new StringBuilder();

  private RecordDump() {}

  public static String of(Record root) {
    RecordDump dump = new RecordDump();
    dump.add("", "return", root);
    return dump.text.toString();
  }

  private void add(String indent, String name, Object value) {
    switch (value) {
      case Optional<?> optional -> optional.ifPresent(inner -> add(indent, name, inner));
      case Collection<?> items -> items.forEach(item -> add(indent, name, item));
      case Map<?, ?> map -> map.forEach((key, item) -> add(indent, name + " " + key, item));
      case Figure figure -> line(indent, name, figure.address().text());
      case RowPlace place -> line(indent, name, place.row().text().replaceFirst(".*/", ""));
      case Location place -> line(indent, name, place.text().replaceFirst(".*/", ""));
      case Scale scale -> line(indent, name, scale.name());
      case Scale.Point point -> line(indent, name, point.word());
      case Record parts -> {
        line(indent, name, parts.getClass().getSimpleName());
        for (RecordComponent part : parts.getClass().getRecordComponents()) {
          // A return's own list repeats the figures that stand in it.
          if (!part.getName().equals("figures") || !indent.isEmpty()) {
            add(indent + "  ", part.getName(), read(part, parts));
          }
        }
      }
      default -> line(indent, name, value.toString().lines().collect(Collectors.joining(" | ")));
    }
  }

  private void line(String indent, String name, String value) {
    if (!value.isEmpty()) {
      text.append(indent).append(name).append(": ").append(value).append('\n');
    }
  }

  private static Object read(RecordComponent part, Record of) {
    try {
      return part.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
