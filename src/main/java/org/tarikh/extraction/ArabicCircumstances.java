package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.temporal.TimeExpression;
import org.tarikh.temporal.TimeExpression.Kind;

/**
 * What completes a short Arabic headline behind a comma: "صُرفت أولى الدفعات مطلع أيار، | بواقع ألف
 * درهم للأسرة", "أُخلي الحي في 7 أيار، | إثر حصار دام عامين".
 */
final class ArabicCircumstances {

  private static final Set<String> LEADING = Words.AR.list("circumstances.leading");

  private static final Set<String> BY = Words.AR.list("circumstances.by");

  /** Characters of a headline that needs no more. */
  private static final int ENOUGH = 64;

  /** Characters of a headline with all that completes it: what is longer is cut at a phrase. */
  private static final int LONGEST = 200;

  /** Of a noun that says too little. */
  private static final int BRIEF = 18;

  private static final int LONG = 70;

  /** Words. */
  private static final int FEW = 6;

  private final ArabicLexicon lexicon;

  ArabicCircumstances(ArabicLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * "إلى مدريد | ليوقّع الاتفاق.": whether a headline goes on with what something was done for,
   * which is all that is left of the sentence and speaks of nobody it does not name.
   *
   * @param length characters it has by then
   */
  boolean endWith(Line line, int purpose, int length) {
    if (length >= ENOUGH || lexicon.isVerbalNoun(line.fold(purpose).substring(1))) {
      return false; // "لتسلّم الموقع"
    }
    int end = purpose + 1;
    while (end < line.size() && !line.at(end).isMark()) {
      String w = line.fold(end);
      Form form = lexicon.verb(line.at(end));
      boolean verb = form != null && !form.verb().looksLikeNoun();
      if (verb || line.isTime(end) || Arabic.isOwned(w) || Arabic.THAT.contains(w)) {
        return false;
      }
      end++;
    }
    boolean behindComma = line.at(purpose - 1).isMark();
    return !behindComma && end > purpose + 1 && end - purpose <= FEW && !line.is(end, ":");
  }

  /**
   * Whether a headline goes on behind a comma, with a phrase that has no time and no verb of its
   * own.
   *
   * @param length characters it has by then
   */
  boolean follow(Line line, int comma, int to, int length) {
    int from = comma + 1;
    if (length > ENOUGH || from + 1 >= line.size() || !leads(line, from)) {
      return false;
    }
    int more = 0;
    boolean verb = false;
    int i = from;
    while (i < line.size() && !line.at(i).isMark()) {
      boolean when = line.isTime(i) && isWhen(line.time(i));
      if (when && i > from + 2 && !verb && !ArabicCut.leadsToTime(line, from + 1)) {
        break; // "في غارة على مخزن | مساء الأحد", not "بعد خلاف نشب أمس"
      }
      Form form = lexicon.verb(line.at(i));
      verb |= form != null && !form.verb().looksLikeNoun();
      boolean stops =
          ArabicStops.STOPS.contains(line.fold(i))
              || line.is(i, "عما", "بما", "لما")
              || Arabic.THAT.contains(line.fold(i))
              || ArabicStops.RESUMING.contains(line.fold(i))
              || Arabic.isOwned(line.fold(i)) && i < from + 3;
      if (stops || when) {
        return false;
      }
      more += line.at(i).text().length() + 1;
      i++;
    }
    boolean whole =
        i == line.size()
            || line.at(i).isMark()
            || line.isTime(i); // not "بعد أشهر على احتجاجات | اندلعت"
    return whole && i > from + 1 && length + more <= LONGEST;
  }

  /** A date, not "ستة أشهر" nor "كل يوم". */
  private static boolean isWhen(TimeExpression t) {
    return t.kind() != Kind.DURATION && t.kind() != Kind.SET;
  }

  private boolean leads(Line line, int i) {
    String fold = line.fold(i);
    if (line.isTime(i) || ArabicCut.leadsToTime(line, i)) {
      return false;
    }
    boolean attached = // "بواقع", "لبحث"
        fold.length() > 3
            && (fold.startsWith("ب") || fold.startsWith("ل"))
            && (lexicon.isOblique(fold) || Arabic.hasAttachedPreposition(line.at(i)));
    return LEADING.contains(fold) || BY.contains(fold) || attached;
  }

  /** Characters of the words that a headline has of a part of the line. */
  static int length(Line line, int from, int to) {
    int length = 0;
    for (int i = from; i < to; i++) {
      length += line.isTime(i) ? 0 : line.at(i).text().length() + 1;
    }
    return length;
  }

  /** "هجوم مسلح أودى بثمانية في المدينة": whether a verb says more of a short indefinite noun. */
  boolean describe(Line line, int head, int verb, int at) {
    boolean more = length(line, head, verb) < BRIEF && length(line, head, at) < LONG;
    more &= !line.fold(head).startsWith("ال") && !line.fold(verb - 1).startsWith("ال");
    for (int i = verb + 1; i < at && more; i++) {
      boolean other = lexicon.verb(line.at(i)) != null && lexicon.noun(line.at(i)) == null;
      more = !line.at(i).isMark() && !line.isTime(i) && !other;
    }
    return more && at - verb > 2;
  }
}
