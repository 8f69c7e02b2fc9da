package org.tarikh.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Nouns that begin the name of a thing, and stand for it: "الحزب", "معبر نصيب". */
final class ArabicHeads {

  static final String THE = "ال";

  private static final List<Map<String, String>> ROWS = Tsv.read("ar/heads.tsv");

  private static final Set<String> HEADS =
      WordSet.of(ROWS.stream().map(r -> Word.fold(r.get("head"))).toList());

  private static final Map<String, String> TOPICS =
      ROWS.stream()
          .filter(r -> !r.get("topic").isEmpty())
          .collect(Collectors.toMap(r -> Word.fold(r.get("head")), r -> r.get("topic")));

  private static final Memo<String> HEAD = new Memo<>(ArabicHeads::head);

  private static final Memo<String> DEFINITE =
      new Memo<>(fold -> fold.startsWith(THE) && HEADS.contains(bare(fold)) ? bare(fold) : null);

  /** Whether a word is a head with "الـ", whatever clitics it carries. */
  private static final Memo<Boolean> DEFINITE_HEADS =
      new Memo<>(
          fold -> Arabic.withoutPrefixes(fold).stream().anyMatch(f -> DEFINITE.of(f) != null));

  private ArabicHeads() {}

  /** The head a word is, with its article but without other clitics; null where it is none. */
  static String of(Word w) {
    return HEAD.of(w);
  }

  private static String head(String fold) {
    return Arabic.withoutPrefixes(fold).stream()
        .filter(word -> HEADS.contains(bare(word)))
        .findFirst()
        .orElse(null);
  }

  static String bare(String head) {
    return head.startsWith(THE) ? head.substring(THE.length()) : head;
  }

  /** Whether a word may begin the name of a thing: "طريق", "بالمستشفى". */
  static boolean isOne(Word w) {
    return HEAD.of(w) != null;
  }

  static boolean is(String fold) {
    return HEADS.contains(fold);
  }

  /** The head that a word is with "الـ" and no other clitic; null for other words. */
  static String definite(Word w) {
    return DEFINITE.of(w);
  }

  static String definite(String fold) {
    return DEFINITE.of(fold);
  }

  /** What headlines a bare head may begin as what the news is about; null for none. */
  static String topic(String head) {
    return TOPICS.get(head);
  }

  static boolean isTopic(String head) {
    return TOPICS.containsKey(head);
  }

  /** The same of a word, whatever clitics it carries. */
  static String topicOf(Word w) {
    String head = HEAD.of(w);
    return head == null ? null : TOPICS.get(bare(head));
  }

  /** Whether a headline speaks of a thing without saying which: "مناقشة الملف". */
  static boolean leavesOpen(List<Word> said) {
    for (int i = 0; i < said.size(); i++) {
      boolean head = DEFINITE_HEADS.of(said.get(i));
      boolean first = i == 0 || !HEADS.contains(said.get(i - 1).fold());
      String next = i + 1 == said.size() ? "." : said.get(i + 1).fold();
      boolean last =
          (!next.startsWith("ال") || ArabicFullNames.POINTING.contains(next))
              && (next.isEmpty() || !Character.isDigit(next.charAt(0)));
      if (head && first && last) {
        return true;
      }
    }
    return false;
  }
}
