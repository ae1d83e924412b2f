package org.outturn.workspace;

import static org.outturn.workspace.Shapes.listOf;
import static org.outturn.workspace.Shapes.mapping;
import static org.outturn.workspace.Shapes.named;
import static org.outturn.workspace.Shapes.oneOf;
import static org.outturn.workspace.Shapes.oneOrMore;
import static org.outturn.workspace.Shapes.reference;
import static org.outturn.workspace.Shapes.text;
import static org.outturn.workspace.Shapes.wholeNumber;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.outturn.document.Access;
import org.outturn.document.Section.Orientation;
import org.outturn.source.Node;
import org.outturn.workspace.Council.Nation;
import org.outturn.workspace.Filter.Need;
import org.outturn.workspace.Paper.Appendix;
import org.outturn.workspace.Paper.ChartUse;
import org.outturn.workspace.Paper.Considerations;
import org.outturn.workspace.Paper.Narrative;
import org.outturn.workspace.Paper.Part;
import org.outturn.workspace.Paper.TableUse;

/// What the sections and appendices of a paper may say.
final class SectionSchema {
  private static final String PORTFOLIO = "portfolio";
  private static final String DIRECTORATE = "directorate";

  private final Council council;

  SectionSchema(Council council) {
    this.council = council;
  }

  static final Shape<Narrative> NARRATIVE =
      (setting, faults) ->
          text().read(setting, faults).map(words -> new Narrative(words, setting.value().place()));

  private static final Shape<ChartUse> CHART =
      mapping(
          keys -> {
            var shows = keys.required("shows", NARRATIVE);
            var alternative = keys.optional("alternative", NARRATIVE);
            var bars = keys.required("bars", named(_ -> NARRATIVE));
            return () -> new ChartUse(shows.get(), alternative.get(), bars.get(), keys.place());
          });

  private static final Shape<Filter.Wanted> WANTED =
      (setting, faults) ->
          text()
              .read(setting, faults)
              .map(words -> new Filter.Wanted(words, setting.value().place(), Need.REQUIRED));

  private static final Shape<List<Filter.Wanted>> WANTED_OF_A_FIELD =
      (setting, faults) -> {
        Optional<List<Filter.Wanted>> wanted = oneOrMore(WANTED).read(setting, faults);
        if (wanted.isPresent() && wanted.get().isEmpty()) {
          faults.accept(
              Shapes.wrongKind(setting, "a value or a list of some", "write what is to be shown"));
        }
        return wanted.filter(values -> !values.isEmpty());
      };

  /// Fields with a value, or several. What fields and values there are, the return knows; what a
  /// portfolio holds, the council says.
  private Shape<Filter> filter() {
    return (setting, faults) ->
        named(field -> isOfPortfolios(field) ? portfolios() : WANTED_OF_A_FIELD)
            .read(setting, faults)
            .map(
                fields ->
                    new Filter(
                        fields.entrySet().stream()
                            .map(field -> condition(field.getKey(), field.getValue()))
                            .toList()));
  }

  private boolean isOfPortfolios(String field) {
    return field.equals(PORTFOLIO) && !council.portfolios().isEmpty();
  }

  /// Returns know their directorates and not whose portfolio these are in.
  private Shape<List<Filter.Wanted>> portfolios() {
    Shape<List<List<String>>> named = oneOrMore(reference("portfolio", council.portfolios()));
    return (setting, faults) ->
        named
            .read(setting, faults)
            .map(
                portfolios ->
                    portfolios.stream()
                        .flatMap(List::stream)
                        .map(
                            directorate ->
                                new Filter.Wanted(
                                    directorate, setting.value().place(), Need.OPTIONAL))
                        .toList());
  }

  private Filter.Condition condition(String field, List<Filter.Wanted> values) {
    return new Filter.Condition(isOfPortfolios(field) ? DIRECTORATE : field, values);
  }

  Shape<Part> part() {
    Shape<Part> banner =
        mapping(
            keys -> {
              var label = keys.required("part", text());
              var meaning = keys.required("meaning", text());
              var orientation = orientation(keys);
              return () -> new Part.Banner("Part " + label.get(), meaning.get(), orientation.get());
            });
    Shape<Part> headed =
        mapping(
            keys -> {
              var heading = keys.required("heading", text());
              var intro = keys.optional("intro", oneOrMore(NARRATIVE), List.of());
              var paragraphs = keys.optional("paragraphs", listOf(NARRATIVE), List.of());
              var charts = keys.optional("chart", oneOrMore(CHART), List.of());
              var tables = keys.optional("table", oneOrMore(tableUse()), List.of());
              var considerations = keys.optional("considerations", considerations());
              var signatories = keys.optional("signatories", oneOrMore(text()), List.of());
              return () ->
                  new Part.Headed(
                      heading.get(),
                      intro.get(),
                      paragraphs.get(),
                      charts.get(),
                      tables.get(),
                      considerations.get(),
                      signatories.get());
            });
    return (setting, faults) ->
        switch (setting.value()) {
          case Node.Mapping m when m.get("part").isPresent() -> banner.read(setting, faults);
          case Node.Mapping _, Node.Scalar _, Node.Sequence _ -> headed.read(setting, faults);
        };
  }

