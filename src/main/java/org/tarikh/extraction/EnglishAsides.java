package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/** What stands between commas after an English subject. */
final class EnglishAsides {

  private static final int LONGEST = 16;
  private static final int FARTHEST = 26; // ", a student arrested in May over the march in Homs,"
  private static final int LONGEST_JOINED = 5;

  static final Set<String> RELATIVE = Words.EN.list("asides.relative");
  private static final Set<String> OPENING = Words.EN.list("asides.opening");

  private final EnglishLexicon lexicon;

  EnglishAsides(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * "Nadia, a dentist from Homs who", "Leila, editor of the paper, whose": by name and by what she
   * does; empty where no such aside ends before a "who".
   */
  static List<String> person(Line line, int who) {
    int end = who > 1 && line.at(who - 1).isComma() ? who - 1 : who;
    int a = end - 1;
    boolean relative = line.is(who, "who", "whose");
    while (relative && a > 1 && end - a < LONGEST / 2 && !line.at(a).isMark()) {
      a--;
    }
    boolean article = line.is(a + 1, "a", "an", "the");
    if (a < 1 || !line.at(a).isComma() || !article && !EnglishRoles.is(line.fold(a + 1))) {
      return List.of();
    }
    int first = article ? a + 2 : a + 1;
    int noun = first;
    while (noun < end && !EnglishWords.PREPOSITIONS.contains(line.fold(noun))) {
      noun++;
    }
    String role = line.fold(noun - 1);
    int from = a;
    while (from > 0
        && EnglishNames.isNamePart(line.at(from - 1), true)
        && !EnglishPeople.isSmall(line.fold(from - 1))) {
      from--;
    }
    boolean person = noun > first && (EnglishRoles.is(role) || EnglishRoles.looksLike(role));
    if (!person || from == a) {
      return List.of();
    }
    List<String> words = new ArrayList<>(EnglishCut.clean(line, first, noun));
    words.addAll(EnglishCut.clean(line, from, a));
    return words;
  }

  /**
   * "The museum, looted in the war, reopened", "the minister, who took office in May, resigned":
   * the comma at which an aside between a subject and its verb begins; -1 where there is none.
   */
  int start(Line line, int v) {
    if (v < 3 || !line.at(v - 1).isComma()) {
      return -1;
    }
    int start = -1;
    int end = v - 1;
    for (int i = v - 2; i > 0 && end - i <= FARTHEST; i--) {
      if (line.at(i).isComma()) {
        if (!isAside(line, i + 1) || start > 0 && line.isTime(i - 1)) {
          break; // "In May, a court in Homs, a town, jailed"
        }
        start = i;
        end = i;
      } else if (start < 0
          && EnglishNounPhrases.parts(line, i)
          && !line.isTime(i)
          && !line.at(i).is("'", "’", "\"", "“", "”")) { // "the rowers' coach"
        break;
      }
    }
    return start;
  }

  /** Where the first of two joined subjects begins that an aside parts from the second; or -1. */
  int joinedStart(Line line, int from, int second) {
    int comma = first(line, second);
    boolean joined =
        second > 2
            && line.is(second - 1, "and")
            && line.at(second - 2).isComma()
            && comma < second - 2
            && isAside(line, comma + 1);
    for (int i = Math.min(from, comma); joined && i < second; i++) {
      joined = !line.isTime(i) && !isFinite(line, i);
    }
    return joined && nounStart(line, comma) <= from + 1 ? nounStart(line, comma) : -1;
  }

  /**
   * "She read law in Lyon, graduated in 1988, married in 1990 and left": whether a verb behind a
   * comma is one of several of the same subject.
   */
  boolean isChained(Line line, int from, int v) {
    int main = v > 1 && line.at(v - 1).isComma() ? from + 1 : v - 1;
    while (main < v - 1 && !isFinite(line, main)) {
      main++;
    }
    if (main >= v - 1 || EnglishNounPhrases.parts(line, main - 1)) {
      return false;
    }
    int next = v + 1;
    while (next + 1 < line.size() && !line.at(next).isMark() && !line.is(next, "and")) {
      next++;
    }
    if (line.is(next, ",")
        && line.is(next + 1, "was", "were", "had", "has", "is", "are")
        && tellsMore(lexicon, line, v)) {
      return false; // "said the dams, built in 1971, had failed"
    }
    int before = v - 2;
    while (before > from && !line.at(before).isMark()) {
      before--;
    }
    return next + 1 < line.size() && line.is(next, ",", "and") && isFinite(line, next + 1)
        || before > from // the one before is a link of the chain
            && line.at(before).isComma()
            && isFinite(line, before + 1)
            && !(line.is(v, "was", "were", "had", "has") && tellsMore(lexicon, line, before + 1));
  }

  /** "The war for Tripoli, launched by": the noun before a comma that a participle tells of. */
  List<String> told(Line line, int from, int comma, int participle) {
    int noun = nounStart(line, comma);
    boolean opens =
        noun <= from + 1
            && comma - noun < EnglishSubject.LONGEST_APPOSITION
            && !EnglishWords.PREPOSITIONS.contains(line.fold(noun))
            && !hasVerb(line, noun + 1, comma)
            && !EnglishMade.isOfPeople(line, noun, lexicon.verb(line, participle));
    List<String> near =
        EnglishReduced.behindSay(EnglishNounPhrases.nounBefore(line, from, comma), lexicon);
    int head = near.size() == 1 ? EnglishMade.head(line, comma, lexicon, participle) : -1;
    if (head >= 0) {
      return EnglishCut.clean(line, head, comma);
    }
    return opens || near.size() > comma - noun ? EnglishCut.clean(line, noun, comma) : near;
  }

  /** Whether what follows a comma only says more of the noun before it. */
  private boolean isAside(Line line, int i) {
    if (line.at(i).is("\"", "“") && i + 1 < line.size()) {
      return isAside(line, i + 1); // ", \"saved\" in May,"
    }
    boolean then = line.is(i, "then", "now"); // ", until May its chief,"
    then |= line.is(i, "by", "until") && (line.isTime(i + 1) || line.is(i + 1, "then", "recently"));
    then |= EnglishRoles.isFormer(line, i); // ", once mayor of Homs,"
    then |= line.is(i, "both", "all", "each"); // ", both in their twenties,"
    then |= line.is(i, "once", "twice", "formerly") && !clauseOpens(line, i + 1); // ", once a spy,"
    boolean known = line.is(i, "best", "well", "also", "widely"); // ", best known for his novels,"
    Form form = lexicon.verb(line, known ? i + 1 : i);
    boolean kin = EnglishRoles.isKin(line.fold(i)) && line.is(i + 1, "of");
    return OPENING.contains(line.fold(i))
        || kin
        || then // ", by then viceroy,"
        || EnglishTenure.OFFICES.contains(line.fold(i))
        || line.is(i + 1, "whom", "which") && EnglishWords.PREPOSITIONS.contains(line.fold(i))
        || line.is(i + 1, "of") && line.is(i + 2, "whom", "which", "them", "it", "its", "their")
        || Character.isDigit(line.at(i).text().charAt(0)) && !line.isTime(i)
        || line.fold(i).endsWith("ing") && Character.isLowerCase(line.at(i).text().charAt(0))
        || form != null
            && form.participle()
            && form.verb().cue().grade() != Cue.Grade.SAY
            && !line.isTime(i);
  }

  /** "once the rebels had left": whether a verb comes before the next comma. */
  private boolean clauseOpens(Line line, int from) {
    return hasVerb(line, from, EnglishNounPhrases.markAfter(line, from));
  }

  /** First word of the noun phrase that ends at a comma: after a preposition, a time, or "that". */
  int nounStart(Line line, int comma) {
    int i = comma;
    while (i > 0
        && !line.isTime(i - 1)
        && (!EnglishNounPhrases.parts(line, i - 1) || isListed(line, i - 1))
        && (!EnglishSubject.LEADS.contains(line.fold(i - 1))
            || joinsBetween(line, i - 1)
            || EnglishFinite.tellsOf(line, i)
            || isListed(line, i - 2)
            || isListed(line, i - 3))
        && (!isFinite(line, i - 1)
            || tellsWhere(line, i - 1)
            || EnglishFinite.tellsOf(line, i - 1)
            || EnglishFinite.describes(line, i - 1))) {
      i--;
    }
    boolean counts = line.is(i, "up") && line.is(i + 1, "to"); // "Up to 90 villages"
    return i + 1 < comma && !counts && line.is(i, "aside", "up", "off", "out", "down") ? i + 1 : i;
  }

  /** "Russia, Turkey and Iran": whether a comma stands in a row of names. */
  static boolean isListed(Line line, int comma) {
    boolean names = comma > 0 && line.at(comma).isComma() && isName(line, comma - 1);
    int i = comma + 1;
    while (names && (isName(line, i) || i > comma + 1 && i < line.size() && line.at(i).isComma())) {
      i++;
    }
    int last = line.is(i + 1, "the") ? i + 2 : i + 1;
    boolean row = names && i > comma + 1 && line.is(i, "and") && isName(line, last);
    int first = comma;
    while (row && first > 0 && (isName(line, first - 1) || line.at(first - 1).isComma())) {
      first--;
    }
    boolean opens = first < 2 || EnglishNounPhrases.parts(line, first - 2);
    boolean where = opens && EnglishWords.PREPOSITIONS.contains(line.fold(first - 1));
    return row && !where; // "In Homs, Ali and Omar met"
  }

  private static boolean isName(Line line, int i) {
    return i >= 0
        && i < line.size()
        && !line.isTime(i)
        && Character.isUpperCase(line.at(i).text().charAt(0))
        && !EnglishWords.PREPOSITIONS.contains(line.fold(i));
  }

  /** "a truce between Hamas and Israel": whether a word joins what a preposition stands before. */
  private static boolean joinsBetween(Line line, int and) {
    return line.is(and, "and")
        && line.part(and - LONGEST_JOINED, and).stream().anyMatch(w -> w.is("between"));
  }

  /** "an administration based in Tripoli": a participle that tells more of the noun before it. */
  private boolean tellsWhere(Line line, int i) {
    Form form = lexicon.verb(line, i);
    return form.participle()
        && i > 1
        && line.is(i + 1, "in", "by", "at", "near", "of")
        && !EnglishSubject.inGroup(line.fold(i - 1))
        && !EnglishWords.PRONOUNS.contains(line.fold(i - 1))
        && Character.isLowerCase(line.at(i - 1).text().charAt(0));
  }

  private boolean hasVerb(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!line.isTime(i) && isFinite(line, i) && !isReduced(lexicon, line, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(Line line, int i) {
    Form form = lexicon.verb(line, i);
    return form != null && form.past() && lexicon.noun(line.fold(i)) == null;
  }

  /** The first comma of a line up to a place, or the place. */
  static int first(Line line, int to) {
    for (int i = 1; i < to; i++) {
      if (line.at(i).isComma()) {
        return i;
      }
    }
    return to;
  }

  /** "The mayor, on 3 May, left": where the day begins that parts a subject from its verb. */
  static int dated(Line line, int from, int v) {
    if (v < from + 3 || !line.at(v - 1).isComma() || !line.isTime(v - 2)) {
      return v;
    }
    int day = line.begin(v - 2);
    int lead = EnglishWords.PREPOSITIONS.contains(line.fold(day - 1)) ? day - 1 : day;
    return lead > from + 1 && !line.at(lead - 1).isMark() ? lead : v;
  }

  /** "villages held by rebels", "people opposed to the law": what only tells of a noun. */
  static boolean isReduced(EnglishLexicon lexicon, Line line, int v) {
    Form form = lexicon.verb(line, v);
    return form != null
        && form.participle()
        && (EnglishWords.PREPOSITIONS.contains(line.fold(v + 1))
            || line.is(v, "left") && line.is(v + 2, "by")) // "left homeless by"
        && EnglishSubject.groupStart(line, 0, v) == v;
  }

  /** "talks brokered by Oman": a participle without "was", that only tells more of a noun. */
  static boolean tellsMore(EnglishLexicon lexicon, Line line, int v) {
    Form form = lexicon.verb(line, v);
    return form != null
        && form.participle()
        && EnglishSubject.takesObject(line, v)
        && EnglishSubject.groupStart(line, 0, v) == v;
  }
}
