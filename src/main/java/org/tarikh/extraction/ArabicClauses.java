package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Where the clauses of an Arabic sentence begin. */
final class ArabicClauses {

  /** How a clause is joined to what stands before it. */
  enum Join {
    NONE,
    /** "و" and a verb, without a comma: one clause unless both sides have a time. */
    AND,
    /** A comma and a conjunction, or a subordinator. */
    CLAUSE,
    /** "الذي", "التي": the clause speaks of the noun before. */
    RELATIVE,
    /** "أن", "إن": the clause is what is said, planned or expected. */
    THAT
  }

  private static final Set<String> BEFORE_AFTER_THAT = Words.AR.list("clauses.before-after-that");

  /** Words that may stand before the verb of a clause and be its subject. */
  private static final int LONGEST_SUBJECT = 7;

  private static final Set<String> AND_THAT = Words.AR.list("clauses.and-that");

  private static final Set<String> STATES = Words.AR.list("clauses.states");

  private static final Set<String> BACK = Words.AR.list("clauses.back");

  private final ArabicLexicon lexicon;
  private final Gazetteer gazetteer;
  private final ArabicContacts contacts;

  ArabicClauses(ArabicLexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    contacts = new ArabicContacts(lexicon);
  }

  /** For each word, how a clause that begins there is joined; NONE where none begins. */
  Join[] joins(Line line) {
    Join[] joins = new Join[line.size()];
    boolean topic = false; // "أما دورة العام الماضي فأُلغيت": one clause
    boolean verb = false; // "تخرج عام 1972 اعتُقل عام 1980": two
    boolean news = false; // whether the clause has told or said something, and whether a time
    boolean dated = false;
    boolean now = false; // whether it tells of what is or is to come
    int begin = 0;
    for (int i = 0; i < joins.length; i++) {
      boolean within = line.isTime(i);
      Join join = within && line.isTime(i - 1) ? Join.NONE : join(line, i);
      Form form = within || line.isQuoted(i) ? null : lexicon.verb(line.at(i));
      boolean past = form != null && form.past() && isVerb(form);
      boolean next = past && verb && join == Join.NONE && line.isTime(i - 1);
      join = next && !leads(line, line.begin(i - 1)) ? Join.AND : join;
      boolean tells = form != null && form.past() && form.verb().cue().grade() == Cue.Grade.STRONG;
      boolean far = dated && news || !news && i - begin >= LONGEST_SUBJECT;
      far |= now && line.at(i - 1).isAccusative(); // "تستضيف البلدة مهرجاناً تأسس عام 1988"
      boolean own = i > 0 && form != null && form.object() && ArabicContacts.hasOwnTime(line, i);
      if (tells
          && (far || own)
          && join == Join.NONE
          && contacts.isContact(line, i, form, dated || own)) {
        join = Join.RELATIVE;
      }
      if (tells && news && dated && join == Join.NONE && ArabicContacts.isResumedSoon(line, i)) {
        join = Join.CLAUSE; // "في قضية فُتح التحقيق فيها الأربعاء"
      }
      if (tells && news && join == Join.NONE && form.object() && ArabicContacts.isParted(line, i)) {
        join = Join.RELATIVE; // "أصدر مذكرة، ألغتها المحكمة الأربعاء"
      }
      begin = join == Join.NONE ? begin : i;
      boolean verbal = form != null && form.verb().cue().grade() != Cue.Grade.STATE;
      now = verbal && !form.past() || now && join == Join.NONE;
      news = verbal || news && join == Join.NONE;
      dated = within || dated && join == Join.NONE;
      verb = past || (join == Join.NONE && i > 0 ? verb : form != null && form.past());
      boolean answers = topic && join != Join.NONE && line.fold(i).startsWith("ف");
      topic = line.is(i, "اما", "واما") || topic && join == Join.NONE;
      joins[i] = answers ? Join.NONE : join;
    }
    return joins;
  }

  /** ", وفي العام نفسه": whether a time that begins at a word opens a clause. */
  private static boolean leads(Line line, int time) {
    String before = line.fold(time - 1);
    boolean preposition = Arabic.PREPOSITIONS.contains(before);
    return before.startsWith("و")
        || time > 0 && line.at(time - 1).isComma()
        || preposition && time > 1 && line.at(time - 2).isComma();
  }

  /** "تم", "جرى" are short, but no nouns. */
  private static boolean isVerb(Form form) {
    return !form.verb().looksLikeNoun() || form.verb().noun().isEmpty();
  }

  /** "عاد", whose noun is "عودة", but not "فتح". */
  static boolean isClear(Form form) {
    return isNoNoun(form) || !Word.fold(form.verb().noun()).equals(Word.fold(form.verb().past()));
  }

  private static boolean isNoNoun(Form form) {
    return isVerb(form) || form.feminine();
  }

