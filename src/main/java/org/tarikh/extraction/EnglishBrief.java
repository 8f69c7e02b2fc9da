package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/** A long subject of an English headline in few words, so that its verb and object find room. */
final class EnglishBrief {

  private static final Set<String> BRIEF = Words.EN.list("brief.brief");

  private EnglishBrief() {}

  /**
   * "a court in Homs", "a coalition in league with Oman" by its noun alone, where a headline would
   * be too long with what it tells of it.
   */
  static List<String> noun(List<String> words, List<String> rest) {
    int more = 1;
    while (more < words.size() && !BRIEF.contains(words.get(more))) {
      more++;
    }
    boolean where =
        more > 1
            && more < words.size()
            && (words.stream().noneMatch(w -> w.equals(",") || w.equals("and"))
                || words.indexOf("and") > more && !words.contains(","));
    boolean tooLong =
        Headline.join(words).length() + Headline.join(rest).length() > Headline.MAX + 1;
    more -= where && more > 2 && words.get(more - 1).endsWith("ed") ? 1 : 0; // "blamed on"
    return where && tooLong ? words.subList(0, more) : words;
  }
}
