package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Forms that words take in an Arabic headline. */
final class ArabicForms {

  private static final Map<String, String> DUALS =
      Tsv.read("ar/duals.tsv").stream()
          .collect(Collectors.toMap(r -> Word.fold(r.get("nominative")), r -> r.get("genitive")));
  private static final Set<String> ENDING_IN_TA = Words.AR.list("forms.ending-in-ta");

  private static final Set<String> SHARES = Words.AR.list("forms.shares");
  private static final Set<String> SHARES_OF_THEM = Words.AR.list("forms.shares-of-them");

  private static final Set<String> NUMERALS = Words.AR.list("forms.numerals");

  private static final Set<String> MEN = Words.AR.list("forms.men");

  private static final Set<String> STAFF = Words.AR.spelled("forms.staff");

  static final Set<String> IMPERSONAL = Words.AR.spelled("forms.impersonal");

  static final Set<String> DONE_TO_PEOPLE = Words.AR.spelled("forms.done-to-people");

  static final Set<String> CHOSEN = Words.AR.spelled("forms.chosen");

  private static final Set<String> MANY = Words.AR.list("forms.many");

  private static final int LONGEST_RUN = 3;

  private ArabicForms() {}

  /** The verb in the present, agreeing with the form that was read and the subject before it. */
  static String present(Form form, List<String> subject) {
    String present = form.verb().present();
    String head = subject.isEmpty() ? "" : Word.fold(subject.get(0));
    if (form.plural() && head.endsWith("ان") && head.length() > 4 && !MANY.contains(head)) {
      return (form.feminine() ? "ت" + present.substring(1) : present) + "ان";
    }
    if (form.feminine()) {
      return "ت" + present.substring(1);
    }
    if (DUALS.containsKey(head) && !head.equals("اثنا")) {
      return present + "ان";
    }
    if (isPlural(head) || form.plural()) {
      String fold = Word.fold(present);
      boolean weak = fold.endsWith("ي") || fold.endsWith("و");
      return (weak ? present.substring(0, present.length() - 1) : present) + "ون";
    }
    return present;
  }

  /** A sound plural; "سجون" and "شؤون" are broken ones. */
  static boolean isPlural(String word) {
    int bare = word.startsWith("ال") ? word.length() - 2 : word.length();
    return word.endsWith("ون")
        && bare > 4
        && word.indexOf(' ') < 0
        && (!word.startsWith("ي") || word.endsWith("يون"))
        && !ArabicNames.isName(word);
  }

  /** Duals of participles and of the like: "مسلحان", "قائدان", "حليفان", "انفجاران". */
  private static final Pattern DUAL =
      Pattern.compile("(ال)?(م...+|.ا..|..ا.|..ي.|[ات]..+ا.|رجل|جند)ان");

  private static final Set<String> NO_DUALS = Words.AR.list("forms.no-duals");

  /** "شاحنتان": a dual; "بستان" and "كردستان" are none. */
  private static boolean isDual(String fold) {
    return fold.length() > 5
        && fold.indexOf(' ') < 0
        && fold.endsWith("ان")
        && !fold.endsWith("ستان")
        && (fold.endsWith("تان") || DUAL.matcher(fold).matches() && !NO_DUALS.contains(fold));
  }

  /**
   * "موظفو المصارف", "شبكتا المياه", "رئيسا الحزبين": a sound plural or a dual before a definite
   * noun has lost its nun.
   */
  private static boolean isConstruct(String word, List<String> words) {
    boolean definite = word.length() > 4 && startsDefinite(words);
    return word.equals("ذوو")
        || STAFF.contains(word)
        || definite && word.endsWith("و") && !word.startsWith("ال")
        || definite && word.endsWith("ا") && isDual(word + "ن");
  }

  private static boolean startsDefinite(List<String> words) {
    return Word.fold(words.get(1)).startsWith("ال");
  }

  /** A verb with damma on its first letter is passive: who did it is not told. */
  static boolean isPassive(String word) {
    for (int i = 0; i < Math.min(3, word.length()); i++) {
      if (word.charAt(i) == '\u064F') {
        return true;
      }
    }
    String fold = Word.fold(word);
    return fold.startsWith("ا") && (fold.endsWith("ئ") || fold.endsWith("ئت"));
  }

