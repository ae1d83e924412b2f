package org.outturn.returns;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.returns.Virements.Side;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;
import org.outturn.source.Recognised.Heading;
import org.outturn.workspace.ExpectedReturn;

/// Reads virements: what is moved, from where and to where, several rows where one budget gives to
/// many.
final class VirementKind implements Kind {
  static final String REFERENCE = "reference";
  static final String DATE = "approved";
  static final String BODY = "approved-by";
  static final String REASON = "reason";
  static final String EXPLANATION = "explanation";

  /// Told once, of both ends.
  static final String AMOUNT = "amount";

  /// The two ends of a virement.
  enum End {
    FROM("from", "source of funding", "giving budget", "budget reduced"),
    TO("to", "recipient budget", "receiving budget", "budget increased");

    private final String key;
    private final List<String> names;

    /// @param names of its budget
    End(String key, String... names) {
      this.key = key;
      this.names = List.of(names);
    }

    String key() {
      return key;
    }

    String directorate() {
      return key + "-directorate";
    }

    String budget() {
      return key + "-budget";
    }

    String amount(Side side) {
      return key + "-" + side.word();
    }

    String title(Side side) {
      return "Transfer %s: %s".formatted(key, side.word());
    }
  }

  /// What the return tells of a virement.
  enum Extent {
    BOTH_ENDS,
    ONE_END
  }

  @Override
  public String name() {
    return "virements";
  }

  @Override
  public Result<Optional<Return>> read(
      ExpectedReturn expected, Received received, Optional<Return> earlier) {
    return Tables.ofMoney(
        expected,
        received,
        _ -> fields(),
        (tables, reader) -> {
          List<Finding> missing = missing(tables);
          missing.forEach(reader::report);
          Signs signs = Signs.set(expected.columns()).turning(turned(tables));
          return Result.of(
              new VirementReading(
                      expected.name(),
                      signs,
                      reader,
                      missing.isEmpty() ? Extent.BOTH_ENDS : Extent.ONE_END)
                  .virements(tables.lines()));
        });
  }

  private static List<Finding> missing(Tables tables) {
    if (tables.heading(AMOUNT).isPresent()) {
      return List.of();
    }
    return Stream.of(End.values())
        .filter(
            end ->
                Stream.of(Side.values())
                    .noneMatch(side -> tables.heading(end.amount(side)).isPresent()))
        .map(
            end ->
                Finding.of(
                        Code.RET002,
                        tables.heading(REFERENCE).map(Heading::place).orElseThrow(),
                        "there is no column of amounts transferred " + end.key())
                    .help(
                        "add the column, or set the heading it has under columns in council.yaml"))
        .toList();
  }

  /// A column that shows what leaves a budget as negative amounts throughout.
  private static Set<String> turned(Tables tables) {
    Set<String> turned = new HashSet<>();
    for (Side side : Side.values()) {
      String key = End.FROM.amount(side);
      List<Integer> signs =
          tables.lines().stream()
              .flatMap(line -> line.cell(key).map(Written::of).stream())
              .flatMap(cell -> cell.number().stream())
              .map(number -> number.signum())
              .filter(sign -> sign != 0)
              .distinct()
              .toList();
      if (signs.equals(List.of(-1))) {
        turned.add(key);
      }
    }
    return turned;
  }

  private static List<Field> fields() {
    Stream<Field> words =
        Stream.of(
            new Field(
                REFERENCE,
                "Reference",
                Need.REQUIRED,
                List.of(
                    "ref",
                    "ref no",
                    "reference no",
                    "virement no",
                    "virement ref",
                    "virement number",
                    "no",
                    "log no")),
            new Field(
                DATE,
                "Date approved",
                Need.OPTIONAL,
                List.of(
                    "date",
                    "approved",
                    "approval date",
                    "date of approval",
                    "agreed",
                    "date agreed")),
            new Field(
                BODY,
                "Approved by",
                Need.OPTIONAL,
                List.of(
                    "approval",
                    "decision by",
                    "authorised by",
                    "decision maker",
                    "agreed by",
                    "by whom")),
            new Field(
                REASON,
                "Reason",
                Need.OPTIONAL,
                List.of(
                    "reason", "purpose", "description", "reason for virement", "justification")),
            new Field(
                EXPLANATION,
                "Explanation",
                Need.OPTIONAL,
                List.of("explanation", "comment", "details", "reason/explanation")),
            new Field(
                AMOUNT,
                "Amount",
                Need.OPTIONAL,
                List.of(
                    "value",
                    "sum",
                    "amount of virement",
                    "virement amount",
                    "value of virement",
                    "amount transferred",
                    "amount requested")));
    return Stream.concat(words, Stream.of(End.values()).flatMap(VirementKind::fields)).toList();
  }

  private static Stream<Field> fields(End end) {
    return Stream.of(
        field(end, end.directorate(), "directorate", "department", "portfolio", "committee"),
        field(
            end,
            end.budget(),
            "budget",
            "service",
            "cost centre",
            "budget head",
            "cash limit",
            "budget line",
            "heading",
            "account",
            "scheme"),
        field(
            end,
            end.amount(Side.EXPENDITURE),
            "expenditure",
            "expenditure budget",
            "exp",
            "gross expenditure"),
        field(end, end.amount(Side.INCOME), "income", "income budget", "inc"),
        field(end, end.amount(Side.NET), "amount", "net", "value", "sum"));
  }

  private static Field field(End end, String key, String... lowers) {
    List<String> uppers =
        List.of(
            "transfer " + end.key(),
            end.key(),
            "virement " + end.key(),
            "transferred " + end.key());
    Stream<String> under =
        uppers.stream().flatMap(upper -> Stream.of(lowers).map(lower -> upper + " " + lower));
    Stream<String> before = Stream.of(lowers).map(lower -> lower + " " + end.key());
    // Beside an amount that is told once, "Transfer from" heads the name of the budget.
    Stream<String> bare =
        key.equals(end.budget()) ? Stream.concat(uppers.stream(), end.names.stream()) : Stream.of();
    List<String> aliases = Stream.of(under, before, bare).flatMap(part -> part).toList();
    return new Field(
        key, "Transfer %s: %s".formatted(end.key(), lowers[0]), Need.OPTIONAL, aliases);
  }
}
