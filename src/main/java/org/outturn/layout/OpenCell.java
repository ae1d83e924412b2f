package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import org.outturn.layout.SetTable.SetCell;
import org.outturn.style.TableStyle;

/// A cell begun and not yet ended, on the page being filled.
final class OpenCell {
  private final SetCell cell;
  private final Pages pages;
  private final TableStyle style;
  private double top;
  private double y;
  private List<Strip> rest;
  private int kept;
  private boolean saidAgain;

  OpenCell(SetCell cell, Pages pages, TableStyle style) {
    this.cell = cell;
    this.pages = pages;
    this.style = style;
    beginWith(cell.strips());
  }

  private void beginWith(List<Strip> strips) {
    rest = strips;
    kept = strips.size();
    top = pages.y();
    y = top + style.padDown();
  }

  SetCell cell() {
    return cell;
  }

  double top() {
    return top;
  }

  List<Strip> rest() {
    return rest;
  }

  /// Where the cell ends if all its lines stay on this page.
  double end() {
    return endOf(rest.size());
  }

  double endOf(int strips) {
    return y + Strip.height(rest.subList(0, strips)) + style.padDown();
  }

  double roomTo(double bottom) {
    return bottom - style.padDown() - y;
  }

  int fitting(double bottom) {
    return Strip.squeezedIn(rest, roomTo(bottom));
  }

  /// How many lines stay on this page; all, unless said otherwise.
  void keepHere(int strips) {
    kept = strips;
  }

  int kept() {
    return kept;
  }

  /// Header cells stand on the line below them.
  void sinkTo(double bottom) {
    y += bottom - end();
  }

  void emit(int strips) {
    for (Strip strip : rest.subList(0, strips)) {
      y += strip.before();
      pages.place(strip, pages.shape().left() + cell.left() + style.padAcross(), y);
      y += strip.height();
    }
    rest = rest.subList(strips, rest.size());
    kept = rest.size();
  }

  /// After a page break: with what lines are left, or saying what it is.
  void goOnHere() {
    if (rest.isEmpty() || saidAgain) {
      beginWith(cell.again());
      saidAgain = true;
      return;
    }
    List<Strip> left = new ArrayList<>(rest);
    left.set(0, left.getFirst().withoutSpaceBefore());
    beginWith(left);
  }

  Box box(double from, double to) {
    double left = pages.shape().left();
    return new Box(left + cell.left(), from, left + cell.right(), to);
  }

  void close(double bottom) {
    if (bottom > top) {
      pages.region(cell.owner(), box(top, bottom));
    }
  }
}
