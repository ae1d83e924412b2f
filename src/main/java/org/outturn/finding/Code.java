package org.outturn.finding;

import static org.outturn.finding.Severity.ERROR;
import static org.outturn.finding.Severity.NOTE;
import static org.outturn.finding.Severity.WARNING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Every kind of finding, by family. A code is stable: it is never renumbered or used again. Each
/// has a page, shown by `outturn explain`, in the resource folder `codes`.
///
/// Families: WSP the workspace and its settings; SRC files as they came in; RET what a return says;
/// FIG figures and their arithmetic; TPL templates and narrative; NAR what narrative says; PAP what
/// a paper needs; PDF and DOC the formats; PUB what is written out.
public enum Code {
  // -- workspace: council.yaml, papers, house style
  WSP001(ERROR, "settings file missing or unreadable"),
  WSP002(ERROR, "settings file is not valid YAML"),
  WSP003(ERROR, "unknown key in settings"),
  WSP004(ERROR, "required key missing in settings"),
  WSP005(ERROR, "setting has a value of the wrong kind"),
  WSP006(ERROR, "setting names something that does not exist"),
  WSP007(ERROR, "no quarter to build"),
  WSP008(WARNING, "no papers in the quarter"),
  WSP009(ERROR, "two papers of one name"),
  WSP010(ERROR, "finding stands as it is"),
  WSP011(ERROR, "finding has no tolerance"),
  WSP012(NOTE, "accepted finding has changed or gone"),

  // -- source: files as they came in
  SRC001(ERROR, "return missing"),
  SRC002(ERROR, "two candidates for one return"),
  SRC003(ERROR, "file cannot be read"),
  SRC004(ERROR, "sheet missing"),
  SRC005(NOTE, "file passed over"),
  SRC006(NOTE, "text file's form detected"),
  SRC007(NOTE, "sheet is hidden"),
  SRC008(WARNING, "hidden rows or columns hold data"),
  SRC009(WARNING, "formula without a saved result"),
  SRC010(ERROR, "quotation marks out of order"),
  SRC011(WARNING, "saved result of a formula is out of date"),
  SRC012(NOTE, "formulas not worked out again"),
  SRC013(WARNING, "formula uses an error"),
  SRC014(WARNING, "figures from another workbook"),
  SRC015(NOTE, "workbook holds macros"),
  SRC016(WARNING, "workbooks count dates from different days"),
  SRC025(WARNING, "characters damaged"),
  SRC026(WARNING, "control characters in a cell"),
  SRC027(WARNING, "text cut off"),

  // -- returns: what they say
  RET001(ERROR, "header row not found"),
  RET002(ERROR, "required column missing"),
  RET003(WARNING, "column not recognised"),
  RET010(ERROR, "cell holds an error"),
  RET011(ERROR, "amount in another unit"),
  RET012(ERROR, "not a number"),
  RET013(ERROR, "setting missing for this kind of return"),
  RET014(WARNING, "date not understood"),
  RET015(ERROR, "unknown rating"),
  RET016(ERROR, "two lines of one name"),
  RET017(ERROR, "override without its reason or post"),
  RET018(WARNING, "line belongs nowhere"),
  RET019(ERROR, "table not described"),
  RET020(WARNING, "two actions with one reference"),
  RET021(WARNING, "date outside the plan"),
  RET022(WARNING, "rating without a comment"),
  RET023(WARNING, "action has vanished"),
  RET024(WARNING, "action is incomplete"),
  RET025(WARNING, "figures below the total"),
  RET026(WARNING, "another table on the sheet"),
  RET027(WARNING, "cells merged among the lines"),
  RET028(WARNING, "two columns for one field"),
  RET029(WARNING, "column of last quarter is missing"),
  RET030(WARNING, "percentage a hundred times too small or large"),
  RET031(WARNING, "day and month may have changed places"),
  RET032(WARNING, "reference changed by a spreadsheet"),
  RET033(WARNING, "blank that may not be nil"),
  RET034(NOTE, "number with odd decimals"),
  RET035(NOTE, "number stored as text"),
  RET036(WARNING, "blanks set for no column"),
  RET037(WARNING, "earlier quarter above the table"),
  RET101(ERROR, "recommendation not described"),
  RET102(WARNING, "recommendation without a response"),
  RET103(WARNING, "unit not known"),
  RET104(WARNING, "preferred outcome not understood"),
  RET105(WARNING, "word not known in this column"),
  RET106(ERROR, "activity of no action"),
  RET107(WARNING, "on target after the deadline"),
  RET108(WARNING, "status and % complete disagree"),
  RET109(WARNING, "commentary of last quarter"),
  RET110(WARNING, "neither a figure nor a reason"),
  RET111(ERROR, "ratings do not fit the parts"),
  RET112(WARNING, "completed, with work to come"),
  RET113(WARNING, "on course, but held up"),
  RET114(WARNING, "done, but not rated as complete"),
  RET115(WARNING, "comment names another % complete"),
  RET116(WARNING, "activity due after its action"),
  RET117(NOTE, "action due long after its activities"),
  RET118(WARNING, "status and its parts disagree"),
  RET119(WARNING, "on course, with a high risk"),
  RET120(WARNING, "reference formed otherwise"),
  RET121(NOTE, "number skipped"),
  RET122(WARNING, "not started after the deadline"),
  RET123(WARNING, "reference to nothing"),
  RET124(WARNING, "reference to where nothing is said"),
  RET125(WARNING, "owner spelt two ways"),
  RET126(WARNING, "renumbered without saying so"),
  RET127(NOTE, "new since last quarter"),
  RET128(WARNING, "deadline moved without a word"),
  RET129(WARNING, "no longer complete"),
  RET130(WARNING, "reference means something else"),
  RET131(WARNING, "rating without a remedy"),
  RET132(WARNING, "comment goes another way than its figure"),
  RET133(WARNING, "comment names a day after the deadline"),
  RET134(NOTE, "rating of the key that nothing has"),
  RET150(WARNING, "comment awaits a day that has gone"),
  RET151(WARNING, "on course but unfinished after its date"),
  RET152(WARNING, "comment without words"),
  RET153(NOTE, "one comment on two lines"),
  RET154(NOTE, "one % complete for nearly every action"),
  RET201(WARNING, "word for a variance is not known"),
  RET202(ERROR, "likelihood or impact is not on the matrix"),
  RET203(ERROR, "reference to no risk"),
  RET204(WARNING, "risk that no action refers to"),
  RET206(WARNING, "risk without a score"),
  RET207(WARNING, "target score above the current one"),
  RET208(WARNING, "equality question not answered"),
  RET209(WARNING, "nothing stands above"),

