package org.tarikh.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A run of words, or of a gap between them, that stood in one text, stands in the other, or in
 * both.
 */
record WordChange(Kind kind, String text) {

  /** Where a run stands. */
  enum Kind {
    BOTH,
    GONE,
    NEW
  }

  /**
   * So many words and gaps of each are compared one by one; of longer texts the whole is gone and
   * new.
   */
  private static final int MOST = 3000;

  /** The runs of two texts, by the longest sequence of words that both have. */
  static List<WordChange> between(String before, String after) {
    List<String> a = words(before);
    List<String> b = words(after);
    if (a.size() > MOST || b.size() > MOST) {
      return List.of(new WordChange(Kind.GONE, before), new WordChange(Kind.NEW, after));
    }
    int[][] common = common(a, b);
    List<WordChange> words = new ArrayList<>();
    int i = a.size();
    int j = b.size();
    while (i > 0 || j > 0) {
      if (i > 0 && j > 0 && a.get(i - 1).equals(b.get(j - 1))) {
        words.add(new WordChange(Kind.BOTH, a.get(--i)));
        j--;
      } else if (j > 0 && (i == 0 || common[i][j - 1] >= common[i - 1][j])) {
        words.add(new WordChange(Kind.NEW, b.get(--j)));
      } else {
        words.add(new WordChange(Kind.GONE, a.get(--i)));
      }
    }
    Collections.reverse(words);
    return runs(words);
  }

  private static List<String> words(String text) {
    return text.isBlank()
        ? List.of()
        : List.of(text.strip().split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
  }

  /** How many words the first i and j have in common, at most. */
  private static int[][] common(List<String> a, List<String> b) {
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        common[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? common[i - 1][j - 1] + 1
                : Math.max(common[i - 1][j], common[i][j - 1]);
      }
    }
    return common;
  }

  private static List<WordChange> runs(List<WordChange> words) {
    List<WordChange> runs = new ArrayList<>();
    for (WordChange word : words) {
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).kind == word.kind) {
        runs.set(last, new WordChange(word.kind, runs.get(last).text + word.text));
      } else {
        runs.add(word);
      }
    }
    return runs;
  }
}
