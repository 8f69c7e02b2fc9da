package org.tarikh.extraction;

import java.util.List;
import org.tarikh.extraction.ArabicLexicon.Form;

/** What was done to, where it is written like the last word of the name of who did it. */
final class ArabicNameObject {

  private ArabicNameObject() {}

  /**
   * "أسدل الوزير سامي فرح الستار": whether the last word of a name is the object, as the verb
   * before the office asks for one and no other follows.
   *
   * @param verb null where none stands before the office
   * @param next the word behind the name; null at the end
   */
  static boolean is(Form verb, List<Word> words, int from, int last, Word next, boolean time) {
    String fold = words.get(last).fold();
    String bare = fold.startsWith("ال") ? fold.substring(2) : fold;
    if (ArabicGiven.is(Word.of(bare, 0, bare.length()).get(0))) {
      return false; // "أعلن الوزير سامي فرح المحمد مساء أمس الاتفاق"
    }
    boolean asks =
        verb != null
            && verb.past()
            && (verb.verb().past().startsWith("أ") || verb.verb().past().indexOf('\u0651') > 0);
    boolean ends = next == null || time || Arabic.isPreposition(next);
    boolean third = last - from == 2 || words.get(from - 1).fold().startsWith("ال");
    return asks && ends && third && fold.startsWith("ال") && !fold.endsWith("ي");
  }
}
