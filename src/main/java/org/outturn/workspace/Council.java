package org.outturn.workspace;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.figure.Quarter;
import org.outturn.figure.Scale;

/// `council.yaml`: what holds for every quarter and paper of the council.
///
/// @param current the quarter that is built when none is named
/// @param calendar the days that count towards the notice of a meeting
/// @param scales ratings by name in settings
/// @param portfolios of members of the executive: the directorates in each, by name
/// @param returns what is expected each quarter, by name, in order
/// @param forms what is asked of papers, by family
/// @param checks how much findings matter
public record Council(
    String name,
    Nation nation,
    Optional<Quarter> current,
    WorkingDays calendar,
    Map<String, List<String>> portfolios,
    Map<String, Committee> committees,
    Map<String, Contact> contacts,
    Map<String, Scale> scales,
    Map<String, ExpectedReturn> returns,
    Checks checks,
    Map<String, Form> forms) {

  public Council {
    portfolios = ordered(portfolios);
    committees = ordered(committees);
    contacts = ordered(contacts);
    scales = ordered(scales);
    returns = ordered(returns);
    forms = ordered(forms);
  }

  /// What is asked of a paper of a family.
  public Form form(String family) {
    return forms.getOrDefault(Form.ANY, Form.NOTHING).and(forms.getOrDefault(family, Form.NOTHING));
  }

  /// Names of what papers may place: the returns, and what is drawn from all of them.
  Map<String, String> placeable() {
    Map<String, String> names = new LinkedHashMap<>();
    returns.keySet().forEach(name -> names.put(name, name));
    names.put(ExpectedReturn.SUMMARY, ExpectedReturn.SUMMARY);
    names.put(ExpectedReturn.EXCEPTIONS, ExpectedReturn.EXCEPTIONS);
    return names;
  }

  private static <T> Map<String, T> ordered(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /// Decides the days before a meeting and the paragraphs of Schedule 12A.
  public enum Nation {
    ENGLAND(5),
    WALES(3);

    private final int clearDays;

    Nation(int clearDays) {
      this.clearDays = clearDays;
    }

    /// How many clear days before its meeting a paper is to be published (Local Government Act
    /// 1972, section 100B(3)).
    public int clearDays() {
      return clearDays;
    }
  }

  /// The last day on which a paper for a meeting can be published in time.
  public LocalDate publicationDay(LocalDate meeting) {
    return calendar.before(meeting, nation.clearDays());
  }

  public record Committee(String name) {}

  /// Whom to ask: a post, never a person.
  ///
  /// @param telephone blank where there is none
  /// @param email blank where there is none
  public record Contact(String post, String telephone, String email) {}
}
