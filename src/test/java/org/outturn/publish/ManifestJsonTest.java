package org.outturn.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.publish.Manifest.Entry;
import org.outturn.publish.Manifest.Output;
import org.outturn.publish.Manifest.PrintedFigure;
import org.outturn.testing.Golden;

class ManifestJsonTest {
  private static final Manifest MANIFEST =
      new Manifest(
          "outturn 0.1.0",
          new Quarter(2025, 4),
          new TreeMap<>(Map.of("council.yaml", "c0", "outturn", "0.1.0 12ab")),
          List.of(
              Finding.of(Code.RET012, Location.InCell.of("r/a.xlsx", "S", "B2"), "not a number")
                  .excerpt("1,2O4")
                  .note("a note")
                  .help("a remedy"),
              Finding.of(Code.SRC006, Location.InCell.of("r/a.csv", "", "B2"), "read as text"),
              Finding.of(Code.SRC007, new Location.InSheet("r/a.xlsx", "S"), "hidden"),
              Finding.of(Code.SRC003, new Location.InFile("r/a.xlsx"), "unreadable")),
          List.of(new Output("findings.json", Sha256.of("[]"), 2)),
          List.of(
              new Entry(
                  "plan",
                  "plan",
                  List.of(),
                  Sha256.of("sources"),
                  new TreeMap<>(Map.of("return capital", "ff", "council.yaml", "c0")),
                  List.of(new Output("plan.pdf", Sha256.of("a paper"), 7)),
                  List.of(
                      Finding.of(Code.TPL001, new Location.InLine("p/plan.yaml", 8), "unknown"),
                      Finding.of(Code.PDF003, new Location.InPaper("plan", "page 2, top"), "gap"),
                      Finding.of(Code.PDF004, new Location.Run(), "anywhere")),
                  List.of(new PrintedFigure("capital.total", "(8,903)"))),
              new Entry(
                  "revenue",
                  "revenue",
                  List.of("the paper itself has an error"),
                  Sha256.of("sources"),
                  new TreeMap<>(),
                  List.of(),
                  List.of(),
                  List.of())));

  @Test
  void isReadBackAsItWas() {
    assertThat(ManifestJson.read(ManifestJson.write(MANIFEST))).contains(MANIFEST);
  }

  @Test
  void hasItsForm() {
    Golden.assertMatches(
        "publish/manifest.json", new String(ManifestJson.write(MANIFEST), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "{\"schema\": 99}",
        "{\"schema\": 1}",
        "{\"schema\": 1, \"tool\": \"t\", \"quarter\": \"Q\"}",
      })
  void whatIsNoManifestIsNone(String text) {
    assertThat(ManifestJson.read(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void aCutOffManifestIsNone() {
    byte[] whole = ManifestJson.write(MANIFEST);
    for (int length = 0; length < whole.length - 2; length += 37) {
      assertThat(ManifestJson.read(java.util.Arrays.copyOf(whole, length))).isEmpty();
    }
  }
}
