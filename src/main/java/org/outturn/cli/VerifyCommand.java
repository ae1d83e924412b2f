package org.outturn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.outturn.finding.Finding;
import org.outturn.publish.PublishedSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "verify",
    description = "Compare what stands in the output folder with what was published there.")
final class VerifyCommand implements Callable<Integer> {
  @Mixin private Published published;

  private final Terminal terminal;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /// Every quarter's set, where none is named.
  @Override
  public Integer call() throws IOException {
    Path folder = published.folder();
    List<PublishedSet> sets =
        published.quarter().isPresent()
            ? List.of(PublishedSet.of(folder, published.quarter().get()))
            : PublishedSet.all(folder);
    if (sets.isEmpty()) {
      throw new Misuse(
          "nothing has been published in \"%s\"".formatted(folder), "build the papers first");
    }
    List<Finding> found = new ArrayList<>();
    List<String> intact = new ArrayList<>();
    for (PublishedSet set : sets) {
      List<Finding> faults = set.verify();
      found.addAll(faults);
      if (faults.isEmpty()) {
        intact.add("%s: as it was published".formatted(set.folder()));
      }
    }
    if (!found.isEmpty()) {
      terminal.out().println(terminal.findings().print(found));
    }
    intact.forEach(terminal.out()::println);
    terminal.out().flush();
    return (found.isEmpty() ? ExitStatus.BUILT : ExitStatus.STOPPED).code();
  }
}
