package org.outturn.publish;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.outturn.figure.Address;
import org.outturn.finding.Location;

/// One hash for a whole value: records, and what they are made of. Where a thing was read
/// ([Location]) does not count, so that a table that has only moved on its sheet is the same table.
public final class ValueHash {
  private ValueHash() {}

  /// @throws IllegalArgumentException if a part of it is neither a record nor a plain value
  public static Sha256 of(Object value) {
    StringBuilder text = new StringBuilder();
    append(text, value);
    return Sha256.of(text.toString());
  }

  /// Every text is preceded by its length, so that no two values have the same one.
  private static void append(StringBuilder text, Object value) {
    switch (value) {
      case Location _ -> text.append('@');
      case Address address -> append(text, address.text());
      case Optional<?> optional -> append(text, optional.stream().toList());
      case Map<?, ?> map -> appendSorted(text, map);
      case Set<?> set -> appendAll(text, new TreeSet<>(set.stream().map(ValueHash::text).toList()));
      case List<?> list -> appendAll(text, list);
      case Record record -> appendRecord(text, record);
      case byte[] bytes -> append(text, Sha256.of(bytes).hex());
      case BigDecimal number -> append(text, number.toPlainString());
      case Enum<?> one -> append(text, one.name());
      case Object plain when isPlain(plain) -> {
        String plainly = plain.toString();
        text.append(plainly.length()).append(':').append(plainly);
      }
      default -> throw new IllegalArgumentException("no plain value: " + value.getClass());
    }
  }

  private static boolean isPlain(Object value) {
    return value instanceof CharSequence
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Comparable<?> && value.getClass().getName().startsWith("java.time.");
  }

  private static String text(Object value) {
    StringBuilder text = new StringBuilder();
    append(text, value);
    return text.toString();
  }

  private static void appendAll(StringBuilder text, Collection<?> values) {
    text.append('[');
    values.forEach(value -> append(text, value));
    text.append(']');
  }

  private static void appendSorted(StringBuilder text, Map<?, ?> map) {
    Map<String, String> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(text(key), text(value)));
    text.append('{');
    sorted.forEach((key, value) -> text.append(key).append('=').append(value));
    text.append('}');
  }

  private static void appendRecord(StringBuilder text, Record record) {
    text.append(record.getClass().getName()).append('(');
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        component.getAccessor().trySetAccessible();
        append(text, component.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    text.append(')');
  }
}
