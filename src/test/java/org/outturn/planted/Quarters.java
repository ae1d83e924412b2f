package org.outturn.planted;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.util.CellReference;

/// A council's quarters, changed in places and written as a workspace.
final class Quarters {
  private static final CSVFormat COMMAS =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

  /// In what form a council's tables come in every quarter, where that is not CSV.
  private static final String LAYOUT = "layout.yaml";

  private record Layout(String form, List<String> merge) {}

  /// By the path in the workspace.
  private final Map<String, String> texts = new TreeMap<>();

  private final Map<String, List<List<String>>> tables = new TreeMap<>();
  private final Map<String, Bound> workbooks = new TreeMap<>();
  private final String now;
  private final String before;

  private Quarters(Path council) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(council)) {
      files =
          tree.filter(Files::isRegularFile)
              .filter(file -> !file.startsWith(council.resolve("cases")))
              .filter(file -> !file.endsWith(LAYOUT))
              .sorted()
              .toList();
    }
    for (Path file : files) {
      String name = council.relativize(file).toString().replace('\\', '/');
      String text = Files.readString(file);
      if (name.endsWith(".csv")) {
        tables.put(name, table(text, name.contains("virements") ? ';' : ','));
      } else {
        texts.put(name, text);
      }
    }
    List<String> quarters =
        files.stream()
            .map(file -> council.relativize(file).getName(0).toString())
            .filter(name -> name.matches("\\d.*"))
            .distinct()
            .toList();
    before = quarters.getFirst();
    now = quarters.getLast();
    if (Files.exists(council.resolve(LAYOUT))) {
      new YAMLMapper()
          .readValue(council.resolve(LAYOUT).toFile(), new TypeReference<Map<String, Layout>>() {})
          .forEach(this::bind);
    }
  }

  /// Writes the workspace of a case.
  static void write(Planted planted, Path root) throws IOException {
    Quarters quarters = new Quarters(Path.of("src/test/resources/planted", planted.at()));
    if (!planted.alone().isEmpty()) {
      quarters.keep(planted.alone());
    }
    planted.as().forEach(quarters::bind);
    for (Map<String, Object> change : planted.change()) {
      quarters.change(change);
    }
    quarters.writeTo(root);
  }

  private void bind(String name, String form) {
    for (String quarter : List.of(before, now)) {
      String path = "%s/returns/%s.csv".formatted(quarter, name);
      if (form.equals("csv")) {
        workbooks.remove(path);
      } else if (tables.containsKey(path)) {
        workbooks.put(path, new Bound(form, name));
      }
    }
  }

  private void bind(String name, Layout layout) {
    bind(name, layout.form());
    for (String quarter : List.of(before, now)) {
      Bound bound = workbooks.get("%s/returns/%s.csv".formatted(quarter, name));
      layout.merge().forEach(bound::merge);
    }
  }

  private void change(Map<String, Object> change) {
    String kind = change.keySet().iterator().next();
    String subject = String.valueOf(change.get(kind));
    Target target = new Target(subject);
    switch (kind) {
      case "set" -> set(target, text(change, "to"));
      case "add" -> add(target, cells(text(change, "cells")));
      case "cut" -> cut(target);
      case "indent" -> List.of(subject, "before " + subject).forEach(this::indent);
      case "table" ->
          tables.put(
              target.path,
              ((List<?>) change.get("rows"))
                  .stream().map(row -> cells(row.toString())).collect(Collectors.toList()));
      case "drop" -> drop(subject, target);
      case "move" -> move(subject, text(change, "to"));
      case "third" -> copy(before, subject);
      case "in" -> replace(subject, text(change, "words"), text(change, "become"));
      case "sheet" -> workbooks.get(new Target(text(change, "of")).path).add(kind, subject, change);
      default -> workbooks.get(target.path).add(kind, target.place, change);
    }
  }

  private void set(Target target, String text) {
    List<String> row = tables.get(target.path).get(target.row());
    int column = new CellReference(target.place).getCol();
    while (row.size() <= column) {
      row.add("");
    }
    row.set(column, text);
  }

  private void add(Target target, List<String> cells) {
    tables.get(target.path).add(target.row() + 1, cells);
    if (workbooks.containsKey(target.path)) {
      workbooks.get(target.path).moved(target.row() + 1, 1);
    }
  }

  private void cut(Target target) {
    tables.get(target.path).remove(target.row());
    if (workbooks.containsKey(target.path)) {
      workbooks.get(target.path).moved(target.row(), -1);
    }
  }

  private void indent(String subject) {
    Target target = new Target(subject);
    tables.get(target.path).forEach(row -> row.addFirst(""));
    if (workbooks.containsKey(target.path)) {
      workbooks.get(target.path).indented();
    }
  }

  private void drop(String subject, Target target) {
    if (subject.equals("papers")) {
      texts.keySet().removeIf(name -> name.contains("/papers/"));
    } else {
      tables.remove(target.path);
      texts.remove(target.path.replace(".csv", ".yaml"));
    }
  }

  /// Some returns, and no papers.
  private void keep(List<String> names) {
    tables.keySet().removeIf(path -> !names.contains(name(path)));
    texts.keySet().removeIf(path -> !path.equals("council.yaml") && !names.contains(name(path)));
    texts.computeIfPresent(
        "council.yaml",
        (_, text) ->
            text.lines()
                .filter(
                    line ->
                        !line.matches("  \\w+: \\{kind: .*")
                            || names.contains(line.strip().split(":")[0]))
                .collect(Collectors.joining("\n", "", "\n")));
  }

  private static String name(String path) {
    return path.replaceFirst("^.*/", "").replaceFirst("\\..*$", "");
  }

  private void move(String quarter, String to) {
    moved(texts, quarter, to, false);
    moved(tables, quarter, to, false);
    moved(workbooks, quarter, to, false);
  }

  private void copy(String quarter, String to) {
    moved(texts, quarter, to, true);
    moved(tables, quarter, to, true);
    moved(workbooks, quarter, to, true);
  }

  private static <T> void moved(Map<String, T> files, String quarter, String to, boolean keep) {
    for (String name : List.copyOf(files.keySet())) {
      if (name.startsWith(quarter)) {
        files.put(name.replaceFirst(quarter, to), files.get(name));
        if (!keep) {
          files.remove(name);
        }
      }
    }
  }

  private void replace(String file, String words, String become) {
    String path =
        texts.keySet().stream()
            .filter(name -> name.endsWith(file) && !name.startsWith(before))
            .findFirst()
            .orElseThrow();
    if (!texts.get(path).contains(words)) {
      throw new IllegalArgumentException("%s does not say: %s".formatted(file, words));
    }
    texts.put(path, texts.get(path).replace(words, become));
  }

  private void writeTo(Path root) throws IOException {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(file(root, text.getKey()), text.getValue());
    }
    for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
      if (workbooks.containsKey(table.getKey())) {
        Bound bound = workbooks.get(table.getKey());
        Path file = file(root, table.getKey().replace(".csv", "." + bound.form()));
        Files.write(file, bound.written(table.getValue()));
      } else {
        try (CSVPrinter printer =
            COMMAS.print(Files.newBufferedWriter(file(root, table.getKey()), UTF_8))) {
          for (List<String> row : table.getValue()) {
            printer.printRecord(row.stream().map(cell -> cell.replaceFirst("^'", "")));
          }
        }
      }
    }
  }

  private static Path file(Path root, String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return file;
  }

  private static String text(Map<String, Object> change, String key) {
    return String.valueOf(change.get(key));
  }

  private static List<List<String>> table(String text, char delimiter) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    CSVFormat format = COMMAS.builder().setDelimiter(delimiter).get();
    for (CSVRecord line : format.parse(new StringReader(text))) {
      rows.add(new ArrayList<>(line.toList()));
    }
    return rows;
  }

  private static List<String> cells(String text) {
    return new ArrayList<>(Arrays.asList(text.split("\\|", -1)));
  }

  /// What a change is made to: "budget F3", "before plan 7".
  private final class Target {
    private final String path;
    private final String place;

    private Target(String subject) {
      String[] words = subject.split(" ");
      boolean earlier = words[0].equals("before");
      int name = earlier ? 1 : 0;
      path =
          "%s/returns/%s.csv"
              .formatted(earlier ? before : now, words.length > name ? words[name] : "");
      place = words.length > name + 1 ? words[name + 1] : "";
    }

    private int row() {
      return Integer.parseInt(place.replaceAll("\\D", "")) - 1;
    }
  }
}
