package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where an Arabic article names a thing in full ("حزب العمال الكردستاني"), so that a headline can
 * say so where the sentence only says "الحزب".
 */
final class Mentions {

  private record Mention(int start, String head, String phrase) {}

  private static final Set<String> HEADS =
      WordSet.of(Tsv.read("ar/heads.tsv").stream().map(r -> Word.fold(r.get("head"))).toList());

  /** The head that a word is without its clitics. */
  private static final Memo<String> HEAD = new Memo<>(Mentions::head);

  /** The head that a word is with "الـ". */
  private static final Memo<String> DEFINITE =
      new Memo<>(
          fold ->
              fold.startsWith("ال") && HEADS.contains(fold.substring(2))
                  ? fold.substring(2)
                  : null);

  private static final int LONGEST_QUOTED = 4;

  static final Mentions NONE = new Mentions();

  private final List<Mention> mentions = new ArrayList<>();

  private Mentions() {}

  static Mentions of(List<Word> words, Gazetteer gazetteer) {
    Mentions all = new Mentions();
    for (int i = 0; i + 1 < words.size(); i++) {
      Word word = words.get(i);
      String bare = HEAD.of(word);
      String name = bare == null ? null : name(words, i, gazetteer);
      if (name != null) {
        String head = word.text().substring(word.fold().length() - bare.length());
        all.mentions.add(new Mention(word.start(), bare, head + " " + name));
      }
    }
    return all;
  }

  private static String head(String fold) {
    return Arabic.withoutPrefixes(fold).stream().filter(HEADS::contains).findFirst().orElse(null);
  }

  /** The name after a head: in quotation marks, or one the gazetteer knows. */
  private static String name(List<Word> words, int head, Gazetteer gazetteer) {
    Word next = words.get(head + 1);
    if (next.is("“", "«", "\"")) {
      for (int i = head + 2; i < Math.min(words.size(), head + 3 + LONGEST_QUOTED); i++) {
        if (words.get(i).is("”", "»", "\"") && i > head + 2) {
          return text(words, head + 1, i + 1);
        }
      }
      return null;
    }
    Gazetteer.Hit whole = gazetteer.at(words, head);
    if (whole != null && whole.to() > head + 1) {
      return text(words, head + 1, whole.to());
    }
    Gazetteer.Hit after = gazetteer.at(words, head + 1);
    boolean clitic = after != null && !next.fold().equals(gazetteerFold(after, next));
    return after == null || clitic ? null : text(words, head + 1, after.to());
  }

  private static String gazetteerFold(Gazetteer.Hit hit, Word first) {
    String name = hit.name().names().getOrDefault("ar", "");
    String fold = Word.fold(name.split(" ")[0]);
    return first.fold().endsWith(fold) ? fold : first.fold();
  }

  private static String text(List<Word> words, int from, int to) {
    return Headline.join(words.subList(from, to).stream().map(Word::text).toList());
  }

  /**
   * What "الـ" and a head mean at a place in the text: the name told most often before it, of equal
   * ones the first; null where the text did not say.
   */
  String full(String fold, int at) {
    String head = mentions.isEmpty() ? null : DEFINITE.of(fold);
    if (head == null) {
      return null;
    }
    Map<String, Integer> told = new LinkedHashMap<>();
    for (Mention m : mentions) {
      if (m.start() < at && m.head().equals(head)) {
        told.merge(m.phrase(), 1, Integer::sum);
      }
    }
    String phrase = null;
    for (String p : told.keySet()) {
      phrase = phrase == null || told.get(p) > told.get(phrase) ? p : phrase;
    }
    return phrase;
  }
}
