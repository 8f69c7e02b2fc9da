package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Noun phrases of an Arabic clause: who does it, before the verb or after it. */
final class ArabicPhrases {

  private static final Set<String> DIRECTIONS = Words.AR.list("phrases.directions");

  static final Set<String> LEADS = Words.AR.list("phrases.leads");

  private static final Set<String> PARTICLES = Words.AR.list("phrases.particles");

  private static final Set<String> ADJECTIVES = Words.AR.list("phrases.adjectives");

  private static final Set<String> MODALS = Words.AR.list("phrases.modals");

  static final int LONGEST_SUBJECT = 9;

  private final ArabicLexicon lexicon;
  private final Gazetteer gazetteer;
  private final ArabicNames names;
  private final ArabicCut cut;
  final ArabicKnownSubject known;
  final ArabicProof proof;
  final ArabicFirstSubject firsts;
  private final ArabicClitics clitics;
  final ArabicSubject subjects;

  ArabicPhrases(ArabicLexicon lexicon, Gazetteer gazetteer, ArabicNames names, ArabicCut cut) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.names = names;
    this.cut = cut;
    proof = new ArabicProof(lexicon, gazetteer);
    firsts = new ArabicFirstSubject(lexicon, this, proof, cut);
    clitics = new ArabicClitics(lexicon, gazetteer);
    known = new ArabicKnownSubject(lexicon, gazetteer, names);
    subjects = new ArabicSubject(lexicon, gazetteer, names, cut, this);
  }

  static boolean isDirection(Word w) {
    return DIRECTIONS.contains(w.fold());
  }

  boolean isVerb(Line line, int i) {
    Form form = lexicon.verb(line.at(i));
    return form != null
        && (!form.verb().looksLikeNoun() || form.feminine() || !form.past())
        && lexicon.noun(line.at(i)) == null
        && !line.fold(i).startsWith("ال");
  }

  /** "وذكر تقرير صدر في أيار": before the verb stands another with its subject, and no comma. */
  boolean opensWithVerb(Line line, int from, int v) {
    int first = from;
    while (first < v
        && (LEADS.contains(line.fold(first)) || line.isTime(first) || line.at(first).isComma())) {
      first++;
    }
    boolean between = false;
    for (int i = first; i < v; i++) {
      between |= line.at(i).isMark() || line.isTime(i) || Arabic.isPreposition(line.at(i));
    }
    return v - first >= 2
        && !between
        && (isVerb(line, first) || first == from && startsAsVerb(line, first))
        && !line.fold(v - 1).startsWith("ال");
  }

  private boolean startsAsVerb(Line line, int i) {
    String fold = line.fold(i);
    Form form = fold.startsWith("و") ? lexicon.verb(fold) : null;
    return form != null && form.past() && lexicon.noun(fold) == null;
  }

  /** "دورة العام الماضي أُلغيت": a noun that a time follows without a preposition. */
  private boolean isBeforeTime(Line line, int i) {
    return i >= 0
        && !line.at(i).isMark()
        && !Arabic.isPreposition(line.at(i))
        && !LEADS.contains(line.fold(i))
        && !isVerb(line, i);
  }

  /**
   * "الاتفاق ينص على مهلة ستين يوماً تنتهي", "القاضي ينتظر أجوبة أُرسلت": where the indefinite noun
   * begins, behind a verb with its own subject, that a second verb tells of; else {@code from}.
   */
  private int toldOf(Line line, int from, int v) {
    int i = v - 1;
    while (i > from
        && !line.fold(i).startsWith("ال")
        && !line.at(i).isMark()
        && !line.isTime(i)
        && !isVerb(line, i)
        && !Arabic.isOwned(line.fold(i))
        && !Arabic.isPreposition(line.at(i))
        && line.name(names, i) == null
        && gazetteer.at(line.words, i) == null) {
      i--;
    }
    int verb = i > from && Arabic.isPreposition(line.at(i)) ? i - 1 : i;
    boolean told = v - i > 1 && v - i <= LONGEST_SUBJECT && verb > from && isVerb(line, verb);
    return told && !line.is(v - 1, "قد", "لم", "لن", "لا", "سوف") ? i + 1 : from;
  }

  /** The subject that stands before its verb in the same clause. */
  List<String> subjectBefore(Line line, int from, int v, boolean afterThat) {
    int aside = ArabicReach.asideBefore(line, from, v);
    if (aside > from) {
      return subjectBefore(line, from, aside, afterThat);
    }
    List<String> whose = afterThat ? known.spokenOf(line, from - 1, v) : List.of();
    whose = afterThat && whose.isEmpty() ? doneBefore(line, from - 1) : whose;
    if (!whose.isEmpty()) {
      return whose;
    }
    int start = from;
    for (int i = from; i < v; i++) {
      boolean comma =
          line.at(i).isComma()
              && !(i + 1 < v && line.name(names, i + 1) != null)
              && !(i + 1 == v && known.endsInName(line, start, i)); // "الوزير سليم حداد، التقى"
      boolean within = line.is(i, "وفي") && !line.isTime(i + 1); // "وفي المرتين نفدت الأوراق"
      boolean lead =
          i == start && LEADS.contains(line.fold(i)) && !within && !ArabicAsides.isAtLeast(line, i);
      boolean between =
          line.isTime(i)
              && line.after(line.time(i)) == v
              && line.begin(i) > start
              && isBeforeTime(line, line.begin(i) - 1);
      boolean colon = // "حمص: وصلت القافلة"
          line.at(i).is(":")
              && (Arabic.isPreposition(line.at(start)) || ArabicWordOrder.after(line, i, v) == v);
      boolean this_ = // "وهذا ثاني اعتداء تتعرض له البلدة"
          i == start && line.is(i, "وهذا", "وهذه") && !line.fold(i + 1).startsWith("ال");
      if (comma || colon || line.isTime(i) && !between || lead || this_) {
        start = i + 1;
      }
    }
    start = toldOf(line, start, v);
    if (start >= v
        || Arabic.isPreposition(line.at(start))
        || Arabic.hasAttachedPreposition(line.at(start))
        || clitics.isOblique(line.fold(start))) {
      return List.of();
    }
    if (line.at(start).isAccusative() && !afterThat) {
      return List.of();
    }
    boolean said = isVerb(line, start) && start + 1 < v && line.fold(start).length() > 3;
    if (said && lexicon.verb(line.at(start)).verb().cue().grade() == Cue.Grade.SAY) {
      start++; // "وتقول سيدة من الحي غادرت بيتها"
    }
    List<String> words = cut.clean(line, start, v);
    words.removeIf(w -> PARTICLES.contains(Word.fold(w)));
    if (!words.isEmpty() && words.get(words.size() - 1).equals("،")) {
      words.remove(words.size() - 1);
    }
    if (words.isEmpty() || words.size() > LONGEST_SUBJECT) {
      return List.of();
    }
    words.set(0, bareSubject(line, start, from, words.get(0)));
    if (line.at(start).isAccusative() && words.size() > 1 && words.get(1).endsWith("اً")) {
      words.set(1, words.get(1).substring(0, words.get(1).length() - 2)); // "أن مرسوماً أميرياً"
    }
    return proof.isSubject(words) ? ArabicOrdinals.named(line, start, words) : List.of();
  }

  /** "إن سحب القوات يجب أن يبدأ": the subject before "يجب"; empty where no such verb stands. */
  List<String> beforeModal(Line line, int modal) {
    if (!MODALS.contains(line.fold(modal))) {
      return List.of();
    }
    int from = modal;
    while (from > 0 && !Arabic.THAT.contains(line.fold(from - 1)) && !line.at(from - 1).isComma()) {
      from--;
    }
    return subjectBefore(line, from, modal, true);
  }

  /** "سبق للشركة أن باعت": who it was stands before "that". */
  private List<String> doneBefore(Line line, int that) {
    int i = that - 1;
    while (i >= 0 && i > that - LONGEST_SUBJECT && !line.at(i).isMark() && !line.isTime(i)) {
      if (line.is(i, "سبق", "وسبق", "يسبق")) {
        List<String> who = new ArrayList<>(cut.clean(line, i + 1, that));
        if (who.isEmpty() || !who.get(0).startsWith("ل") || who.get(0).length() < 4) {
          return List.of(); // "سبق أن", "سبق له أن"
        }
        boolean the = who.get(0).startsWith("لل");
        who.set(0, the ? ArabicForms.withoutLam(who.get(0)) : who.get(0).substring(1));
        return who;
      }
      i--;
    }
    return List.of();
  }

  /** A subject's first word without "و" or "ف" before it, and in the nominative after "أن". */
  private String bareSubject(Line line, int start, int from, String first) {
    String fold = Word.fold(first);
    boolean opens = start == from || line.at(start - 1).isComma();
    boolean and = opens && fold.length() > 4 && (fold.startsWith("و") || fold.startsWith("فال"));
    boolean own =
        gazetteer.at(line.words, start) != null && gazetteer.at(List.of(line.at(start)), 0) == null;
    String bare = first;
    if (clitics.isBy(fold)) {
      return first.substring(1); // "جاء العام بفيضان أغرق القرية"
    }
    if (line.is(start, "واخر", "واول", "وابرز", "واهم") && start == 0) {
      return first.substring(1);
    }
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
    return lexicon.noun(rest) != null || rest.length() > 3 && !Arabic.hasOwnWaw(fold);
  }

  /** "نواف سلام تشكيل الحكومة": a person, and behind the name what somebody is to do. */
  boolean isActOfPerson(Line line, int person, int act) {
    return line.name(names, person) != null && lexicon.isVerbalNoun(line.fold(act));
  }

  /** A verb as a text has it, without the "و" before it. */
  String withoutAnd(Word verb) {
    boolean and = verb.fold().startsWith("و") && lexicon.verb(verb.fold().substring(1)) != null;
    return and ? verb.text().substring(1) : verb.text();
  }

  /** Whether a verb stands among the words from..to. */
  boolean hasVerb(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVerb(line, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The words behind a verbal noun that fit a headline: of "بدأت الشبكة تستعيد أحمالها" what began
   * is "استعادة الشبكة أحمالها".
   */
  List<String> fitting(Form form, List<String> own, List<String> all) {
    List<String> rest = ArabicObjectTitle.fitting(form, own, all);
    int v = own.size();
    boolean led = form.verb().past().equals("بدأ") && v > 0 && v < rest.size();
    Form next = led ? lexicon.verb(Word.fold(rest.get(v))) : null;
    if (next == null || next.past() || next.object() || next.verb().noun().isEmpty()) {
      return rest;
    }
    List<String> words =
        ArabicHeadline.join(List.of(next.verb().noun()), ArabicForms.genitive(own));
    return ArabicHeadline.join(words, rest.subList(v + 1, rest.size()));
  }

  /** The words after a verb that can be its subject; empty where it has none of its own. */
  List<String> subjectAfter(Line line, int from, int to) {
    List<String> words = subjects.after(line, from, to);
    return proof.isSubject(words) ? words : List.of();
  }

  /**
   * Whether a definite word can only say what the noun before it is like ("الغربية", "المخلوع").
   */
  static boolean isAdjective(String fold) {
    return fold.endsWith("ي")
        || fold.endsWith("ية")
        || fold.endsWith("يين")
        || fold.endsWith("يون")
        || ADJECTIVES.contains(fold);
  }
}
