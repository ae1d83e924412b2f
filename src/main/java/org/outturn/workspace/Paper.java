package org.outturn.workspace;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.document.Access;
import org.outturn.document.Section.Orientation;
import org.outturn.finding.Location;

/// A paper for one meeting: its facts and its sections in order. A file of `papers/` holds one, or
/// one for each of several meetings, which then have all but their heads in common.
///
/// @param name that of what is built: the file's without its ending, and after it the committee's
///   where the file is for several meetings
/// @param file as findings name it
/// @param family the form: a template `<family>.ftlx`
/// @param title a line each
/// @param cover what a cover says below the title, in order; none where there is no cover
/// @param facts the header list, in order
/// @param contact whom to ask
/// @param signOff the post that signs; blank for none
/// @param backgroundPapers "None" is said by an empty list (Local Government Act 1972, s100D)
/// @param clearance days on which posts cleared it: recorded, never printed
/// @param ifMissing what to do, by return, where it is missing; the paper waits for the others
public record Paper(
    String name,
    String file,
    String family,
    List<String> title,
    Meeting meeting,
    List<Fact> cover,
    List<Fact> facts,
    Council.Contact contact,
    Optional<Recommendations> recommendations,
    List<Part> sections,
    String signOff,
    List<String> backgroundPapers,
    Map<String, LocalDate> clearance,
    Map<String, IfMissing> ifMissing,
    List<Appendix> appendices) {

  private static final Pattern FIGURE = Pattern.compile("\\$\\{\\s*([A-Za-z0-9-]+)");

  public Paper {
    title = List.copyOf(title);
    cover = List.copyOf(cover);
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
    backgroundPapers = List.copyOf(backgroundPapers);
    clearance = Map.copyOf(clearance);
    ifMissing = Map.copyOf(ifMissing);
    appendices = List.copyOf(appendices);
  }

  /// The returns that the paper names: those whose tables or answers it places, and those whose
  /// figures its narrative asks for. Its template may use more.
  ///
  /// @return first parts of addresses, of which some may be no return
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    tables().forEach(table -> names.add(table.returnName()));
    headed()
        .flatMap(headed -> headed.considerations().stream())
        .forEach(answers -> names.add(answers.returnName()));
    charts()
        .flatMap(chart -> chart.bars().values().stream())
        .forEach(bar -> names.add(bar.text().split("\\.", 2)[0]));
    Stream.concat(
            narratives().stream(),
            charts()
                .flatMap(
                    chart -> Stream.concat(Stream.of(chart.shows()), chart.alternative().stream())))
        .flatMap(narrative -> FIGURE.matcher(narrative.text()).results())
        .forEach(figure -> names.add(figure.group(1)));
    return names;
  }

  private Stream<ChartUse> charts() {
    return headed().flatMap(headed -> headed.charts().stream());
  }

  private Stream<TableUse> tables() {
    return Stream.concat(
        headed().flatMap(headed -> headed.tables().stream()),
        appendices.stream().flatMap(appendix -> appendix.tables().stream()));
  }

  /// All that is written in CommonMark, in reading order.
  public List<Narrative> narratives() {
    return Stream.of(
            recommendations.stream().flatMap(r -> r.items().stream()),
            headed().flatMap(headed -> headed.intro().stream()),
            headed().flatMap(headed -> headed.paragraphs().stream()),
            appendices.stream().flatMap(appendix -> appendix.intro().stream()))
        .flatMap(all -> all)
        .toList();
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
    ///
    /// @param orientation of the pages that it opens; those of another begin a new page
    record Banner(String label, String meaning, Orientation orientation) implements Part {}

    /// A heading and what stands under it, in this order.
    ///
    /// @param intro without numbers
    /// @param paragraphs each one numbered paragraph; further paragraphs inside go on unnumbered
    /// @param charts before the tables that hold the same figures
    /// @param signatories posts that sign what has been said
    record Headed(
        String heading,
        List<Narrative> intro,
        List<Narrative> paragraphs,
        List<ChartUse> charts,
        List<TableUse> tables,
        Optional<Considerations> considerations,
        List<String> signatories)
        implements Part {
      public Headed {
        intro = List.copyOf(intro);
        paragraphs = List.copyOf(paragraphs);
        charts = List.copyOf(charts);
        tables = List.copyOf(tables);
        signatories = List.copyOf(signatories);
      }
    }
  }

  /// A chart put into a paper: bars, each as long as a figure.
  ///
  /// @param shows what can be seen from it, which names it; as narrative it may hold figures
  /// @param alternative what it tells who cannot see it, where its figures do not say it by
  ///   themselves
  /// @param bars addresses of figures by what they are called, from the top
  public record ChartUse(
      Narrative shows,
      Optional<Narrative> alternative,
      Map<String, Narrative> bars,
      Location.InLine place) {
    public ChartUse {
      bars = Collections.unmodifiableMap(new LinkedHashMap<>(bars));
    }
  }

  /// A return's table put into a paper.
  ///
  /// @param filter which of its entries are shown
  public record TableUse(String returnName, Access access, Filter filter, Location.InLine place) {}

  /// The answers to recommendations put into a paper, numbered with its paragraphs.
  ///
  /// @param returnName one of the kind `recommendations`
  /// @param filter which of its recommendations are considered
  public record Considerations(String returnName, Filter filter, Location.InLine place) {}

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
