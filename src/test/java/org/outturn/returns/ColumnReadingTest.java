package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.source.Field;
import org.outturn.source.Recognition;

class ColumnReadingTest {

  /// A heading and what stands below it, the odd one out, and what is said of it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "% complete     | 75;0.9;60;40                 | RET030 | write 90% if that is what it"
            + " stands for",
        "% complete     | 75%;1;0.4;60%                | RET030 | write 100% if that is what it"
            + " stands for",
        "% complete     | 75%;9000%;60%                | RET030 | write 90% if that is what it"
            + " stands for",
        "Date           | 3/25/2026;14/05/2026;3/4/2026 | RET031 | write the month as a word in all"
            + " dates of the column",
        "Ref            | 1-1;01-Feb;1-3               | RET032 | format the cell as text and type"
            + " 1-2 again, if that is what it was",
        "Ref            | 1E1;1.00E+02;1E3             | RET032 | format the cell as text and type"
            + " 1E2 again, if that is what it was",
        "Ref            | 006;7;008                    | RET032 | format the cell as text and type"
            + " 007 again, if that is what it was",
        "Ref            | 1.8;1.9;1.1;1.11             | RET032 | format the cell as text and type"
            + " 1.10 again, if that is what it was",
        "Budget         | 1,204;780;662.12345;46       | RET034 | see whether the number was"
            + " calculated elsewhere, and is the one that was meant"
      })
  void theOddOneOutIsFound(String heading, String cells, Code code, String help) {
    assertThat(findings(heading, cells))
        .extracting(Finding::code, Finding::help)
        .startsWith(tuple(code, help));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "% complete     | 75;90;60;40",
        "% complete     | 0.9;0.4;0.6",
        "% complete     | 0.9;2;75",
        "% complete     | 0.9%;75%;60%",
        "% variance     | 0.9;12.5;-17",
        "Date           | 03/04/2026;14/05/2026;01/06/2026",
        "Date           | 31 March 2026;Mar 26;Ongoing",
        "Ref            | 1a;1b;2;22bi",
        "Ref            | MAR-01;MAR-02;MAR-03",
        "Ref            | 1E1;1E2;1E3",
        "Ref            | 01;02;10;100",
        "Ref            | 1.1;1.2;1.10",
        "Budget         | 1,204;780.12;662.50;46",
        "Budget         | 1204.33333;780.12345;662.98765;46.11111",
        "Service        | Schools;Nurseries;2026"
      })
  void aSoundColumnIsLeftInPeace(String heading, String cells) {
    assertThat(findings(heading, cells)).isEmpty();
  }

  /// A text file keeps every number as text.
  @Test
  void numbersOfATextFileAreNoFault() {
    assertThat(findings("Budget", "1,204;780;(95)")).isEmpty();
  }

  private static List<Finding> findings(String heading, String cells) {
    List<String> rows = new ArrayList<>();
    rows.add("Name|" + heading);
    Arrays.stream(cells.split(";")).forEach(cell -> rows.add("line " + rows.size() + "|" + cell));
    List<Field> fields =
        List.of(
            new Field("name", "Name", Field.Need.REQUIRED, List.of()),
            new Field("column", heading, Field.Need.REQUIRED, List.of()));
    return ColumnReading.of(Recognition.recognise(Sheets.of(rows), fields, Map.of()).value());
  }
}
