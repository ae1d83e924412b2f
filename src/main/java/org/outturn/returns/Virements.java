package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.outturn.figure.Figure;
import org.outturn.finding.Location;

/// Transfers between budgets within the year. What leaves is what arrives: a virement changes no
/// total.
///
/// @param total of the amounts moved; nothing where not all of them are shown
public record Virements(
    String name, List<Virement> virements, Optional<Figure> total, List<Figure> figures)
    implements Return {

  public Virements {
    virements = List.copyOf(virements);
    figures = List.copyOf(figures);
  }

  /// By directorate, giving or getting, and by who approved it.
  @Override
  public Virements narrowed(Predicate<Traits> shown) {
    List<Virement> kept = virements.stream().filter(v -> shown.test(traits(v))).toList();
    Optional<Figure> sum = total.filter(_ -> kept.size() == virements.size());
    List<Figure> left =
        Stream.concat(kept.stream().flatMap(Virement::figures), sum.stream()).toList();
    return new Virements(name, kept, sum, left);
  }

  private static Traits traits(Virement virement) {
    return Traits.none()
        .with("directorate", virement.transfers().map(Transfer::directorate).toArray(String[]::new))
        .with("approved-by", virement.approvedBy());
  }

  /// @param approved nothing where not said
  /// @param approvedBy a body or a post; may be blank
  /// @param explanation further to the reason; may be blank
  /// @param amount all that it moves
  public record Virement(
      String reference,
      Optional<TargetDate> approved,
      String approvedBy,
      String reason,
      String explanation,
      List<Transfer> from,
      List<Transfer> to,
      Figure amount,
      Location.InCell place) {
    public Virement {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }

    private Stream<Transfer> transfers() {
      return Stream.concat(from.stream(), to.stream());
    }

    private Stream<Figure> figures() {
      return Stream.concat(Stream.of(amount), transfers().map(Transfer::amount));
    }
  }

  /// One budget that gives or gets.
  ///
  /// @param directorate may be blank
  /// @param budget may be blank
  /// @param amount not negative where the virement is in order
  public record Transfer(String directorate, String budget, Side side, Figure amount) {}

  /// What is moved: a change of income is a change of the net budget just as one of expenditure is.
  public enum Side {
    EXPENDITURE("expenditure"),
    INCOME("income"),
    /// Where the return does not tell them apart.
    NET("amount");

    private final String word;

    Side(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
