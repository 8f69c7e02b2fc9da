package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Forms that words take in an Arabic headline. */
final class ArabicForms {

  private static final Map<String, String> DUALS =
      Tsv.read("ar/duals.tsv").stream()
          .collect(Collectors.toMap(r -> Word.fold(r.get("nominative")), r -> r.get("genitive")));
  private static final int LONGEST_RUN = 3;

  private ArabicForms() {}

  /** The verb in the present, agreeing with the form that was read and the subject before it. */
  static String present(Form form, List<String> subject) {
    String present = form.verb().present();
    String head = subject.isEmpty() ? "" : Word.fold(subject.get(0));
    if (form.plural() && head.endsWith("ان") && head.length() > 4) {
      return present + "ان";
    }
    if (form.feminine()) {
      return "ت" + present.substring(1);
    }
    if (isPlural(head) || form.plural()) {
      String fold = Word.fold(present);
      boolean weak = fold.endsWith("ي") || fold.endsWith("و");
      return (weak ? present.substring(0, present.length() - 1) : present) + "ون";
    }
    return present;
  }

  private static boolean isPlural(String word) {
    return word.endsWith("ون") && word.length() > 4 && !ArabicNames.isName(word);
  }

  /** A verb with damma on its first letter is passive: who did it is not told. */
  static boolean isPassive(String word) {
    for (int i = 0; i < Math.min(3, word.length()); i++) {
      if (word.charAt(i) == '\u064F') {
        return true;
      }
    }
    return false;
  }

  /** After a verbal noun the subject stands in the genitive: duals and sound plurals change. */
  static List<String> genitive(List<String> words) {
    List<String> out = new ArrayList<>(words);
    for (int i = 0; i < Math.min(LONGEST_RUN, out.size()); i++) {
      String word = out.get(i);
      String dual = DUALS.get(Word.fold(word));
      if (i == 0 && dual != null) {
        out.set(i, dual);
      } else if (isPlural(Word.fold(word))) {
        out.set(i, word.substring(0, word.length() - 2) + "ين");
      } else {
        break;
      }
    }
    return out;
  }

  /** A word without the tanwin of the accusative. */
  static String withoutTanwin(String word) {
    return word.replace("اً", "").replace("ًا", "").replace("ً", "");
  }

  static String withoutPronoun(String word) {
    for (String pronoun : List.of("ها", "هم", "ه")) {
      if (word.endsWith(pronoun)) {
        return word.substring(0, word.length() - pronoun.length());
      }
    }
    return word;
  }

  /** Whether a subject told before can be the one of a verb that has none. */
  static boolean agrees(Form form, List<String> subject) {
    if (subject.isEmpty()) {
      return false;
    }
    String head = Word.fold(subject.get(0));
    boolean feminine = head.endsWith("ة");
    boolean many =
        subject.stream().anyMatch(w -> Word.fold(w).startsWith("و") && w.length() > 4)
            || head.endsWith("ون")
            || head.endsWith("ين")
            || head.endsWith("ان")
            || head.endsWith("تا")
            || subject.size() > 1 && Word.fold(subject.get(1)).endsWith("ين");
    return form.plural() ? many : !feminine || form.feminine();
  }

  /** After a verbal noun whose subject is not told, its object stands in the genitive. */
  static List<String> bareObject(List<String> rest) {
    List<String> out = new ArrayList<>(rest);
    for (int i = 0; i < Math.min(2, out.size()) && out.get(i).contains("ً"); i++) {
      out.set(i, withoutTanwin(out.get(i)));
    }
    return out;
  }
}
