package org.outturn.workspace;

import static org.outturn.workspace.Shapes.listOf;
import static org.outturn.workspace.Shapes.mapping;
import static org.outturn.workspace.Shapes.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.outturn.finding.Acceptance;
import org.outturn.finding.Code;
import org.outturn.finding.Result;
import org.outturn.workspace.Accepted.Entry;
import org.outturn.workspace.Workspace.QuarterFolder;

/// Reads which findings of a quarter are accepted.
public final class AcceptedReader {
  private AcceptedReader() {}

  /// @return none where there is no file; nothing where it is at fault
  public static Result<Optional<Accepted>> read(QuarterFolder quarter) {
    Path file = quarter.accepted();
    return Files.exists(file)
        ? SettingsFile.read(file, quarter.acceptedName(), ENTRIES)
            .then(entries -> Result.of(entries.map(Accepted::new)))
        : Result.of(Optional.of(Accepted.NONE));
  }

  /// A code that may be accepted.
  private static final Shape<Code> CODE =
      (setting, faults) ->
          text()
              .read(setting, faults)
              .flatMap(
                  name -> {
                    Optional<Code> code = Code.named(name);
                    if (code.isEmpty()) {
                      faults.accept(CodeNames.unknown(name, setting.value().place()));
                    }
                    return code;
                  })
              .filter(
                  code -> {
                    if (!code.isSettable()) {
                      faults.accept(CodeNames.mustStand(code, setting.value().place()));
                    }
                    return code.isSettable();
                  });

  private static final Shape<Entry> ENTRY =
      mapping(
          keys -> {
            var code = keys.required("code", CODE);
            var place = keys.required("place", text());
            var excerpt = keys.optional("excerpt", text());
            var message = keys.optional("message", text());
            var reason = keys.required("reason", text());
            var post = keys.required("post", text());
            return () ->
                new Entry(
                    code.get(),
                    place.get().strip(),
                    excerpt.get(),
                    message.get(),
                    new Acceptance(reason.get().strip(), post.get().strip()),
                    keys.place());
          });

  private static final Shape<List<Entry>> ENTRIES = listOf(ENTRY);
}
