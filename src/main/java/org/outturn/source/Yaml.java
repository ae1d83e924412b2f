package org.outturn.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.yaml.snakeyaml.LoaderOptions;

/// Reads YAML to a tree that knows its lines.
///
/// Scalars stay as typed, so that `no`, `010` and `1.10` are text; a key without a value has blank
/// text. A key that stands twice is a finding, and the first one holds. Aliases (`*name`) are
/// refused: a reader of the file should see what it says where it says it. Files are UTF-8, of at
/// most 3 MiB and 50 levels.
public final class Yaml {
  private static final YAMLFactory FACTORY = factory();

  private final String file;
  private final int[] characters;
  private final YAMLParser parser;
  private final List<Finding> findings = new ArrayList<>();

  private Yaml(String file, String text, YAMLParser parser) {
    this.file = file;
    this.characters = text.codePoints().toArray();
    this.parser = parser;
  }

  /// @param nameInFindings the file as findings name it: `council.yaml`
  /// @return the tree; of a file without content an empty mapping; nothing where the file cannot be
  ///   read (WSP001) or understood (WSP002)
  public static Result<Optional<Node>> read(Path file, String nameInFindings) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException fault) {
      Finding onDisk = Unreadable.onDisk(nameInFindings, fault);
      return nothing(
          Finding.of(Code.WSP001, onDisk.location(), onDisk.message()).help(onDisk.help()));
    }
    return Decoded.utf8(bytes)
        .map(text -> parse(text, nameInFindings))
        .orElseGet(
            () ->
                nothing(
                    Finding.of(
                            Code.WSP001,
                            new Location.InFile(nameInFindings),
                            "the file is not UTF-8 text")
                        .help("save it with the encoding UTF-8")));
  }

  private static Result<Optional<Node>> parse(String text, String file) {
    if (text.length() > Limits.MOST_YAML_CHARACTERS) {
      return nothing(
          Finding.of(Code.WSP001, new Location.InFile(file), "the file is larger than 3 MiB")
              .help("divide it into several files"));
    }
    try (YAMLParser parser = FACTORY.createParser(text)) {
      Yaml yaml = new Yaml(file, text, parser);
      Node root = yaml.root();
      return new Result<>(Optional.of(root), yaml.findings);
    } catch (JsonProcessingException fault) {
      return nothing(YamlFault.of(file, text, fault));
    } catch (IOException fault) {
      throw new UncheckedIOException("a text in memory could not be read", fault);
    }
  }

  private Node root() throws IOException {
    if (parser.nextToken() == null) {
      return new Node.Mapping(new Location.InLine(file, 1), List.of());
    }
    Node root = node();
    if (parser.nextToken() != null) {
      findings.add(
          Finding.of(Code.WSP002, place(), "a second document begins here, and is not read")
              .help("keep one document in a file; take out the line ---"));
    }
    return root;
  }

  private Node node() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping();
      case START_ARRAY -> sequence();
      default -> scalar();
    };
  }

  private Node.Mapping mapping() throws IOException {
    Location.InLine place = place();
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Node.Scalar key = new Node.Scalar(place(), parser.currentName());
      parser.nextToken();
      Node value = node();
      Node.Entry first = entries.putIfAbsent(key.text(), new Node.Entry(key, value));
      if (first != null) {
        findings.add(
            Finding.of(
                    Code.WSP002, key.place(), "\"%s\" is set a second time".formatted(key.text()))
                .note("first set at %s, which holds".formatted(first.key().place().text()))
                .help("take one of the two out"));
      }
    }
    return new Node.Mapping(place, List.copyOf(entries.values()));
  }

  private Node.Sequence sequence() throws IOException {
    Location.InLine place = place();
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new Node.Sequence(place, items);
  }

  private Node.Scalar scalar() throws IOException {
    if (parser.isCurrentAlias()) {
      findings.add(
          Finding.of(
                  Code.WSP002, place(), "the alias *%s is not followed".formatted(parser.getText()))
              .help("write out what it stands for"));
      return new Node.Scalar(place(), "");
    }
    Node.Scalar scalar = new Node.Scalar(textPlace(), parser.getText());
    CellTexts.damaged(scalar.text(), scalar.place()).ifPresent(findings::add);
    return scalar;
  }

  /// Where a scalar's own text begins: below the sign of one that stands in lines of its own.
  private Location.InLine textPlace() {
    JsonLocation begins = parser.currentTokenLocation();
    int at = (int) begins.getCharOffset();
    boolean below = at < characters.length && (characters[at] == '|' || characters[at] == '>');
    return new Location.InLine(file, begins.getLineNr() + (below ? 1 : 0));
  }

  private Location.InLine place() {
    return new Location.InLine(file, parser.currentTokenLocation().getLineNr());
  }

  private static Result<Optional<Node>> nothing(Finding why) {
    return new Result<>(Optional.empty(), List.of(why));
  }

  private static YAMLFactory factory() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Limits.MOST_YAML_CHARACTERS);
    YAMLFactory factory = YAMLFactory.builder().loaderOptions(options).build();
    factory.setStreamReadConstraints(
        StreamReadConstraints.builder().maxNestingDepth(Limits.MOST_YAML_LEVELS).build());
    return factory;
  }
}