  /** "أعيد" of "أعاد": passive without a sign. */
  static boolean isHollowPassive(Form form, String fold) {
    String past = Word.fold(form.verb().past());
    int hollow = past.length() - 2;
    return form.past()
        && hollow >= 2
        && past.charAt(hollow) == 'ا'
        && fold.startsWith(past.substring(0, hollow) + 'ي');
  }

  /** After a verbal noun the subject stands in the genitive: duals and sound plurals change. */
  static List<String> genitive(List<String> words) {
    List<String> out = new ArrayList<>(words);
    int others = words.indexOf("الآخرون"); // "أعضاء المجلس الخمسة الآخرون"
    if (others > 0 && !Arabic.isPreposition(Word.fold(words.get(others - 1)))) {
      out.set(others, "الآخرين");
    }
    for (int i = 0; i < Math.min(LONGEST_RUN, out.size()); i++) {
      String word = out.get(i);
      String dual = word.indexOf('ً') < 0 ? DUALS.get(Word.fold(word)) : null;
      if (i == 0 && dual != null) {
        out.set(i, dual);
      } else if (i == 0 && out.size() > 1 && isConstruct(Word.fold(word), out)) {
        out.set(i, word.substring(0, word.length() - 1) + "ي");
      } else if (isDual(Word.fold(word))) {
        out.set(i, word.substring(0, word.length() - 2) + "ين");
      } else if (Word.fold(word).equals("اخرون")) {
        out.set(i, "آخرين");
      } else if (i == 0 && NUMERALS.contains(Word.fold(word))) {
        continue;
      } else if (isPlural(Word.fold(word))) {
        out.set(i, word.substring(0, word.length() - 2) + "ين");
      } else if (i > 0 || !isDescribedAsPlural(out)) {
        break;
      }
    }
    return out;
  }

  /** "الوزراء البعثيون". */
  private static boolean isDescribedAsPlural(List<String> words) {
    String second = words.size() > 1 ? Word.fold(words.get(1)) : "";
    boolean definite = second.startsWith("ال");
    return isPlural(second) && definite == Word.fold(words.get(0)).startsWith("ال");
  }

  /** Whether a word is a number with a preposition written onto it: "بثلاثة". */
  static boolean isNumberWith(String fold, char preposition) {
    String number = fold.indexOf(preposition) == 0 ? fold.substring(1) : "";
    return NUMERALS.contains(number) || NUMERALS.contains(number + "ة");
  }

  /**
   * "إن مسلحين مجهولين اغتالوا": after "إن" the subject of a plural or dual verb, as it stands
   * alone.
   */
  static List<String> nominative(List<String> words, String verb) {
    List<String> out = new ArrayList<>(words);
    String ending = verb.endsWith("وا") ? "ون" : "ان";
    for (int i = 0; i < Math.min(2, out.size()); i++) {
      String word = out.get(i);
      if (i == 0 && ending.equals("ون") && word.endsWith("ي") && word.length() > 4) {
        out.set(0, word.substring(0, word.length() - 1) + "و"); // "أن مقاتلي الفصائل أخلوا"
        break;
      }
      if (!word.endsWith("ين") || word.length() <= 4) {
        break;
      }
      out.set(i, word.substring(0, word.length() - 2) + ending);
    }
    return out;
  }

  /** "زلزال ثانٍ قوي المنطقة": after an indefinite noun a definite one is no part of it. */
  static boolean tanwinBefore(Line line, int start, int i) {
    for (int k = start; k < i; k++) {
      String w = line.at(k).text();
      if (w.endsWith("\u064D") || w.endsWith("\u064C")) {
        return true;
      }
    }
    return false;
  }

  /** "نحو 900 أسرة". */
  static boolean isAbout(Line line, int i) {
    return line.is(i, "نحو", "حوالي", "قرابة")
        && (line.opensWithDigit(i + 1)
            || SHARES.contains(line.fold(i + 1))
            || SHARES_OF_THEM.contains(line.fold(i + 1))
            || NUMERALS.contains(line.fold(i + 1)));
  }

