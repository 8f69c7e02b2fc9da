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

  /** "ودعت" is far more often "and called for" than "saw off". */
  private static final Set<String> CALLED = WordSet.of("ودعا", "ودعت", "ودعوا");

  /** Words of three letters are as often nouns. */
  private static final int SHORT = 3;

  private static final List<String> OBJECTS = List.of("هما", "هم", "ها", "ه");

  private final Map<String, Form> verbs = new HashMap<>();
  private final Map<String, Form> presents = new HashMap<>();
  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, Cue> topics = Cue.topics("ar/topics.tsv");
  private final Set<String> verbalNouns = new HashSet<>();
  private final Memo<Form> lastVerbs = new Memo<>(this::findVerb);
  private final Memo<Noun> lastNouns = new Memo<>(this::findNoun);
  private final Memo<Cue> lastTopics = new Memo<>(this::findTopic);

  ArabicLexicon() {
    for (Map<String, String> row : Tsv.read("ar/verbs.tsv")) {
      String noun = row.get("noun").equals("-") ? "" : row.get("noun");
      add(new Verb(row.get("past"), row.get("present"), noun, cue(row, row.get("past"), "kind")));
    }
    for (Map<String, String> row : Tsv.read("ar/nouns.tsv")) {
      String noun = row.get("noun");
      nouns.putIfAbsent(Word.fold(noun), new Noun(noun, cue(row, noun, "grade"), false, false));
    }
  }

  private static Cue cue(Map<String, String> row, String id, String grade) {
    return new Cue(
        id,
        Cue.grade(row.get(grade)),
        row.get("category"),
        Integer.parseInt(row.get("importance")));
  }

  private void add(Verb verb) {
    verbalNouns.add(Word.fold(verb.noun()));
    String past = Word.fold(verb.past());
    String stem = past.substring(0, past.length() - 1);
    boolean weak = past.endsWith("ي") || past.endsWith("ا");
    past(verb, past, past + "ت", past + "وا", past + "ا", past + "تا");
    we(verb, past, weak, stem);
    if (weak) {
      past(verb, past, stem + "ت", stem + "وا", stem + "يا", stem + "تا");
      past(verb, stem + "ي", stem + "يت", stem + "ؤوا", stem + "ا", stem + "يتا");
    }
    if (verb.past().endsWith("أ")) {
      past(verb, stem + "ئ", stem + "ئت", stem + "ئوا", stem + "ئا", stem + "ئتا");
    }
    int hollow = past.length() - 2;
    if (hollow >= 2 && past.charAt(hollow) == 'ا') {
      String passive = past.substring(0, hollow) + 'ي' + past.substring(hollow + 1);
      past(verb, passive, passive + "ت", passive + "وا", passive + "ا", passive + "تا");
    }
    if (past.length() == 4 && past.charAt(1) == 'ا') {
      String passive = past.charAt(0) + "و" + past.substring(2); // "حوصر" of "حاصر"
      past(verb, passive, passive + "ت", passive + "وا", passive + "ا", passive + "تا");
    }
    if (verb.past().startsWith("است") && verb.past().charAt(3) == 'أ') {
      String passive = Word.fold(verb.past().replace('أ', 'ؤ')); // "استؤنف" of "استأنف"
      past(verb, passive, passive + "ت", passive + "وا", passive + "ا", passive + "تا");
    }
    String present = Word.fold(verb.present());
    String rest = present.substring(1);
    String open = rest.endsWith("ي") || rest.endsWith("و") ? cut(rest) : rest;
    present(verb, "ي" + rest, false, false);
    present(verb, "ت" + rest, true, false);
    present(verb, "ي" + open + "ون", false, true);
    present(verb, "ي" + open + "وا", false, true);
    present(verb, "ي" + rest + "ان", false, true);
    present(verb, "ت" + rest + "ان", true, true);
  }

  /** "أسسنا", "التقينا", "عدنا": what somebody tells of themselves. */
  private void we(Verb verb, String past, boolean weak, String stem) {
    int middle = past.length() - 2;
    boolean hollow = !weak && past.charAt(middle) == 'ا';
    String strong = hollow ? past.substring(0, middle) + past.substring(middle + 1) : past;
    String first = weak ? stem + "ي" : strong;
    put(first + "نا", new Form(verb, true, false, true, false, false));
  }

  private static String cut(String s) {
    return s.substring(0, s.length() - 1);
  }

  private void past(Verb v, String m, String f, String plural, String dual, String fDual) {
    put(m, new Form(v, true, false, false, false, false));
    put(f, new Form(v, true, true, false, false, false));
    put(plural, new Form(v, true, false, true, false, false));
    put(dual, new Form(v, true, false, true, false, false));
    put(fDual, new Form(v, true, true, true, false, false));
  }

  private void present(Verb v, String form, boolean feminine, boolean plural) {
    Form f = new Form(v, false, feminine, plural, false, false);
    put(form, f);
    presents.putIfAbsent(form, f);
    if (v.cue().grade() != Cue.Grade.STATE) { // "سيعود" is of "عاد", not of the state "يعود إلى"
      put("س" + form, f.inFuture());
    }
  }

  private void put(String form, Form f) {
    verbs.putIfAbsent(form, f);
  }

  /** The verb form a folded word is, with or without "و", "ف" before it; null where it is none. */
  Form verb(String fold) {
    return lastVerbs.of(fold);
  }

  private Form findVerb(String fold) {
    if (Arabic.PREPOSITIONS.contains(fold) || Arabic.THAT.contains(fold)) {
      return null;
    }
    Form whole = CALLED.contains(fold) ? null : bareVerb(fold);
    if (whole != null
        || fold.length() < 3
        || fold.equals("ورد")
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
        }
        if (found != null) {
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
    Form form = verb(fold);
    return form != null && form.past();
  }

  /** "بسجن", "لبحث": a verbal noun with a preposition written onto it says how, not who. */
  boolean isOblique(String fold) {
    boolean clitic = fold.length() > 3 && (fold.startsWith("ب") || fold.startsWith("ل"));
    return clitic && (isVerbalNoun(fold.substring(1)) || noun(fold) != null) && !isVerbalNoun(fold);
  }

  /** The event noun a folded word is, whatever clitics it carries; null where it is none. */
  Noun noun(String fold) {
    return lastNouns.of(fold);
  }

  private Noun findNoun(String fold) {
    for (String bare : Arabic.withoutPrefixes(fold)) {
      Noun whole = nouns.get(bare);
      if (whole != null) {
        return whole;
      }
      boolean article = bare.startsWith("ال") && bare.length() > 4;
      Noun found = article ? nouns.get(bare.substring(2)) : owned(bare);
      if (found != null) {
        return article ? new Noun(found.text(), found.cue(), false, true) : found;
      }
    }
    return null;
  }

  private Noun owned(String bare) {
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
