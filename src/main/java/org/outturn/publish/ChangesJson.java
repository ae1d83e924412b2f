package org.outturn.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/// Changes for other programs.
public final class ChangesJson {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ChangesJson() {}

  /// @param since what the paper is compared with
  public static String print(String paper, String since, Changes changes) {
    ObjectNode root = JSON.createObjectNode();
    root.put("paper", paper).put("since", since);
    ArrayNode figures = root.putArray("figures");
    for (Changes.Moved figure : changes.figures()) {
      figures
          .addObject()
          .put("address", figure.address())
          .put("before", figure.before())
          .put("after", figure.after());
    }
    ArrayNode words = root.putArray("words");
    for (Changes.Reworded one : changes.words()) {
      words
          .addObject()
          .put("place", one.place())
          .put("before", one.before())
          .put("after", one.after());
    }
    try {
      return JSON.writeValueAsString(root).replace("\r\n", "\n");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
