package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import org.tarikh.extraction.EnglishLexicon.Form;

/** Counts of one event that share their "were": "12 people were killed and 30 wounded". */
final class EnglishTolls {

  private static final int LONGEST_COUNT = 4;
  private static final int LONGEST_FIRST = 9;

  private EnglishTolls() {}

  /** Puts what the first part of a toll says before the subject of its second. */
  static void add(
      EnglishLexicon lexicon,
      EnglishSubject subjects,
      Line line,
      int from,
      int v,
      List<String> title) {
    List<String> dead = first(lexicon, subjects, line, from, v);
    if (!dead.isEmpty()) {
      title.add(0, "and");
      title.addAll(0, dead);
    }
  }

  /**
   * What the first part of a toll says where a verb is that of its second, without which a headline
   * would tell of the wounded and not of the dead: "12 people killed"; empty where none does.
   */
  private static List<String> first(
      EnglishLexicon lexicon, EnglishSubject subjects, Line line, int from, int v) {
    int and = v - 1;
    while (and > from && v - and <= LONGEST_COUNT && isCounted(line, and)) {
      and--;
    }
    boolean joined =
        and > from + 2
            && and < v - 1
            && line.is(and, "and")
            && (EnglishGap.isNumber(line.fold(and + 1)) || line.is(and + 1, "dozens", "scores"));
    for (int i = and - 1; joined && i > from && and - i <= LONGEST_FIRST; i--) {
      Form form = line.isTime(i) ? null : lexicon.verb(line, i);
      if (form == null) {
        if (line.at(i).isMark()) {
          return List.of();
        }
        continue;
      }
      int group = EnglishSubject.groupStart(line, from, i);
      if (!form.participle() || !EnglishSubject.hasBe(line, group, i)) {
        return List.of();
      }
      List<String> who = EnglishReduced.said(subjects.subject(line, from, group).words());
      List<String> out = new ArrayList<>(EnglishCut.withoutArticle(who));
      out.add(form.verb().participle());
      out.addAll(EnglishCut.clean(line, i + 1, and));
      return who.isEmpty() || EnglishWords.PRONOUNS.contains(Word.fold(who.get(0)))
          ? List.of()
          : out;
    }
    return List.of();
  }

  private static boolean isCounted(Line line, int i) {
    return !line.is(i, "and") && !line.at(i).isMark() && !line.isTime(i);
  }
}
