package org.tarikh.extraction;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody tells in words of their own, and whether it is news. */
final class ArabicSpeech {

  private static final Pattern OWN_PLAN = Pattern.compile("[وف]?س[انيت]");

  private static final Set<String> MY_OWN = Words.AR.list("speech.my-own");

  private ArabicSpeech() {}

  static boolean isNews(Line speech, Found f, Reader.Memory memory) {
    return !isMine(speech, f)
        && Stream.of(f.title().split(" ")).map(Word::fold).noneMatch(ArabicSpeech::isOurs)
        && speech.words.stream()
            .filter(w -> f.nucleus() <= w.start() && w.start() < f.end())
            .noneMatch(w -> MY_OWN.contains(w.fold()))
        && (!f.planned() || isOwnPlan(speech, f) && Reader.isFuture(f.time(), memory));
  }

  /** "أختي", "قرانا": a headline says "I" and "we" of nobody. */
  private static boolean isOurs(String fold) {
    boolean we =
        fold.length() > 4 && fold.endsWith("نا") && !fold.endsWith("ونا") && !NAMES.contains(fold);
    return MY_OWN.contains(fold) || we;
  }

  private static final Set<String> NAMES = Words.AR.list("speech.names");

  /** "وأنا الخريف الماضي أجريت عملية", "آخر مرة عبرت من هنا": a private memory. */
  private static boolean isMine(Line speech, Found f) {
    for (int i = 0; i < speech.size() && speech.at(i).start() <= f.nucleus(); i++) {
      boolean once = speech.is(i, "اخر", "اول") && speech.is(i + 1, "مرة");
      boolean me = speech.is(i, "انا", "وانا") || speech.at(i).text().endsWith("تُ");
      if (once || me && speech.at(i).start() >= f.start()) {
        return true;
      }
    }
    return false;
  }

  /** "سأزور بغداد", "سنفتح المعبر", "اللجنة ستجتمع": it will be done, and not might. */
  private static boolean isOwnPlan(Line speech, Found f) {
    return speech.words.stream()
        .anyMatch(w -> w.start() == f.nucleus() && OWN_PLAN.matcher(w.fold()).lookingAt());
  }
}
