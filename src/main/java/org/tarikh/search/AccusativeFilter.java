package org.tarikh.search;

import java.io.IOException;
import java.util.function.Predicate;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts beside a word that ends in the alef of the accusative (إضراباً) the bare word (إضراب). The
 * word itself stays, for whoever writes the alef without its tanwin, as many newsrooms do. Must see
 * the diacritics.
 */
final class AccusativeFilter extends TokenFilter {

  private static final char ALEF = 'ا';
  private static final char TANWIN = 'ً';

  /** Of three letters with an alef at the end most are not nouns in the accusative: هذا، كما. */
  private static final int SHORTEST = 4;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final Predicate<String> unmarked;

  /** The word that is told twice, as it was; null for none. */
  private State told;

  private int bare;

  /**
   * @param unmarked whether an alef without tanwin counts, of a word of four letters or more
   */
  AccusativeFilter(TokenStream input, Predicate<String> unmarked) {
    super(input);
    this.unmarked = unmarked;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (told != null) {
      restoreState(told);
      told = null;
      term.setLength(bare);
      position.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    bare = bareLength();
    if (bare > 0) {
      told = captureState();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    told = null;
  }

  /** How long the word is without its ending; 0 where it has none. */
  private int bareLength() {
    int end = term.length();
    boolean alef = false;
    boolean tanwin = false;
    // The tanwin is written before the alef or on it, and a shadda beside it: إضراباً، إضرابًا،
    // ردًّا.
    for (; end > 0; end--) {
      char last = term.charAt(end - 1);
      if (last == ALEF && !alef) {
        alef = true;
      } else if (Character.getType(last) == Character.NON_SPACING_MARK) {
        tanwin |= last == TANWIN;
      } else {
        break;
      }
    }
    if (alef && tanwin) {
      return end;
    }
    boolean noun = alef && term.chars().filter(Character::isLetter).count() >= SHORTEST;
    return noun && unmarked.test(term.toString()) ? end : 0;
  }
}
