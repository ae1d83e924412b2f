package org.outturn.template;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.document.Access;
import org.outturn.document.Section.Orientation;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;
import org.outturn.figure.Ledger;
import org.outturn.figure.Money;
import org.outturn.figure.Origin;
import org.outturn.figure.Quarter;
import org.outturn.figure.Scale;
import org.outturn.figure.Unit;
import org.outturn.finding.Location;
import org.outturn.returns.CapitalProgramme;
import org.outturn.returns.CapitalProgramme.Amounts;
import org.outturn.returns.CapitalProgramme.Group;
import org.outturn.returns.CapitalProgramme.Line;
import org.outturn.returns.CapitalProgramme.Measure;
import org.outturn.returns.Return;
import org.outturn.returns.Returns;
import org.outturn.style.HouseStyle;
import org.outturn.workspace.Checks;
import org.outturn.workspace.Council;
import org.outturn.workspace.ExpectedReturn;
import org.outturn.workspace.Filter;
import org.outturn.workspace.Paper;
import org.outturn.workspace.WorkingDays;
import org.outturn.workspace.Workspace;

/// Small returns and papers in code.
final class Sample {
  static final Quarter QUARTER = new Quarter(2025, 4);
  static final Path ROOT = Path.of("").toAbsolutePath();
  static final Path TEMPLATES = ROOT.resolve("templates");

  private Sample() {}

  static Workspace workspace(Council council, Path... templates) {
    return new Workspace(ROOT, council, HouseStyle.standard(), List.of(templates), List.of());
  }

  static Council council() {
    return new Council(
        "Wealdmoor County Council",
        Council.Nation.ENGLAND,
        Optional.of(QUARTER),
        WorkingDays.USUAL,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(
            "plan", expected("plan", Optional.empty()),
            "revenue", expected("revenue", Optional.of(SampleReturns.FINANCE))),
        Checks.USUAL,
        Map.of());
  }

  private static ExpectedReturn expected(String name, Optional<Scale> scale) {
    return new ExpectedReturn(
        name,
        name,
        "any",
        name + ".xlsx",
        List.of(),
        Optional.of(Unit.POUNDS),
        Optional.of(Unit.THOUSANDS),
        Optional.empty(),
        Map.of(),
        scale,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "",
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        new Location.InLine("council.yaml", 1));
  }

  static Returns returns(Return... returns) {
    List<Figure> figures = new ArrayList<>();
    for (Return one : returns) {
      figures.addAll(one.figures());
    }
    return new Returns(List.of(returns), List.of(), Ledger.of(figures));
  }

  static Figures figures(Return one) {
    return new Figures(
        returns(one).ledger(),
        new FigurePrinter(HouseStyle.standard().forms()),
        List.of(one.name()),
        List.of(),
        Map.of());
  }

  static Figures figures(List<String> returns, List<String> silent) {
    return new Figures(
        returns(capital()).ledger(),
        new FigurePrinter(HouseStyle.standard().forms()),
        returns,
        silent,
        Map.of());
  }

  static Paper paper(String family, List<Paper.Part> sections, List<Paper.Appendix> appendices) {
    return new Paper(
        "paper",
        "papers/paper.yaml",
        family,
        List.of("Improvement plan 2024–27", "Fourth quarter"),
        new Paper.Meeting(
            "Corporate Scrutiny Committee",
            LocalDate.of(2026, 6, 11),
            "7",
            "",
            new Location.InLine("papers/paper.yaml", 5)),
        List.of(),
        List.of(
            new Paper.Fact("Report of", "Director of Resources"),
            new Paper.Fact("Key decision", "No")),
        new Council.Contact("Performance Manager", "01632 960183", "performance@wealdmoor.example"),
        Optional.of(
            new Paper.Recommendations(
                "Cabinet Member for Resources",
                List.of(narrative("That the Committee considers the report.", 20)))),
        sections,
        "Director of Resources",
        List.of("Risk register, March 2026"),
        Map.of(),
        Map.of(),
        appendices);
  }

  static Paper.Narrative narrative(String text, int line) {
    return new Paper.Narrative(text, new Location.InLine("papers/paper.yaml", line));
  }

