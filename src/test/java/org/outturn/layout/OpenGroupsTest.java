package org.outturn.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.outturn.document.Table.RowKind;

class OpenGroupsTest {
  private final OpenGroups<String> groups = new OpenGroups<>();

  @Test
  void aSubtotalStillStandsInItsGroup() {
    group(1, "Support");
    groups.reach(RowKind.BODY, 1);
    groups.reach(RowKind.SUBTOTAL, 1);
    assertThat(groups.outermostFirst()).containsExactly("Support");
  }

  @Test
  void aUnitBelowASubtotalStandsInNoGroup() {
    group(1, "Support");
    groups.reach(RowKind.SUBTOTAL, 1);
    groups.reach(RowKind.BODY, 1);
    assertThat(groups.outermostFirst()).isEmpty();
  }

  @Test
  void aSubtotalEndsNoGroupAroundItsOwn() {
    group(1, "Resources");
    group(2, "Support");
    groups.reach(RowKind.SUBTOTAL, 2);
    groups.reach(RowKind.BODY, 2);
    assertThat(groups.outermostFirst()).containsExactly("Resources");
  }

  @Test
  void subtotalsInARowStandInTheSameGroup() {
    group(1, "Support");
    groups.reach(RowKind.SUBTOTAL, 1);
    groups.reach(RowKind.SUBTOTAL, 1);
    assertThat(groups.outermostFirst()).containsExactly("Support");
  }

  private void group(int depth, String name) {
    groups.reach(RowKind.GROUP, depth);
    groups.enter(depth, name);
  }
}
