package org.tarikh.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The verbs and event nouns of Arabic news, by each form a text may write them in. */
final class ArabicLexicon {

  /**
   * A verb.
   *
   * @param past third person masculine singular
   * @param present third person masculine singular
   * @param noun the verbal noun a headline begins with; empty where none is used
   * @param looksLikeNoun whether an unvowelled text writes the verb as it writes a noun ("رفض",
   *     "تراجع", "وقف")
   */
  record Verb(String past, String present, String noun, Cue cue, boolean looksLikeNoun) {
    Verb(String past, String present, String noun, Cue cue) {
      this(past, present, noun, cue, looksLikeNoun(Word.fold(past), Word.fold(noun)));
    }

    private static boolean looksLikeNoun(String past, String noun) {
      return past.length() <= SHORT || past.equals(noun);
    }
  }

  /** A form of a verb as it was found. */
  record Form(
      Verb verb, boolean past, boolean feminine, boolean plural, boolean future, boolean object) {
    Form withObject() {
      return new Form(verb, past, feminine, plural, future, true);
    }

    /** The same form of another verb that is written alike. */
    Form of(Verb other) {
      return new Form(other, past, feminine, plural, future, object);
    }

    Form inFuture() {
      return new Form(verb, past, feminine, plural, true, object);
    }
  }

  /**
   * An event noun as it was found.
   *
   * @param text the noun without clitics
   * @param owned whether it carries a pronoun ("اعتقاله")
   * @param definite whether it carries the article ("الاشتباكات")
   */
  record Noun(String text, Cue cue, boolean owned, boolean definite) {}

  /** The category of verbs that fit any kind of event. */
  static final String GENERAL = "politics";

  private static final Set<String> CALLED = Words.AR.list("lexicon.called");

  private static final Set<String> WHOLE = Words.AR.list("lexicon.whole");

  private static final Set<String> NO_VERBS = Words.AR.list("lexicon.no-verbs");

  /** Words of three letters are as often nouns. */
  private static final int SHORT = 3;

  /** Shorter verbal nouns ("رد", "بحث") are mostly things. */
  private static final int LONG_NOUN = 4;

  private static final List<String> OBJECTS = List.of("هما", "هم", "ها", "ه");

  private final Map<String, Form> verbs = new HashMap<>();
  private final Map<String, Form> presents = new HashMap<>();
  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, Noun> acts = new HashMap<>();
  private final Map<String, Cue> topics = Cue.topics("ar/topics.tsv");
  private final Set<String> verbalNouns = new HashSet<>();
  private final Memo<Form> lastVerbs = new Memo<>(this::findVerb);
  private final Memo<Noun> lastNouns = new Memo<>(this::findNoun);
  private final Memo<Noun> lastActs = new Memo<>(this::findAct);
  private final Memo<Cue> lastTopics = new Memo<>(this::findTopic);

  ArabicLexicon() {
    Map<String, Form> ofMe = new HashMap<>();
    for (Map<String, String> row : Tsv.read("ar/verbs.tsv")) {
      add(verb(row), ofMe);
    }
    ofMe.remove("سرت"); // the town of Sirte, written like "I walked"
    acts.remove("ابطال"); // champions
    ofMe.forEach(verbs::putIfAbsent);
    for (Map<String, String> row : Tsv.read("ar/nouns.tsv")) {
      String noun = row.get("noun");
      nouns.putIfAbsent(Word.fold(noun), new Noun(noun, cue(row, noun, "grade"), false, false));
    }
  }

  static Verb verb(Map<String, String> row) {
    String noun = row.get("noun").equals("-") ? "" : row.get("noun");
    return new Verb(row.get("past"), row.get("present"), noun, cue(row, row.get("past"), "kind"));
  }

  private static Cue cue(Map<String, String> row, String id, String grade) {
    return new Cue(
        id,
        Cue.grade(row.get(grade)),
        row.get("category"),
        Integer.parseInt(row.get("importance")));
  }

  private void add(Verb verb, Map<String, Form> ofMe) {
    verbalNouns.add(Word.fold(verb.noun()));
    Cue cue = verb.cue();
    if (!verb.noun().isEmpty() && cue.grade() == Cue.Grade.STRONG) {
      acts.putIfAbsent(Word.fold(verb.noun()), new Noun(verb.noun(), cue, false, false));
    }
    ArabicConjugation.of(verb, verbs, ofMe, presents);
  }

  private boolean isNoun(String stem) { // "سيطرتها": her control
    return stem.endsWith("ت") && !stem.startsWith("ا") && isVerbalNoun(cut(stem) + "ة");
  }

  private static String cut(String s) {
    return s.substring(0, s.length() - 1);
  }

  /** The verb form a folded word is, with or without "و", "ف" before it; null where it is none. */
  Form verb(String fold) {
    return lastVerbs.of(fold);
  }

  /** The same for a word of a text. */
  Form verb(Word word) {
    return lastVerbs.of(word);
  }

  private Form findVerb(String fold) {
    if (Arabic.PREPOSITIONS.contains(fold)
        || NO_VERBS.contains(fold)
        || Arabic.THAT.contains(fold)
        || Arabic.ATTRIBUTION.contains(fold)
        || fold.startsWith("و") && Arabic.ATTRIBUTION.contains(fold.substring(1))) {
      return null;
    }
    boolean and = fold.startsWith("وو") && bareVerb(fold.substring(1)) != null; // not "ووري الثرى"
    Form whole = and || CALLED.contains(fold) ? null : bareVerb(fold);
    if (whole != null
        || fold.length() < 3
        || WHOLE.contains(fold)
        || !(fold.startsWith("و") || fold.startsWith("ف"))) {
      return whole;
    }
    return bareVerb(fold.substring(1));
  }