  Shape<Appendix> appendix() {
    return mapping(
        keys -> {
          var title = keys.required("title", text());
          var orientation = orientation(keys);
          var access = access(keys);
          var intro = keys.optional("intro", oneOrMore(NARRATIVE), List.of());
          var tables = keys.optional("table", oneOrMore(tableUse()), List.of());
          return () ->
              new Appendix(title.get(), orientation.get(), access.get(), intro.get(), tables.get());
        });
  }

  private static Keys.Answer<Orientation> orientation(Keys keys) {
    return keys.optional("orientation", oneOf(Orientation.values()), Orientation.PORTRAIT);
  }

  /// A return's name; or that, which of its entries are shown, and who may see its table.
  private Shape<TableUse> tableUse() {
    Shape<String> expected = reference("return", council.placeable());
    Shape<TableUse> particular =
        mapping(
            keys -> {
              var name = keys.required("of", expected);
              var filter = keys.optional("where", filter(), Filter.NONE);
              var access = access(keys);
              return () -> new TableUse(name.get(), access.get(), filter.get(), keys.place());
            });
    return (setting, faults) ->
        switch (setting.value()) {
          case Node.Scalar scalar ->
              expected
                  .read(setting, faults)
                  .map(name -> new TableUse(name, new Access.Open(), Filter.NONE, scalar.place()));
          case Node.Mapping _, Node.Sequence _ -> particular.read(setting, faults);
        };
  }

  /// The name of a return of recommendations; or that, and which of them are considered.
  private Shape<Considerations> considerations() {
    Map<String, ExpectedReturn> answering = new LinkedHashMap<>(council.returns());
    answering.values().removeIf(expected -> !expected.kind().equals("recommendations"));
    Shape<ExpectedReturn> expected = reference("return of recommendations", answering);
    Shape<Considerations> particular =
        mapping(
            keys -> {
              var name = keys.required("of", expected);
              var filter = keys.optional("where", filter(), Filter.NONE);
              return () -> new Considerations(name.get().name(), filter.get(), keys.place());
            });
    return (setting, faults) ->
        switch (setting.value()) {
          case Node.Scalar scalar ->
              expected
                  .read(setting, faults)
                  .map(r -> new Considerations(r.name(), Filter.NONE, scalar.place()));
          case Node.Mapping _, Node.Sequence _ -> particular.read(setting, faults);
        };
  }

  private Supplier<Access> access(Keys keys) {
    var exempt = keys.optional("exempt", exempt());
    var confidential = keys.optional("confidential", CONFIDENTIAL);
    return () -> {
      if (exempt.get().isPresent() && confidential.get().isPresent()) {
        throw new IllegalArgumentException("both exempt and confidential");
      }
      return exempt.get().or(confidential::get).orElse(new Access.Open());
    };
  }

  private Shape<Access> exempt() {
    return mapping(
        keys -> {
          var paragraphs = keys.required("paragraphs", listOf(scheduleParagraph()));
          var reason = keys.required("reason", text());
          return () -> new Access.Exempt(paragraphs.get(), reason.get());
        });
  }

  private static final Shape<Access> CONFIDENTIAL =
      mapping(
          keys -> {
            var reason = keys.required("reason", text());
            return () -> new Access.Confidential(reason.get());
          });

  /// A paragraph of Schedule 12A to the Local Government Act 1972.
  private Shape<Integer> scheduleParagraph() {
    int first = council.nation() == Nation.ENGLAND ? 1 : 12;
    int last = council.nation() == Nation.ENGLAND ? 7 : 18;
    return (setting, faults) ->
        wholeNumber()
            .read(setting, faults)
            .filter(
                number -> {
                  boolean stands = first <= number && number <= last;
                  if (!stands) {
                    faults.accept(
                        Shapes.wrongKind(
                            setting,
                            "a paragraph of Schedule 12A",
                            "use one from %d to %d".formatted(first, last)));
                  }
                  return stands;
                });
  }
}
