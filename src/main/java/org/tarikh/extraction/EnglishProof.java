package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/** Reads the proof of an English headline: whether it holds what no desk would print. */
final class EnglishProof {

  private static final int SHORT_TAIL = 3;

  private static final Set<String> JOINS = Words.EN.list("proof.joins");

  private static final Set<String> NEEDS = Words.EN.list("proof.needs");

  private static final Set<String> OPENING = Words.EN.list("proof.opening");

  private static final Set<String> NOW = Words.EN.list("proof.now");

  private static final Set<String> PAST = Words.EN.list("proof.past");

  private static final Set<String> BEGINS = Words.EN.list("proof.begins");

  private static final Set<String> OPEN = Words.EN.list("proof.open");

  private static final Set<String> PARTICLES = Words.EN.list("proof.particles");

  private static final Set<String> NOUNS = Words.EN.list("proof.nouns");

  private final EnglishLexicon lexicon;

  EnglishProof(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a headline may be printed. */
  boolean passes(String title) {
    return fault(Word.of(title, 0, title.length())) < 0;
  }

  /** Index of the word at which a headline goes wrong; -1 where it does not. */
  int fault(List<Word> title) {
    if (title.isEmpty() || opensAmiss(title)) {
      return 0;
    }
    int twice = twice(title);
    int open = open(title);
    int cut = cut(title);
    return twice >= 0 ? twice : open >= 0 ? open : cut;
  }

  /** Whether what goes wrong at a word only hangs on to what stands before it. */
  boolean isLoose(List<Word> title, int fault) {
    return title.get(fault).isComma() || NEEDS.contains(title.get(fault).fold());
  }

  /** "Handed to the envoy", "Comes ashore", "The comes": a headline without its subject. */
  private boolean opensAmiss(List<Word> title) {
    Word first = title.get(0);
    boolean name = first.text().length() > 1 && Character.isUpperCase(first.text().charAt(1));
    if (name || title.size() < 2) {
      return false;
    }
    if (BEGINS.contains(first.fold())) {
      return true;
    }
    boolean article = EnglishWords.ARTICLES.contains(first.fold());
    int i = article ? 1 : 0;
    Form form = lexicon.verb(title.get(i));
    String next = i + 1 < title.size() ? title.get(i + 1).fold() : "";
    if (first.is("more") && i + 2 < title.size() && lexicon.verb(title.get(i + 2)) != null) {
      return title.get(i + 1).is("than");
    }
    if (form == null || lexicon.noun(title.get(i).fold()) != null) {
      return false;
    }
    boolean third = title.get(i).is(form.verb().third()) && !form.past();
    boolean led = EnglishWords.PREPOSITIONS.contains(next) || PARTICLES.contains(next);
    boolean object =
        EnglishWords.ARTICLES.contains(next) || EnglishAntecedents.POSSESSIVES.contains(next);
    if (first.is(form.verb().base()) && object) {
      return true; // "Face the death penalty"
    }
    Form second = i + 1 < title.size() ? lexicon.verb(title.get(i + 1)) : null;
    third &= second == null && !NOUNS.contains(title.get(i).fold()); // "Repairs start"
    boolean says = form.past() && EnglishWords.PRONOUNS.contains(next); // "Said it would"
    boolean acts =
        EnglishWords.ARTICLES.contains(next) || i + 1 < title.size() && isName(title.get(i + 1));
    return third && (led || acts && !article)
        || says
        || form.participle() && !article && !form.present() && led;
  }

  /** A second verb that nothing joins to the first, or one that was left in the past. */
  private int twice(List<Word> title) {
    int verb = -1;
    boolean says = false;
    boolean opened = false;
    for (int i = 1; i < title.size(); i++) {
      String w = title.get(i).fold();
      if (JOINS.contains(w)) {
        opened |= OPENING.contains(w);
        verb = -1;
        continue;
      }
      boolean past = isPast(title, i);
      if (past && !opened && !says) {
        return i;
      }
      if (title.get(i).is("'", "’") || title.get(i).fold().endsWith("'s")) {
        int next = i + 1 < title.size() ? i + 1 : i;
        if (isNow(title, next) && !isNoun(title, next)) {
          return next; // "Ten editors' begins"
        }
      }
      if (past || isNow(title, i)) {
        if (verb >= 0 && !says && !(title.get(verb).is("let", "lets") || helps(title, verb, i))) {
          return i;
        }
        verb = i;
        Form form = lexicon.verb(title.get(i));
        says |=
            form != null
                && (form.verb().cue().grade() == Cue.Grade.SAY
                    || EnglishTail.ANNOUNCING.contains(form.verb().base()));
      }
    }
    return -1;
  }

  /** "has been told", "are back": an auxiliary and what belongs to it. */
  private boolean helps(List<Word> title, int verb, int i) {
    boolean helper = NOW.contains(title.get(verb).fold()) || PAST.contains(title.get(verb).fold());
    Form form = lexicon.verb(title.get(i));
    return helper && form != null && (form.participle() || i == verb + 1);
  }

  private boolean isPast(List<Word> title, int i) {
    Word w = title.get(i);
    if (PAST.contains(w.fold())) {
      return true;
    }
    Form form = isName(w) ? null : lexicon.verb(w);
    return form != null
        && form.past()
        && !form.participle()
        && !form.present()
        && lexicon.noun(w.fold()) == null
        && !EnglishFinite.NOT_BEFORE.contains(title.get(i - 1).fold());
  }

  private boolean isNow(List<Word> title, int i) {
    Word w = title.get(i);
    if (title.get(i - 1).is("to")) {
      return false;
    }
    if (NOW.contains(w.fold())) {
      return !isName(w);
    }
    Form form = isName(w) ? null : lexicon.verb(w);
    return form != null
        && !form.past()
        && w.is(form.verb().third())
        && !NOUNS.contains(w.fold())
        && lexicon.noun(w.fold()) == null
        && !EnglishFinite.NOT_BEFORE.contains(title.get(i - 1).fold())
        && !title.get(i - 1).fold().endsWith("'s")
        && !EnglishGap.isNumber(title.get(i - 1).fold());
  }

  /** "Adam's moves to", but "Adam's works": what "'s" may own. */
  private static boolean isNoun(List<Word> title, int i) {
    return title.get(i - 1).fold().endsWith("'s") && !NOW.contains(title.get(i).fold());
  }

  private static boolean isName(Word w) {
    return Character.isUpperCase(w.text().charAt(0));
  }

  /** A verb that says nothing without what it acts upon, and has nothing. */
  private int open(List<Word> title) {
    for (int i = 1; i < title.size(); i++) {
      boolean end = i + 1 == title.size() || title.get(i + 1).isComma();
      Form form = end && isNow(title, i) ? lexicon.verb(title.get(i)) : null;
      if (form != null && OPEN.contains(form.verb().base())) {
        return i;
      }
    }
    return -1;
  }

  /** A clause cut behind its conjunction, a name left over behind a comma. */
  private int cut(List<Word> title) {
    for (int i = 1; i < title.size(); i++) {
      boolean of = i + 1 < title.size() && title.get(i + 1).is("of");
      if (NEEDS.contains(title.get(i).fold()) && !of && !hasVerb(title, i + 1)) {
        return i;
      }
    }
    int comma = title.size() - 1;
    while (comma > 0 && !title.get(comma).isComma()) {
      comma--;
    }
    int tail = title.size() - comma - 1;
    boolean noun = comma > 0 && tail < SHORT_TAIL && tail > 0;
    boolean alone = noun && title.subList(0, comma).stream().noneMatch(Word::isComma);
    boolean name = tail == 1 && isName(title.get(comma + 1));
    boolean the = tail == 2 && EnglishWords.ARTICLES.contains(title.get(comma + 1).fold());
    boolean to = comma > 0 && tail == 2 && title.get(comma + 1).is("to"); // ", to resume"
    return to || alone && (name || the) && hasVerb(title, 0) ? comma : -1;
  }

  /** Whether a verb in whatever form stands behind a word. */
  private boolean hasVerb(List<Word> title, int from) {
    for (int i = from; i < title.size(); i++) {
      Word w = title.get(i);
      boolean to = i > from && title.get(i - 1).is("to");
      boolean the = i > 0 && EnglishWords.ARTICLES.contains(title.get(i - 1).fold());
      boolean verb =
          NOW.contains(w.fold())
              || PAST.contains(w.fold())
              || w.fold().endsWith("ing")
              || w.fold().endsWith("ed")
              || !isName(w) && !the && lexicon.verb(w) != null;
      if (verb && !to) {
        return true;
      }
    }
    return false;
  }
}
