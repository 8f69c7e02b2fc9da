package org.tarikh.extraction;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.ArabicLexicon.Verb;

/**
 * Verbs that no lexicon holds, known by their form alone: the perfect of the derived stems, the
 * endings of the feminine and the plural, and the damma of the passive. Meant for a word that
 * stands where a clause has its verb.
 */
final class ArabicMorphology {

  /** Derived stems whose verbal noun has an alef before its last letter, which the verb lacks. */
  private static final Pattern STEM =
      Pattern.compile("(است[^اةيوءى]{2}|ا[^اةى]ت[^اةيوى]|ان[^اةيوى]{2})([^اةتيوءى])");

  /** The eighth stem of a verb whose first root letter is weak: "اتسعت", "اتشحت". */
  private static final Pattern ASSIMILATED = Pattern.compile("ات[^اةتيوءى]{2}");

  /** The fifth and the sixth stem: the verbal noun is written like the verb. */
  private static final Pattern TAFAUL = Pattern.compile("ت[^اةيوى]ا?[^اةيى][^اةيوى]");

  /** The sixth stem of a verb whose last root letter is weak. */
  private static final Pattern WEAK = Pattern.compile("ت[^اةيى]ا[^اةيوى]");

  /** The fourth stem, which the damma of its passive tells from a noun. */
  private static final Pattern FOURTH = Pattern.compile("ا[^اةيى][^اةيوى][^اةيوىء]");

  private static final Set<String> NOUNS = Words.AR.list("morphology.nouns");

  /** With these and a damma begin presents ("يُعقد") and participles ("مُسيّرة"). */
  private static final String NO_PASSIVE = "يتنم";

  private static final int IMPORTANCE = 40;

  private static final Memo<Form> PASTS = new Memo<>(ArabicMorphology::past);

  private ArabicMorphology() {}

  /** The verb in the past that a word is by its form; null where its form does not say so. */
  static Form past(Word word) {
    return PASTS.spelled(word);
  }

  private static Form past(String text) {
    String fold = Word.fold(text);
    boolean mine = text.endsWith("تُ"); // "عددتُ سبع قذائف": what who speaks did is no news
    if (mine || fold.startsWith("ال") || fold.length() < 4 || Arabic.isPreposition(fold)) {
      return null;
    }
    boolean and = fold.startsWith("و") || fold.startsWith("ف");
    boolean perfect = fold.charAt(1) == 'ت' && fold.endsWith("ت"); // "وتتابعت"
    boolean derived = // "وأُوصدت"
        and && (perfect || fold.charAt(1) == 'ا' && !fold.startsWith("ال", 1));
    Form whole = bare(derived ? fold.substring(1) : fold, derived ? text.substring(1) : text);
    return whole != null || !and || derived ? whole : bare(fold.substring(1), text.substring(1));
  }

  private static Form bare(String fold, String text) {
    String said = withoutVowels(text);
    boolean article = fold.startsWith("بال") && fold.length() > 5 || fold.startsWith("لل");
    if (NOUNS.contains(fold) || fold.startsWith("ال") || article) {
      return null;
    }
    boolean plural = fold.endsWith("وا") && !fold.startsWith("ي"); // not "لم يتقاضوا"
    boolean feminine = fold.endsWith("ت") && !fold.endsWith("ات");
    String written = said.length() == fold.length() ? said : fold;
    int ending = plural ? 2 : feminine ? 1 : 0;
    String base = cut(fold, ending);
    String past = cut(written, ending);
    Matcher stem = STEM.matcher(base);
    boolean weak = !text.startsWith("أ") && feminine && ASSIMILATED.matcher(base).matches();
    if (stem.matches() || weak) {
      String noun = cut(past, 1) + "ا" + past.charAt(past.length() - 1);
      return form(past, "ي" + past.substring(1), noun, feminine, plural);
    }
    if ((feminine || plural) && TAFAUL.matcher(base).matches()) {
      return form(past, "ي" + past, past, feminine, plural);
    }
    if (feminine && WEAK.matcher(base).matches()) { // "توالت", "تعالت"
      return form(past, "ي" + past + "ى", past + "ي", true, false);
    }
    if (text.startsWith("أُ") && FOURTH.matcher(base).matches()) { // "أُوصدت", "أُسندت"
      String root = past.charAt(1) == 'و' ? "ي" + past.substring(2) : past.substring(1);
      String noun = "إ" + cut(root, 1) + "ا" + root.charAt(root.length() - 1);
      return form("أ" + past.substring(1), "ي" + past.substring(1), noun, feminine, plural);
    }
    boolean passive =
        ArabicForms.isPassive(text)
            && NO_PASSIVE.indexOf(fold.charAt(0)) < 0
            && !fold.endsWith("ة");
    boolean ends = (feminine || plural) && base.length() > 2;
    return ends || passive ? form(past, "", "", feminine, plural) : null;
  }

  private static Form form(
      String past, String present, String noun, boolean feminine, boolean plural) {
    Cue cue = new Cue(past, Cue.Grade.STRONG, ArabicLexicon.GENERAL, IMPORTANCE);
    return new Form(new Verb(past, present, noun, cue), true, feminine, plural, false, false);
  }

  private static String withoutVowels(String text) {
    return text.codePoints()
        .filter(c -> !Spelling.isVowelSign((char) c) && c != 'ـ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String cut(String s, int last) {
    return s.substring(0, s.length() - last);
  }

  /** Whether a verb has no headline form of its own, so that it stands as the text has it. */
  static boolean keepsItsForm(Form form) {
    return form.verb().present().isEmpty();
  }
}
