package org.tarikh.extraction;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.edtf.EdtfDateTime;
import org.tarikh.edtf.EdtfException;
import org.tarikh.edtf.EdtfInterval;
import org.tarikh.temporal.Explanation;
import org.tarikh.temporal.Explanation.Anchor;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Explanation.Step;
import org.tarikh.temporal.TimeExpression;

/**
 * Chronologies that give the year once: a line of a year alone, then lines that begin with days and
 * months of it. The tagger reads no bare number as a year, and takes the year of such lines from
 * the publication.
 */
final class YearHeadings {

  /** Characters before the time a line of a chronology begins with: "In ", "من ". */
  private static final int LONGEST_LEAD = 4;

  /** A line of a year alone: "2023", "عام 2023:". */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:(?:عام|العام|سنة|year|in)\\s+)?([12]\\d{3})\\s*م?\\s*:?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private YearHeadings() {}

  /** The times of a text, those under the heading of a year moved to that year. */
  static List<TimeExpression> apply(String text, Layout layout, List<TimeExpression> times) {
    List<TimeExpression> out = new ArrayList<>(times);
    Anchor year = null;
    int first = 0;
    for (Layout.Block block : layout.blocks()) {
      Anchor heading = heading(text, block);
      while (first < out.size() && out.get(first).start() < block.start()) {
        first++;
      }
      boolean dated = first < out.size() && out.get(first).start() - block.start() <= LONGEST_LEAD;
      if (heading != null) {
        year = heading;
      } else if (!dated && block.kind() != Layout.Kind.ITEM) {
        year = null;
      } else if (dated && year != null) {
        move(text, block, year, out, first);
      }
    }
    return out;
  }

  /** The year a line is the heading of; null where it is none. */
  private static Anchor heading(String text, Layout.Block block) {
    char last = text.charAt(block.end() - 1);
    boolean sentence = last == '.' || Character.isLetter(last) && last != 'م';
    if (block.kind() != Layout.Kind.PARAGRAPH || sentence) {
      return null;
    }
    Matcher m = HEADING.matcher(text).region(block.start(), block.end());
    if (!m.matches()) {
      return null;
    }
    String value = EdtfDate.ofYear(Integer.parseInt(m.group(1))).toString();
    return new Anchor(Anchor.Source.EXPRESSION, m.start(1), m.end(1), value);
  }

  private static void move(
      String text, Layout.Block block, Anchor year, List<TimeExpression> times, int first) {
    Long told = year(times.get(first).value());
    if (told == null || saysYear(text, times.get(first))) {
      return;
    }
    long years = Long.parseLong(year.value()) - told;
    for (int i = first; years != 0 && i < times.size(); i++) {
      TimeExpression t = times.get(i);
      if (t.start() >= block.end()) {
        return;
      }
      Edtf value = t.value() == null || saysYear(text, t) ? null : moved(t.value(), years);
      if (value != null) {
        times.set(i, moved(t, value, year));
      }
    }
  }

  private static TimeExpression moved(TimeExpression t, Edtf value, Anchor year) {
    List<Step> steps =
        new ArrayList<>(
            t.explanation().steps().stream()
                .filter(step -> step.operation() == Operation.READ)
                .toList());
    steps.add(new Step(Operation.TAKE_FROM_ANCHOR, "year", value.toString()));
    return new TimeExpression(
        t.start(),
        t.end(),
        t.kind(),
        value,
        t.confidence(),
        new Explanation(t.rule(), year, steps));
  }

  /** Whether an expression holds a year in digits: four in a row. */
  private static boolean saysYear(String text, TimeExpression t) {
    int digits = 0;
    for (int i = t.start(); i < t.end() && digits < 4; i++) {
      digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
    }
    return digits == 4;
  }

  /** The year in which a value begins; null where it is open or no calendar date. */
  private static Long year(Edtf value) {
    if (value instanceof EdtfDate date) {
      return date.month() > 0 ? date.year() : null;
    }
    if (value instanceof EdtfDateTime time) {
      return (long) time.local().getYear();
    }
    return value instanceof EdtfInterval i && i.start() != null ? year(i.start()) : null;
  }

  /** A value some years later; null where there is no such day. */
  private static Edtf moved(Edtf value, long years) {
    try {
      if (value instanceof EdtfDate date) {
        return Edtf.parse(
            date.toString().replaceFirst("^\\d{4}", "%04d".formatted(date.year() + years)));
      }
      if (value instanceof EdtfDateTime time) {
        LocalDateTime local = time.local().plusYears(years);
        return EdtfDateTime.ofMinute(local).with(time.qualifier());
      }
      if (value instanceof EdtfInterval i && i.start() != null && i.end() != null) {
        Edtf start = moved(i.start(), years);
        Edtf end = moved(i.end(), years);
        return start == null || end == null ? null : EdtfInterval.of(start, end);
      }
      return null;
    } catch (EdtfException | DateTimeException e) {
      return null;
    }
  }
}
