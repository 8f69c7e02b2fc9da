package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.temporal.TimeExpression;

/**
 * Times that say which one the noun before them is: "موسم رمضان", "حرب تموز 2006", "دورة العام
 * الماضي". A headline keeps what they are called by, since the noun is nothing without it.
 */
final class ArabicNamedTimes {

  private static final Set<String> BY_MONTH = Words.AR.list("named-times.by-month");

  private static final Set<String> BY_YEAR = Words.AR.list("named-times.by-year");

  private static final Set<String> OF_A_TIME = Words.AR.list("named-times.of-a-time");

  private static final Set<String> OF_A_DAY = Words.AR.list("named-times.of-a-day");

  private static final Set<String> FEASTS = Words.AR.list("named-times.feasts");

  private static final Set<String> WHEN = Words.AR.list("named-times.when");

  private static final long SHORTEST_MONTH = 27 * Days.DAY;
  private static final long LONGEST_MONTH = 32 * Days.DAY;

  private static final int LONGEST_NAME = 5;

  private ArabicNamedTimes() {}

  /** What a headline keeps of the time that begins at a word; nothing of most. */
  static List<String> kept(Line line, int i) {
    if (i == 0 || !line.isTime(i) || line.isTime(i - 1) || line.at(i - 1).isAccusative()) {
      return List.of();
    }
    if (line.times().size() > 1 && isOf(line.fold(i - 1), OF_A_TIME)) {
      return line.words.subList(i, line.after(line.time(i))).stream().map(Word::text).toList();
    }
    if (isOf(line.fold(i - 1), OF_A_DAY) && line.fold(i).startsWith("ال")) {
      return List.of(line.at(i).text()); // "صلاة الجمعة"
    }
    String after = line.fold(line.after(line.time(i)));
    boolean described = // "انتخابات تشرين الأول 2021 المبكرة"
        after.startsWith("ال") && !WHEN.contains(after) && isOf(line.fold(i - 1), BY_YEAR);
    boolean month = described || isOf(line.fold(i - 1), BY_MONTH);
    boolean year = isOf(line.fold(i - 1), BY_YEAR);
    boolean whole = ArabicNouns.isOfDocument(line, i); // is kept as it is
    return whole || !month && !year ? List.of() : kept(line, i, line.time(i), month, year);
  }

  private static List<String> kept(
      Line line, int i, TimeExpression t, boolean month, boolean year) {
    String value = t.value() == null ? "" : t.value().toString();
    String first = line.at(i).text();
    String number = first.length() == 4 ? first : value; // "دورة 2021", "دورة العام الماضي"
    if (number.length() == 4 && number.chars().allMatch(Character::isDigit)) {
      return year ? List.of(number) : List.of();
    }
    boolean feast = FEASTS.contains(line.fold(i));
    long length = t.value() == null ? 0 : Days.length(t.value());
    boolean named =
        feast
            || length >= SHORTEST_MONTH
                && length <= LONGEST_MONTH
                && !line.fold(i).startsWith("ال");
    List<String> words = new ArrayList<>();
    for (int k = i; month && named && k < line.size() && line.time(k) == t; k++) {
      boolean letters = Character.isLetter(line.at(k).text().charAt(0));
      if (!letters || WHEN.contains(line.fold(k))) {
        break;
      }
      words.add(line.at(k).text());
    }
    return words;
  }

  private static boolean isOf(String fold, Set<String> nouns) {
    return nouns.contains(fold)
        || fold.length() > 3
            && "وبلكف".indexOf(fold.charAt(0)) >= 0
            && nouns.contains(fold.substring(1));
  }

  /** "مسرحيته «بالنسبة لبكرا شو»": a time within a short quotation is none of the clause's. */
  static boolean isQuoted(Line line, int i) {
    return !line.isQuoted(i)
        && isMark(line, i, -1, "«“\"", "»”")
        && isMark(line, i, 1, "»”\"", "«“");
  }

  private static boolean isMark(Line line, int from, int step, String mark, String other) {
    for (int i = from; i >= 0 && i < line.size() && Math.abs(i - from) <= LONGEST_NAME; i += step) {
      String w = line.at(i).text();
      if (line.at(i).isMark() && (mark.contains(w) || other.contains(w) || line.at(i).isComma())) {
        return mark.contains(w);
      }
    }
    return false;
  }
}
