package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.outturn.returns.RowPlace.Said;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;

/// The columns of a service plan's tables. A sheet may hold actions, activities and summaries of
/// progress, each under headings of their own; which of them a table is, its headings tell.
final class ServicePlanFields {
  static final String REFERENCE = "reference";
  static final String GROUP = "group";
  static final String ACTION = "action";
  static final String ACTIVITY = "activity";
  static final String AUTHORISING = "authorising-officer";
  static final String LEAD = "lead-officer";
  static final String START = "start";
  static final String DEADLINE = "deadline";
  static final String STATUS = "status";
  static final String STAGE = "stage";
  static final String COMPLETE = "complete";
  static final String WEIGHT = "weight";
  static final String COMMENTS = "comments";
  static final String PERIOD = "period";

  private ServicePlanFields() {}

  /// Where a quarter's columns stand side by side, its own count.
  static Map<Said, List<String>> said(int quarter) {
    return Map.of(
        Said.OWNER,
        List.of(LEAD),
        Said.DUE,
        List.of(DEADLINE),
        Said.RATING,
        List.of(status(quarter), STATUS),
        Said.COMPLETE,
        List.of(complete(quarter), COMPLETE),
        Said.COMMENT,
        List.of(comments(quarter), COMMENTS),
        Said.REMEDY,
        List.of(Remedy.KEY, comments(quarter), COMMENTS));
  }

  static String status(int quarter) {
    return "status-" + quarter;
  }

  static String complete(int quarter) {
    return "complete-" + quarter;
  }

  static String comments(int quarter) {
    return "comments-" + quarter;
  }

  static List<Field> all() {
    List<Field> fields = new ArrayList<>();
    // Before the references: a "step" alone is what is done.
    fields.add(
        field(
            ACTION, "Action", Synonyms.WORK.after("actions", "service plan action", "key action")));
    fields.add(
        field(
            REFERENCE,
            "Code",
            "ref",
            "reference",
            "no",
            "number",
            "action ref",
            "action code",
            "task ref",
            "task no",
            "activity code",
            "action no",
            "step",
            "step no",
            "step ref",
            "milestone no",
            "milestone ref"));
    fields.add(field(GROUP, "Group", "objective", "directorate", "department", "theme", "service"));
    fields.add(
        field(ACTIVITY, "Activity", "activities", "milestone", "milestones", "task", "sub-action"));
    fields.add(
        field(
            AUTHORISING,
            "Authorising officer",
            "accountable officer",
            "sponsor",
            "authorising manager",
            "authorised by",
            "accountable"));
    fields.add(field(LEAD, "Lead officer", Synonyms.OFFICER.after("lead")));
    fields.add(field(START, "Start", "start date", "planned start"));
    fields.add(field(DEADLINE, "Deadline", Synonyms.DEADLINE.after()));
    fields.add(
        field(STATUS, "Status", Synonyms.RATING.after("action plan status", "current status")));
    fields.add(field(STAGE, "Stage", "stage of progress", "state"));
    fields.add(
        field(
            COMPLETE,
            "% complete",
            "percent complete",
            "% completed",
            "% done",
            "% progress",
            "progress %",
            "% achieved",
            "progress bar",
            "how far have we got",
            "how far have we got %",
            "% delivered",
            "completion"));
    fields.add(field(WEIGHT, "Weight", "weighting"));
    fields.add(
        field(
            COMMENTS,
            "Comments",
            Synonyms.PROGRESS.andBeginnings("comment", "commentary", "progress")));
    fields.add(Remedy.field());
    fields.add(field(PERIOD, "Period", "reporting period"));
    for (int quarter = 1; quarter <= 4; quarter++) {
      fields.add(ofQuarter(status(quarter), quarter, "status", "rag"));
      fields.add(ofQuarter(complete(quarter), quarter, "% complete", "%"));
      fields.add(ofQuarter(comments(quarter), quarter, "comments", "comment"));
    }
    return fields;
  }

  private static Field field(String key, String title, String... aliases) {
    return new Field(key, title, Need.OPTIONAL, List.of(aliases));
  }

  /// "Quarter 1 status" as well as "Status Q1".
  private static Field ofQuarter(String key, int quarter, String what, String also) {
    List<String> aliases = new ArrayList<>();
    for (String word : List.of(what, also)) {
      for (String period : List.of("quarter " + quarter, "q" + quarter)) {
        aliases.add(period + " " + word);
        aliases.add(word + " " + period);
      }
    }
    return new Field(key, "Quarter %d %s".formatted(quarter, what), Need.OPTIONAL, aliases);
  }
}
