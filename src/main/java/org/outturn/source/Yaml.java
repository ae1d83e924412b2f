package org.outturn.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;

/// Stand-in until the reader of YAML is there.
public final class Yaml {
  private Yaml() {}

  public static Result<Optional<Node>> read(Path file, String name) {
    try (JsonParser parser = new YAMLFactory().createParser(Files.readString(file))) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return Result.of(Optional.of(new Node.Mapping(new Location.InLine(name, 1), List.of())));
      }
      return Result.of(Optional.of(node(parser, name)));
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      return new Result<>(
          Optional.empty(),
          List.of(
              Finding.of(
                  Code.WSP002,
                  new Location.InLine(name, e.getLocation().getLineNr()),
                  "cannot be read as YAML")));
    } catch (IOException e) {
      return new Result<>(
          Optional.empty(),
          List.of(Finding.of(Code.WSP001, new Location.InFile(name), "file cannot be read")));
    }
  }

  private static Location.InLine place(JsonParser parser, String name) {
    return new Location.InLine(name, parser.currentTokenLocation().getLineNr());
  }

  private static Node node(JsonParser parser, String name) throws IOException {
    Location.InLine place = place(parser, name);
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      List<Node.Entry> entries = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        Node.Scalar key = new Node.Scalar(place(parser, name), parser.getText());
        parser.nextToken();
        entries.add(new Node.Entry(key, node(parser, name)));
      }
      return new Node.Mapping(place, entries);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(parser, name));
      }
      return new Node.Sequence(place, items);
    }
    return new Node.Scalar(place, parser.getText());
  }
}
