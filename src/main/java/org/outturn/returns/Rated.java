package org.outturn.returns;

import java.util.Optional;
import org.outturn.figure.Direction;
import org.outturn.figure.Rating;

/// Something that a return rates and that counts once: an action, an indicator, a commitment, a
/// risk, a budget.
///
/// @param reference by which its readers know it; blank where it has none
/// @param owner a post; blank where the return names none
/// @param rating the worst of its ratings
/// @param forecast for the end of the year, where the return gives one
/// @param direction of the rating against the previous quarter
/// @param reason for the rating, or how it stands, in the return's words; blank where it says
///   nothing
/// @param remedy what is being done about it, in the return's words; blank where it says nothing
public record Rated(
    String reference,
    String title,
    String owner,
    Rating rating,
    Optional<Rating> forecast,
    Direction direction,
    String reason,
    String remedy) {

  /// By which the same thing is found in another quarter.
  record Key(String reference, String title) {}

  Key key() {
    return new Key(reference, title);
  }
}
