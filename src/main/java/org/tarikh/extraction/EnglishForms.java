package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/** Forms of regular English verbs that the lexicon does not know. */
final class EnglishForms {

  private static final String VOWELS = "aeiou";

  /** Two consonants after which a silent "e" was dropped: "solved", "settled", "collapsed". */
  private static final Set<String> BEFORE_E =
      WordSet.of(
          "zz", "lv", "rv", "rg", "dg", "rc", "nc", "ps", "ns", "rs", "tl", "bl", "dl", "zl", "gl",
          "pl", "cl", "kl", "fl");

  /** Ends of longer verbs after which an "e" was dropped: "retired", "assumed", "donated". */
  private static final Set<String> SILENT =
      WordSet.of(
          "ug", "at", "um", "ur", "ir", "id", "od", "ud", "in", "ut", "ot", "im", "ap", "ok", "ar");

  /** Ends of longer verbs that took "ed" alone: "opened", "entered", "visited", "developed". */
  private static final Set<String> BARE =
      WordSet.of("en", "er", "on", "it", "et", "or", "el", "op", "al", "om", "an");

  /** "reignited", but not "visited". */
  private static final Set<String> UNITING =
      WordSet.of(
          "ignit", "reignit", "unit", "reunit", "invit", "incit", "excit", "recit", "despit");

  private EnglishForms() {}

  /** "jailed" is of "jail", "seized" of "seize"; null where the spelling leaves it open. */
  static String base(String past) {
    String stem = past.substring(0, past.length() - 2);
    int n = stem.length();
    if (n < 3) {
      return null;
    }
    char last = stem.charAt(n - 1);
    char before = stem.charAt(n - 2);
    if (last == 'i') {
      return stem.substring(0, n - 1) + "y";
    }
    if (UNITING.contains(stem)) {
      return stem + "e";
    }
    boolean silent = "vczu".indexOf(last) >= 0 && last != before || last == 'e'; // "decreed"
    boolean rises = last == 's' && (isVowel(before) || before == 'y') && !stem.endsWith("ocus");
    if (silent || rises || stem.endsWith("uat") || stem.endsWith("iat")) {
      return stem + "e";
    }
    if ("wxy".indexOf(last) >= 0) {
      return stem;
    }
    if (!isVowel(last) && !isVowel(before)) {
      if (last == before) {
        boolean stays = "lsfz".indexOf(last) >= 0 && !isDoubled(stem);
        return stays ? stem : stem.substring(0, n - 1);
      }
      boolean open = stem.endsWith("ang") && n == 4; // "hanged", "ranged"
      boolean e = stem.endsWith("ng") && !stem.endsWith("ong"); // "plunged", not "belonged"
      return e || BEFORE_E.contains(stem.substring(n - 2)) ? open ? null : stem + "e" : stem;
    }
    boolean qu = before != 'u' && stem.startsWith("qu", n - 4) && n > 3; // "quoted"
    boolean twoVowels = !isVowel(last) && isVowel(before) && isVowel(stem.charAt(n - 3)) && !qu;
    if (twoVowels) {
      return stem;
    }
    if (stem.endsWith("phon")) {
      return stem + "e"; // "telephoned"
    }
    boolean oneSyllable = qu || stem.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
    String end = stem.substring(n - 2);
    if (oneSyllable || SILENT.contains(end)) {
      return stem + "e";
    }
    return BARE.contains(end) ? stem : null;
  }

  /** "compelled", "controlled": whether the verb itself has one "l" of the two. */
  private static boolean isDoubled(String stem) {
    boolean two = stem.endsWith("pell") || stem.endsWith("troll") || stem.endsWith("bell");
    boolean syllables = stem.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() > 1;
    return (two || stem.endsWith("ncell") || stem.endsWith("vell") || stem.endsWith("cill"))
        && syllables;
  }

  /** The third person of the present. */
  static String third(String base) {
    int n = base.length();
    if (base.endsWith("y") && !isVowel(base.charAt(n - 2))) {
      return base.substring(0, n - 1) + "ies";
    }
    boolean hiss =
        "sxz".indexOf(base.charAt(n - 1)) >= 0 || base.endsWith("ch") || base.endsWith("sh");
    return base + (hiss ? "es" : "s");
  }

  /** The "-ing" of a verb, in each spelling there may be: "cutting", "cuting" does no harm. */
  static List<String> gerunds(String base) {
    int n = base.length();
    char last = base.charAt(n - 1);
    if (last == 'e' && !base.endsWith("ee") && n > 2) {
      String stem = base.substring(0, n - 1);
      return List.of(stem.endsWith("i") ? stem.substring(0, n - 2) + "ying" : stem + "ing");
    }
    boolean doubles = n > 2 && !isVowel(last) && isVowel(base.charAt(n - 2));
    return doubles ? List.of(base + "ing", base + last + "ing") : List.of(base + "ing");
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
