package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;
import org.outturn.figure.Reckoning;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.FigureReader.Statement;
import org.outturn.returns.VirementKind.End;
import org.outturn.returns.VirementKind.Extent;
import org.outturn.returns.Virements.Side;
import org.outturn.returns.Virements.Transfer;
import org.outturn.returns.Virements.Virement;
import org.outturn.source.Cell;
import org.outturn.source.Recognised.Line;

/// One return of virements being read.
final class VirementReading {
  private final Address root;
  private final String name;
  private final Signs signs;
  private final FigureReader reader;
  private final Names names;
  private final Extent extent;
  private final List<Open> open = new ArrayList<>();

  VirementReading(String name, Signs signs, FigureReader reader, Extent extent) {
    this.extent = extent;
    this.name = name;
    this.root = Address.of(name);
    this.signs = signs;
    this.reader = reader;
    this.names = new Names(reader::report);
  }

  Virements virements(List<Line> lines) {
    names.reserve(root.with("total"));
    Optional<Line> total = Optional.empty();
    for (Line line : lines) {
      if (isTotal(line)) {
        total = Optional.of(line);
      } else if (line.kind() != Line.Kind.REMARK) {
        read(line);
      }
    }
    List<Virement> virements = open.stream().map(this::closed).toList();
    Figure amount =
        reader.reckoned(
            sum(virements.stream().map(Virement::amount).toList()),
            root.with("total").with("amount"),
            Basis.BUDGET_CHANGE);
    total.ifPresent(line -> totals(line, virements));
    return new Virements(name, virements, Optional.of(amount), reader.figures());
  }

  private static boolean isTotal(Line line) {
    boolean labelled =
        TotalLabel.read(Tables.nameCell(line).shown())
            .filter(label -> label.of().isEmpty())
            .isPresent();
    return labelled || line.kind() == Line.Kind.TOTAL && !namesABudget(line);
  }

  /// The last row of one-to-many has no reference, and is no total.
  private static boolean namesABudget(Line line) {
    return Stream.of(End.values())
        .flatMap(end -> Stream.of(end.directorate(), end.budget()))
        .anyMatch(key -> !line.shown(key).isBlank());
  }

  /// A row that names no other virement goes on with the one above it.
  private void read(Line line) {
    String reference = line.shown(VirementKind.REFERENCE).strip();
    boolean goesOn =
        reference.isEmpty() || !open.isEmpty() && open.getLast().reference.equals(reference);
    if (!goesOn) {
      Cell cell = line.cell(VirementKind.REFERENCE).orElseThrow();
      open.add(
          new Open(reference, line, names.claim(root.with(reference), reference, cell.place())));
    } else if (open.isEmpty()) {
      Cell first = Tables.nameCell(line);
      reader.report(
          Finding.of(Code.RET018, first.place(), "this row has no virement above it to go on from")
              .excerpt(first.shown())
              .help("give the virement its reference"));
      return;
    }
    Open virement = open.getLast();
    transfers(line, End.FROM, virement.address, virement.from);
    transfers(line, End.TO, virement.address, virement.to);
  }

  private void transfers(Line line, End end, Address address, List<Transfer> transfers) {
    for (Side side : Side.values()) {
      signs
          .read(line, amount(line, end, side))
          .filter(cell -> !cell.isEmpty() && !isNil(cell, end.title(side)))
          .map(
              cell ->
                  reader.amount(
                      cell,
                      end.title(side),
                      address.with(end.key() + "-" + (transfers.size() + 1)),
                      Basis.BUDGET_CHANGE))
          .ifPresent(
              figure ->
                  transfers.add(
                      new Transfer(
                          line.shown(end.directorate()).strip(),
                          line.shown(end.budget()).strip(),
                          side,
                          figure)));
    }
  }

  /// The column of what an end gives or gets: the one amount of both, where none is its own.
  private static String amount(Line line, End end, Side side) {
    boolean apart =
        Stream.of(End.values())
            .flatMap(one -> Stream.of(Side.values()).map(one::amount))
            .anyMatch(line.headings()::containsKey);
    return apart || side != Side.NET ? end.amount(side) : VirementKind.AMOUNT;
  }

  /// The side that a virement leaves as it is.
  private boolean isNil(Written cell, String title) {
    return reader
        .known(cell, title)
        .filter(value -> value.interval().middle().signum() == 0)
        .isPresent();
  }

  private Virement closed(Open virement) {
    Figure amount =
        reader.reckoned(
            sum(figures(virement.from)), virement.address.with("amount"), Basis.BUDGET_CHANGE);
    Reckoning arrives = sum(figures(virement.to));
    Cell cell = virement.line.cell(VirementKind.REFERENCE).orElseThrow();
    amount
        .value()
        .filter(value -> extent == Extent.BOTH_ENDS && !arrives.agreesWith(value))
        .ifPresent(_ -> reader.report(unbalanced(virement, amount, arrives, cell)));
    return new Virement(
        virement.reference,
        virement
            .line
            .cell(VirementKind.DATE)
            .flatMap(date -> DateText.read(Written.of(date), "Date approved", reader::report)),
        virement.line.shown(VirementKind.BODY).strip(),
        virement.line.shown(VirementKind.REASON).strip(),
        virement.line.shown(VirementKind.EXPLANATION).strip(),
        virement.from,
        virement.to,
        amount,
        cell.place());
  }

  private static Finding unbalanced(Open virement, Figure leaves, Reckoning arrives, Cell cell) {
    return Finding.of(
            Code.FIG203,
            cell.place(),
            "virement %s takes %s and gives %s"
                .formatted(
                    virement.reference,
                    leaves.money().orElseThrow(),
                    arrives.amount().orElseThrow()))
        .excerpt(cell.shown())
        .note("a virement moves money within the budget and changes no total")
        .help("correct an amount, or add the row that is missing");
  }

  private void totals(Line line, List<Virement> virements) {
    for (End end : End.values()) {
      for (Side side : Side.values()) {
        List<Figure> parts =
            virements.stream()
                .flatMap(v -> (end == End.FROM ? v.from() : v.to()).stream())
                .filter(transfer -> transfer.side() == side)
                .map(Transfer::amount)
                .toList();
        signs
            .read(line, amount(line, end, side))
            .filter(
                cell ->
                    !cell.isEmpty() && (end == End.FROM || line.cell(end.amount(side)).isPresent()))
            .ifPresent(
                cell ->
                    reader.settled(
                        sum(parts),
                        new Statement(
                            root.with("total").with(end.amount(side)),
                            Basis.BUDGET_CHANGE,
                            end.title(side),
                            "total",
                            Optional.of(cell),
                            Code.FIG001)));
      }
    }
  }

  private static Reckoning sum(List<Figure> parts) {
    return Reckoning.sum(parts, FigureReader.NIL);
  }

  private static List<Figure> figures(List<Transfer> transfers) {
    return transfers.stream().map(Transfer::amount).toList();
  }

  /// A virement whose further rows are still to come.
  private record Open(
      String reference, Line line, Address address, List<Transfer> from, List<Transfer> to) {
    private Open(String reference, Line line, Address address) {
      this(reference, line, address, new ArrayList<>(), new ArrayList<>());
    }
  }
}
