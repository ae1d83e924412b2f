package org.outturn.check.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Draft report received - next stage is comparisons.        | next stage is",
        "Next steps: agree the lease                               | next steps:",
        "The lease is still to be signed.                          | still to be signed",
        "The plan is to be approved in May                         | to be approved",
        "It will be completed by June.                             | will be completed",
        "It will now be finished in June                           | will now be finished",
        "The work has not yet been completed                       | not yet been completed",
        "The work has not been completed                           | not been completed",
        "It is not fully in place                                  | not fully in place",
        "The survey is incomplete                                  | incomplete",
        "Two actions outstanding                                   | actions outstanding",
        "Some outstanding issues with the supplier                 | outstanding issues",
        "The lease is due for completion in May                    | due for completion",
        "The roof is still in progress                             | still in progress",
        "Work continues on the roof                                | work continues",
        "Awaiting sign-off                                         | awaiting",
        "Almost complete                                           | almost complete",
        "Three of four actions completed                           | three of four",
        "Three of four accounts are now reconciled                 | three of four",
        "The home still has to be inspected                        | still has to",
        "Seven out of the eight actions are complete               | seven out of the eight",
        "11 of 12 audits done                                      | 11 of 12",
        "80% complete                                              | 80% complete",
        "99.5 per cent finished                                    | 99.5 per cent finished",
        "Phase 1 was completed. The lease is to be agreed.         | to be agreed",
      })
  void tellsOfWorkToCome(String text, String words) {
    assertThat(new Account(text).ahead()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Completed.",
        "The plan was approved in March 2026.",
        "Nothing is outstanding.",
        "Rated outstanding by the inspectors.",
        "It was judged to be outstanding work.",
        "The lease was to be signed in May. It has now been completed.",
        "Four of four actions completed",
        "Twelve of 12 audits done",
        "Three of four quarters were dry",
        "100% complete",
        "Report to be taken to committee. Report taken in May and done.",
        "Originally to be completed by May",
        ""
      })
  void tellsOfNoWorkToCome(String text) {
    assertThat(new Account(text).ahead()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The project is on hold until May        | on hold",
        "Recruitment has been suspended          | suspended",
        "The move was postponed                  | postponed",
        "Delayed by the supplier                 | delayed",
        "Marketing is behind schedule            | behind schedule",
        "The date has slipped to June            | has slipped",
        "The work is off track                   | off track",
        "We are not on target                    | not on target",
        "We have missed the deadline             | missed the deadline",
        "Target date not achieved                | target date not achieved",
        "It is eleven weeks behind               | weeks behind",
        "It is now two months late               | is now two months late",
        "The work has to be tendered again       | has to be tendered again",
        "It cannot go ahead until a hall is found | cannot go ahead until",
        "No progress has been made               | no progress has",
        "It was put on hold in May               | on hold",
        "It is unlikely to be met                | unlikely to be met",
        "Directorates are falling short of it    | falling short",
        "It will not take place until 2027       | will not take place until",
        "The launch will be postponed to May     | will be postponed",
        "Stage 1 is done, stage 2 is delayed     | delayed",
      })
  void tellsOfWorkHeldUp(String text, String words) {
    assertThat(new Account(text).held()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The project is not delayed",
        "The project is no longer on hold",
        "There is a risk that it is postponed",
        "It may be postponed if the grant is late",
        "It was delayed but is now completed",
        "It was delayed by snow and is back on course",
        "Calls on hold time fell",
        "People on hold hear music",
        "The contract was renewed two months late",
        "Fewer calls are put on hold",
        "Delayed transfers of care fell",
        "Delayed discharges fell",
        "All is well",
        "Suspended ceilings: the work was on hold and has resumed"
      })
  void tellsOfNothingHeldUp(String text) {
    assertThat(new Account(text).held()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Completed                              | true",
        "Completed in May 2025.                 | true",
        "All actions completed.                 | true",
        "All actions have been completed        | true",
        "The work is now complete               | true",
        "Done                                   | true",
        "Completed by others in the partnership | false",
        "Completed, next phase due to start     | false",
        "Nearly completed                       | false",
        "Done, all but schools                  | false",
        "Completed except for the roof          | false",
        "The first of the two is completed      | false",
        "Work is going well                     | false",
      })
  void tellsWhetherAllIsDone(String text, boolean done) {
    assertThat(new Account(text).saysAllIsDone()).isEqualTo(done);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "50% complete                     | 50",
        "It is 12.5 % complete now        | 12.5",
        "80 per cent completed            | 80",
        "Roof 50% complete, doors 20% done |",
        "Schools: 80% complete            |",
        "Savings of 10% are expected      |",
      })
  void namesOnePercentage(String text, BigDecimal percent) {
    assertThat(new Account(text).percent()).isEqualTo(Optional.ofNullable(percent));
  }

  @ParameterizedTest
  @CsvSource({"The work is on target,on target", "It is not on target,", "It will be on course,"})
  void tellsThatItIsOnCourse(String text, String words) {
    assertThat(new Account(text).onCourse()).isEqualTo(Optional.ofNullable(words));
  }
}
