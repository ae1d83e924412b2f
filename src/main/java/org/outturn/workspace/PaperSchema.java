package org.outturn.workspace;

import static org.outturn.workspace.Shapes.date;
import static org.outturn.workspace.Shapes.listOf;
import static org.outturn.workspace.Shapes.mapping;
import static org.outturn.workspace.Shapes.named;
import static org.outturn.workspace.Shapes.oneOf;
import static org.outturn.workspace.Shapes.oneOrMore;
import static org.outturn.workspace.Shapes.reference;
import static org.outturn.workspace.Shapes.text;
import static org.outturn.workspace.Shapes.wholeNumber;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.outturn.document.Access;
import org.outturn.document.Section.Orientation;
import org.outturn.source.Node;
import org.outturn.workspace.Council.Nation;
import org.outturn.workspace.Paper.Appendix;
import org.outturn.workspace.Paper.Fact;
import org.outturn.workspace.Paper.Meeting;
import org.outturn.workspace.Paper.Narrative;
import org.outturn.workspace.Paper.Part;
import org.outturn.workspace.Paper.Recommendations;
import org.outturn.workspace.Paper.TableUse;

/// What a paper's file may say.
final class PaperSchema {
  private final Council council;
  private final Map<String, String> families;

  /// @param families of papers that there is a template for
  PaperSchema(Council council, List<String> families) {
    this.council = council;
    this.families = families.stream().collect(Collectors.toMap(f -> f, f -> f));
  }

  Shape<Paper> shape(String name, String file) {
    return mapping(
        keys -> {
          var family = keys.required("family", reference("family of papers", families));
          var title = keys.required("title", oneOrMore(text()));
          var meeting = keys.required("meeting", meeting());
          var facts = keys.optional("facts", named(_ -> text()), Map.of());
          var contact = keys.required("contact", reference("contact", council.contacts()));
          var recommendations = keys.optional("recommendations", RECOMMENDATIONS);
          var sections = keys.required("sections", listOf(part()));
          var signOff = keys.optional("sign-off", text(), "");
          var background = keys.required("background-papers", BACKGROUND_PAPERS);
          var appendices = keys.optional("appendices", listOf(appendix()), List.of());
          return () ->
              new Paper(
                  name,
                  file,
                  family.get(),
                  title.get(),
                  meeting.get(),
                  facts.get().entrySet().stream()
                      .map(fact -> new Fact(fact.getKey(), fact.getValue()))
                      .toList(),
                  contact.get(),
                  recommendations.get(),
                  sections.get(),
                  signOff.get(),
                  background.get(),
                  appendices.get());
        });
  }

  private Shape<Meeting> meeting() {
    return mapping(
        keys -> {
          var committee = keys.required("committee", reference("committee", council.committees()));
          var date = keys.required("date", date());
          var item = keys.optional("agenda-item", text(), "");
          var urgency = keys.optional("urgency", text(), "");
          return () ->
              new Meeting(
                  committee.get().name(), date.get(), item.get(), urgency.get(), keys.place());
        });
  }

  private static final Shape<Narrative> NARRATIVE =
      (setting, faults) ->
          text().read(setting, faults).map(words -> new Narrative(words, setting.value().place()));

  private static final Shape<Recommendations> RECOMMENDATIONS =
      mapping(
          keys -> {
            var by = keys.optional("by", text(), "");
            var items = keys.required("items", listOf(NARRATIVE));
            return () -> new Recommendations(by.get(), items.get());
          });

  /// A list, or the word "None" that the law has a council say.
  private static final Shape<List<String>> BACKGROUND_PAPERS =
      (setting, faults) ->
          switch (setting.value()) {
            case Node.Scalar(_, String word) when word.equalsIgnoreCase("None") ->
                java.util.Optional.of(List.of());
            case Node.Scalar _, Node.Sequence _, Node.Mapping _ ->
                listOf(text()).read(setting, faults);
          };

  private Shape<Part> part() {
    Shape<Part> banner =
        mapping(
            keys -> {
              var label = keys.required("part", text());
              var meaning = keys.required("meaning", text());
              return () -> new Part.Banner("Part " + label.get(), meaning.get());
            });
    Shape<Part> headed =
        mapping(
            keys -> {
              var heading = keys.required("heading", text());
              var paragraphs = keys.optional("paragraphs", listOf(NARRATIVE), List.of());
              var table = keys.optional("table", tableUse());
              return () -> new Part.Headed(heading.get(), paragraphs.get(), table.get());
            });
    return (setting, faults) ->
        switch (setting.value()) {
          case Node.Mapping m when m.get("part").isPresent() -> banner.read(setting, faults);
          case Node.Mapping _, Node.Scalar _, Node.Sequence _ -> headed.read(setting, faults);
        };
  }

  private Shape<Appendix> appendix() {
    return mapping(
        keys -> {
          var title = keys.required("title", text());
          var orientation =
              keys.optional("orientation", oneOf(Orientation.values()), Orientation.PORTRAIT);
          var access = access(keys);
          var intro = keys.optional("intro", oneOrMore(NARRATIVE), List.of());
          var tables = keys.optional("table", oneOrMore(tableUse()), List.of());
          return () ->
              new Appendix(title.get(), orientation.get(), access.get(), intro.get(), tables.get());
        });
  }

  /// A return's name; or that and who may see its table.
  private Shape<TableUse> tableUse() {
    Shape<ExpectedReturn> expected = reference("return", council.returns());
    Shape<TableUse> restricted =
        mapping(
            keys -> {
              var name = keys.required("return", expected);
              var access = access(keys);
              return () -> new TableUse(name.get().name(), access.get(), keys.place());
            });
    return (setting, faults) ->
        switch (setting.value()) {
          case Node.Scalar scalar ->
              expected
                  .read(setting, faults)
                  .map(r -> new TableUse(r.name(), new Access.Open(), scalar.place()));
          case Node.Mapping _, Node.Sequence _ -> restricted.read(setting, faults);
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
