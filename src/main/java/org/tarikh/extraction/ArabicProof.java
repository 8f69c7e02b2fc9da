package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Reads Arabic words as a proofreader would: what no desk would print as a noun phrase. */
final class ArabicProof {

  private static final Set<String> SAYING = Words.AR.list("proof.saying");

  private static final Set<String> ASKING = Words.AR.list("proof.asking");

  private static final Set<String> LAST = Words.AR.list("proof.last");

  private final ArabicLexicon lexicon;
  private final Gazetteer gazetteer;

  ArabicProof(ArabicLexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /** Whether a word can only be a finite verb, whatever stands around it. */
  boolean isVerb(Word word) {
    String fold = word.fold();
    return !word.isMark()
        && mayBeVerb(fold)
        && !word.isAccusative()
        && !Arabic.isPreposition(word)
        && lexicon.noun(word) == null
        && lexicon.act(fold) == null
        && gazetteer.at(List.of(word), 0) == null
        && (isSaid(fold) || isFinite(word));
  }

  /** Whether the form of a word allows for it: most words are looked at no further. */
  private boolean mayBeVerb(String fold) {
    return !fold.startsWith("ال")
        && (fold.endsWith("ت")
            || fold.endsWith("وا")
            || SAYING.contains(fold)
            || lexicon.verb(fold) != null);
  }

  private static boolean isSaid(String fold) {
    return SAYING.contains(fold) || fold.endsWith("ئت"); // "جئت"
  }

  private boolean isFinite(Word word) {
    Form form = lexicon.verb(word);
    if (form == null) {
      Form unlisted = ArabicMorphology.past(word);
      return unlisted != null && (unlisted.feminine() || unlisted.plural());
    }
    return !form.verb().looksLikeNoun() || form.feminine() && !form.plural() && form.past();
  }

  /**
   * "القطار فُجر": a passive that a vowel sign tells from a noun, behind a definite one or a name;
   * null for other words.
   */
  Form done(Line line, int i) {
    Form form = ArabicForms.isPassive(line.at(i).text()) ? lexicon.verb(line.at(i)) : null;
    boolean past = form != null && form.past() && !line.fold(i).startsWith("و");
    boolean named = line.fold(i - 1).startsWith("ال") || gazetteer.at(line.words, i - 1) != null;
    return past && named && !form.object() && !form.verb().noun().isEmpty() ? form : null;
  }

  /** Whether words can be who did something: not "هدأت المدافع", "عمي قال لنا", "أول من دخل". */
  boolean isSubject(List<String> words) {
    String before = "";
    for (int i = 0; i < words.size(); i++) {
      String fold = Word.fold(words.get(i));
      boolean which = i == 1 && fold.equals("من") && LAST.contains(before);
      if (which || ASKING.contains(fold)) {
        return false;
      }
      if (mayBeVerb(fold) && !isTold(before) && isVerb(words.get(i))) {
        return false;
      }
      before = fold;
    }
    return true;
  }

  /** "جلسة امتدت أسبوعين", "الوفد الذي": whether a verb may speak of the word before it. */
  private static boolean isTold(String fold) {
    return Arabic.RELATIVES.contains(fold)
        || !fold.isEmpty() && !fold.startsWith("ال") && !Arabic.isOwned(fold);
  }

  private boolean isVerb(String word) {
    List<Word> read = Word.of(word, 0, word.length());
    return !read.isEmpty() && isVerb(read.get(0));
  }
}
