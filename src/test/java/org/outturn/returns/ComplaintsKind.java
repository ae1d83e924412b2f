package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.figure.Address;
import org.outturn.figure.Content.Reason;
import org.outturn.figure.Unit;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.source.Cell;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;
import org.outturn.source.Recognised.Line;
import org.outturn.workspace.ExpectedReturn;

/// Reads complaints: a row for each service.
final class ComplaintsKind implements Kind {
  private static final String SERVICE = "service";
  private static final String RECEIVED = "received";
  private static final String UPHELD = "upheld";

  /// The columns, and what councils head them with.
  private static final List<Field> FIELDS =
      List.of(
          new Field(SERVICE, "Service", Need.REQUIRED, List.of("Service", "Team", "Department")),
          new Field(RECEIVED, "Received", Need.REQUIRED, List.of("Received", "Complaints")),
          new Field(UPHELD, "Upheld", Need.REQUIRED, List.of("Upheld", "Found for the customer")));

  @Override
  public String name() {
    return "complaints";
  }

  @Override
  public Result<Optional<Return>> read(
      ExpectedReturn expected, Received received, Optional<Return> earlier) {
    return Tables.sheets(expected, received)
        .then(there -> Result.ifThere(there, sheets -> Tables.in(sheets, FIELDS, expected)))
        .then(there -> Result.ifThere(there, tables -> complaints(expected.name(), tables)));
  }

  private static Result<Optional<Return>> complaints(String name, Tables tables) {
    List<Finding> findings = new ArrayList<>();
    DeclaredFigures figures = new DeclaredFigures(findings::add);
    Names names = new Names(findings::add);
    List<Complaints.Service> services = new ArrayList<>();
    for (Line line : tables.lines()) {
      if (line.kind() == Line.Kind.DATA) {
        Cell cell = Tables.nameCell(line, SERVICE);
        Address address = names.claim(Address.of(name, cell.shown()), cell.shown(), cell.place());
        services.add(
            new Complaints.Service(
                cell.shown().strip(),
                figures.read(
                    Written.of(line, RECEIVED),
                    "Received",
                    Unit.NUMBER,
                    address.with(RECEIVED),
                    Reason.NOT_COLLECTED),
                figures.read(
                    Written.of(line, UPHELD),
                    "Upheld",
                    Unit.NUMBER,
                    address.with(UPHELD),
                    Reason.NOT_COLLECTED)));
      }
    }
    return new Result<>(Optional.of(new Complaints(name, services)), findings);
  }
}
