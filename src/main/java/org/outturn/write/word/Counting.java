package org.outturn.write.word;

import java.util.Optional;
import org.outturn.document.Block;
import org.outturn.document.Ordinal;

/// Follows how Word will count paragraphs and appendices. In a public copy numbers are left out
/// where exempt material stood; there the list goes on from the number that is due.
final class Counting {
  private final Lists lists;
  private Run body;
  private Run appendices;
  private Placed placed = Placed.BODY;

  private enum Placed {
    BODY,
    APPENDIX
  }

  /// @param next the number Word would give
  /// @param list the list started anew, if one was
  private record Run(int next, Optional<String> list) {
    static final Run START = new Run(1, Optional.empty());
  }

  Counting(Lists lists) {
    this.lists = lists;
    body = Run.START;
    appendices = Run.START;
  }

  void body() {
    placed = Placed.BODY;
  }

  /// @return the heading's place where Word would count otherwise
  Optional<Lists.Place> appendix(Ordinal number) {
    placed = Placed.APPENDIX;
    appendices =
        counted(appendices, ParagraphStyle.APPENDIX_HEADING, Integer.parseInt(number.text()));
    return place(appendices, 0);
  }

  ParagraphStyle style(int level) {
    return switch (placed) {
      case BODY ->
          switch (level) {
            case 1 -> ParagraphStyle.NUMBERED;
            case 2 -> ParagraphStyle.NUMBERED_SUB;
            default -> ParagraphStyle.NUMBERED_POINT;
          };
      case APPENDIX ->
          switch (level) {
            case 1 -> ParagraphStyle.APPENDIX_NUMBERED;
            case 2 -> ParagraphStyle.APPENDIX_SUB;
            default -> ParagraphStyle.APPENDIX_POINT;
          };
    };
  }

  /// @return the paragraph's place where Word would count otherwise
  Optional<Lists.Place> paragraph(Block.NumberedParagraph paragraph) {
    return switch (placed) {
      case APPENDIX -> place(appendices, paragraph.level());
      case BODY -> {
        if (paragraph.level() == 1) {
          int number = Integer.parseInt(paragraph.number().text());
          body = counted(body, ParagraphStyle.NUMBERED, number);
        }
        yield place(body, paragraph.level() - 1);
      }
    };
  }

  private Run counted(Run run, ParagraphStyle style, int number) {
    Optional<String> list =
        number == run.next ? run.list : Optional.of(lists.from(style, 0, number).list());
    return new Run(number + 1, list);
  }

  private static Optional<Lists.Place> place(Run run, int level) {
    return run.list.map(list -> new Lists.Place(list, level));
  }
}
