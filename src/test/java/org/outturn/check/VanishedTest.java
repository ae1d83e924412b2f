package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;

/// What last quarter reported on and this quarter does not, and forecasts that nobody has looked
/// at.
class VanishedTest {
  @TempDir Path root;

  private static String plan(String... objectives) {
    return "Improvement plan\n" + String.join("\n", objectives);
  }

  /// @param actions reference and title, apart by a colon
  private static String objective(String reference, String actions) {
    StringBuilder rows =
        new StringBuilder(
            """
            %s,Serve people,,,Risk: what if it is not achieved?,,
            Lead officer,Head of Places,,,People wait.,,
            Ref,Key action,Target date,Officer responsible,Progress,Progress rating,Risk of missing target
            """
                .formatted(reference));
    for (String action : actions.split(" ")) {
      rows.append("%s,Mar 26,Head of Places,Begun,G,Low\n".formatted(action.replace(':', ',')));
    }
    return rows.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "1:Open 2:Close, CPr2, ''",
    "1:Open,         CPr2, action CPr1 2 of last quarter is missing",
    "2:Close,        CPr2, action CPr1 1 of last quarter is missing",
    // found by its title, or by its number under another title
    "1:Open 5:Close, CPr2, ''",
    "1:Open 2:Shut,  CPr2, ''",
    "1:Open 5:Shut,  CPr2, action CPr1 2 of last quarter is missing",
    "1:Open 2:Close, CPr3, objective CPr2 of last quarter is missing",
  })
  void anActionOfAPlanDoesNotVanish(String actions, String second, String expected) {
    List<String> found =
        Checked.in(root)
            .before("plan", plan(objective("CPr1", "1:Open 2:Close"), objective("CPr2", "1:Mend")))
            .now("plan", plan(objective("CPr1", actions), objective(second, "1:Mend")))
            .found(Code.RET023);

    assertThat(found)
        .extracting(line -> line.replaceFirst(".*\\] ", ""))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({"On target, 1", "Delayed, 1", "Completed, 0"})
  void whatIsCompleteMayGo(String status, int found) {
    String rows = "Ref,Action,Lead officer,Deadline,Status,Comments\n%s";
    String kept = "S1,Open the hub,Head of Places,31/03/2026,On target,%s\n";
    String gone = "S2,Mend the roofs,Head of Places,31/03/2026,%s,Begun\n".formatted(status);
    Checked checked =
        Checked.in(root)
            .before("service", rows.formatted(kept.formatted("Begun") + gone))
            .now("service", rows.formatted(kept.formatted("Going on")));

    assertThat(checked.found(Code.RET023))
        .hasSize(found)
        .allMatch(line -> line.equals("service.csv [A2] action S2 of last quarter is missing"));
  }

  /// Forecasts of three quarters on a budget of 500: of spending, and of income on one of -100.
  @ParameterizedTest
  @CsvSource({
    "510, 510, 510, 1",
    "510, 510, 511, 0",
    "510, 511, 510, 0",
    "511, 510, 510, 0",
    "500, 500, 500, 0",
  })
  void aForecastOfADivisionOrASchemeIsMadeAnew(int older, int before, int now, int found) {
    String revenue =
        """
        Division,Business unit,Revised budget expenditure,Revised budget income,Forecast outturn expenditure,Forecast outturn income
        Law,Land,500,-100,%d,-100
        Law,Courts,20,-10,20,-10
        """;
    String capital = "Scheme,Revised budget,Forecast outturn\nBridges,500,%d\nRoads,3,3\n";
    Checked checked =
        Checked.in(root)
            .now("revenue", revenue.formatted(now))
            .before("revenue", revenue.formatted(before))
            .older("revenue", revenue.formatted(older))
            .now("capital", capital.formatted(now))
            .before("capital", capital.formatted(before))
            .older("capital", capital.formatted(older));

    assertThat(checked.found(Code.FIG015))
        .hasSize(2 * found)
        .allMatch(
            line ->
                line.endsWith("the forecast has been £%d,000 for three quarters".formatted(now)));
  }
}
