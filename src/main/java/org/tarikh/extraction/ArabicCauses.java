package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.ArabicClauses.Join;
import org.tarikh.extraction.ArabicLexicon.Noun;
import org.tarikh.temporal.TimeExpression;

/** What an Arabic clause names as the cause of what it tells, where a time is of that. */
final class ArabicCauses {

  private static final Set<String> CAUSES = Words.AR.list("causes.words");

  /** Of these also a day is the cause's where the verb has none: what they name is long over. */
  private static final Set<String> CHARGES = Words.AR.list("causes.charges");

  private static final int FARTHEST_TIME = 12;

  /** Words between "إثر" and the noun: "إثر موجة احتجاجات". */
  private static final int FARTHEST_NOUN = 2;

  private final ArabicLexicon lexicon;
  private final ArabicVerbs verbs;
  private final ArabicNamedEvents named;

  ArabicCauses(ArabicLexicon lexicon, ArabicVerbs verbs, ArabicNamedEvents named) {
    this.lexicon = lexicon;
    this.verbs = verbs;
    this.named = named;
  }

  /**
   * "أُعلن الحداد في 5 آب إثر غرق سفينة في 3 آب": the cause, where the verb has a time already;
   * "حوكم بتهمة قتل جندي عام 2012": or where it took place long before.
   *
   * @param before the time before, null where none is
   */
  Found read(
      Line line,
      int from,
      int at,
      int to,
      int verb,
      TimeExpression t,
      TimeExpression before,
      Reader.Memory memory) {
    int head = verb < 0 || verb > at ? -1 : head(line, Math.max(from, verb + 1), at);
    if (head < 0 || Reader.isFuture(t, memory)) {
      return null;
    }
    boolean dated = before != null && line.first(before) >= from && line.after(before) < head;
    boolean coarse = Days.length(t.value()) > Days.DAY && Reader.isPast(t, memory);
    coarse &= !line.fold(head).startsWith("ال"); // "أُغلقت المدارس بسبب الجائحة في آذار"
    if (!dated && !(coarse && isCharge(line, head))) {
      return null;
    }
    Noun noun = lexicon.noun(line.fold(head));
    noun = noun == null ? lexicon.deed(line.fold(head)) : noun;
    return named.nominal(line, head, at, to, t, noun, memory);
  }

  /** "حكمت المحكمة على عشرة بسبب انهيار سد العام الماضي": whether a time is that of a cause. */
  boolean isOfCause(Line line, int from, int at) {
    int head = head(line, from, at);
    return head >= 0 && isCharge(line, head);
  }

  private static boolean isCharge(Line line, int head) {
    for (int i = head - 1; i >= Math.max(0, head - 1 - FARTHEST_NOUN); i--) {
      if (CHARGES.contains(line.fold(i))) {
        return true;
      }
    }
    return false;
  }

  /** The noun between a word of cause and a time that is of nothing else; -1 where none is. */
  private int head(Line line, int from, int at) {
    for (int i = at - 1; i >= Math.max(from, at - FARTHEST_TIME); i--) {
      if (CAUSES.contains(line.fold(i))) {
        return noun(line, i + 1, at);
      }
      boolean other = line.isTime(i) || line.isQuoted(i) || line.at(i).is("؛", ".");
      boolean noun = i > 0 && CAUSES.contains(line.fold(i - 1)); // "جراء قصف المدينة"
      boolean verb = lexicon.isPast(line.fold(i)) && lexicon.noun(line.fold(i)) == null;
      if (other
          || !noun && (verb || verbs.formAt(line, i, Math.max(0, i - 1), Join.NONE) != null)) {
        return -1;
      }
    }
    return -1;
  }

  private int noun(Line line, int from, int at) {
    for (int i = from; i < Math.min(at, from + 1 + FARTHEST_NOUN); i++) {
      String fold = line.fold(i);
      if (lexicon.noun(fold) != null || lexicon.deed(fold) != null) {
        return i;
      }
    }
    return -1;
  }
}
