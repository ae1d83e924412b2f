package org.outturn.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.publish.Manifest.Entry;
import org.outturn.publish.Manifest.Output;
import org.outturn.testing.Wording;

class PublishedSetTest {
  private static final Quarter QUARTER = new Quarter(2025, 4);

  /// What the file system offers.
  enum Disks {
    WITH_LINKS(Files::createSymbolicLink),
    WITHOUT_LINKS(
        (_, _, _) -> {
          throw new UnsupportedOperationException();
        });

    private final Links links;

    Disks(Links links) {
      this.links = links;
    }
  }

  @TempDir private Path out;

  @ParameterizedTest
  @EnumSource
  void showsWhatWasPublished(Disks disks) throws IOException {
    PublishedSet set = set(disks);

    publish(set, Map.of("plan.pdf", "a paper"));

    assertThat(out.resolve("2025-26-Q4/plan.pdf")).hasContent("a paper");
    assertThat(names()).containsExactly("manifest.json", "plan.pdf");
    assertThat(set.verify()).isEmpty();
    assertThat(Files.isSymbolicLink(set.folder())).isEqualTo(disks == Disks.WITH_LINKS);
  }

  @ParameterizedTest
  @EnumSource
  void takesThePlaceOfTheLastSetAndLeavesNothingOfIt(Disks disks) throws IOException {
    PublishedSet set = set(disks);
    publish(set, Map.of("plan.pdf", "old", "awards.pdf", "old"));

    publish(set, Map.of("plan.pdf", "new"));

    assertThat(out.resolve("2025-26-Q4/plan.pdf")).hasContent("new");
    assertThat(names()).containsExactly("manifest.json", "plan.pdf");
    assertThat(Files.list(out.resolve(".sets/2025-26-Q4")))
        .hasSize(disks == Disks.WITH_LINKS ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource
  void aFileWithTheSameContentKeepsItsAge(Disks disks) throws IOException {
    PublishedSet set = set(disks);
    publish(set, Map.of("plan.pdf", "a paper"));
    FileTime age = FileTime.from(Instant.parse("2026-04-01T00:00:00Z"));
    Files.setLastModifiedTime(set.folder().resolve("plan.pdf"), age);

    publish(set, Map.of("plan.pdf", "a paper", "awards.pdf", "another"));

    assertThat(Files.getLastModifiedTime(set.folder().resolve("plan.pdf"))).isEqualTo(age);
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsSeenOfASetThatIsNotFinished(Disks disks) throws IOException {
    PublishedSet set = set(disks);
    publish(set, Map.of("plan.pdf", "old"));

    try (NextSet next = set.next()) {
      next.write("plan.pdf", bytes("new"));
    }

    assertThat(out.resolve("2025-26-Q4/plan.pdf")).hasContent("old");
    assertThat(set.verify()).isEmpty();
    assertThat(set.recover()).as("nothing to clear").isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void clearsAwayWhatAKilledRunLeft(Disks disks) throws IOException {
    PublishedSet set = set(disks);
    publish(set, Map.of("plan.pdf", "old"));
    set.next().write("plan.pdf", bytes("new"));

    Finding cleared = set.recover().orElseThrow();

    assertThat(cleared.code()).isEqualTo(Code.PUB005);
    Wording.check(cleared);
    assertThat(out.resolve("2025-26-Q4/plan.pdf")).hasContent("old");
    assertThat(set.recover()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aPlainFolderOfAnOlderVersionBecomesASet(Disks disks) throws IOException {
    Files.createDirectories(out.resolve("2025-26-Q4"));
    Files.writeString(out.resolve("2025-26-Q4/plan.pdf"), "of an older version");
    Files.writeString(out.resolve("2025-26-Q4/minutes.txt"), "kept");
    Files.writeString(out.resolve("2025-26-Q4/old.pdf"), "kept too");
    PublishedSet set = set(disks);

    List<Finding> found = publish(set, Map.of("plan.pdf", "new"));

    assertThat(names()).containsExactly("manifest.json", "minutes.txt", "old.pdf", "plan.pdf");
    assertThat(out.resolve("2025-26-Q4/plan.pdf")).hasContent("new");
    assertThat(found).extracting(Finding::code).containsExactly(Code.PUB003);
    assertThat(found.getFirst().message()).endsWith(": old.pdf");
    Wording.check(found.getFirst());
  }

  @ParameterizedTest
  @EnumSource
  void aFileThatSomeoneHasEditedIsSetAside(Disks disks) throws IOException {
    PublishedSet set = set(disks);
    publish(set, Map.of("plan.docx", "built"));
    Files.writeString(set.folder().resolve("plan.docx"), "edited");

    List<Finding> found = publish(set, Map.of("plan.docx", "built again"));

    String aside = "plan.edited-%s.docx".formatted(Sha256.of("edited").brief());
    assertThat(names()).containsExactly("manifest.json", "plan.docx", aside);
    assertThat(set.folder().resolve("plan.docx")).hasContent("built again");
    assertThat(set.folder().resolve(aside)).hasContent("edited");
    assertThat(found).extracting(Finding::code).containsExactly(Code.PUB006);
    Wording.check(found.getFirst());
  }

  @Test
  void saysWhichFilesAreNotAsPublished() throws IOException {
    PublishedSet set = set(Disks.WITH_LINKS);
    publish(set, Map.of("a.pdf", "a", "b.pdf", "b", "c.pdf", "c"));
    Files.delete(set.folder().resolve("a.pdf"));
    Files.writeString(set.folder().resolve("b.pdf"), "x");

    List<Finding> found = set.verify();

    assertThat(found).extracting(Finding::code).containsOnly(Code.PUB004);
    assertThat(found)
        .extracting(finding -> finding.location().text() + ": " + finding.message())
        .containsExactly(
            set.path("a.pdf") + ": file is missing",
            set.path("b.pdf") + ": file is not as it was published");
    found.forEach(Wording::check);
  }

  @Test
  void saysWhereNothingHasBeenPublished() throws IOException {
    List<Finding> found = set(Disks.WITH_LINKS).verify();

    assertThat(found).extracting(Finding::code).containsExactly(Code.PUB004);
    Wording.check(found.getFirst());
  }

  @Test
  void finishesAMoveThatWasCutShort() throws IOException {
    PublishedSet set = set(Disks.WITHOUT_LINKS);
    publish(set, Map.of("a.pdf", "old", "b.pdf", "old", "gone.pdf", "old"));
    Path workshop = out.resolve(".sets/2025-26-Q4");
    publish(
        PublishedSet.of(out.resolve("elsewhere"), QUARTER.name()),
        Map.of("a.pdf", "1", "b.pdf", "2"));
    Files.createDirectories(workshop);
    Files.move(out.resolve("elsewhere/.sets/2025-26-Q4/1"), workshop.resolve("moving"));
    Files.delete(set.folder().resolve("gone.pdf"));
    Files.move(
        workshop.resolve("moving/a.pdf"),
        set.folder().resolve("a.pdf"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(set.verify()).as("the old manifest with new files").isNotEmpty();

    assertThat(set.recover()).isPresent();

    assertThat(set.verify()).isEmpty();
    assertThat(names()).containsExactly("a.pdf", "b.pdf", "manifest.json");
    assertThat(set.folder().resolve("b.pdf")).hasContent("2");
    assertThat(workshop).isEmptyDirectory();
  }

  @Test
  void finishesAMigrationThatWasCutShort() throws IOException {
    PublishedSet set = set(Disks.WITH_LINKS);
    publish(set, Map.of("a.pdf", "new"));
    Files.delete(set.folder());

    assertThat(set.recover()).isPresent();

    assertThat(set.folder().resolve("a.pdf")).hasContent("new");
  }

  @Test
  void aFailureLeavesTheLastSet() throws IOException {
    PublishedSet set = set(Disks.WITH_LINKS);
    publish(set, Map.of("a.pdf", "old"));

    try (NextSet next = set.next()) {
      next.write("a.pdf", bytes("new"));
      assertThatThrownBy(() -> next.write("a.pdf", bytes("twice"))).isInstanceOf(IOException.class);
    }

    assertThat(set.folder().resolve("a.pdf")).hasContent("old");
    assertThat(set.verify()).isEmpty();
  }

  /// As when a share goes away in the middle of a run, and an empty folder is left in its place.
  @Test
  void aSetThatHasLostAFileIsNotShown() throws IOException {
    PublishedSet set = set(Disks.WITH_LINKS);
    publish(set, Map.of("a.pdf", "old"));
    Manifest old = set.manifest().orElseThrow();

    try (NextSet next = set.next()) {
      assertThatThrownBy(() -> next.publish(old)).isInstanceOf(NoSuchFileException.class);
    }

    assertThat(set.folder().resolve("a.pdf")).hasContent("old");
    assertThat(set.verify()).isEmpty();
  }

  private PublishedSet set(Disks disks) {
    return PublishedSet.of(out, QUARTER.name(), disks.links);
  }

  private static List<Finding> publish(PublishedSet set, Map<String, String> files)
      throws IOException {
    Optional<Manifest> before = set.manifest();
    try (NextSet next = set.next()) {
      List<Output> outputs = new ArrayList<>();
      for (var file : new TreeMap<>(files).entrySet()) {
        outputs.add(next.write(file.getKey(), bytes(file.getValue())));
      }
      List<Finding> found = next.takeOver(before, files.keySet());
      Entry entry =
          new Entry(
              "plan",
              "plan",
              List.of(),
              Sha256.of(""),
              new TreeMap<>(),
              outputs,
              List.of(),
              List.of());
      next.publish(
          new Manifest(
              "outturn 1", QUARTER, new TreeMap<>(), List.of(), List.of(), List.of(entry)));
      return found;
    }
  }

  private List<String> names() {
    return List.of(out.resolve("2025-26-Q4").toFile().list()).stream().sorted().toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
