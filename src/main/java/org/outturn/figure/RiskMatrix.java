package org.outturn.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.figure.Scale.Level;

/// How a council weighs risks: how likely each is, how bad it would be, and in which zone that puts
/// it.
///
/// @param likelihood words or letters from the least likely to the most, scored from 1; none where
///   registers give scores alone
/// @param impact the same, from the least bad to the worst
public record RiskMatrix(List<String> likelihood, List<String> impact, Zones zones)
    implements Bands {
  private static final Pattern NUMBER = Pattern.compile("\\(?(?<number>\\d{1,2})\\b.*");
  private static final Pattern FACTORS =
      Pattern.compile("(?<likelihood>\\d{1,2}) ?[x×*] ?(?<impact>\\d{1,2})");

  public RiskMatrix {
    likelihood = List.copyOf(likelihood);
    impact = List.copyOf(impact);
    if (likelihood.isEmpty() != impact.isEmpty()) {
      throw new IllegalArgumentException("a scale of risks has both a likelihood and an impact");
    }
    switch (zones) {
      case Zones.ByScore(int amberAbove, int redAbove) -> {
        if (redAbove < amberAbove) {
          throw new IllegalArgumentException("red begins before amber");
        }
      }
      case Zones.ByPlace(List<List<String>> words) -> {
        int width = impact.size();
        if (words.size() != likelihood.size()
            || words.stream().anyMatch(row -> row.size() != width)) {
          throw new IllegalArgumentException(
              "zones need a row for each likelihood, and in each a word for each impact");
        }
      }
    }
  }

  public sealed interface Zones {
    /// By likelihood times impact.
    record ByScore(int amberAbove, int redAbove) implements Zones {}

    /// @param words of the scale: a row for each likelihood, in it a word for each impact
    record ByPlace(List<List<String>> words) implements Zones {
      public ByPlace {
        words = words.stream().map(List::copyOf).toList();
      }
    }
  }

  /// Where a risk stands, both counted from 1.
  public record Place(int likelihood, int impact) {
    public int score() {
      return likelihood * impact;
    }
  }

  /// @param text a number, a word or both: `4`, `Likely`, `4 – Likely`
  /// @return nothing for what is not on the matrix
  public Optional<Integer> likelihoodOf(String text) {
    return position(text, likelihood);
  }

  public Optional<Integer> impactOf(String text) {
    return position(text, impact);
  }

  /// @param text both at once: `AII`, `3 x 4`
  public Optional<Place> placeOf(String text) {
    Matcher factors = FACTORS.matcher(plain(text));
    if (factors.matches()) {
      return likelihoodOf(factors.group("likelihood"))
          .flatMap(l -> impactOf(factors.group("impact")).map(i -> new Place(l, i)));
    }
    for (int l = 0; l < likelihood.size(); l++) {
      for (int i = 0; i < impact.size(); i++) {
        String both = plain(likelihood.get(l) + impact.get(i));
        if (both.equals(plain(text).replaceAll("[ ,/-]", ""))) {
          return Optional.of(new Place(l + 1, i + 1));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> position(String text, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (plain(words.get(i)).equals(plain(text))) {
        return Optional.of(i + 1);
      }
    }
    Matcher number = NUMBER.matcher(plain(text));
    return number.matches()
        ? Optional.of(Integer.valueOf(number.group("number")))
            .filter(n -> n >= 1 && (words.isEmpty() || n <= words.size()))
        : Optional.empty();
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
  }

  public Optional<Rating> rate(Place place, Scale scale) {
    return switch (zones) {
      case Zones.ByScore _ -> rate(BigDecimal.valueOf(place.score()), scale);
      case Zones.ByPlace(var words) ->
          scale
              .read(words.get(place.likelihood() - 1).get(place.impact() - 1))
              .map(point -> new Rating.Computed(point, "its place on the matrix"));
    };
  }

  /// @return nothing where zones do not go by the score
  public Optional<Rating> rate(BigDecimal score, Scale scale) {
    return switch (zones) {
      case Zones.ByScore(int amberAbove, int redAbove) -> {
        if (score.compareTo(BigDecimal.valueOf(redAbove)) > 0) {
          yield Optional.of(computed(scale, Level.RED, "above " + redAbove));
        }
        yield Optional.of(
            score.compareTo(BigDecimal.valueOf(amberAbove)) > 0
                ? computed(scale, Level.AMBER, "above " + amberAbove)
                : computed(scale, Level.GREEN, "no higher than " + amberAbove));
      }
      case Zones.ByPlace _ -> Optional.empty();
    };
  }

  private static Rating computed(Scale scale, Level level, String why) {
    return new Rating.Computed(scale.at(level), "score " + why);
  }
}