  // -- figures
  FIG001(ERROR, "stated total is wrong"),
  FIG002(ERROR, "stated net or difference is wrong"),
  FIG003(WARNING, "stated percentage follows another rule"),
  FIG004(WARNING, "total leaves out a figure"),
  FIG005(ERROR, "figures of different bases"),
  FIG006(ERROR, "income shown as positive amounts"),
  FIG007(WARNING, "opening figure is not last quarter's closing one"),
  FIG008(ERROR, "parts of a movement do not add up"),
  FIG009(WARNING, "two returns disagree on a variance"),
  FIG010(WARNING, "amount contradicts its column"),
  FIG011(WARNING, "amount a thousand times another"),
  FIG012(WARNING, "two tables disagree on a figure"),
  FIG013(ERROR, "line does not add across"),
  FIG014(WARNING, "budget has changed without a virement"),
  FIG015(NOTE, "forecast unchanged for three quarters"),
  FIG016(WARNING, "line of last quarter's figures is missing"),
  FIG101(WARNING, "stated rating is not the rule's"),
  FIG102(WARNING, "stated % complete is not the roll-up"),
  FIG103(WARNING, "target to be achieved contradicts the projection"),
  FIG104(WARNING, "stated direction is not the figures'"),
  FIG105(WARNING, "figures contradict a rating"),
  FIG106(WARNING, "% complete has fallen"),
  FIG107(WARNING, "target changed without a word"),
  FIG108(WARNING, "earlier figure revised without a mark"),
  FIG109(WARNING, "figure from April has fallen"),
  FIG201(ERROR, "signs of a column are the other way round"),
  FIG202(ERROR, "word contradicts the variance"),
  FIG203(ERROR, "virement does not balance"),
  FIG204(ERROR, "funding is not the spending"),
  FIG205(WARNING, "original budget has changed"),
  FIG206(WARNING, "virements and budget disagree"),
  FIG207(ERROR, "score is not likelihood times impact"),
  FIG208(WARNING, "virements do not come to nothing"),

  // -- templates and narrative
  TPL001(ERROR, "unknown figure"),
  TPL002(ERROR, "unknown name in a template"),
  TPL003(ERROR, "figure calculated with in a template"),
  TPL004(ERROR, "template missing or unreadable"),
  TPL005(ERROR, "template fails"),
  TPL006(ERROR, "template writes what a paper cannot hold"),
  TPL007(ERROR, "narrative holds what a paper cannot"),
  TPL008(ERROR, "link that a paper cannot hold"),
  TPL009(ERROR, "reference to what the paper does not have"),
  TPL010(ERROR, "heading skips a depth"),
  TPL011(ERROR, "numbered paragraph without words"),
  TPL012(ERROR, "table of an unknown return"),
  TPL013(ERROR, "table narrowed by an unknown field"),
  TPL014(ERROR, "table narrowed to an unknown value"),

