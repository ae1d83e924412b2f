package org.outturn.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/// What a number counts. A return declares it; it is never guessed.
public enum Unit {
  POUNDS("£", BigDecimal.ONE),
  THOUSANDS("£000", new BigDecimal(1_000)),
  MILLIONS("£m", new BigDecimal(1_000_000)),
  PERCENT("%", BigDecimal.ONE),
  NUMBER("number", BigDecimal.ONE),
  DAYS("days", BigDecimal.ONE);

  private final String sign;
  private final BigDecimal size;

  Unit(String sign, BigDecimal size) {
    this.sign = sign;
    this.size = size;
  }

  /// As settings and captions write it: `£000`.
  public String sign() {
    return sign;
  }

  public boolean isMoney() {
    return switch (this) {
      case POUNDS, THOUSANDS, MILLIONS -> true;
      case PERCENT, NUMBER, DAYS -> false;
    };
  }

  /// How many pounds one of a unit of money is.
  ///
  /// @throws IllegalStateException for what is not money
  public BigDecimal pounds() {
    if (!isMoney()) {
      throw new IllegalStateException(sign + " is not money");
    }
    return size;
  }

  /// @param sign as settings write it; £'000 and £k are read as £000
  public static Optional<Unit> named(String sign) {
    String plain =
        switch (sign.strip()) {
          case "£'000", "£’000", "£k", "£K", "£ 000" -> "£000";
          case "£M", "£ million" -> "£m";
          case String other -> other;
        };
    return Arrays.stream(values()).filter(unit -> unit.sign.equalsIgnoreCase(plain)).findFirst();
  }
}
