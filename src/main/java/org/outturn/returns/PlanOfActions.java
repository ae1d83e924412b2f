package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.outturn.figure.Figure;
import org.outturn.finding.Location;
import org.outturn.returns.ActionPlan.Remark;

/// What is to be done in the years of a business plan: actions by aim and objective, this year's or
/// those of the years that follow.
///
/// @param title that stands above the table; blank where none does
/// @param columns those that the return has, in the order in which we keep them
/// @param register name of the risk register that its references mean
public record PlanOfActions(
    String name,
    String title,
    List<Column> columns,
    Optional<String> register,
    List<Aim> aims,
    List<Figure> figures)
    implements Return {

  public PlanOfActions {
    columns = List.copyOf(columns);
    aims = List.copyOf(aims);
    figures = List.copyOf(figures);
  }

  /// By aim, objective and lead officer.
  @Override
  public PlanOfActions narrowed(Predicate<Traits> shown) {
    List<Aim> kept = new ArrayList<>();
    for (Aim aim : aims) {
      List<Objective> objectives = new ArrayList<>();
      for (Objective objective : aim.objectives()) {
        List<Action> some =
            objective.actions().stream()
                .filter(action -> shown.test(traits(aim, objective, action)))
                .toList();
        if (!some.isEmpty()) {
          objectives.add(new Objective(objective.name(), some));
        }
      }
      if (!objectives.isEmpty()) {
        kept.add(new Aim(aim.name(), objectives));
      }
    }
    return new PlanOfActions(name, title, columns, register, kept, List.of());
  }

  private static Traits traits(Aim aim, Objective objective, Action action) {
    return Traits.none()
        .with("aim", aim.name())
        .with("objective", objective.name())
        .with("lead-officer", action.leadOfficer());
  }

  public Stream<Action> actions() {
    return aims.stream()
        .flatMap(aim -> aim.objectives().stream())
        .flatMap(objective -> objective.actions().stream());
  }

  public boolean has(Column column) {
    return columns.contains(column);
  }

  public enum Column {
    AIM,
    OBJECTIVE,
    LINKS,
    REFERENCE,
    ACTION,
    DEADLINE,
    LEAD_OFFICER,
    MEASURES,
    EQUALITY,
    RISKS
  }

  /// @param name blank where the plan has no aims
  public record Aim(String name, List<Objective> objectives) {
    public Aim {
      objectives = List.copyOf(objectives);
    }
  }

  /// @param name blank where the plan has no objectives
  public record Objective(String name, List<Action> actions) {
    public Objective {
      actions = List.copyOf(actions);
    }
  }

  /// @param reference `22`; blank where actions have none
  /// @param links to other plans, one each
  /// @param deadlines several where it has phases; none where not said
  /// @param leadOfficer posts, as the return writes them
  /// @param risks that it runs
  public record Action(
      String reference,
      String title,
      List<String> links,
      List<TargetDate> deadlines,
      String leadOfficer,
      Passage measures,
      Passage equality,
      List<Exposure> risks,
      RowPlace place) {
    public Action {
      links = List.copyOf(links);
      deadlines = List.copyOf(deadlines);
      risks = List.copyOf(risks);
    }

    /// Whether it runs a risk of the register.
    public boolean runs(String risk) {
      return risks.stream()
          .flatMap(exposure -> exposure.risks().stream())
          .anyMatch(risk::equalsIgnoreCase);
    }
  }

  /// @param words as they stand there
  /// @param meaning the same, but for "As above" what stands above
  public record Passage(List<Remark> words, List<Remark> meaning) {
    public Passage {
      words = List.copyOf(words);
      meaning = List.copyOf(meaning);
    }
  }

  /// @param words without the references behind them
  /// @param risks references to the register: `A`, `F`
  /// @param place of the cell
  public record Exposure(String words, List<String> risks, Location.InCell place) {
    public Exposure {
      risks = List.copyOf(risks);
    }
  }
}
