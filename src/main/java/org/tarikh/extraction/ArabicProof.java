package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Reads Arabic words as a proofreader would: what no desk would print as a noun phrase. */
final class ArabicProof {

  /** Verbs that a text writes like a noun, and that are none at the head of a phrase. */
  private static final Set<String> SAYING =
      WordSet.of("قال", "وقال", "قالت", "وقالت", "فقال", "قالوا");

  private static final Set<String> ASKING = Arabic.folds("إذا وإذا يعد تعد يكن تكن");

  private static final Set<String> LAST = Arabic.folds("أول آخر كل");

  private final ArabicLexicon lexicon;
  private final Gazetteer gazetteer;

  ArabicProof(ArabicLexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /** Whether a word can only be a finite verb, whatever stands around it. */
  boolean isVerb(Word word) {
    String fold = word.fold();
    if (word.isMark()
        || fold.startsWith("ال")
        || word.isAccusative()
        || Arabic.isPreposition(word)
        || lexicon.noun(word) != null
        || lexicon.act(fold) != null
        || gazetteer.at(List.of(word), 0) != null) {
      return false;
    }
    if (SAYING.contains(fold) || fold.endsWith("ئت")) { // "جئت"
      return true;
    }
    Form form = lexicon.verb(word);
    if (form == null) {
      Form unlisted = ArabicMorphology.past(word);
      return unlisted != null && (unlisted.feminine() || unlisted.plural());
    }
    return !form.verb().looksLikeNoun() || form.feminine() && !form.plural() && form.past();
  }

  /**
   * Whether words can be who did something: "هدأت المدافع", "جئت", "عمي قال لنا" and "رجلاً" can
   * not.
   */
  boolean isSubject(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      List<Word> read = Word.of(words.get(i), 0, words.get(i).length());
      if (read.isEmpty()) {
        continue;
      }
      Word word = read.get(0);
      if (ASKING.contains(word.fold())
          || i == 1 && word.fold().equals("من") && LAST.contains(Word.fold(words.get(0)))) {
        return false; // "أول من دخل"
      }
      boolean told = // "جلسة امتدت أسبوعين"
          i > 0
              && !words.get(i - 1).startsWith("ال")
              && !Arabic.isOwned(Word.fold(words.get(i - 1)));
      if (!told
          && isVerb(word)
          && !(i > 0 && Arabic.RELATIVES.contains(Word.fold(words.get(i - 1))))) {
        return false;
      }
    }
    return true;
  }
}
