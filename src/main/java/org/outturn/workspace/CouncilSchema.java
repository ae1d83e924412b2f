package org.outturn.workspace;

import static org.outturn.workspace.Shapes.date;
import static org.outturn.workspace.Shapes.listOf;
import static org.outturn.workspace.Shapes.mapping;
import static org.outturn.workspace.Shapes.named;
import static org.outturn.workspace.Shapes.oneOf;
import static org.outturn.workspace.Shapes.oneOrMore;
import static org.outturn.workspace.Shapes.reference;
import static org.outturn.workspace.Shapes.scalar;
import static org.outturn.workspace.Shapes.text;
import static org.outturn.workspace.Shapes.wholeNumber;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.figure.Bands;
import org.outturn.figure.Basis;
import org.outturn.figure.Money;
import org.outturn.figure.Percent;
import org.outturn.figure.Quarter;
import org.outturn.figure.RiskMatrix;
import org.outturn.figure.RiskMatrix.Zones;
import org.outturn.figure.Scale;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Scale.Point;
import org.outturn.figure.Shortfall;
import org.outturn.figure.Tolerance;
import org.outturn.figure.Unit;
import org.outturn.source.Blank;
import org.outturn.source.Node;
import org.outturn.workspace.Council.Committee;
import org.outturn.workspace.Council.Contact;
import org.outturn.workspace.Council.Nation;

/// What `council.yaml` may say.
final class CouncilSchema {
  private final Map<String, String> kinds;
  private final Map<String, Quarter> quarters;

  /// @param kinds of return that there are
  /// @param quarters those with a folder
  CouncilSchema(List<String> kinds, List<Quarter> quarters) {
    this.kinds = kinds.stream().collect(Collectors.toMap(k -> k, k -> k));
    this.quarters = quarters.stream().collect(Collectors.toMap(Quarter::name, q -> q));
  }

  Shape<Council> shape() {
    return mapping(
        keys -> {
          var name = keys.required("council", text());
          var nation = keys.required("nation", oneOf(NATIONS));
          keys.optional("financial-year", FINANCIAL_YEAR);
          keys.optional("signs", SIGNS);
          var current = keys.optional("current-quarter", reference("quarter folder", quarters));
          var calendar = keys.optional("calendar", CALENDAR, WorkingDays.USUAL);
          var portfolios = keys.optional("portfolios", named(_ -> oneOrMore(text())), Map.of());
          var committees = keys.required("committees", named(_ -> COMMITTEE));
          var contacts = keys.required("contacts", named(_ -> CONTACT));
          var scales = keys.optional("scales", named(CouncilSchema::scale), Map.of());
          var names = keys.optional("returns", NAMES, Map.of());
          var returns =
              keys.required("returns", named(r -> expectedReturn(r, scales.read(), names.get())));
          var checks = keys.optional("checks", ChecksSchema.shape(), Checks.USUAL);
          var forms = keys.optional("forms", named(_ -> FORM), Map.of());
          return () ->
              new Council(
                  name.get(),
                  nation.get(),
                  current.get(),
                  calendar.get(),
                  portfolios.get(),
                  committees.get(),
                  contacts.get(),
                  scalesOf(scales.get()),
                  returns.get(),
                  checks.get(),
                  forms.get());
        });
  }

  /// The names alone, by which one return may refer to another.
  private static final Shape<Map<String, String>> NAMES =
      (setting, _) ->
          Optional.of(
              switch (setting.value()) {
                case Node.Mapping(_, var entries) ->
                    entries.stream()
                        .map(entry -> entry.key().text())
                        .distinct()
                        .collect(Collectors.toMap(name -> name, name -> name));
                case Node.Scalar _, Node.Sequence _ -> Map.<String, String>of();
              });

  private static final Map<String, Nation> NATIONS =
      Map.of("England", Nation.ENGLAND, "Wales", Nation.WALES);

  /// Said for the reader's sake: a local authority's financial year starts nowhere else.
  private static final Shape<String> FINANCIAL_YEAR =
      mapping(keys -> keys.required("starts", oneOf(Map.of("April", "April")))::get);

  /// The one policy by which figures are read and printed.
  private static final Shape<String> SIGNS =
      mapping(
          keys -> {
            keys.required("income", oneOf(Map.of("negative", "negative")));
            return keys.required("adverse", oneOf(Map.of("positive", "positive")))::get;
          });

  private static final Shape<WorkingDays> CALENDAR =
      mapping(
          keys -> {
            var closed = keys.optional("closed", listOf(date()), List.of());
            var open = keys.optional("open", listOf(date()), List.of());
            return () -> new WorkingDays(new HashSet<>(closed.get()), new HashSet<>(open.get()));
          });

  private static final Shape<Form> FORM =
      mapping(
          keys -> {
            var sections = keys.optional("sections", listOf(text()), List.of());
            var facts = keys.optional("facts", listOf(text()), List.of());
            var clearance = keys.optional("clearance", listOf(text()), List.of());
            return () -> new Form(sections.get(), facts.get(), clearance.get());
          });

