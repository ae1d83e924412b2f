package org.outturn.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Content.Reason;
import org.outturn.figure.Figure;
import org.outturn.figure.Interval;
import org.outturn.figure.Origin;
import org.outturn.figure.Percent;
import org.outturn.figure.Quarter;
import org.outturn.figure.Rating;
import org.outturn.figure.RollUp;
import org.outturn.figure.RollUp.Part;
import org.outturn.figure.RollUp.Progress;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.ServicePlan.Completion;
import org.outturn.source.Cell;

/// Works out how far the actions of a plan have come, and how far they should have.
final class Completions {
  private final Quarter quarter;
  private final DeclaredFigures figures;
  private final List<Finding> findings;

  Completions(Quarter quarter, DeclaredFigures figures, List<Finding> findings) {
    this.quarter = quarter;
    this.figures = figures;
    this.findings = findings;
  }

  /// A part of a whole.
  ///
  /// @param progress nothing where the return does not say how far it has come
  /// @param percent the figure that says so, if one does
  record Weighted(Optional<Progress> progress, BigDecimal weight, Optional<Address> percent) {}

  /// What a return says of a whole, its parts left aside.
  record Stated(Optional<Figure> percent, Optional<Progress> progress) {
    boolean isOutOfSum() {
      return progress.equals(Optional.of(new Progress.OutOfSum()));
    }
  }

  /// @param parts none where the whole must speak for itself
  /// @param statedCell of the present quarter's %, which is compared with the parts
  /// @param start nothing where the return gives none: the financial year's
  Completion of(
      Address address,
      List<Weighted> parts,
      Stated stated,
      Optional<Written> statedCell,
      Optional<LocalDate> start,
      Optional<LocalDate> due) {
    Figure rolledUp =
        parts.isEmpty() || stated.isOutOfSum() ? itself(address, stated) : rolledUp(address, parts);
    statedCell.flatMap(cell -> disagreement(cell, Bounds.of(parts))).ifPresent(findings::add);
    LocalDate from = start.orElse(new Quarter(quarter.startYear(), 1).start());
    Figure expected =
        keep(
            address.with("expected"),
            due.filter(_ -> !stated.isOutOfSum()).map(day -> expected(from, day)),
            "share of the time from %s to the deadline that has gone by".formatted(from),
            List.of());
    return new Completion(
        stated.percent(),
        rolledUp,
        expected,
        gap(address, reached(rolledUp, stated.percent()), expected));
  }

  private Figure rolledUp(Address address, List<Weighted> parts) {
    return keep(
        address.with("rolled-up"),
        Bounds.of(parts).only(),
        "roll-up of %d activities by weight".formatted(parts.size()),
        parts.stream().flatMap(part -> part.percent().stream()).toList());
  }

  private Figure itself(Address address, Stated stated) {
    return keep(
        address.with("rolled-up"),
        stated.progress().flatMap(progress -> RollUp.of(List.of(Part.of(progress)))),
        stated.isOutOfSum() ? Reason.NOT_APPLICABLE : Reason.NOT_COLLECTED,
        "its own status and %",
        stated.percent().map(Figure::address).stream().toList());
  }

  /// A plan as a whole, from its actions: each by its roll-up, or by what it states where its
  /// activities do not tell.
  Completion whole(Address address, List<Completion> actions) {
    Figure rolledUp =
        mean(
            address.with("rolled-up"),
            actions.stream().map(one -> reached(one.rolledUp(), one.stated())).toList());
    Figure expected =
        mean(address.with("expected"), actions.stream().map(Completion::expected).toList());
    return new Completion(Optional.empty(), rolledUp, expected, gap(address, rolledUp, expected));
  }

  /// What has left the sum has reached nothing that counts.
  private static Figure reached(Figure rolledUp, Optional<Figure> stated) {
    boolean untold =
        rolledUp.content() instanceof Content.NoData(var reason, String _)
            && reason == Reason.NOT_COLLECTED;
    return untold ? stated.orElse(rolledUp) : rolledUp;
  }

  /// Actions without a figure are left out.
  private Figure mean(Address address, List<Figure> parts) {
    List<Figure> known = parts.stream().filter(part -> percent(part).isPresent()).toList();
    return keep(
        address,
        RollUp.of(
            known.stream()
                .map(part -> Part.of(new Progress.Reached(percent(part).orElseThrow())))
                .toList()),
        "roll-up of %d actions, each of the same weight".formatted(known.size()),
        known.stream().map(Figure::address).toList());
  }

