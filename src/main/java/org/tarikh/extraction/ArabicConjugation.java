package org.tarikh.extraction;

import java.util.Map;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.ArabicLexicon.Verb;

/** The forms of Arabic verbs that news texts use. */
final class ArabicConjugation {

  private static final Set<String> HOLLOW = Words.AR.spelled("conjugation.hollow");

  private final Map<String, Form> forms;
  private final Map<String, Form> ofMe;
  private final Map<String, Form> presents;

  private ArabicConjugation(
      Map<String, Form> forms, Map<String, Form> ofMe, Map<String, Form> presents) {
    this.forms = forms;
    this.ofMe = ofMe;
    this.presents = presents;
  }

  /**
   * Writes a verb's forms, folded, into the maps; a form that stands there already stays.
   *
   * @param ofMe "التقيت", "عدت": what somebody tells of himself, where it is not written like "she
   *     founded" anyway
   */
  static void of(
      Verb verb, Map<String, Form> verbs, Map<String, Form> ofMe, Map<String, Form> presents) {
    new ArabicConjugation(verbs, ofMe, presents).add(verb);
  }

  private void add(Verb verb) {
    String past = Word.fold(verb.past());
    String stem = past.substring(0, past.length() - 1);
    boolean weak = past.endsWith("ي") || past.endsWith("ا");
    past(verb, past, past + "ت", past + "وا", past + "ا", past + "تا");
    we(verb, past, weak, stem);
    if (weak) {
      past(verb, past, stem + "ت", stem + "وا", stem + "يا", stem + "تا");
      past(verb, stem + "ي", stem + "يت", stem + "ؤوا", stem + "ا", stem + "يتا");
    }
    if (verb.past().endsWith("أ")) {
      past(verb, stem + "ئ", stem + "ئت", stem + "ئوا", stem + "ئا", stem + "ئتا");
    }
    int hollow = past.length() - 2;
    if (hollow >= 2 && past.charAt(hollow) == 'ا') {
      String passive = past.substring(0, hollow) + 'ي' + past.substring(hollow + 1);
      past(verb, passive, passive + "ت", passive + "وا", passive + "ا", passive + "تا");
    }
    if (HOLLOW.contains(past)) { // "بيعت" of "باع"; the masculine is often a noun
      String passive = past.charAt(0) + "ي" + past.charAt(2);
      forms.putIfAbsent(passive + "ت", new Form(verb, true, true, false, false, false));
    }
    if (past.length() == 4 && past.charAt(1) == 'ا') {
      String passive = past.charAt(0) + "و" + past.substring(2); // "حوصر" of "حاصر"
      past(verb, passive, passive + "ت", passive + "وا", passive + "ا", passive + "تا");
    }
    if (verb.past().startsWith("است") && verb.past().charAt(3) == 'أ') {
      String passive = Word.fold(verb.past().replace('أ', 'ؤ')); // "استؤنف" of "استأنف"
      past(verb, passive, passive + "ت", passive + "وا", passive + "ا", passive + "تا");
    }
    String present = Word.fold(verb.present());
    String rest = present.substring(1);
    String open = rest.endsWith("ي") || rest.endsWith("و") ? cut(rest) : rest;
    present(verb, "ي" + rest, false, false);
    if (rest.length() > 2 && verb.cue().grade() == Cue.Grade.STRONG) { // "سافر" is no "will flee"
      Form will = new Form(verb, false, false, false, true, false);
      forms.putIfAbsent("سا" + rest, will);
      forms.putIfAbsent("سن" + rest, will);
    }
    present(verb, "ت" + rest, true, false);
    present(verb, "ي" + open + "ون", false, true);
    present(verb, "ي" + open + "وا", false, true);
    passive(verb, rest);
    present(verb, "ي" + rest + "ان", false, true);
    present(verb, "ت" + rest + "ان", true, true);
  }

  /** "أسسنا", "التقينا", "عدنا": what somebody tells of themselves. */
  private void we(Verb verb, String past, boolean weak, String stem) {
    int middle = past.length() - 2;
    boolean hollow = !weak && past.charAt(middle) == 'ا';
    String strong = hollow ? past.substring(0, middle) + past.substring(middle + 1) : past;
    String first = weak ? stem + "ي" : strong;
    forms.putIfAbsent(first + "نا", new Form(verb, true, false, true, false, false));
    if (weak || hollow) {
      ofMe.putIfAbsent(first + "ت", new Form(verb, true, true, false, false, false));
    }
  }

  /** "يُقام" of "أقام", "تُستعاد" of "استعاد". */
  private void passive(Verb verb, String rest) {
    int middle = rest.length() - 2;
    boolean derived = verb.past().startsWith("أ") || verb.past().startsWith("است");
    if (middle > 0 && derived && rest.charAt(middle) == 'ي' && !rest.equals("قيل")) {
      String passive = rest.substring(0, middle) + 'ا' + rest.substring(middle + 1);
      present(verb, "ي" + passive, false, false);
      present(verb, "ت" + passive, true, false);
    }
  }

  private static String cut(String s) {
    return s.substring(0, s.length() - 1);
  }

  private void past(Verb v, String m, String f, String plural, String dual, String fDual) {
    forms.putIfAbsent(m, new Form(v, true, false, false, false, false));
    forms.putIfAbsent(f, new Form(v, true, true, false, false, false));
    forms.putIfAbsent(plural, new Form(v, true, false, true, false, false));
    forms.putIfAbsent(dual, new Form(v, true, false, true, false, false));
    forms.putIfAbsent(fDual, new Form(v, true, true, true, false, false));
  }

  private void present(Verb v, String form, boolean feminine, boolean plural) {
    Form f = new Form(v, false, feminine, plural, false, false);
    forms.putIfAbsent(form, f);
    presents.putIfAbsent(form, f);
    if (v.cue().grade() != Cue.Grade.STATE) { // "سيعود" is of "عاد", not of the state "يعود إلى"
      forms.putIfAbsent("س" + form, f.inFuture());
    }
  }
}
