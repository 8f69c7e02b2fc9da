package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins words into a headline and cuts it to length where a phrase ends. */
final class Headline {

  static final int MAX = 90;
  private static final int SHORTEST = 35;

  /** Characters: so little may be less than a clause. */
  private static final int LITTLE = 55;

  private static final String NO_SPACE_BEFORE = "،,.:؛;)»”’%?!+";
  private static final String NO_SPACE_AFTER = "(«“‘$€£";
  private static final String QUOTE = "\"";
  private static final List<String> PAIRS = List.of("«»", "“”", "()");

  /** Where a headline that is too long may end. */
  private static final Pattern CLAUSE =
      Pattern.compile(" (?:when|after|as|in a|about|over|under|amid|for|وسط|بعد|إثر|خلال) ");

  private Headline() {}

  /**
   * A headline up to the last of its clauses and phrases that fits; null where none does.
   *
   * @param from the least that must stay
   */
  static String beforeClause(String headline, int from) {
    if (headline.length() <= MAX) {
      return headline;
    }
    int end = -1;
    Matcher clause = CLAUSE.matcher(headline);
    for (int i = from; i < MAX && clause.find(i) && clause.start() <= MAX; i = clause.end()) {
      end = clause.start();
    }
    return end < 0 ? null : headline.substring(0, end);
  }

  /**
   * Words as running text, spaced as print does; commas at the ends and doubled ones are dropped.
   */
  static String join(List<String> words) {
    int from = 0;
    int to = words.size();
    while (from < to && isStray(words.get(from))) {
      from++;
    }
    while (to > from && isLoose(words.get(to - 1))) {
      to--;
    }
    StringBuilder out = new StringBuilder(MAX);
    boolean quoteOpen = false;
    boolean singleOpen = false;
    boolean glue = true;
    for (int i = from; i < to; i++) {
      String w = words.get(i);
      boolean comma = isComma(w);
      if (w.isEmpty() || comma && i > 0 && words.get(i - 1).equals(w)) {
        continue; // of a vowel sign by itself a title keeps nothing
      }
      boolean straight = QUOTE.equals(w);
      boolean single = w.equals("'");
      boolean closes = straight && quoteOpen;
      int n = out.length();
      boolean initials = n > 1 && out.charAt(n - 1) == '.' && w.length() == 1;
      glue |= initials && Character.isUpperCase(w.charAt(0)) && (n == 2 || out.charAt(n - 3) < 'A');
      boolean ends = single && singleOpen;
      boolean owns = ends || (w.equals("'") || w.equals("’")) && n > 0 && out.charAt(n - 1) == 's';
      if (!glue
          && !owns
          && !closes
          && NO_SPACE_BEFORE.indexOf(w.charAt(0)) < 0
          && !isHyphen(w, out)) {
        out.append(' ');
      }
      out.append(w);
      glue =
          w.length() == 1 && NO_SPACE_AFTER.indexOf(w.charAt(0)) >= 0
              || straight && !closes
              || w.equals("/")
              || w.equals("-")
              || w.equals("و");
      glue |= single && !owns;
      singleOpen = single && !owns || singleOpen && !ends;
      quoteOpen = straight ? !quoteOpen : quoteOpen;
    }
    return unbalanced(out.toString());
  }

  /** Whether words joined take so many characters or more. */
  static boolean reaches(List<String> words, int length) {
    int most = words.size();
    for (String w : words) {
      most += w.length();
    }
    return most > length && join(words).length() >= length;
  }

  private static boolean isStray(String w) {
    return w.length() == 1 && "،,.:؛;-–—!؟?/".contains(w);
  }

  private static boolean isLoose(String w) {
    return w.length() == 1 && "،,.:؛;-–—(«“!؟?/…".contains(w);
  }

  private static boolean isHyphen(String w, StringBuilder out) {
    return (w.equals("-") || w.equals("/")) && out.length() > 0;
  }

