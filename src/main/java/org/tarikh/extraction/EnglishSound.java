package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/** Whether an English headline can stand by itself, and where one ends that has been cut short. */
final class EnglishSound {

  private static final int FEWEST = 2;

  /** Words: what is said once more behind a comma, without its verb. */
  private static final int LONGEST_MORE = 5;

  private static final Set<String> ENDS = Words.EN.list("sound.ends");

  private static final int LONGEST_NOUN = 4;

  private static final Set<String> WHEN = Words.EN.list("sound.when");

  private static final Set<String> BEGINS = Words.EN.list("sound.begins");

  private static final Set<String> OTHERS = Words.EN.list("sound.others");

  private EnglishSound() {}

  /** The words without those at the end that no headline ends with. */
  static List<String> ended(List<String> words) {
    int whom = words.indexOf("whom");
    boolean nobody = whom > 0 && words.get(whom - 1).equals("of"); // "several of whom let in"
    int to = nobody ? 0 : words.size();
    for (int end = end(words, to); end < to; end = end(words, to)) {
      to = end;
    }
    return to == words.size() ? words : words.subList(0, to);
  }

  private static int end(List<String> words, int to) {
    if (to <= FEWEST) {
      return to;
    }
    String last = Word.fold(words.get(to - 1));
    String before = words.get(to - 2);
    boolean noun = // "a red warning"
        last.endsWith("ing")
            && words.subList(Math.max(0, to - LONGEST_NOUN), to - 1).stream()
                .anyMatch(w -> EnglishWords.ARTICLES.contains(Word.fold(w)));
    if (ENDS.contains(last) && !noun || last.equals(",")) {
      return to - 1;
    }
    if (last.endsWith("'s") && to > FEWEST + 1) { // "without lifting the parliament's"
      int whose = EnglishWords.ARTICLES.contains(words.get(to - 2)) ? to - 2 : to - 1;
      boolean ing = words.get(whose - 1).endsWith("ing");
      return ing && EnglishWords.PREPOSITIONS.contains(words.get(whose - 2))
              || words.get(whose - 2).equals("without")
          ? whose - 2
          : whose;
    }
    boolean aside = words.subList(0, to - 2).stream().anyMatch(w -> w.endsWith(","));
    boolean told = !aside && before.endsWith(",") && (last.endsWith("ed") || last.equals("led"));
    if (told || WHEN.contains(last) && (before.endsWith(",") || before.equals("as"))) {
      return to - 1;
    }
    int more = to - 1;
    while (more > 1 && to - more <= LONGEST_MORE && !words.get(more - 1).endsWith(",")) {
      more--;
    }
    boolean other = OTHERS.contains(last) && words.get(more).equals("and");
    return other && words.get(more - 1).endsWith(",") ? more : to; // ", and another"
  }

  /** A headline, or where it is broken its clause as it stands. */
  static String or(String title, Line line, int from, int to) {
    if (!isBroken(title)) {
      return title;
    }
    boolean joined = line.is(from, "and", "or", "but", ";", "that");
    String plain = EnglishCut.plain(line, joined ? from + 1 : from, to);
    return isPart(plain) ? title : plain;
  }

  /** Whether a part of a sentence as it stands would not do as one, either. */
  private static boolean isPart(String part) {
    int space = part.indexOf(' ');
    String first = Word.fold(space < 0 ? part : part.substring(0, space));
    return isBroken(part)
        || EnglishSubject.LEADS.contains(first)
        || EnglishWords.PREPOSITIONS.contains(first)
        || EnglishWords.PRONOUNS.contains(first)
        || part.indexOf('"') >= 0
        || part.indexOf('”') >= 0;
  }

  /** Whether a headline begins within a phrase. */
  private static boolean isBroken(String title) {
    int space = title.indexOf(' ');
    String first = space < 0 ? title : title.substring(0, space);
    boolean name = first.length() > 1 && Character.isUpperCase(first.charAt(1)); // "US embassy"
    return !name && BEGINS.contains(Word.fold(first));
  }
}
