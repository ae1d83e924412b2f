package org.outturn.check.arithmetic;

import java.util.List;
import org.outturn.check.Rule;

/// Rules about what adds up.
public final class Arithmetic {
  public static final List<Rule> ALL =
      List.of(
          new MovementParts(),
          new FundedSpending(),
          new CrossCast(),
          new SharesOfColumns(),
          new NetVirements(),
          new ThousandfoldFigure(),
          new TypedShare());

  private Arithmetic() {}
}
