package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/**
 * Headlines of who killed and what struck: "مسلحون يقتلون ثلاثة جنود", "صاروخ يصيب سوقاً". Their
 * verbal nouns ("مقتل", "إصابة") would make those who did it the victims.
 */
final class ArabicStrikeTitle {

  private static final Set<String> KILLING = Words.AR.spelled("strike-title.killing");

  private static final Set<String> STRIKING = Words.AR.spelled("strike-title.striking");

  private static final Set<String> THINGS = Words.AR.list("strike-title.things");

  private static final Set<String> NATURE = Words.AR.list("strike-title.nature");

  private static final Set<String> FIGHTERS = Words.AR.list("strike-title.fighters");

  private static final Set<String> MANY = Words.AR.list("strike-title.many");

  private static final Set<String> NUMBERS = Words.AR.list("strike-title.numbers");

  static final Set<String> PLACES = Words.AR.list("strike-title.places");

  private ArabicStrikeTitle() {}

  /**
   * @param subject the first words after the verb, as far as they are known to be its subject
   * @param rest all the words after the verb
   * @return null where nobody is said to have done it, or another verb is meant
   */
  static ArabicTitle.Title title(Form form, List<String> subject, List<String> rest, int end) {
    String past = form.verb().past();
    boolean kills = KILLING.contains(past);
    if (!kills && !STRIKING.contains(past) || rest.size() < 2 || form.object() || !form.past()) {
      return null;
    }
    String head = Word.fold(rest.get(0));
    boolean thing = THINGS.contains(head);
    int whom = thing || kills && FIGHTERS.contains(head) ? whom(subject, rest) : -1;
    return whom < 0
        ? null
        : told(form, rest.subList(0, whom), rest.subList(whom, rest.size()), end);
  }

  static boolean strikes(Form form) {
    return STRIKING.contains(form.verb().past());
  }

  /** The same for a subject that stands before its verb, as in "الغارة التي قتلت". */
  static ArabicTitle.Title title(
      Form form, List<String> subject, List<String> what, int from, int end) {
    String past = form.verb().past();
    String head = subject.isEmpty() ? "" : Word.fold(subject.get(0));
    boolean thing = THINGS.contains(head) && (KILLING.contains(past) || STRIKING.contains(past));
    boolean strikes = thing || KILLING.contains(past) && FIGHTERS.contains(head);
    if (!strikes || what.isEmpty() || form.object() || isOutside(what.get(0))) {
      return null;
    }
    ArabicTitle.Title told = told(form, subject, what, end);
    return new ArabicTitle.Title(told.text(), from, end, told.confidence());
  }

  private static ArabicTitle.Title told(Form form, List<String> who, List<String> whom, int end) {
    String verb = ArabicForms.present(form, who);
    boolean many = MANY.contains(Word.fold(who.get(0))) && !form.plural();
    List<String> words = ArabicHeadline.join(who, List.of(many ? verb + "ون" : verb));
    return ArabicTitle.Title.of(ArabicHeadline.join(words, whom), -1, end, 0.8);
  }

  /** Where it begins whom it was done to: a number, an accusative, a place; -1 for nowhere. */
  private static int whom(List<String> subject, List<String> rest) {
    boolean definite = rest.get(0).startsWith("ال");
    String head = Word.fold(rest.get(0));
    int known = definite ? subject.size() : rest.size();
    boolean of = !definite && rest.get(1).startsWith("ال") && !NATURE.contains(head);
    if (of) { // "قوات الاحتلال الإسرائيلي راعياً", but "غارة المبنى"
      int object = behindOwner(rest);
      return object > 0 || FIGHTERS.contains(head) ? object : 1;
    }
    boolean how = false;
    for (int i = 1; i < rest.size(); i++) {
      String w = rest.get(i);
      String fold = Word.fold(w);
      if (isOutside(w) && !fold.startsWith("ب") && !PLACES.contains(fold)) {
        return -1;
      }
      boolean by = fold.startsWith("ب") && fold.length() > 4 && !PLACES.contains(fold);
      how |= by; // "غارات بذخائر حارقة سوق البلدة"
      if (by) {
        continue;
      }
      boolean number = NUMBERS.contains(fold) || Character.isDigit(fold.charAt(0));
      boolean accusative =
          fold.endsWith("ا") && fold.length() > 3 && !fold.startsWith("ال") && !fold.endsWith("يا");
      boolean counted = // "بقوة 4.6 درجات"
          rest.get(i - 1).equals("بقوة") || Character.isDigit(rest.get(i - 1).charAt(0));
      boolean named = // "رصاصة مراسلة «النهار»"
          i + 1 < rest.size() && (rest.get(i + 1).equals("«") || rest.get(i + 1).equals("“"));
      boolean marked = // "مسيّرة إسرائيلية سائق الشاحنة"
          !definite
              && !how
              && THINGS.contains(head)
              && takesFeminine(head)
              && (!fold.endsWith("ة") || named);
      boolean article = !definite && fold.startsWith("ال") && !ArabicPhrases.isAdjective(fold);
      boolean other = marked || article || PLACES.contains(fold);
      if (i >= known || !counted && (number || accusative || other)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the object stands behind "قوات الاحتلال"; -1 where none does. */
  private static int behindOwner(List<String> rest) {
    for (int i = 2; i < rest.size(); i++) {
      String fold = Word.fold(rest.get(i));
      if (isOutside(rest.get(i)) && !PLACES.contains(fold)) {
        return -1;
      }
      if (!fold.startsWith("ال") || !ArabicPhrases.isAdjective(fold)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean takesFeminine(String thing) {
    return thing.endsWith("ة") || thing.endsWith("ات") || thing.endsWith("ول") || isBroken(thing);
  }

  private static boolean isBroken(String thing) {
    return thing.equals("صواريخ") || thing.equals("قذائف") || thing.equals("حرائق");
  }

  /** Whether a word can only tell where or how: what is done to stands before it, or nowhere. */
  private static boolean isOutside(String word) {
    String fold = Word.fold(word);
    return Arabic.isPreposition(fold)
        || ArabicHeadline.breaks(fold)
        || fold.equals("،")
        || fold.startsWith("و") && !Arabic.hasOwnWaw(fold)
        || fold.length() > 4 && fold.startsWith("ب") && !NUMBERS.contains(fold);
  }
}
