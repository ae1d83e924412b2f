package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outturn.figure.Quarter;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Scale.Point;
import org.outturn.figure.Unit;
import org.outturn.finding.Result;

class ActionBesideTest {
  private static final Scale SCALE =
      new Scale(
          "s",
          "Status",
          List.of(
              new Point("Blue", "●", Level.BLUE, "", List.of()),
              new Point("Green", "●", Level.GREEN, "", List.of()),
              new Point("Red", "●", Level.RED, "", List.of())),
          List.of());

  @Test
  void anActionMayStandInARowAboveItsActivities() {
    Result<Optional<Return>> read =
        read(
            "Action | Activities | Lead | Deadline | Status",
            "ICT-01 Move to the cloud | | Head of ICT | 31/03/2026 | Green",
            " | Move the e-mail | Manager | 31/07/2025 | Blue",
            " | Move the ledger | Manager | 31/01/2026 | Red",
            "ICT-02 Renew the laptops | | Head of ICT | 31/03/2026 | Green");

    assertThat(read.findings()).isEmpty();
    assertThat(told(read))
        .containsExactly(
            "ICT-01 Move to the cloud Green",
            "  Move the e-mail Blue",
            "  Move the ledger Red",
            "ICT-02 Renew the laptops Green");
  }

  @Test
  void anActionMayStandBesideTheFirstOfItsActivitiesOrEach() {
    Result<Optional<Return>> read =
        read(
            "Ref | Action | Milestone | Lead | Deadline | Status",
            "W1 | Collect food waste apart | Vehicles ordered | Manager | 31/03/2026 | Green",
            "W1 | | Routes agreed | Manager | 31/01/2026 | Red",
            "W2 | Open a reuse shop | Lease signed | Manager | 28/02/2026 | Green",
            "W2 | Open a reuse shop | Doors open | Manager | 28/02/2026 | Green");

    assertThat(read.findings()).isEmpty();
    assertThat(told(read))
        .containsExactly(
            "W1 Collect food waste apart",
            "  Vehicles ordered Green",
            "  Routes agreed Red",
            "W2 Open a reuse shop",
            "  Lease signed Green",
            "  Doors open Green");
  }

  @Test
  void anActivityKeepsAReferenceOfItsOwn() {
    Result<Optional<Return>> read =
        read(
            "Ref | Action | Milestone | Lead | Deadline | Status",
            "1 | Collect food waste apart | | Manager | 31/03/2026 | Green",
            "1.1 | | Routes agreed | Manager | 31/01/2026 | Red");

    assertThat(read.findings()).isEmpty();
    assertThat(told(read))
        .containsExactly("1 Collect food waste apart Green", "  1.1 Routes agreed Red");
  }

  @Test
  void codesBesideActivitiesAreNoActions() {
    Result<Optional<Return>> read =
        read("Action | Activities | Status", "W1 | Routes agreed | Green");

    assertThat(read.findings())
        .singleElement()
        .extracting(finding -> finding.code().name())
        .isEqualTo("RET106");
  }

  private static Result<Optional<Return>> read(String... rows) {
    return Tables.in(
            List.of(Sheets.of(List.of(rows))),
            ServicePlanFields.all(),
            Sheets.expected("s", "service-plan", Unit.NUMBER))
        .then(
            tables ->
                new ServicePlanReading("s", SCALE, new Quarter(2025, 3), Optional.empty())
                    .plan(tables.orElseThrow()));
  }

  private static List<String> told(Result<Optional<Return>> read) {
    return ((ServicePlan) read.value().orElseThrow())
        .actions().stream()
            .flatMap(
                action ->
                    Stream.concat(
                        Stream.of(told("", action.reference(), action.title(), action.status())),
                        action.activities().stream()
                            .map(a -> told("  ", a.reference(), a.title(), a.status()))))
            .toList();
  }

  private static String told(
      String indent, String reference, String title, Optional<Rating> status) {
    return indent
        + Stream.of(reference, title, status.map(Rating::word).orElse(""))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" "));
  }
}
