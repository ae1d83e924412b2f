package org.outturn.workspace;

import static org.outturn.workspace.Shapes.date;
import static org.outturn.workspace.Shapes.mapping;
import static org.outturn.workspace.Shapes.named;
import static org.outturn.workspace.Shapes.reference;
import static org.outturn.workspace.Shapes.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.outturn.finding.Result;
import org.outturn.source.Node;
import org.outturn.workspace.Intake.Receipt;
import org.outturn.workspace.Workspace.QuarterFolder;

/// Reads what is noted of a quarter's returns.
public final class IntakeReader {
  private static final String FILE = "returns.yaml";

  private IntakeReader() {}

  /// @return an empty one where there is no file, or it is at fault
  public static Result<Intake> read(QuarterFolder quarter, Council council) {
    Path file = quarter.folder().resolve(FILE);
    if (!Files.exists(file)) {
      return Result.of(Intake.NONE);
    }
    String name = quarter.quarter().name() + "/" + FILE;
    return SettingsFile.read(file, name, shape(council))
        .then(intake -> Result.of(intake.orElse(Intake.NONE)));
  }

  private static Shape<Intake> shape(Council council) {
    return mapping(
        keys -> {
          var due = keys.optional("due", date());
          var receipts = keys.optional("returns", receipts(council), Map.of());
          return () -> new Intake(due.get(), receipts.get());
        });
  }

  private static Shape<Map<String, Receipt>> receipts(Council council) {
    return (setting, faults) -> {
      if (setting.value() instanceof Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
          reference("return", council.returns())
              .read(new Node.Entry(setting.key(), entry.key()), faults);
        }
      }
      return named(_ -> RECEIPT).read(setting, faults);
    };
  }

  private static final Shape<Receipt> RECEIPT =
      mapping(
          keys -> {
            var due = keys.optional("due", date());
            var received = keys.optional("received", date());
            var signedOff = keys.optional("signed-off", text(), "");
            var reopened = keys.optional("reopened", text(), "");
            return () -> new Receipt(due.get(), received.get(), signedOff.get(), reopened.get());
          });
}
