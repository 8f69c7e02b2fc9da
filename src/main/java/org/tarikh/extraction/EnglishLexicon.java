package org.tarikh.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The verbs and event nouns of English news, by each form a text may write them in. */
final class EnglishLexicon {

  record Verb(String base, String third, String past, String participle, Cue cue) {}

  /** A verb form; a form can be both past and participle ("signed"). */
  record Form(Verb verb, boolean past, boolean participle, boolean present) {}

  private static final Set<String> NOT_PAST = Words.EN.list("lexicon.not-past");
  private static final int SHORTEST_GERUND = 6;
  private static final Verb PLAN =
      new Verb(
          "plan", "plans", "planned", "planned", new Cue("plan", Cue.Grade.STRONG, "politics", 40));
  private static final Cue UNKNOWN = new Cue("-ed", Cue.Grade.STRONG, "politics", 40);

  private final Map<String, Form> forms = new HashMap<>();
  private final Map<String, Cue> topics = Cue.topics("en/topics.tsv");
  private final Map<String, Cue> nouns = new HashMap<>();
  private final Map<String, Form> gerunds = new HashMap<>();
  private final Memo<Form> lastVerbs = new Memo<>(this::findVerb);

  EnglishLexicon() {
    for (Map<String, String> row : Tsv.read("en/verbs.tsv")) {
      Cue cue = cue(row, row.get("base"), "kind");
      Verb v =
          new Verb(row.get("base"), row.get("third"), row.get("past"), row.get("participle"), cue);
      put(v.base(), new Form(v, false, false, true));
      put(v.third(), new Form(v, false, false, true));
      put(v.past(), new Form(v, true, v.past().equals(v.participle()), v.past().equals(v.base())));
      put(v.participle(), new Form(v, false, true, false));
      EnglishForms.gerunds(v.base()).forEach(g -> gerunds.put(g, new Form(v, true, false, false)));
    }
    for (Map<String, String> row : Tsv.read("en/nouns.tsv")) {
      nouns.put(row.get("noun"), cue(row, row.get("noun"), "grade"));
    }
  }

  private static Cue cue(Map<String, String> row, String id, String grade) {
    return new Cue(
        id,
        Cue.grade(row.get(grade)),
        row.get("category"),
        Integer.parseInt(row.get("importance")));
  }

  private void put(String form, Form f) {
    forms.merge(
        form,
        f,
        (a, b) ->
            new Form(
                a.verb(),
                a.past() || b.past(),
                a.participle() || b.participle(),
                a.present() || b.present()));
  }

  /**
   * The verb form a word is; regular pasts the lexicon does not know are events of no known kind.
   */
  Form verb(String fold) {
    return lastVerbs.of(fold);
  }

  /** The same for a word of a text. */
  Form verb(Word word) {
    return lastVerbs.of(word);
  }

  private Form findVerb(String fold) {
    Form form = forms.get(fold);
    if (form == null && (fold.startsWith("re-") || fold.startsWith("co-"))) {
      return prefixed(fold.substring(0, 3), findVerb(fold.substring(3)));
    }
    if (form != null
        || !fold.endsWith("ed")
        || fold.length() < 5
        || fold.startsWith("un")
        || NOT_PAST.contains(fold)
        || fold.contains("-")) {
      return form;
    }
    String base = EnglishForms.base(fold);
    Verb verb =
        base == null
            ? new Verb(fold, fold, fold, fold, UNKNOWN)
            : new Verb(base, EnglishForms.third(base), fold, fold, UNKNOWN);
    return new Form(verb, true, true, false);
  }

  /** "will chair": a verb the lexicon does not know, by what stands before it. */
  private static Form future(String base) {
    boolean verb = base.length() > 3 && !base.endsWith("ly") && Character.isLetter(base.charAt(0));
    String past = base.endsWith("e") ? base + "d" : base + "ed";
    return verb
        ? new Form(
            new Verb(base, EnglishForms.third(base), past, past, UNKNOWN), false, false, true)
        : null;
  }