  private Percent expected(LocalDate from, LocalDate due) {
    return due.isBefore(from) ? Percent.of("100") : RollUp.expected(from, due, quarter.end());
  }

  private Figure gap(Address address, Figure reached, Figure expected) {
    return keep(
        address.with("gap"),
        percent(reached).flatMap(done -> percent(expected).map(done::minus)),
        "% complete less % expected",
        List.of(reached.address(), expected.address()));
  }

  private Figure keep(
      Address address, Optional<Percent> percent, String rule, List<Address> inputs) {
    return keep(address, percent, Reason.NOT_COLLECTED, rule, inputs);
  }

  private Figure keep(
      Address address,
      Optional<Percent> percent,
      Reason ifNone,
      String rule,
      List<Address> inputs) {
    Content content =
        percent
            .<Content>map(p -> new Content.Known(new Value.Share(p)))
            .orElse(new Content.NoData(ifNone, ""));
    return figures.keep(
        new Figure(address, content, Unit.PERCENT, Basis.PLAIN, new Origin.Computed(rule, inputs)));
  }

  static Optional<Percent> percent(Figure figure) {
    return figure
        .value()
        .flatMap(
            value ->
                value instanceof Value.Share(Percent percent)
                    ? Optional.of(percent)
                    : Optional.empty());
  }

  /// Completed and 100 % go together, and what has not started has come no way.
  ///
  /// @param stage as the return words it beside the status; blank where it has none
  static Optional<Finding> contradiction(
      Optional<Rating> status, String stage, Optional<Figure> complete, Optional<Cell> cell) {
    Optional<Percent> percent = complete.flatMap(Completions::percent);
    if (status.isEmpty() || percent.isEmpty() || cell.isEmpty()) {
      return Optional.empty();
    }
    boolean begun = percent.get().points().signum() > 0;
    boolean whole = percent.get().compareTo(Percent.of("100")) >= 0;
    boolean completed = WorkState.isCompleted(status.get());
    Optional<String> message =
        whole != completed
            ? Optional.of(
                completed ? "completed, but not 100% complete" : "100% complete, but not completed")
            : begun && (WorkState.isNotStarted(status.get()) || WorkState.isNotStarted(stage))
                ? Optional.of("not started, but some of it complete")
                : Optional.empty();
    return message.map(
        words ->
            Finding.of(Code.RET108, cell.get().place(), words)
                .excerpt(cell.get().shown())
                .help("correct the status or the %"));
  }

  /// A stated % may be rounded, so that it stands for all that rounds to it.
  private static Optional<Finding> disagreement(Written cell, Bounds bounds) {
    Optional<Interval> stated = Measured.percentPrinted(cell);
    if (stated.isEmpty() || bounds.least().isEmpty() || bounds.most().isEmpty()) {
      return Optional.empty();
    }
    Percent least = bounds.least().get();
    Percent most = bounds.most().get();
    Interval said = stated.get();
    boolean within =
        said.middle().add(said.halfStep()).compareTo(least.points()) >= 0
            && said.middle().subtract(said.halfStep()).compareTo(most.points()) <= 0;
    String ours = Shown.value(new Value.Share(least), Unit.PERCENT);
    String upTo = Shown.value(new Value.Share(most), Unit.PERCENT);
    return within
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    Code.FIG102,
                    cell.place(),
                    "%s complete is stated, but the activities come to %s"
                        .formatted(
                            Shown.value(new Value.Share(new Percent(said.middle())), Unit.PERCENT),
                            ours.equals(upTo)
                                ? ours
                                : "something from %s to %s".formatted(ours, upTo)))
                .excerpt(cell.shown())
                .help("correct the %, or bring the activities up to date"));
  }

  /// Between what a whole must have come to, since some of its parts do not say how far they are.
  private record Bounds(Optional<Percent> least, Optional<Percent> most) {

    static Bounds of(List<Weighted> parts) {
      return new Bounds(rollUp(parts, "0"), rollUp(parts, "100"));
    }

    private static Optional<Percent> rollUp(List<Weighted> parts, String unknown) {
      List<Part> known = new ArrayList<>();
      for (Weighted part : parts) {
        Progress progress = part.progress().orElse(new Progress.Reached(Percent.of(unknown)));
        known.add(new Part(progress, part.weight()));
      }
      return RollUp.of(known);
    }

    Optional<Percent> only() {
      return least.equals(most) ? least : Optional.empty();
    }
  }
}
