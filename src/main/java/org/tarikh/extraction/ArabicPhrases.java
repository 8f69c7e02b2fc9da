package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.Gazetteer.Hit;

/** Noun phrases of an Arabic clause: who does it, what a relative clause speaks of, the rest. */
final class ArabicPhrases {

  private static final Set<String> LEADS =
      Set.of(
          "و", "ف", "ثم", "كما", "لكن", "ولكن", "اما", "وقد", "قد", "كان", "وكان", "كانت", "وكانت",
          "فكان", "فكانت", "بينما", "فيما", "حيث", "اذ", "ان", "وان", "لان", "ايضا", "كذلك",
          "عندما", "حين", "وهو", "وهي", "هو", "هي", "وسبق", "سبق", "بعدما", "وذلك", "ما", "لم",
          "لن", "وفي", "بان", "فقد", "ولم", "ولن", "ولا");

  /** Words between subject and verb that a headline leaves out. */
  private static final Set<String> PARTICLES =
      Set.of(
          "قد", "فكان", "فكانت", "كان", "كانت", "لم", "لن", "لا", "الا", "كذلك", "ايضا", "فقد",
          "ولم");

  private static final Set<String> NATIVE_LAM =
      Set.of(
          "لجنة", "لجان", "لبنان", "لواء", "لقاء", "لقاءات", "لاجئ", "لاجئين", "لندن", "لغة",
          "ليبيا", "ليرة", "لائحة", "ليل", "ليلة", "لغم", "لص", "لاعب", "لوحة", "لون");
  private static final int LONGEST_SUBJECT = 9;

  private final ArabicLexicon lexicon;
  private final Gazetteer gazetteer;
  private final ArabicNames names;
  private final ArabicCut cut;

