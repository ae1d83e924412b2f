package org.outturn.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.finding.Result;
import org.outturn.returns.Kinds;
import org.outturn.style.HouseStyle;
import org.outturn.workspace.Workspace;
import org.outturn.workspace.WorkspaceReader;

/// The shipped `house-style.yaml` explains every key, and says nothing but what holds without it.
class ShippedStyleTest {
  @Test
  void saysWhatHoldsWithoutIt(@TempDir Path root) throws IOException {
    Files.copy(Path.of("sample-data/council.yaml"), root.resolve("council.yaml"));
    Files.copy(Sample.TEMPLATES.resolve("house-style.yaml"), root.resolve("house-style.yaml"));
    Files.createDirectories(root.resolve("2025-26-Q4/returns"));

    Result<Optional<Workspace>> read =
        new WorkspaceReader(Kinds.names(), Sample.TEMPLATES).read(root);

    assertThat(read.findings()).isEmpty();
    assertThat(read.value().orElseThrow().style()).isEqualTo(HouseStyle.standard());
  }
}