  static Paper.TableUse use(String name) {
    return new Paper.TableUse(
        name, new Access.Open(), Filter.NONE, new Location.InLine("papers/paper.yaml", 90));
  }

  static Paper.Part section(String heading, String... paragraphs) {
    List<Paper.Narrative> narratives = new ArrayList<>();
    for (int i = 0; i < paragraphs.length; i++) {
      narratives.add(narrative(paragraphs[i], 30 + 10 * i));
    }
    return new Paper.Part.Headed(
        heading, List.of(), narratives, List.of(), List.of(), Optional.empty(), List.of());
  }

  static Paper.Part section(String heading, Paper.TableUse table, String... paragraphs) {
    return switch (section(heading, paragraphs)) {
      case Paper.Part.Headed headed ->
          new Paper.Part.Headed(
              headed.heading(),
              List.of(),
              headed.paragraphs(),
              List.of(),
              List.of(table),
              Optional.empty(),
              List.of());
      case Paper.Part.Banner banner -> banner;
    };
  }

  /// A section with a table of recommendations and the answers to them.
  static Paper.Part considered(String heading, Paper.TableUse table) {
    return new Paper.Part.Headed(
        heading,
        List.of(narrative("As follows.", 30)),
        List.of(),
        List.of(),
        List.of(table),
        Optional.of(new Paper.Considerations(table.returnName(), Filter.NONE, table.place())),
        List.of("Director of Resources"));
  }

  static Paper.Appendix appendix(String title, Orientation orientation, String table) {
    return new Paper.Appendix(
        title,
        orientation,
        new Access.Open(),
        List.of(narrative("What it is.", 80)),
        List.of(use(table)));
  }

  /// An amount as a return in pounds or thousands gives it.
  static Figure amount(String address, String number, Unit unit, Basis basis) {
    return Figure.amount(
        new Address(address),
        Money.of(new BigDecimal(number), unit),
        unit,
        basis,
        new Origin.Read(Location.InCell.of("returns/finance.xlsx", "Sheet", "D14")));
  }

  static CapitalProgramme capital() {
    Group children =
        new Group(
            "Children and Lifelong Learning",
            Optional.empty(),
            List.of(
                line("children-and-lifelong-learning", "Education", "39749", "37722", "-2000"),
                line("children-and-lifelong-learning", "Cultural Services", "780", "685", "-95")));
    Group care =
        new Group(
            "Social Care & Health",
            Optional.of(amounts("capital.social-care-health", "6593", "6194", "-399")),
            List.of());
    Group corporate =
        new Group(
            "Corporate",
            Optional.empty(),
            List.of(
                line("corporate", "Electronic government", "194", "195", "0"),
                line("corporate", "Farms", "1500", "1500", "0")));
    Amounts total = amounts("capital.total", "48816", "46296", "-2494");
    List<Figure> figures = new ArrayList<>();
    for (Group group : List.of(children, care, corporate)) {
      group.own().ifPresent(own -> figures.addAll(own.figures()));
      group.lines().forEach(line -> figures.addAll(line.amounts().figures()));
    }
    figures.addAll(total.figures());
    return new CapitalProgramme(
        "capital",
        List.of(
            new Measure("previous", "3rd quarter report"),
            new Measure("current", "4th quarter report"),
            new Measure("movement", "Movement"),
            new Measure("slippage", "of which slippage")),
        List.of(children, care, corporate),
        Optional.of(total),
        figures);
  }

  private static Line line(String group, String service, String before, String now, String slip) {
    String address = "capital." + group + "." + Address.slug(service);
    return new Line(service, amounts(address, before, now, slip));
  }

  private static Amounts amounts(String address, String before, String now, String slippage) {
    String movement = new BigDecimal(now).subtract(new BigDecimal(before)).toPlainString();
    return new Amounts(
        List.of(
            amount(address + ".previous", before, Unit.THOUSANDS, Basis.REPORTED),
            amount(address + ".current", now, Unit.THOUSANDS, Basis.REPORTED),
            amount(address + ".movement", movement, Unit.THOUSANDS, Basis.MOVEMENT),
            amount(address + ".slippage", slippage, Unit.THOUSANDS, Basis.MOVEMENT)));
  }
}