  private static final Shape<Committee> COMMITTEE =
      mapping(
          keys -> {
            var name = keys.required("name", text());
            return () -> new Committee(name.get());
          });

  private static final Shape<Contact> CONTACT =
      mapping(
          keys -> {
            var post = keys.required("post", text());
            var telephone = keys.optional("telephone", text(), "");
            var email = keys.optional("email", text(), "");
            return () -> new Contact(post.get(), telephone.get(), email.get());
          });

  /// A scale, and the bands by which a rule rates on it where no officer does.
  private record RatedBy(Scale scale, Optional<Bands> bands) {
    private RatedBy {
      bands.ifPresent(
          rule -> {
            switch (rule) {
              case Tolerance _, Shortfall _ -> needsThreeTones(scale);
              case RiskMatrix(_, _, Zones.ByScore _) -> needsThreeTones(scale);
              case RiskMatrix(_, _, Zones.ByPlace(var words)) ->
                  words.forEach(row -> needsWords(scale, row));
            }
          });
    }

    private static void needsThreeTones(Scale scale) {
      for (Level level : List.of(Level.GREEN, Level.AMBER, Level.RED)) {
        if (scale.points().stream().noneMatch(p -> p.level() == level)) {
          throw new IllegalArgumentException(
              "the scale has bands, but no rating of tone "
                  + level.name().toLowerCase(Locale.ROOT));
        }
      }
    }

    private static void needsWords(Scale scale, List<String> words) {
      for (String word : words) {
        if (scale.read(word).isEmpty()) {
          throw new IllegalArgumentException(
              "zones have \"%s\", which is no rating of the scale".formatted(word));
        }
      }
    }
  }

  private static Map<String, Scale> scalesOf(Map<String, RatedBy> ratedBy) {
    Map<String, Scale> scales = new LinkedHashMap<>();
    ratedBy.forEach((name, rated) -> scales.put(name, rated.scale()));
    return scales;
  }

  private static Shape<RatedBy> scale(String name) {
    return mapping(
        keys -> {
          var title = keys.required("title", text());
          var notRated = keys.optional("not-rated", listOf(text()), List.of());
          var likelihood = keys.optional("likelihood", listOf(text()), List.of());
          boolean ofRisks = likelihood.read().filter(words -> !words.isEmpty()).isPresent();
          var ratings = keys.required("ratings", listOf(ofRisks ? ZONE : RATING));
          var impact = keys.optional("impact", listOf(text()), List.of());
          var bands =
              keys.optional(
                  "bands",
                  bands(likelihood.read().orElse(List.of()), impact.read().orElse(List.of())));
          return () ->
              new RatedBy(new Scale(name, title.get(), ratings.get(), notRated.get()), bands.get());
        });
  }

  private static final Shape<Point> RATING = point(CouncilSchema::usualShape);

  /// Of a scale of risks, on which blue is a zone and never "complete".
  private static final Shape<Point> ZONE =
      point(tone -> tone == Level.BLUE ? "◆" : usualShape(tone));

  /// @param shapes for ratings that are given none
  private static Shape<Point> point(Function<Level, String> shapes) {
    return mapping(
        keys -> {
          var word = keys.required("word", text());
          var symbol = keys.optional("symbol", text());
          var tone = keys.required("tone", oneOf(Level.BLUE, Level.GREEN, Level.AMBER, Level.RED));
          var means = keys.optional("means", text(), "");
          var also = keys.optional("also", listOf(text()), List.of());
          return () ->
              new Point(
                  word.get(),
                  symbol.get().orElseGet(() -> shapes.apply(tone.get())),
                  tone.get(),
                  means.get(),
                  also.get());
        });
  }

  /// Told apart without colour: the shapes of the house style.
  private static String usualShape(Level tone) {
    return switch (tone) {
      case BLUE -> "✔";
      case GREEN -> "●";
      case AMBER -> "▲";
      case RED -> "■";
      case UNRATED -> "–";
    };
  }

  private static Supplier<Bands> tolerance(Keys keys) {
    var amber = keys.required("amber-above", percent());
    var red = keys.required("red-above", percent());
    var amount = keys.optional("and-amount-above", pounds(), Money.ZERO);
    return () -> new Tolerance(amber.get(), red.get(), amount.get());
  }

  private static Supplier<Bands> shortfall(Keys keys) {
    var amber = keys.required("amber-above", percent());
    var red = keys.required("red-above", percent());
    return () -> new Shortfall(amber.get(), red.get());
  }

  private static Supplier<Bands> score(Keys keys, List<String> likelihood, List<String> impact) {
    var amber = keys.required("amber-above", wholeNumber());
    var red = keys.required("red-above", wholeNumber());
    return () -> new RiskMatrix(likelihood, impact, new Zones.ByScore(amber.get(), red.get()));
  }

