package org.outturn.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFolderTest {
  @TempDir private Path folder;

  private OwnFolder copies() {
    return new OwnFolder(folder.resolve("copies"));
  }

  private static TreeMap<String, byte[]> files(String... names) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    for (String name : names) {
      files.put(name, name.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private List<String> there() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void whatWasMadeIsMadeAnew() throws IOException {
    copies().put(files("a.xlsx", "b.xls"));
    assertThat(copies().foreign()).isEmpty();

    copies().put(files("b.xls", "c.xlsx"));

    assertThat(there()).containsExactly("copies/b.xls", "copies/c.xlsx", "copies/checksums.txt");
    assertThat(copies().foreign()).isEmpty();
  }

  @Test
  void whatSomebodyElsePutThereIsForeign() throws IOException {
    copies().put(files("a.xlsx"));
    Files.writeString(folder.resolve("copies/notes.txt"), "mine");

    assertThat(copies().foreign()).containsExactly("notes.txt");
  }

  @Test
  void whatSomebodyHasWrittenIntoIsForeign() throws IOException {
    copies().put(files("a.xlsx", "b.xls"));
    Files.writeString(folder.resolve("copies/a.xlsx"), "mended");

    assertThat(copies().foreign()).containsExactly("a.xlsx");
  }

  @Test
  void anEmptyFolderMayBeUsedAndAFileMayNot() throws IOException {
    Files.createDirectory(folder.resolve("copies"));
    assertThat(copies().foreign()).isEmpty();

    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(new OwnFolder(file).foreign()).containsExactly(file.toString());
  }

  @Test
  void nothingIsLeftOfAFolderThatCannotBeWritten() throws IOException {
    copies().put(files("a.xlsx"));
    Map<String, byte[]> bad = files("b.xls");

    assertThat(
            catchThrowable(
                () -> {
                  TreeMap<String, byte[]> with = new TreeMap<>(bad);
                  with.put("z\0.xls", new byte[0]);
                  copies().put(with);
                }))
        .isNotNull();
    assertThat(there()).containsExactly("copies/a.xlsx", "copies/checksums.txt");
  }
}