  private Join join(Line line, int i) {
    if (i == 0) {
      return Join.NONE;
    }
    if (line.at(i).isMark()) { // "إن «قوات النجدة» أجلت": the name is the clause's subject
      boolean name = line.at(i).is("«", "“", "\"") && Arabic.THAT.contains(line.fold(i - 1));
      return name && !line.isQuoted(i + 1) ? Join.THAT : Join.NONE;
    }
    String w = line.fold(i);
    if (Arabic.RELATIVES.contains(w)) {
      return statesOnly(line, i) ? Join.NONE : Join.RELATIVE;
    }
    if (Arabic.THAT.contains(line.fold(i - 1)) || line.is(i - 1, "فان")) {
      return Join.THAT;
    }
    if (line.at(i - 1).is("؛", ";")) {
      return Join.CLAUSE;
    }
    boolean comma = line.at(i - 1).isComma() || line.at(i - 1).is(")", "”", "»");
    if (Arabic.THAT.contains(line.fold(i + 1)) && BEFORE_AFTER_THAT.contains(w)) {
      return Join.CLAUSE;
    }
    if (line.is(i, "حتي", "منذ", "ومنذ")
        && lexicon.isPast(line.fold(i + 1))
        && isClear(lexicon.verb(line.at(i + 1)))) {
      return Join.CLAUSE; // "حتى اكتمل المبنى عام 1993"
    }
    if (Arabic.ATTRIBUTION.contains(w) && (w.endsWith("ما") || line.is(i + 1, "ما"))) {
      return Join.CLAUSE; // "حسبما أوردت الوكالة الجمعة"
    }
    if (AND_THAT.contains(w) || comma && line.is(i, "مما", "ما") && !line.is(i + 1, "بين")) {
      return Join.CLAUSE;
    }
    if (comma
        && (w.startsWith("و") || w.startsWith("ف"))
        && Arabic.PREPOSITIONS.contains(w.substring(1))
        && timeSoon(line, i + 1)) {
      return Join.CLAUSE;
    }
    if (comma && line.is(i, "وفيها", "وفيه") && lexicon.isPast(line.fold(i + 1))) {
      return Join.CLAUSE; // "عرفت المدينة كارثة، وفيها قُتل الشاعر"
    }
    if (comma && (lexicon.sequel(w) != null || takesUp(line, i))) {
      return Join.CLAUSE;
    }
    if (line.is(i, "وذلك") && !line.isTime(i) && saysWhen(line, i + 1)) {
      return Join.NONE; // "، وذلك مساء الثلاثاء في حفل"
    }
    boolean except = w.equals("غير") && !Arabic.THAT.contains(line.fold(i + 1));
    if (Arabic.SUBORDINATORS.contains(w) && !line.isTime(i) && !except) {
      return comma || !w.startsWith("و") ? Join.CLAUSE : Join.NONE;
    }
    boolean whole = line.isTime(i) && line.time(i).start() == line.at(i).start(); // "فجراً"
    if (whole || !w.startsWith("و") && !w.startsWith("ف") || w.length() < 4) {
      return Join.NONE;
    }
    if (w.startsWith("ف") && !comma && gazetteer.at(line.words, i) != null) {
      return Join.NONE; // "هاكان فيدان" is a name, and "يدان" no verb in it
    }
    Form verb = lexicon.verb(line.at(i));
    boolean bare = // and not "دخلت الأربعاء فرعاً"
        verb != null && lexicon.verb(w.substring(1)) != null && !line.at(i).isAccusative();
    boolean noun =
        bare && verb.verb().looksLikeNoun() && verb.past() && !verb.feminine() && !verb.plural();
    if (bare && (comma || !noun || line.isTime(i - 1))) {
      return comma ? Join.CLAUSE : Join.AND;
    }
    if (comma && w.startsWith("و") && (line.isTime(i) || lexicon.noun(w.substring(1)) != null)) {
      return Join.CLAUSE;
    }
    if (comma && verb == null && w.startsWith("و") && unlisted(line, i)) {
      return Join.CLAUSE;
    }
    if (comma && w.startsWith("و") && verbSoon(line, i + 1)) {
      return Join.CLAUSE;
    }
    return Join.NONE;
  }

  /** "، ودوّت صفارات الإنذار": a verb that no lexicon holds. */
  private boolean unlisted(Line line, int i) {
    return lexicon.noun(line.at(i)) == null && ArabicMorphology.past(line.at(i)) != null;
  }

  /** "، وقبلها في شباط جمّدت", "، وفيها وُلدت": a pronoun for what came before, then what else. */
  private boolean takesUp(Line line, int i) {
    boolean back = BACK.contains(line.fold(i)) && i + 1 < line.size();
    Form next = back ? lexicon.verb(line.at(i + 1)) : null;
    boolean dated =
        back
            && (line.isTime(i + 1) || Arabic.isPreposition(line.fold(i + 1)) && line.isTime(i + 2));
    return dated || next != null && next.past() && isNoNoun(next);
  }

  private static boolean timeSoon(Line line, int from) {
    return line.isTime(from) || line.isTime(from + 1);
  }

  private static boolean saysWhen(Line line, int i) {
    boolean offset = line.is(i, "بعد", "قبل", "عقب", "منذ");
    return !offset && (timeSoon(line, i) || line.is(i, "في", "خلال", "اثناء", "ضمن"));
  }

  /** "، وان طائرات قصفت": a verb within a few words, none of them a comma. */
  private boolean verbSoon(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + 3); i++) {
      if (line.at(i).isMark() || Arabic.isPreposition(line.at(i))) {
        return false;
      }
      Form verb = lexicon.verb(line.at(i));
      boolean marked = ArabicForms.isPassive(line.at(i).text()); // "وقناع عُثر عليه"
      if (verb != null && verb.past() && (marked || !verb.verb().looksLikeNoun())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a relative clause only says what a thing is, so that a time after it is not its own.
   */
  private boolean statesOnly(Line line, int relative) {
    boolean aside = line.at(relative - 1).isComma();
    if (!aside && STATES.contains(line.fold(relative + 1))
        || ArabicAsides.isNaming(line, relative + 1)) {
      return true;
    }
    for (int i = relative + 1; i < Math.min(line.size(), relative + 3); i++) {
      Form verb = lexicon.verb(line.at(i));
      if (verb != null) {
        return verb.verb().cue().grade() == Cue.Grade.STATE
            && !verb.verb().past().equals("كان")
            && !ArabicContacts.datesOutcome(line, i, verb);
      }
    }
    return false;
  }
}