  ArabicPhrases(ArabicLexicon lexicon, Gazetteer gazetteer, ArabicNames names, ArabicCut cut) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.names = names;
    this.cut = cut;
  }

  /** Where the noun phrase before a relative pronoun begins. */
  int antecedent(Line line, int relative) {
    int i = relative;
    while (i > 0 && relative - i < LONGEST_SUBJECT) {
      Word w = line.at(i - 1);
      if (w.isComma()
          || w.is(":", "؛", ".")
          || isVerb(line, i - 1)
          || Arabic.NEGATIONS.contains(line.fold(i - 2))
          || Arabic.THAT.contains(w.fold())) {
        break;
      }
      if (Arabic.isPreposition(w) && !isDirection(w) || line.isTime(i - 1) && i < relative) {
        break;
      }
      boolean newPhrase =
          i < relative
              && w.fold().startsWith("ال")
              && !line.fold(i).startsWith("ال")
              && !line.at(i).isMark()
              && !isDirection(line.at(i))
              && !Character.isDigit(line.at(i).text().charAt(0));
      if (newPhrase) {
        break;
      }
      i--;
      if (attachedLam(line.at(i)) || line.fold(i).startsWith("لل")) {
        break;
      }
    }
    int from = Math.min(i, relative - 1);
    return chained(line, from, relative) ? from + 1 : from;
  }

  /** "انهيار عملية السلام التي", "تنفيذ الاتفاق الذي": the second noun is spoken of. */
  private boolean chained(Line line, int from, int relative) {
    if (from + 1 >= relative || line.fold(from).startsWith("ال")) {
      return false;
    }
    String first = line.fold(from);
    String second = line.fold(from + 1);
    boolean events = lexicon.noun(first) != null && lexicon.noun(second) != null;
    boolean act =
        lexicon.isVerbalNoun(first) && lexicon.noun(first) == null && second.startsWith("ال");
    boolean agrees = line.fold(relative).equals("التي") && !isFeminine(first) && isFeminine(second);
    return events || act || agrees && second.startsWith("ال");
  }

  private static boolean isFeminine(String fold) {
    return fold.endsWith("ة") || fold.endsWith("ات") || fold.endsWith("اء");
  }

  /** The antecedent's words, without a preposition written onto the first of them. */
  List<String> antecedentWords(Line line, int from, int relative) {
    int start = from;
    while (start < relative - 1 && LEADS.contains(line.fold(start))) {
      start++;
    }
    List<String> words = cut.clean(line, start, relative);
    if (!words.isEmpty()) {
      String first = words.get(0);
      String fold = Word.fold(first);
      if (fold.startsWith("لل")) {
        words.set(0, "ال" + first.substring(2));
      } else if (attachedLam(line.at(start)) || fold.startsWith("وال") || fold.startsWith("بال")) {
        words.set(0, first.substring(1));
      }
    }
    return words;
  }

  private boolean attachedLam(Word w) {
    String f = w.fold();
    return f.startsWith("ل")
        && f.length() > 3
        && !NATIVE_LAM.contains(f)
        && lexicon.noun(f) == null
        && gazetteer.at(List.of(w), 0) == null;
  }

  static boolean isDirection(Word w) {
    return w.is("جنوبي", "شمالي", "شرقي", "غربي", "جنوب", "شمال", "شرق", "غرب", "بين");
  }

  boolean isVerb(Line line, int i) {
    Form form = lexicon.verb(line.fold(i));
    return form != null
        && (!form.verb().looksLikeNoun() || form.feminine() || !form.past())
        && lexicon.noun(line.fold(i)) == null
        && !line.fold(i).startsWith("ال");
  }

  /** The subject that stands before its verb in the same clause. */
  List<String> subjectBefore(Line line, int from, int v, boolean afterThat) {
    int start = from;
    for (int i = from; i < v; i++) {
      boolean comma = line.at(i).isComma() && !(i + 1 < v && line.name(names, i + 1) != null);
      boolean lead = i == start && LEADS.contains(line.fold(i));
      if (comma || line.isTime(i) || lead) {
        start = i + 1;
      }
    }
    if (start >= v
        || Arabic.isPreposition(line.at(start))
        || Arabic.hasAttachedPreposition(line.at(start))) {
      return List.of();
    }
    if (line.at(start).isAccusative() && !afterThat) {
      return List.of();
    }
    List<String> words = cut.clean(line, start, v);
    words.removeIf(w -> PARTICLES.contains(Word.fold(w)));
    if (words.isEmpty() || words.size() > LONGEST_SUBJECT) {
      return List.of();
    }
    words.set(0, bareSubject(line, start, from, words.get(0)));
    return words;
  }

  /** A subject's first word without "و" or "ف" before it, and in the nominative after "أن". */
  private String bareSubject(Line line, int start, int from, String first) {
    String fold = Word.fold(first);
    boolean and =
        start == from && fold.length() > 4 && (fold.startsWith("و") || fold.startsWith("فال"));
    boolean own =
        gazetteer.at(line.words, start) != null && gazetteer.at(List.of(line.at(start)), 0) == null;
    String bare = first;
    if (and
        && !own
        && (fold.startsWith("وال")
            || fold.startsWith("فال")
            || line.at(start).start() > 0 && startsSentence(fold))) {
      bare = first.substring(1);
    }
    if (line.at(start).isAccusative()) {
      bare = bare.replace("اً", "").replace("ًا", "").replace("ً", "");
    }
    return bare;
  }

  private boolean startsSentence(String fold) {
    String rest = fold.substring(1);
    return lexicon.noun(rest) != null
        || rest.length() > 4
            && !fold.matches("و(زار|زير|زراء|فد|فود|حد|ساط|كال|لاي|ثيق|ضع|اشنطن|قف|فا|رش|سائل).*");
  }

  /** The words after a verb that can be its subject; empty where it has none of its own. */
  List<String> subjectAfter(Line line, int from, int to) {
    int i = from;
    while (i < to && (line.isTime(i) || line.at(i).isComma() || ArabicCut.leadsToTime(line, i))) {
      i++;
    }
    int start = i;
    ArabicNames.Found person = line.name(names, start);
    i = person != null && person.to() <= to ? person.to() : i;
    while (i < to && i - start < LONGEST_SUBJECT && !endsSubject(line, i, start)) {
      i++;
    }
    return cut.clean(line, start, i);
  }

  private boolean endsSubject(Line line, int i, int start) {
    Word w = line.at(i);
    if (w.isComma() && line.name(names, i + 1) != null && i > start) {
      return false;
    }
    if (w.isMark() && !"«»“”\"".contains(w.text()) || line.isTime(i) || w.isAccusative()) {
      return true;
    }
    if (Arabic.isPreposition(w)
        || Arabic.hasAttachedPreposition(w)
        || Arabic.THAT.contains(w.fold())
        || Arabic.RELATIVES.contains(w.fold())) {
      return true;
    }
    if (Arabic.isOwned(w.fold()) && gazetteer.at(line.words, i) == null
        || i > start && isVerb(line, i)) {
      return true;
    }
    boolean definite = w.fold().startsWith("ال") && i > start;
    if (i > start && line.fold(i - 1).startsWith("ال") && opensObject(line, i)) {
      return true;
    }
    boolean second = definite && line.fold(i - 1).startsWith("ال");
    return second && !isAdjective(w.fold()) || definite && tanwinBefore(line, start, i);
  }

  /** "المقاتلون مدينة حلب": an indefinite noun after a definite one is what was done to. */
  private boolean opensObject(Line line, int i) {
    Word w = line.at(i);
    return !w.fold().startsWith("ال")
        && !w.fold().startsWith("و")
        && !w.isMark()
        && gazetteer.at(line.words, i) == null
        && lexicon.noun(w.fold()) == null
        && !isDirection(w);
  }

  /** "زلزال ثانٍ قوي المنطقة": after an indefinite noun a definite one is no part of it. */
  private static boolean tanwinBefore(Line line, int start, int i) {
    for (int k = start; k < i; k++) {
      String w = line.at(k).text();
      if (w.endsWith("\u064D") || w.endsWith("\u064C")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a definite word can only say what the noun before it is like ("الغربية", "المخلوع").
   */
  private static boolean isAdjective(String fold) {
    return fold.endsWith("ي")
        || fold.endsWith("ية")
        || fold.endsWith("يين")
        || fold.endsWith("يون")
        || Set.of(
                "المخلوع",
                "المسلحة",
                "المسلحين",
                "المستقلة",
                "المعارضة",
                "المتحدة",
                "المقبلة",
                "المشتركة",
                "المؤقتة",
                "المنتخب",
                "المحاصرة",
                "المختصة",
                "المكلفة",
                "العام",
                "العليا",
                "الاعلي",
                "الاول",
                "الثاني",
                "السابق",
                "السابقة",
                "الجديد",
                "الجديدة",
                "السجين",
                "الراحل",
                "الحالي",
                "القادمة")
            .contains(fold);
  }

  /**
   * How many words a single known person, state or organisation right after a verb takes; else 0.
   */
  int sureLength(Line line, int from, int to) {
    if (from >= to || line.isTime(from)) {
      return 0;
    }
    ArabicNames.Found name = line.name(names, from);
    Hit hit = gazetteer.at(line.words, from);
    int known = hit != null && hit.kind() != Gazetteer.Kind.PLACE ? hit.to() : 0;
    int end = name != null ? name.to() : known;
    ArabicNames.Found more = end > 0 && end < to ? line.name(names, end) : null;
    end = more != null ? more.to() : end;
    if (end == 0 || end > to || end >= line.size() || joined(line, end)) {
      return 0;
    }
    for (int i = from; i < end; i++) {
      if (line.isTime(i)) {
        return 0;
      }
    }
    return end - from;
  }

  /** Whether a second subject follows ("ووزير الدفاع"), or the name goes on. */
  private boolean joined(Line line, int end) {
    int i = line.at(end).isComma() ? end + 1 : end;
    String w = line.fold(i);
    boolean and = w.startsWith("و") && w.length() > 2 && lexicon.verb(w) == null;
    return and
        || w.startsWith("ال")
            && end == i
            && lexicon.verb(w) == null
            && !line.isTime(i)
            && isAdjective(w);
  }
}