  /** The present a folded word is, where its vowels or "أن" before it say that it is one. */
  Form present(String fold) {
    Form whole = presents.get(fold);
    return whole != null || !fold.startsWith("و") ? whole : presents.get(fold.substring(1));
  }

  /** "، لينتقل عام 1960 إلى بيروت": what came next, in the present; null where a word is none. */
  Form sequel(String fold) {
    boolean sequel = fold.startsWith("لي") || fold.startsWith("لت");
    Form form = sequel && noun(fold) == null ? presents.get(fold.substring(1)) : null;
    return form != null && form.verb().cue().grade() == Cue.Grade.STRONG ? form : null;
  }

  private Form bareVerb(String fold) {
    Form form = verbs.get(fold);
    if (form != null) {
      return form;
    }
    for (String object : OBJECTS) {
      if (fold.endsWith(object) && fold.length() > object.length() + 2) {
        String stem = fold.substring(0, fold.length() - object.length());
        Form found = verbs.get(stem);
        if (found == null && stem.endsWith("ا")) {
          found = verbs.get(cut(stem) + "ي");
        } else if (found == null && stem.endsWith("و")) {
          found = verbs.get(stem + "ا"); // "أقرّوها"
        }
        if (found != null && !stem.equals("مثل") && !isNoun(stem)) { // "ومثلهما"
          return found.withObject();
        }
      }
    }
    return null;
  }

  /** What kind of event a word of the topic file points at; null where it stands in none. */
  Cue topic(String fold) {
    return lastTopics.of(fold);
  }

  private Cue findTopic(String fold) {
    for (String bare : Arabic.withoutPrefixes(fold)) {
      Cue topic = topics.get(bare.startsWith("ال") ? bare.substring(2) : bare);
      if (topic != null) {
        return topic;
      }
    }
    return null;
  }

  /**
   * What kind of event a noun names; null where it says nothing.
   *
   * @param first whether it begins the headline: then a verbal noun only repeats the verb
   */
  Cue kind(String fold, boolean first) {
    Noun noun = first && verbalNouns.contains(fold) ? null : noun(fold);
    return noun == null || noun.cue().category().equals(GENERAL) ? null : noun.cue();
  }

  boolean isVerbalNoun(String fold) {
    return verbalNouns.contains(fold);
  }

  boolean isPast(String fold) {
    return verb(fold) != null && verb(fold).past();
  }

  /** "بسجن", "لبحث": a verbal noun with a preposition written onto it says how, not who. */
  boolean isOblique(String fold) {
    boolean clitic = fold.length() > 3 && (fold.startsWith("ب") || fold.startsWith("ل"));
    return clitic && (isVerbalNoun(fold.substring(1)) || noun(fold) != null) && !isVerbalNoun(fold);
  }

  /**
   * The act a verbal noun names ("استشهاد", "توغل") that is no event noun by itself; null where the
   * word is none, or is written like the verb.
   */
  Noun act(String fold) {
    return lastActs.of(fold);
  }

  /** The same where only a noun can stand ("غداة ضبط الشحنة"), be it short or like the verb. */
  Noun deed(String fold) {
    return acts.get(fold.startsWith("ال") ? fold.substring(2) : fold);
  }

  private Noun findAct(String fold) {
    for (String bare : Arabic.withoutPrefixes(fold)) {
      Noun act = acts.get(bare);
      act = act == null ? owned(bare, acts) : verbs.containsKey(bare) ? null : act;
      if (act != null && act.text().length() >= LONG_NOUN) {
        return act;
      }
    }
    return null;
  }

  /** The event noun a folded word is, whatever clitics it carries; null where it is none. */
  Noun noun(String fold) {
    return lastNouns.of(fold);
  }

  /** The same for a word of a text. */
  Noun noun(Word word) {
    return lastNouns.of(word);
  }

  private Noun findNoun(String fold) {
    for (String bare : Arabic.withoutPrefixes(fold)) {
      Noun whole = nouns.get(bare);
      if (whole != null) {
        return whole;
      }
      boolean article = bare.startsWith("ال") && bare.length() > 4;
      Noun found = article ? nouns.get(bare.substring(2)) : owned(bare, nouns);
      if (found != null) {
        return article ? new Noun(found.text(), found.cue(), false, true) : found;
      }
    }
    return null;
  }

  private static Noun owned(String bare, Map<String, Noun> nouns) {
    for (String pronoun : OBJECTS) {
      if (bare.endsWith(pronoun) && bare.length() > pronoun.length() + 2) {
        Noun noun = nouns.get(restored(bare.substring(0, bare.length() - pronoun.length())));
        if (noun != null) {
          return new Noun(noun.text(), noun.cue(), true, false);
        }
      }
    }
    return null;
  }

  /** A noun before a pronoun, as it stands without: "لقائـ" is "لقاء", "زيارتـ" is "زيارة". */
  private static String restored(String stem) {
    if (stem.endsWith("ائ") || stem.endsWith("اؤ")) {
      return cut(stem) + "ء";
    }
    return stem.endsWith("ت") ? cut(stem) + "ة" : stem;
  }
}
