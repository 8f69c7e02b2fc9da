package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/**
 * What a headline that is too long leaves out from its midst, so that what completes its verb
 * stays: "sentences Omar Azar, a former clerk of the port, to death".
 */
final class EnglishLeftOut {

  private static final int LONGEST = 12;
  private static final int LONGEST_PLACE = 4;

  private static final Set<String> ASIDE = Words.EN.list("left-out.aside");

  private static final Set<String> OFFICE = Words.EN.list("left-out.office");

  private EnglishLeftOut() {}

  /** Leaves one phrase out; false where none may go. */
  static boolean from(List<String> words) {
    int close = words.lastIndexOf(",");
    int open = close < 0 ? -1 : words.subList(0, close).lastIndexOf(",");
    while (open > 0 && !isAside(words, open, close)) {
      close = open;
      open = words.subList(0, close).lastIndexOf(",");
    }
    if (open > 0) {
      words.subList(open, close + 1).clear();
    }
    return open > 0 || withoutPlace(words) || withoutOffice(words);
  }

  /** "his deputy, Omar Azar, to the board", "Omar Azar, a former clerk, to death". */
  private static boolean isAside(List<String> words, int open, int close) {
    int after = close + 1;
    boolean goesOn =
        after < words.size()
            && Character.isLowerCase(words.get(after).charAt(0))
            && !words.get(after).equals("and")
            && !words.get(after).equals("or");
    boolean noun = Character.isLowerCase(words.get(open - 1).charAt(0));
    List<String> aside = words.subList(open + 1, close);
    return goesOn
        && (noun && EnglishNames.isPerson(aside)
            || aside.size() > 1 && aside.size() <= LONGEST && ASIDE.contains(aside.get(0)));
  }

  /** "jails former Finance Minister Omar Azar and the trader Adel Nimr for": by their names. */
  private static boolean withoutOffice(List<String> words) {
    for (int i = 2; i + 2 < words.size(); i++) {
      boolean role = EnglishRoles.is(Word.fold(words.get(i)));
      int end = i + 1;
      while (role && end < words.size() && EnglishNames.isNamePart(words.get(end))) {
        end++;
      }
      if (!role || end - i < 3 || !EnglishNames.isPerson(words.subList(i + 1, end))) {
        continue;
      }
      int from = i;
      while (from > 1 && isOffice(words.get(from - 1))) {
        from--;
      }
      boolean other = end + 1 < words.size() && words.get(end).equals("and");
      other &=
          other && (isOffice(words.get(end + 1)) || EnglishNames.isNamePart(words.get(end + 1)));
      if (other || words.get(from - 1).equals("and")) { // else it may be cut where it is
        words.subList(from, i + 1).clear();
        return true;
      }
    }
    return false;
  }

  /** "the former Finance" of a minister: what stands before the word of an office. */
  private static boolean isOffice(String word) {
    return OFFICE.contains(Word.fold(word)) && !word.equals("and");
  }

  /** "agree in Oran to name a governor": where it was agreed goes before what was. */
  private static boolean withoutPlace(List<String> words) {
    for (int to = words.size() - 2; to > 2; to--) {
      if (!words.get(to).equals("to") || Character.isUpperCase(words.get(to + 1).charAt(0))) {
        continue;
      }
      int in = to - 1;
      while (in > 1 && to - in <= LONGEST_PLACE && Character.isUpperCase(words.get(in).charAt(0))) {
        in--;
      }
      boolean place = in < to - 1 && (words.get(in).equals("in") || words.get(in).equals("at"));
      if (place && Character.isLowerCase(words.get(in - 1).charAt(0))) {
        words.subList(in, to).clear();
        return true;
      }
    }
    return false;
  }
}
