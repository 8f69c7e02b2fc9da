package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.temporal.TimeExpression;

/**
 * A sentence of a block.
 *
 * @param start UTF-16 index into the text, after a dateline
 * @param end its end, exclusive, with its full stop
 * @param words its words and marks
 * @param times the time expressions in it that point at a time, in text order
 */
record Sentence(
    int start,
    int end,
    Layout.Block block,
    boolean first,
    List<Word> words,
    List<TimeExpression> times) {

  private static final Set<String> ABBREVIATIONS = Words.BOTH.list("sentence.abbreviations");
  private static final Set<String> LETTERED = Words.EN.list("sentence.lettered");
  private static final Pattern LATIN_DATELINE =
      Pattern.compile(
          "(?:[\\p{Lu}][\\p{Lu} ,./'-]{1,40}?(?:\\([^)]{1,30}\\) ?)?[ ]?(?:--|[-—–]) |\\p{Lu}{3,}(?:"
              + " \\p{Lu}{2,})*, \\p{Lu}\\p{Ll}+(?: \\([^)]{1,30}\\))? ?(?:--|[-—–])"
              + " ?|\\p{Lu}[\\p{L} .'/-]{1,30}(?:, \\p{Lu}[\\p{L} /]{1,30}?)?,?"
              + " (?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8})(?:[.,]"
              + " \\d{4})?(?:(?: ?\\([^)]{1,30}\\)\\.?)? ?(?:--|[-—–])(?!\\d) ?|"
              + " ?\\(\\p{Lu}[^)]{1,30}\\) (?=\\p{Lu}))|\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}"
              + " \\(\\p{Lu}+\\) ?(?:--|[-—–]) ?|\\p{Lu}[\\p{Lu} ]{2,30}:"
              + " (?=\\p{Lu})|\\((?:\\p{Lu}[\\p{L}.'-]+,? ){0,3}\\p{Lu}[\\p{L}.'-]+\\) ?[-—–]{1,2}"
              + " ?(?=\\p{Lu}|\\d)|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)? [—–] (?=\\p{Lu}))");

  /** What begins with digits is the day of an entry: "٢٣ شباط ٢٠٢٣ – القاضي يدّعي". */
  private static final Pattern ARABIC_DATELINE =
      Pattern.compile(
          "(?!\\p{Nd})[\\p{IsArabic}\\p{Mn}()“”\"/،, ]{2,40}? ?[-—–] (?=\\p{IsArabic})");

  /** UTF-16 units, two for each of its characters. */
  private static final int LONGEST_DATELINE = 84;

  private static final int MAX_DATELINE_WORDS = 7;

  /**
   * The sentences of a block; a full stop inside a time expression ends none.
   *
   * @param words of the whole text
   */
  static List<Sentence> of(
      String text, List<Word> words, Layout.Block block, List<TimeExpression> all) {
    List<TimeExpression> times = new ArrayList<>();
    for (TimeExpression t : all) {
      if (t.start() < block.end() && block.start() < t.end()) {
        times.add(t);
      }
    }
    List<Sentence> sentences = new ArrayList<>();
    int start = block.start() + dateline(text, block);
    for (int i = start; i < block.end(); i++) {
      if (!ends(text, i, block.end(), times)) {
        continue;
      }
      int end = i + 1;
      while (end < block.end() && "»”\")".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      add(text, words, block, start, end, times, sentences);
      start = end;
      i = end - 1;
    }
    add(text, words, block, start, block.end(), times, sentences);
    return sentences;
  }

  /** "U.S.", "Gen.", "Frank S.": whether a full stop behind a word is its own. */
  static boolean isShort(Word w) {
    boolean initial = w.end() - w.start() == 1 && Character.isUpperCase(w.text().charAt(0));
    return initial || ABBREVIATIONS.contains(w.fold());
  }

  private static void add(
      String text,
      List<Word> words,
      Layout.Block block,
      int from,
      int to,
      List<TimeExpression> times,
      List<Sentence> into) {
    int start = from;
    int end = to;
    while (start < end && Layout.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Layout.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      List<TimeExpression> own = new ArrayList<>(times.size());
      for (TimeExpression t : times) {
        if (t.start() >= start && t.end() <= end) {
          own.add(t);
        }
      }
      List<Word> told = Word.within(words, start, end);
      into.add(new Sentence(start, end, block, into.isEmpty(), told, own));
    }
  }

  private static boolean ends(String text, int at, int to, List<TimeExpression> times) {
    char c = text.charAt(at);
    if (c == ' ' || c >= 'ء' && c <= 'ي') {
      return false; // most characters
    }
    if (c == '!' || c == '؟' || c == '?') {
      return !goesOn(text, at + 1, to);
    }
    if (c != '.' || at + 1 < to && !isAfterStop(text.charAt(at + 1))) {
      return false;
    }
    if (at > 0 && text.charAt(at - 1) == '.' && !closesShort(text, at)
        || at + 1 < to && text.charAt(at + 1) == '.') {
      return false;
    }
    int word = at;
    while (word > 0 && !Layout.isSpace(text.charAt(word - 1)) && text.charAt(word - 1) != '(') {
      word--;
    }
    String before = Word.fold(text.substring(word, at));
    int next = at + 1;
    while (next < to && Layout.isSpace(text.charAt(next))) {
      next++;
    }
    if (isInitial(text, word, at, next, to) || isArabicInitial(text, word, at, next, to)) {
      return false;
    }
    boolean lowerNext = next < to && Character.isLowerCase(text.charAt(next));
    if (ABBREVIATIONS.contains(before) && (lowerNext || !before.endsWith(".m") && next < to)) {
      return false;
    }
    for (TimeExpression t : times) {
      if (t.start() < at && at < t.end() - 1) {
        return false;
      }
    }
    return !lowerNext && !(at - word == 1 && isInitial(text, word, next, to));
  }

  /** "closes at 10 p.m.. The": whether a stop stands behind that of a short word. */
  private static boolean closesShort(String text, int at) {
    return at > 4 && text.charAt(at - 3) == '.' && Character.isLetter(text.charAt(at - 2));
  }

  /** "Frank S. Besson", but not "Anwar R. The court": whether a letter stands within a name. */
  private static boolean isInitial(String text, int letter, int next, int to) {
    int before = letter - 1;
    while (before > 0 && Character.isLetter(text.charAt(before - 1))) {
      before--;
    }
    int end = next;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String after = text.substring(next, end).toLowerCase(Locale.ROOT);
    return Character.isUpperCase(text.charAt(letter))
        && text.charAt(letter) < 'ء'
        && before > 0
        && Character.isUpperCase(text.charAt(before))
        && end > next + 1
        && !EnglishWords.OPENING.contains(after);
  }

  /** "أُوقف سامر ك. في 12 أيار": a letter for the family's name, but "سامر ك. وقال". */
  private static boolean isArabicInitial(String text, int word, int at, int next, int to) {
    char letter = text.charAt(word);
    return at - word == 1
        && letter >= 'ء'
        && letter <= 'ي'
        && next > at + 1
        && next < to
        && text.charAt(next) != 'و';
  }

  /**
   * "T. E. Lawrence", "George W. Bush": a single capital before another, but for "Group B. They".
   */
  private static boolean isInitial(String text, int word, int at, int next, int to) {
    boolean single = at - word == 1 && text.charAt(word) >= 'A' && text.charAt(word) <= 'Z';
    if (!single || text.charAt(word) == 'I' || next >= to || next == at + 1) {
      return false;
    }
    int before = word - 1;
    while (before > 0 && !Layout.isSpace(text.charAt(before - 1))) {
      before--;
    }
    String kind = before < 0 ? "" : text.substring(before, Math.max(before, word - 1));
    int end = next;
    while (end < to && !Layout.isSpace(text.charAt(end))) {
      end++;
    }
    return Character.isUpperCase(text.charAt(next))
        && !LETTERED.contains(Word.fold(kind))
        && !EnglishWords.OPENING.contains(Word.fold(text.substring(next, end)));
  }

  /** "\"Who Goes There?\" in 1978": whether a sentence goes on behind a quotation mark. */
  private static boolean goesOn(String text, int after, int to) {
    int next = after;
    while (next < to && (text.charAt(next) == '"' || text.charAt(next) == '”')) {
      next++;
    }
    boolean quoted = next > after;
    while (next < to && Layout.isSpace(text.charAt(next))) {
      next++;
    }
    return quoted
        && next < to
        && (Character.isLowerCase(text.charAt(next)) || text.charAt(next) == ',');
  }

  private static boolean isAfterStop(char c) {
    return Layout.isSpace(c) || "»”\")".indexOf(c) >= 0;
  }

  /** Whether a dash stands where an Arabic dateline would end: most paragraphs have none. */
  private static boolean hasDash(String text, Layout.Block block) {
    int to = Math.min(block.end(), block.start() + LONGEST_DATELINE);
    for (int i = block.start(); i < to; i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '—' || c == '–') {
        return true;
      }
    }
    return false;
  }

  /** How many characters the dateline before a paragraph takes ("بغداد - ", "ALEPPO - "). */
  private static int dateline(String text, Layout.Block block) {
    if (block.kind() == Layout.Kind.ITEM || block.start() == block.end()) {
      return 0;
    }
    int first = block.start() + (text.charAt(block.start()) == '(' ? 1 : 0); // "(Beirut) - "
    boolean latin = first < block.end() && Character.isUpperCase(text.codePointAt(first));
    Pattern pattern = latin ? LATIN_DATELINE : ARABIC_DATELINE;
    if (latin || hasDash(text, block)) {
      Matcher m = pattern.matcher(text).region(block.start(), block.end());
      if (m.lookingAt() && m.group().trim().split("\\s+").length <= MAX_DATELINE_WORDS + 1) {
        return m.end() - block.start();
      }
    }
    return 0;
  }
}