  private static final Set<String> LAM = Words.AR.list("forms.lam");

  /** A word with "لل" before it, as it stands alone: "للمدينة" is "المدينة". */
  static String withoutLam(String word) {
    String bare = word.substring(2);
    return "ال" + (LAM.contains(Word.fold(bare)) ? "ل" : "") + bare;
  }

  /** A word without the tanwin of the accusative. */
  static String withoutTanwin(String word) {
    return word.indexOf('ً') < 0 ? word : word.replace("اً", "").replace("ًا", "").replace("ً", "");
  }

  /** "تعادل سلباً ذهاباً": no object. */
  private static boolean isAdverb(String word) {
    return ADVERBS.contains(Word.fold(word));
  }

  private static final Set<String> ADVERBS = Words.AR.list("forms.adverbs");

  static String withoutPronoun(String word) {
    for (String pronoun : List.of("ها", "هم", "ه")) {
      if (word.endsWith(pronoun)) {
        String bare = word.substring(0, word.length() - pronoun.length());
        boolean ta = bare.endsWith("ت") && bare.length() > 3 && !bare.endsWith("ات");
        return ta && !hasOwnTa(bare) ? bare.substring(0, bare.length() - 1) + "ة" : bare;
      }
    }
    return word;
  }

  /** "تثبيت": whether the last letter stands for no feminine ending. */
  static boolean hasOwnTa(String bare) {
    return ENDING_IN_TA.contains(Word.fold(bare));
  }

  /** Whether a word ends as those of women and things do, and is no name of a man. */
  static boolean isFeminine(String fold) {
    return fold.endsWith("ة") && !MEN.contains(fold);
  }

  private static final Set<String> THINGS = Words.AR.list("forms.things");

  /** Whether a subject told before can be the one of a verb that has none. */
  static boolean agrees(Form form, List<String> subject) {
    if (subject.isEmpty()) {
      return false;
    }
    String head = Word.fold(subject.get(0));
    boolean feminine = isFeminine(head) || THINGS.contains(head);
    if (form.feminine() && ArabicPronouns.isOneMan(subject)) {
      return false;
    }
    boolean many =
        subject.stream().anyMatch(w -> Word.fold(w).startsWith("و") && w.length() > 4)
            || head.endsWith("ون")
            || head.endsWith("ين")
            || head.endsWith("ان")
            || head.endsWith("تا")
            || subject.size() > 1 && Word.fold(subject.get(1)).endsWith("ين");
    return form.plural()
        ? many || head.endsWith("ات") || ArabicPronouns.mayBeMany(subject)
        : form.feminine() || !feminine && !ArabicPronouns.isOfThings(subject.get(0));
  }

  private static final Set<String> ENDING_IN_ALEF = Words.AR.list("forms.ending-in-alef");

  private static boolean isBare(String fold) {
    return !fold.startsWith("ال") && !fold.endsWith("يا") && !ENDING_IN_ALEF.contains(fold);
  }

  /** After a verbal noun whose subject is not told, its object stands in the genitive. */
  static List<String> bareObject(List<String> rest) {
    List<String> out = new ArrayList<>(rest);
    for (int i = 0;
        i < Math.min(2, out.size()) && out.get(i).contains("ً") && !isAdverb(out.get(i));
        i++) {
      out.set(i, withoutTanwin(out.get(i)));
    }
    String first = out.isEmpty() ? "" : Word.fold(out.get(0));
    if (first.length() > 4
        && first.endsWith("ا")
        && out.get(0).equals(rest.get(0))
        && isBare(first)) {
      out.set(0, out.get(0).substring(0, out.get(0).length() - 1)); // "مقترحا لتمديد الهدنة"
    }
    boolean unmarked = rest.size() > 1 && rest.get(0).endsWith("ا") && rest.get(1).endsWith("ا");
    for (int i = 0; i < 2 && unmarked && rest.get(i).length() > 3; i++) { // "تباطؤا شديدا"
      out.set(i, rest.get(i).substring(0, rest.get(i).length() - 1));
    }
    return out;
  }
}