  /** Quotation marks or brackets whose other half was cut away are dropped. */
  private static String unbalanced(String s) {
    String out = s;
    if (!hasPaired(s)) {
      return s.strip(); // most headlines
    }
    for (String pair : PAIRS) {
      char open = pair.charAt(0);
      char close = pair.charAt(1);
      if (count(out, open) != count(out, close)) {
        out = out.replace(String.valueOf(open), "").replace(String.valueOf(close), "");
      }
    }
    if (count(out, QUOTE.charAt(0)) % 2 != 0) {
      out = out.replace(QUOTE, "");
    }
    return out.strip();
  }

  private static boolean hasPaired(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '"' || c == '(' || c == ')' || c == '«' || c == '»' || c == '“' || c == '”') {
        return true;
      }
    }
    return false;
  }

  private static int count(String s, char mark) {
    int count = 0;
    for (int at = s.indexOf(mark); at >= 0; at = s.indexOf(mark, at + 1)) {
      count++;
    }
    return count;
  }

  /**
   * The longest beginning of at most {@link #MAX} characters that ends where a phrase may end.
   *
   * @param breaks words before which a phrase ends well, in folded form
   * @param dangling words that may not end a headline, in folded form
   */
  static String fit(List<String> words, Predicate<String> breaks, Set<String> dangling) {
    return fit(words, breaks, i -> false, dangling);
  }

  /**
   * @param others whether a phrase ends before a word, if none ends before one of the breaks
   */
  static String fit(
      List<String> words, Predicate<String> breaks, IntPredicate others, Set<String> dangling) {
    return fitAt(words, n -> breaks.test(Word.fold(words.get(n))), others, dangling);
  }

  /**
   * @param breaks whether a phrase ends well before a word
   * @param others whether a phrase ends before a word, if none ends before one of the breaks
   */
  static String fitAt(
      List<String> words, IntPredicate breaks, IntPredicate others, Set<String> dangling) {
    String whole = join(words);
    if (whole.length() <= MAX) {
      int kept = kept(words, words.size(), dangling);
      return kept == words.size() ? whole : join(words.subList(0, kept));
    }
    IntPredicate first = n -> breaks.test(n) || isComma(words.get(n));
    String phrase = before(words, first, dangling);
    String other =
        phrase == null || phrase.length() < LITTLE ? before(words, others, dangling) : null;
    phrase = phrase == null || other != null && other.length() > phrase.length() ? other : phrase;
    if (phrase != null) {
      return phrase;
    }
    for (int n = words.size() - 1; n > 0; n--) {
      String cut =
          isName(words.get(n - 1)) && isName(words.get(n)) ? whole : trimmed(words, n, dangling);
      if (cut.length() <= MAX) {
        return cut;
      }
    }
    return whole.substring(0, MAX).strip();
  }

  /** The longest beginning that fits and ends where a phrase does; null where none does. */
  private static String before(List<String> words, IntPredicate ends, Set<String> dangling) {
    for (int n = words.size() - 1; n > 1; n--) {
      String cut = ends.test(n) ? trimmed(words, n, dangling) : "";
      if (cut.length() <= MAX && cut.length() >= SHORTEST) {
        return cut;
      }
    }
    return null;
  }

  private static boolean isName(String w) {
    return !w.isEmpty() && Character.isUpperCase(w.charAt(0));
  }

  private static boolean isComma(String w) {
    return w.equals("،") || w.equals(",");
  }

  private static String trimmed(List<String> words, int to, Set<String> dangling) {
    return join(words.subList(0, kept(words, to, dangling)));
  }

  private static int kept(List<String> words, int to, Set<String> dangling) {
    int n = to;
    while (n > 0 && (dangling.contains(Word.fold(words.get(n - 1))) || isLoose(words.get(n - 1)))) {
      boolean counted = n > 1 && Character.isDigit(words.get(n - 2).charAt(0)); // "for 48 hours"
      if (counted && words.get(n - 1).equals("hours")) {
        return n;
      }
      n--;
    }
    return n;
  }
}
