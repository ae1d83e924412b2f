package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.testing.Folders;

/// A return is called by words that a paper says only in its exempt appendix.
class LeakBesideThePapersTest {
  private static final Path CASE = Path.of("src/test/resources/cases/cli-audience/input/anyshire");
  private static final String TELLING = "settlement-with-a-supplier.csv";

  @TempDir private Path workspace;

  @Test
  void nothingIsPublishedThatNamesIt() throws IOException {
    Folders.copy(CASE, workspace);
    build(Audience.PUBLIC);
    String before = Files.readString(manifest(Audience.PUBLIC));
    rename();

    Outcome outcome = build(Audience.PUBLIC);

    assertThat(outcome.findings()).extracting(Finding::code).contains(Code.PUB107);
    assertThat(outcome.findings())
        .noneMatch(finding -> finding.location().text().contains(TELLING));
    assertThat(outcome.result()).isEqualTo(Outcome.Result.STOPPED);
    assertThat(manifest(Audience.PUBLIC)).hasContent(before);
    assertThat(status())
        .contains("\"published\" : [ ]", "\"standing\" : [ \"settlement\" ]")
        .doesNotContain("supplier");
  }

  @Test
  void nothingStandsWhereNothingHasBeenPublished() throws IOException {
    Folders.copy(CASE, workspace);
    rename();

    build(Audience.PUBLIC);

    assertThat(status()).contains("\"published\" : [ ]", "\"standing\" : [ ]");
  }

  @Test
  void membersMayReadIt() throws IOException {
    Folders.copy(CASE, workspace);
    rename();

    assertThat(build(Audience.MEMBERS).result()).isEqualTo(Outcome.Result.BUILT);
    assertThat(Files.readString(manifest(Audience.MEMBERS))).contains(TELLING);
  }

  private void rename() throws IOException {
    Path returns = workspace.resolve("2025-26-Q4/returns");
    Files.move(returns.resolve("ledger.csv"), returns.resolve(TELLING));
    Path council = workspace.resolve("council.yaml");
    Files.writeString(council, Files.readString(council).replace("ledger.csv", TELLING));
  }

  private String status() throws IOException {
    return Files.readString(workspace.resolve("build/status.json"));
  }

  private Path manifest(Audience audience) {
    String set = audience == Audience.PUBLIC ? "2025-26-Q4" : "2025-26-Q4-members";
    return workspace.resolve("build").resolve(set).resolve("manifest.json");
  }

  private Outcome build(Audience audience) throws IOException {
    return Orders.build(Orders.of(workspace, audience));
  }
}