  // -- what narrative says
  NAR001(WARNING, "typed figure is not the returns'"),
  NAR002(WARNING, "typed figure that no return supports"),
  NAR003(WARNING, "words go another way than the figure"),
  NAR004(WARNING, "earlier period where the present is meant"),
  NAR005(WARNING, "words of a form left in"),
  NAR006(WARNING, "reference to what is not there"),
  NAR007(WARNING, "heading with nothing under it"),
  NAR008(WARNING, "word stands twice"),
  NAR009(ERROR, "exempt words in an open part"),

  // -- what a paper needs
  PAP001(WARNING, "paper recommends nothing"),
  PAP002(WARNING, "contact without a way to reach it"),
  PAP003(WARNING, "paper lacks what its form asks for"),
  PAP004(WARNING, "clearance not recorded"),
  PAP005(WARNING, "exempt information said otherwise"),
  PAP006(WARNING, "recommendation asks another body"),
  PAP007(WARNING, "decision asked for where none is needed"),
  PAP008(WARNING, "meeting on an unlikely day"),

  // -- PDF
  PDF001(ERROR, "character without a glyph"),
  PDF002(ERROR, "font cannot be used"),
  PDF003(ERROR, "picture cannot be used"),
  PDF004(WARNING, "table too wide for its page"),
  PDF005(NOTE, "transparent picture set on white"),
  PDF006(WARNING, "type too small"),
  PDF007(ERROR, "chart without alternative text"),
  PDF008(ERROR, "bars that cannot be compared"),

  // -- Word
  DOC001(WARNING, "style missing in the reference document"),
  DOC002(ERROR, "reference document cannot be read"),
  DOC003(WARNING, "numbering missing in the reference document"),
  DOC004(WARNING, "page pattern missing in the reference document"),
  DOC005(WARNING, "head or foot asks for an unknown property"),

  // -- what is written out
  PUB001(ERROR, "papers cannot be published"),
  PUB002(NOTE, "outdated output removed"),
  PUB003(NOTE, "file that no paper claims"),
  PUB004(ERROR, "output is not as it was published"),
  PUB005(NOTE, "interrupted run cleared away"),
  PUB006(WARNING, "edited output set aside"),
  PUB007(ERROR, "paper could not be made"),
  PUB101(ERROR, "exempt words in a public output"),
  PUB102(WARNING, "perhaps an exempt figure in a public output"),
  PUB103(WARNING, "exempt figure can be worked out"),
  PUB104(WARNING, "publication day is near"),
  PUB105(ERROR, "publication day has passed"),
  PUB106(ERROR, "version has been issued"),
  PUB107(ERROR, "exempt words beside the papers"),
  PUB108(ERROR, "edited file cannot be read"),
  PUB109(ERROR, "edited file is of another paper"),
  PUB110(ERROR, "tracked changes or comments in an edited file"),
  PUB111(NOTE, "issued without a PDF"),
  PUB201(ERROR, "marked copies cannot be put there");

  /// Errors that contradict each other while everything is there to be printed: a council may
  /// decide that it can live with them. Every other error leaves a gap where a figure or word
  /// should stand, makes a paper that cannot be read, or breaks the law.
  private static final Set<Code> DISPUTABLE =
      EnumSet.of(FIG008, FIG013, FIG202, FIG203, FIG204, NAR009, RET203);

  /// Those of rules that compare amounts.
  private static final Set<Code> WITH_TOLERANCE =
      EnumSet.of(FIG007, FIG009, FIG012, FIG013, FIG014, FIG204, FIG206, FIG208);

  private final Severity severity;
  private final String title;

  Code(Severity severity, String title) {
    this.severity = severity;
    this.title = title;
  }

  /// The code of a name, in upper or lower case.
  public static Optional<Code> named(String name) {
    return Arrays.stream(values()).filter(code -> code.name().equalsIgnoreCase(name)).findFirst();
  }

  /// Its letters: `RET`.
  public String family() {
    return name().substring(0, 3);
  }

  /// Whether a council may lower it, switch it off, or accept what it finds. Anything may be
  /// raised.
  public boolean isSettable() {
    return severity != ERROR || DISPUTABLE.contains(this);
  }

  /// Whether a council may set a difference up to which it is not found.
  public boolean hasTolerance() {
    return WITH_TOLERANCE.contains(this);
  }

  /// The severity unless a council says otherwise.
  public Severity severity() {
    return severity;
  }

  /// A few words for lists.
  public String title() {
    return title;
  }
}
