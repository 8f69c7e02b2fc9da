package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Words of Arabic reduced so that forms of one word agree. */
final class ArabicStems {

  private static final List<String> SUFFIXES =
      List.of("ية", "ات", "ون", "ين", "ان", "ها", "هم", "تا", "ة", "ه", "ي", "ا");

  private final ArabicLexicon lexicon;
  private final ArabicProof proof;

  private final Memo<String> lastStems = new Memo<>(this::stem);

  ArabicStems(ArabicLexicon lexicon, ArabicProof proof) {
    this.lexicon = lexicon;
    this.proof = proof;
  }

  Cue topic(String title) {
    List<Word> words = Word.of(title, 0, title.length());
    Cue topic = null;
    for (int i = 0; i < words.size() && topic == null; i++) {
      topic = lexicon.topic(words.get(i).fold());
    }
    for (int i = 0; i < words.size() && topic == null; i++) {
      topic = lexicon.kind(words.get(i).fold(), i == 0);
    }
    return topic;
  }

  List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    for (Word w : Word.of(text, 0, text.length())) {
      String bare = lastStems.of(w);
      if (bare.length() > 2 && !w.isMark() && !Arabic.isPreposition(w)) {
        stems.add(bare);
      }
    }
    return stems;
  }

  /**
   * Whether a headline begins with a preposition, with "and" and a verb, or with a verbal noun and
   * a verb: a piece of a sentence.
   */
  boolean isFragment(String title) {
    int space = title.indexOf(' ');
    List<Word> words = Word.of(title, 0, space < 0 ? title.length() : space);
    if (words.isEmpty()) {
      return false;
    }
    String first = words.get(0).fold();
    boolean and = first.startsWith("و") && first.length() > 3 && lexicon.noun(first) == null;
    Form verb = and ? lexicon.verb(first.substring(1)) : null;
    List<Word> all = Word.of(title, 0, title.length());
    boolean clauses = // "نفاد جئت"
        lexicon.isVerbalNoun(first)
            && all.size() > 1
            && all.get(1).fold().endsWith("ت")
            && proof.isVerb(all.get(1));
    return clauses
        || Arabic.isPreposition(words.get(0))
        || verb != null && !verb.verb().looksLikeNoun() && !lexicon.isVerbalNoun(first);
  }

  private String stem(String fold) {
    Form verb = lexicon.verb(fold);
    if (verb != null) {
      String noun = verb.verb().noun();
      return withoutSuffix(Word.fold(noun.isEmpty() ? verb.verb().past() : noun));
    }
    List<String> bare = Arabic.withoutPrefixes(fold);
    String s = bare.get(bare.size() - 1);
    return withoutSuffix(s.startsWith("ال") && s.length() > 4 ? s.substring(2) : s);
  }

  private static String withoutSuffix(String s) {
    for (String suffix : SUFFIXES) {
      if (s.endsWith(suffix) && s.length() - suffix.length() >= 3) {
        return s.substring(0, s.length() - suffix.length());
      }
    }
    return s;
  }
}
