package org.outturn.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.document.Access;
import org.outturn.document.Section.Orientation;
import org.outturn.finding.Location;

/// A paper's facts and its sections in order: one file of `papers/`.
///
/// @param name the file's name without its ending; also that of what is built
/// @param file as findings name it
/// @param family the form: a template `<family>.ftlx`
/// @param title a line each
/// @param facts the header list, in order
/// @param contact whom to ask
/// @param signOff the post that signs; blank for none
/// @param backgroundPapers "None" is said by an empty list (Local Government Act 1972, s100D)
public record Paper(
    String name,
    String file,
    String family,
    List<String> title,
    Meeting meeting,
    List<Fact> facts,
    Council.Contact contact,
    Optional<Recommendations> recommendations,
    List<Part> sections,
    String signOff,
    List<String> backgroundPapers,
    List<Appendix> appendices) {

  private static final Pattern FIGURE = Pattern.compile("\\$\\{\\s*([A-Za-z0-9-]+)");

  public Paper {
    title = List.copyOf(title);
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
    backgroundPapers = List.copyOf(backgroundPapers);
    appendices = List.copyOf(appendices);
  }

  /// The returns that the paper names: those whose tables it places, and those whose figures its
  /// narrative asks for. Its template may use more.
  ///
  /// @return first parts of addresses, of which some may be no return
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    tables().forEach(table -> names.add(table.returnName()));
    narratives()
        .flatMap(narrative -> FIGURE.matcher(narrative.text()).results())
        .forEach(figure -> names.add(figure.group(1)));
    return names;
  }

  private Stream<TableUse> tables() {
    return Stream.concat(
        headed().flatMap(headed -> headed.table().stream()),
        appendices.stream().flatMap(appendix -> appendix.tables().stream()));
  }

  private Stream<Narrative> narratives() {
    return Stream.of(
            recommendations.stream().flatMap(r -> r.items().stream()),
            headed().flatMap(headed -> headed.paragraphs().stream()),
            appendices.stream().flatMap(appendix -> appendix.intro().stream()))
        .flatMap(all -> all);
  }

  private Stream<Part.Headed> headed() {
    return sections.stream()
        .flatMap(
            part ->
                switch (part) {
                  case Part.Banner _ -> Stream.empty();
                  case Part.Headed headed -> Stream.of(headed);
                });
  }

  /// @param agendaItem blank where the clerk stamps it
  /// @param urgency why the paper cannot wait although it is published too late (Local Government
  ///   Act 1972, section 100B(4)(b)); blank where it is in time
  /// @param place where the meeting is set
  public record Meeting(
      String committee, LocalDate date, String agendaItem, String urgency, Location.InLine place) {}

  public record Fact(String label, String value) {}

  /// @param by whose they are where not the reporting officer's; blank else
  public record Recommendations(String by, List<Narrative> items) {
    public Recommendations {
      items = List.copyOf(items);
    }
  }

  /// CommonMark with `${address}` where a figure stands.
  ///
  /// @param place of its first line
  public record Narrative(String text, Location.InLine place) {}

  /// What `sections:` lists.
  public sealed interface Part {

    /// "Part A" with its meaning, across the page.
    record Banner(String label, String meaning) implements Part {}

    /// A heading with numbered paragraphs, and what stands after them.
    ///
    /// @param paragraphs each one numbered paragraph; further paragraphs inside go on unnumbered
    /// @param table the return whose table follows
    record Headed(String heading, List<Narrative> paragraphs, Optional<TableUse> table)
        implements Part {
      public Headed {
        paragraphs = List.copyOf(paragraphs);
      }
    }
  }

  /// A return's table put into a paper.
  public record TableUse(String returnName, Access access, Location.InLine place) {}

  public record Appendix(
      String title,
      Orientation orientation,
      Access access,
      List<Narrative> intro,
      List<TableUse> tables) {
    public Appendix {
      intro = List.copyOf(intro);
      tables = List.copyOf(tables);
    }
  }
}
