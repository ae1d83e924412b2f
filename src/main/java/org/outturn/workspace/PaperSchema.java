package org.outturn.workspace;

import static org.outturn.workspace.Shapes.date;
import static org.outturn.workspace.Shapes.listOf;
import static org.outturn.workspace.Shapes.mapping;
import static org.outturn.workspace.Shapes.named;
import static org.outturn.workspace.Shapes.oneOf;
import static org.outturn.workspace.Shapes.oneOrMore;
import static org.outturn.workspace.Shapes.reference;
import static org.outturn.workspace.Shapes.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.source.Node;
import org.outturn.workspace.Paper.Fact;
import org.outturn.workspace.Paper.Meeting;
import org.outturn.workspace.Paper.Recommendations;

/// What a paper's file may say.
final class PaperSchema {
  private final Council council;
  private final Map<String, String> families;

  /// @param families of papers that there is a template for
  PaperSchema(Council council, List<String> families) {
    this.council = council;
    this.families = families.stream().collect(Collectors.toMap(f -> f, f -> f));
  }

  /// @return a paper for each of its meetings
  Shape<List<Paper>> shape(String name, String file) {
    SectionSchema schema = new SectionSchema(council);
    return mapping(
        keys -> {
          var family = keys.required("family", reference("family of papers", families));
          var title = keys.required("title", oneOrMore(text()));
          var occasions = occasions(keys);
          var cover = keys.optional("cover", FACTS, List.of());
          var facts = keys.optional("facts", FACTS, List.of());
          var contact = keys.required("contact", reference("contact", council.contacts()));
          var recommendations = keys.optional("recommendations", RECOMMENDATIONS);
          var sections = keys.required("sections", listOf(schema.part()));
          var signOff = keys.optional("sign-off", text(), "");
          var background = keys.required("background-papers", BACKGROUND_PAPERS);
          var clearance = keys.optional("clearance", named(_ -> date()), Map.of());
          var ifMissing = keys.optional("if-missing", ifMissing(), Map.of());
          var appendices = keys.optional("appendices", listOf(schema.appendix()), List.of());
          return () ->
              occasions.get().stream()
                  .map(
                      occasion ->
                          new Paper(
                              name + occasion.ending(),
                              file,
                              family.get(),
                              title.get(),
                              occasion.meeting(),
                              cover.get(),
                              occasion.with(facts.get()),
                              contact.get(),
                              occasion.recommendations().or(recommendations::get),
                              sections.get(),
                              signOff.get(),
                              background.get(),
                              clearance.get(),
                              ifMissing.get(),
                              appendices.get()))
                  .toList();
        });
  }

  /// A meeting to which the paper goes, and what is its own there.
  ///
  /// @param ending of the name of what is built; blank where there is but one meeting
  private record Occasion(
      String ending, Meeting meeting, List<Fact> facts, Optional<Recommendations> recommendations) {

    /// The facts of all meetings, of which its own replace those of the same label.
    List<Fact> with(List<Fact> shared) {
      Map<String, Fact> all = new LinkedHashMap<>();
      Stream.concat(shared.stream(), facts.stream()).forEach(fact -> all.put(fact.label(), fact));
      return List.copyOf(all.values());
    }
  }

  /// `meeting:` or `meetings:`.
  private Supplier<List<Occasion>> occasions(Keys keys) {
    if (!keys.has("meetings")) {
      var meeting = keys.required("meeting", meeting());
      return () -> List.of(new Occasion("", meeting.get(), List.of(), Optional.empty()));
    }
    var one = keys.optional("meeting", meeting());
    var several = keys.required("meetings", listOf(occasion()));
    return () -> {
      if (one.get().isPresent()) {
        throw new IllegalArgumentException("both meeting and meetings");
      }
      if (several.get().stream().map(Occasion::ending).distinct().count() < several.get().size()) {
        throw new IllegalArgumentException("one committee has two meetings");
      }
      return several.get();
    };
  }

  /// By the names of returns.
  private Shape<Map<String, IfMissing>> ifMissing() {
    Shape<Map<String, IfMissing>> named = named(_ -> oneOf(IfMissing.values()));
    return (setting, faults) -> {
      if (setting.value() instanceof Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
          reference("return", council.returns())
              .read(new Node.Entry(setting.key(), entry.key()), faults);
        }
      }
      return named.read(setting, faults);
    };
  }

  private Shape<Meeting> meeting() {
    return mapping(
        keys -> {
          var meeting = meeting(keys);
          return () -> meeting.get().meeting();
        });
  }

  private Shape<Occasion> occasion() {
    return mapping(
        keys -> {
          var meeting = meeting(keys);
          var facts = keys.optional("facts", FACTS, List.of());
          var recommendations = keys.optional("recommendations", RECOMMENDATIONS);
          return () ->
              new Occasion(
                  "-" + meeting.get().committee(),
                  meeting.get().meeting(),
                  facts.get(),
                  recommendations.get());
        });
  }

  /// @param committee by its name in settings
  private record Called(String committee, Meeting meeting) {}

  private Supplier<Called> meeting(Keys keys) {
    Map<String, String> names =
        council.committees().keySet().stream().collect(Collectors.toMap(c -> c, c -> c));
    var committee = keys.required("committee", reference("committee", names));
    var date = keys.required("date", date());
    var item = keys.optional("agenda-item", text(), "");
    var urgency = keys.optional("urgency", text(), "");
    return () ->
        new Called(
            committee.get(),
            new Meeting(
                council.committees().get(committee.get()).name(),
                date.get(),
                item.get(),
                urgency.get(),
                keys.place()));
  }

  private static final Shape<List<Fact>> FACTS =
      (setting, faults) ->
          named(_ -> text())
              .read(setting, faults)
              .map(
                  facts ->
                      facts.entrySet().stream()
                          .map(fact -> new Fact(fact.getKey(), fact.getValue()))
                          .toList());

  private static final Shape<Recommendations> RECOMMENDATIONS =
      mapping(
          keys -> {
            var by = keys.optional("by", text(), "");
            var items = keys.required("items", listOf(SectionSchema.NARRATIVE));
            return () -> new Recommendations(by.get(), items.get());
          });

  /// A list, or the word "None" that the law has a council say.
  private static final Shape<List<String>> BACKGROUND_PAPERS =
      (setting, faults) ->
          switch (setting.value()) {
            case Node.Scalar(_, String word) when word.equalsIgnoreCase("None") ->
                Optional.of(List.of());
            case Node.Scalar _, Node.Sequence _, Node.Mapping _ ->
                listOf(text()).read(setting, faults);
          };
}
