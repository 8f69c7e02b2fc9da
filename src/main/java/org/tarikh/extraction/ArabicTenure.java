package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.temporal.TimeExpression;

/** Offices that Arabic clauses say somebody held from one time to another, or holds since one. */
final class ArabicTenure {

  private static final Set<String> HELD = Words.AR.list("tenure.held");

  /** Minutes: what was for less than two months is no term of office. */
  private static final long SHORTEST = 60 * Days.DAY;

  private static final Cue TERM = new Cue("", Cue.Grade.WEAK, "politics", 44);

  private static final int OPENING = 3;

  private static final double SURE = 0.6;

  private final ArabicVerbs verbs;
  private final ArabicCut cut;

  ArabicTenure(ArabicVerbs verbs, ArabicCut cut) {
    this.verbs = verbs;
    this.cut = cut;
  }

  /**
   * "كان عواد وزيراً للمال بين 2005 و2014", "عواد مدير المرفأ منذ 2015"; null for other clauses.
   */
  Found read(
      Line line, int from, int at, int to, int verb, TimeExpression t, Reader.Memory memory) {
    boolean since = line.is(at - 1, "منذ", "ومنذ") || line.is(at, "منذ");
    boolean term = Days.length(t.value()) > SHORTEST && line.is(at - 1, "بين", "من", "حتى", "حتي");
    int was = was(line, from, at);
    boolean held = was >= 0;
    boolean other =
        verb >= 0 && verb != was && verbs.form(line, verb).verb().cue().grade() == Cue.Grade.STRONG;
    if (Reader.isFuture(t, memory) || other || !(held ? since || term : since && verb < 0)) {
      return null;
    }
    int begin = held ? was + 1 : from;
    int office = -1;
    for (int i = begin; i < at && office < 0; i++) {
      if (line.at(i).isComma() || line.isTime(i)) {
        return null;
      }
      String bare = Word.fold(ArabicForms.withoutTanwin(line.at(i).text()));
      boolean named =
          ArabicOffices.is(bare) && !bare.startsWith("ال")
              || held && ArabicTurns.OFFICES.contains(line.fold(i)); // "سفيراً"
      office = named && (held ? line.at(i).isAccusative() : i > from) ? i : -1;
    }
    if (office < 0) {
      return null;
    }
    List<String> words = new ArrayList<>(office == begin ? memory.subject : List.of());
    words.addAll(cut.clean(line, begin, since && !line.is(at, "منذ") || term ? at - 1 : at));
    String first = words.isEmpty() ? "" : words.get(0);
    if (!held && first.startsWith("و") && !ArabicGiven.is(line.at(from))) {
      words.set(0, first.substring(1)); // "وعواد مدير المرفأ"
    }
    return words.size() < 2
        ? null
        : Found.of(
            line, from, to, office, t, ArabicHeadline.fit(words), TERM, false, "ar.tenure", SURE);
  }

  /** The verb that opens a clause and says that somebody was something; -1 where none does. */
  private static int was(Line line, int from, int at) {
    for (int i = from; i < Math.min(at, from + OPENING); i++) {
      for (String bare : Arabic.withoutPrefixes(line.fold(i))) {
        if (HELD.contains(bare)) {
          return i;
        }
      }
    }
    return -1;
  }
}