  private static Supplier<Bands> place(Keys keys, List<String> likelihood, List<String> impact) {
    var zones = keys.required("zones", listOf(listOf(text())));
    return () -> new RiskMatrix(likelihood, impact, new Zones.ByPlace(zones.get()));
  }

  /// What bands compare decides which keys go with it. On an unknown basis, which is reported, they
  /// are read as those of the first.
  ///
  /// @param likelihood words of a scale of risks, as impact
  private static Shape<Bands> bands(List<String> likelihood, List<String> impact) {
    Map<String, Function<Keys, Supplier<Bands>>> bases =
        Map.of(
            "variance-percent",
            CouncilSchema::tolerance,
            "shortfall-percent",
            CouncilSchema::shortfall,
            "score",
            keys -> score(keys, likelihood, impact),
            "place",
            keys -> place(keys, likelihood, impact));
    return mapping(
        keys -> {
          var basis = keys.required("basis", oneOf(bases));
          return basis.read().orElse(CouncilSchema::tolerance).apply(keys);
        });
  }

  private Shape<ExpectedReturn> expectedReturn(
      String name, Optional<Map<String, RatedBy>> scales, Map<String, String> returns) {
    return mapping(
        keys -> {
          var title = keys.optional("title", text(), titled(name));
          var kind = keys.required("kind", reference("kind of return", kinds));
          var file = keys.required("file", text());
          var sheet = keys.optional("sheet", text());
          var sheets = keys.optional("sheets", listOf(text()), List.of());
          var unit = keys.optional("unit", UNIT);
          var printUnit = keys.optional("print-unit", UNIT);
          var basis = keys.optional("basis", BASIS);
          var columns = keys.optional("columns", named(_ -> text()), Map.of());
          var scale = keys.optional("scale", scaleOf(scales));
          var riskScale = keys.optional("risk-scale", scaleOf(scales));
          var due = keys.optional("due", oneOrMore(QUARTERS), List.of());
          var service = keys.optional("service", text(), "");
          var risks = keys.optional("risks", reference("return", returns));
          var years = keys.optional("years", YEARS);
          var blanks = keys.optional("blanks", named(_ -> BLANK), Map.of());
          return () ->
              new ExpectedReturn(
                  name,
                  title.get(),
                  kind.get(),
                  file.get(),
                  Stream.concat(sheet.get().stream(), sheets.get().stream()).toList(),
                  unit.get(),
                  printUnit.get(),
                  basis.get(),
                  columns.get(),
                  scale.get().map(RatedBy::scale),
                  riskScale.get().map(RatedBy::scale),
                  scale.get().flatMap(RatedBy::bands),
                  due.get(),
                  service.get(),
                  risks.get(),
                  years.get(),
                  blanks.get(),
                  keys.place());
        });
  }

  /// "service-plan" is "Service plan".
  private static String titled(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
  }

  /// Where the scales themselves are at fault, nothing is said of those who name one.
  private static Shape<RatedBy> scaleOf(Optional<Map<String, RatedBy>> scales) {
    return scales.map(known -> reference("scale", known)).orElse((_, _) -> Optional.empty());
  }

  private static final Shape<String> QUARTERS =
      scalar(
          "a quarter",
          "write Q4 for that of every year, or 2025-26-Q4 for one",
          text ->
              text.matches("Q[1-4]") || Quarter.named(text).isPresent()
                  ? Optional.of(text)
                  : Optional.empty());

  private static final Shape<PlanYears> YEARS =
      scalar(
          "the financial years of a plan",
          "write the first and the last, for example 2024-25 to 2028-29",
          PlanYears::named);

  private static final Shape<Blank> BLANK = oneOf(Blank.values());

  private static final Shape<Unit> UNIT =
      scalar("a unit", "use one of: £, £000, £m, %, number, days", Unit::named);

  private static final Shape<Basis> BASIS =
      oneOf(Basis.ACTUAL_TO_DATE, Basis.FORECAST, Basis.PROVISIONAL_OUTTURN, Basis.FINAL_OUTTURN);

  private static Shape<Percent> percent() {
    return scalar(
        "a percentage",
        "write it as a number followed by %, for example 2.5%",
        text -> decimal(text, "%", "").map(Percent::new));
  }

  private static Shape<Money> pounds() {
    return scalar(
        "an amount in pounds",
        "write it in full, for example \"£50,000\"",
        text -> decimal(text, "", "£").map(Money::new));
  }

  private static Optional<BigDecimal> decimal(String text, String after, String before) {
    String pattern = "\\Q%s\\E\\d[\\d,]*(\\.\\d+)?\\Q%s\\E".formatted(before, after);
    return text.matches(pattern)
        ? Optional.of(new BigDecimal(text.replaceAll("[^\\d.]", "")))
        : Optional.empty();
  }
}
