package org.outturn.finding;

import static org.outturn.finding.Severity.ERROR;
import static org.outturn.finding.Severity.NOTE;
import static org.outturn.finding.Severity.WARNING;

/// Every kind of finding, by family. A code is stable: it is never renumbered or used again. Each
/// has a page, shown by `outturn explain`, in the resource folder `codes`.
///
/// Families: WSP the workspace and its settings; SRC files as they came in; RET what a return says;
/// FIG figures and their arithmetic; TPL templates and narrative; PDF and DOC the formats; PUB what
/// is written out.
public enum Code {
  // -- workspace: council.yaml, papers, house style
  WSP001(ERROR, "settings file missing or unreadable"),
  WSP002(ERROR, "settings file is not valid YAML"),
  WSP003(ERROR, "unknown key in settings"),
  WSP004(ERROR, "required key missing in settings"),
  WSP005(ERROR, "setting has a value of the wrong kind"),
  WSP006(ERROR, "setting names something that does not exist"),

  // -- source: files as they came in
  SRC001(ERROR, "return missing"),
  SRC002(ERROR, "two candidates for one return"),
  SRC003(ERROR, "file cannot be read"),
  SRC004(ERROR, "sheet missing"),
  SRC005(NOTE, "file passed over"),
  SRC006(NOTE, "text file's form detected"),

  // -- returns: what they say
  RET001(ERROR, "header row not found"),
  RET002(ERROR, "required column missing"),
  RET003(WARNING, "column not recognised"),
  RET012(ERROR, "not a number"),

  // -- figures
  FIG001(ERROR, "stated total is wrong"),

  // -- templates and narrative
  TPL001(ERROR, "unknown figure"),

  // -- PDF
  PDF001(ERROR, "character without a glyph"),
  PDF002(ERROR, "font cannot be used"),
  PDF003(ERROR, "picture cannot be used"),
  PDF004(WARNING, "table too wide for its page"),
  PDF005(NOTE, "transparent picture set on white"),
  PDF006(WARNING, "type too small"),

  // -- Word
  DOC001(WARNING, "style missing in the reference document"),
  DOC002(ERROR, "reference document cannot be read"),
  DOC003(WARNING, "numbering missing in the reference document"),
  DOC004(WARNING, "page pattern missing in the reference document"),
  DOC005(WARNING, "head or foot asks for an unknown property"),

  // -- what is written out
  PUB001(ERROR, "output cannot be written");

  private final Severity severity;
  private final String title;

  Code(Severity severity, String title) {
    this.severity = severity;
    this.title = title;
  }

  /// The severity unless a council or a strict run says otherwise.
  public Severity severity() {
    return severity;
  }

  /// A few words for lists.
  public String title() {
    return title;
  }
}
