package org.outturn;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.figure.Address;
import org.outturn.figure.Figure;
import org.outturn.figure.Ledger;
import org.outturn.figure.Origin;
import org.outturn.finding.Location;
import org.outturn.publish.Changes;
import org.outturn.publish.Manifest.PrintedFigure;
import org.outturn.publish.Reading.Line;

/// Says where what was changed in a Word file belongs: words where they were written, a figure
/// where it came from, unless a cell has it among its words.
///
/// @param draft the paper as it would be built
record Belonging(Draft draft, Whence whence, Ledger ledger) {

  Edit of(Changes.Reworded change) {
    String place =
        draft
            .reading()
            .find(change.before(), change.place().replaceFirst("^after ", ""))
            .map(Line::place)
            .orElse(change.place());
    Optional<Whence.Found> written = whence.find(place, change.before(), change.after());
    boolean isFigure = draft.figures().stream().anyMatch(f -> f.printed().equals(change.before()));
    String belongs =
        written
            .filter(found -> found.holder() == Stretch.Holder.CELL && !isFigure)
            .map(Whence.Found::text)
            .or(() -> figure(change).map(this::from))
            .or(() -> written.map(Whence.Found::text))
            .orElse("");
    return new Edit(place, change.before(), change.after(), belongs);
  }

  /// The figure that was changed.
  private Optional<PrintedFigure> figure(Changes.Reworded change) {
    return draft.figures().stream()
        .filter(figure -> isIn(change.before(), figure) && !isIn(change.after(), figure))
        .filter(figure -> figure.printed().chars().anyMatch(Character::isDigit))
        .max(Comparator.comparingInt(figure -> figure.printed().length()));
  }

  /// By itself, and not as a part of a longer number.
  private static boolean isIn(String words, PrintedFigure figure) {
    return Pattern.compile("(?<![\\d.,])%s(?!\\d)".formatted(Pattern.quote(figure.printed())))
        .matcher(words)
        .find();
  }

  private String from(PrintedFigure printed) {
    return ledger
        .find(new Address(printed.address()))
        .map(Belonging::origin)
        .map(origin -> "%s: %s".formatted(printed.address(), origin))
        .orElse(printed.address());
  }

  private static String origin(Figure figure) {
    return switch (figure.origin()) {
      case Origin.Read(Location place) -> place.text();
      case Origin.Adopted adopted -> adopted.place().text();
      case Origin.Computed(String rule, List<Address> inputs) ->
          inputs.isEmpty()
              ? rule
              : "%s, from %s"
                  .formatted(
                      rule,
                      String.join(", ", inputs.stream().limit(3).map(Address::text).toList()));
    };
  }
}
