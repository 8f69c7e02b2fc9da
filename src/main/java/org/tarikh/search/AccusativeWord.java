package org.tarikh.search;

import org.tarikh.extraction.NamesInAlef;

/**
 * Whether somebody who searches a word that ends in an alef without tanwin may mean one in the
 * accusative: إضرابا, but not درعا (a name), السويدا (definite: no tanwin) or قضايا and عليا (other
 * endings).
 */
final class AccusativeWord {

  private static final char ALEF = 'ا';
  private static final String[] ARTICLES = {"ال", "لل", "وال", "بال", "فال", "كال", "ولل"};

  private AccusativeWord() {}

  /**
   * @param word of four letters or more
   */
  static boolean isMeant(String word) {
    return !hasArticle(word) && !hasOtherEnding(word) && !NamesInAlef.has(word);
  }

  private static boolean hasArticle(String word) {
    for (String article : ARTICLES) {
      if (word.startsWith(article)) {
        return !isVerbalNoun(word);
      }
    }
    return false;
  }

  /** "التزاما", "والتحاقا": its lam is its root's. */
  private static boolean isVerbalNoun(String word) {
    String noun = word.startsWith("و") ? word.substring(1) : word;
    return noun.length() == 7 && noun.startsWith("الت") && noun.charAt(4) == ALEF;
  }

  /** A plural (قضايا) or a feminine (عليا); سياسيا and محليا are adjectives in the accusative. */
  private static boolean hasOtherEnding(String word) {
    return word.endsWith("ايا") || word.endsWith("يا") && word.length() == 4;
  }
}
