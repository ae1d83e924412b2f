package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Block;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.document.Table.Scope;
import org.outturn.returns.Complaints;
import org.outturn.returns.Complaints.Service;

/// Complaints received and upheld, by service.
final class ComplaintsTable implements TableForm<Complaints> {

  @Override
  public Class<Complaints> of() {
    return Complaints.class;
  }

  @Override
  public List<Block> blocks(Complaints complaints, TableSetting setting) {
    Cells cells = setting.cells();
    List<Field<Service>> fields =
        List.of(
            Field.of("Service", 1, one -> Cells.plain(one.name()).heading(Scope.ROW)),
            Field.figures("Received", one -> cells.figure(one.received())),
            Field.figures("Upheld", one -> cells.figure(one.upheld())));
    List<Row> rows = new ArrayList<>(List.of(Field.headers(fields)));
    complaints.services().forEach(one -> rows.add(Field.row(fields, RowKind.BODY, 1, one)));
    return List.of(
        setting.table(
            setting.anchor(),
            "Complaints received and upheld, quarter %d of %s"
                .formatted(setting.quarter().number(), setting.quarter().year()),
            "%s, each with how many complaints it received and how many were upheld."
                .formatted(Words.count(complaints.services().size(), "service")),
            Field.columns(fields),
            rows,
            new FigureNotes(setting.printer()).notes(complaints.figures())));
  }
}