  /** "re-elected", "co-host": the verb with what stands before it; null for none. */
  private static Form prefixed(String prefix, Form form) {
    if (form == null) {
      return null;
    }
    Verb v = form.verb();
    Verb verb =
        new Verb(
            prefix + v.base(),
            prefix + v.third(),
            prefix + v.past(),
            prefix + v.participle(),
            v.cue());
    return new Form(verb, form.past(), form.participle(), form.present());
  }

  /** The same, of a word of a line: within a sentence a capital makes "Khaled" a name. */
  Form verb(Line line, int i) {
    Form form = i < 0 || i >= line.size() ? null : verb(line.at(i));
    if (form != null && line.is(i, "back") && line.is(i - 1, "dates", "date", "dated")) {
      return null;
    }
    if (form != null && line.is(i, "provided") && line.is(i - 1, ",") && line.is(i + 1, "that")) {
      return null;
    }
    if (line.is(i, "planned") && line.is(i - 1, "is", "are") && line.is(i + 1, "for")) {
      return new Form(PLAN, true, true, false); // "Marches are planned for Thursday"
    }
    if (form == null && EnglishWords.MODALS.contains(line.fold(i - 1))) {
      return future(line.fold(i));
    }
    if (form == null || i == 0 || !Character.isUpperCase(line.at(i).text().charAt(0))) {
      return form;
    }
    int before = line.is(i - 1, "and") && !line.isTime(i - 2) ? i - 2 : i - 1;
    boolean name = before >= 0 && Character.isUpperCase(line.at(before).text().charAt(0));
    name |= i + 1 < line.size() && Character.isUpperCase(line.at(i + 1).text().charAt(0));
    boolean says = form.verb().cue().grade() == Cue.Grade.SAY; // "Minister Said Omar"
    return name || says || form.verb().cue() == UNKNOWN ? null : form;
  }

  /** "the decision to close the camp": "to" and a verb. */
  boolean isInfinitive(Line line, int to) {
    Form form = line.is(to, "to") ? verb(line, to + 1) : null;
    return form != null && line.is(to + 1, form.verb().base());
  }

  /** The verb an "-ing" is of, as if it stood in the past; null for what rather names a thing. */
  Form gerund(String fold) {
    return nouns.containsKey(fold) ? null : acting(fold);
  }

  /** The same, also of a word that can name an event. */
  Form acting(String fold) {
    Form known = gerunds.get(fold);
    boolean guess = known == null && fold.endsWith("ing") && fold.length() > SHORTEST_GERUND;
    Form past = guess ? findVerb(fold.substring(0, fold.length() - 3) + "ed") : null;
    return past == null ? known : new Form(past.verb(), true, false, false);
  }

  /** What kind of event a word of the topic file points at; null where it stands in none. */
  Cue topic(String fold) {
    return topics.get(fold);
  }

  /** What kind of event a noun names; null where it says nothing. */
  Cue kind(String fold) {
    Cue noun = nouns.get(fold);
    return noun == null || noun.category().equals(ArabicLexicon.GENERAL) ? null : noun;
  }

  /** The event noun a word is; null where it is none. */
  Cue noun(String fold) {
    return nouns.get(fold);
  }

  /** The same, and "the toppling of", the noun that can be made of any verb that tells an event. */
  Cue noun(Line line, int i) {
    Cue noun = nouns.get(line.fold(i));
    boolean acting = // "after lifting the trophy"
        noun != null
            && line.fold(i).endsWith("ing")
            && EnglishWords.ARTICLES.contains(line.fold(i + 1))
            && EnglishWords.PREPOSITIONS.contains(line.fold(i - 1));
    if (acting) {
      return null;
    }
    if (noun != null || !line.fold(i).endsWith("ing") || !line.fold(i - 1).equals("the")) {
      return noun;
    }
    Form form = gerunds.get(line.fold(i));
    int of = line.isTime(i + 1) ? i + 1 : i + 2;
    while (line.isTime(of)) {
      of++;
    }
    boolean acts =
        line.fold(i + 1).equals("of") || line.isTime(of - 1) && line.fold(of).equals("of");
    return form != null && acts && form.verb().cue().grade() == Cue.Grade.STRONG
        ? form.verb().cue()
        : null;
  }
}
