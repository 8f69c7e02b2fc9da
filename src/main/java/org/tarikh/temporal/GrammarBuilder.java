package org.tarikh.temporal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers words and rules, and compiles them to tries over the numbers of words and classes. */
final class GrammarBuilder {
  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<String, Integer> symbols = new HashMap<>();

  /** Classes that a word, a chunk or the matcher itself makes. */
  private final Set<Integer> made = new HashSet<>();

  private final Map<Integer, List<Grammar.Entry>> entries = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<List<List<Pattern.Element>>> sequences = new ArrayList<>();

  /** Which of the rules make a class. */
  private final Map<Integer, List<Integer>> chunks = new HashMap<>();

  private final Map<Integer, Integer> levels = new HashMap<>();
  private final Grammar.Digits digits;
  private final int any;
  private final int lineEnd;
  private final int bound;
  private final Map<Integer, Tense> tenses = new HashMap<>();

  GrammarBuilder() {
    digits = new Grammar.Digits(this::madeByMatcher);
    any = madeByMatcher("ANY");
    lineEnd = madeByMatcher("LINEEND");
    bound = madeByMatcher("BOUND");
    for (Tense tense : Tense.values()) {
      tenses.put(symbol(tense.name()), tense);
    }
  }

  private int madeByMatcher(String name) {
    made.add(symbol(name));
    return symbol(name);
  }

  /** Adds a word, already normalised, to some classes. */
  void word(String word, List<Integer> classes, Frame frame, char first) {
    made.addAll(classes);
    List<Grammar.Entry> meanings =
        entries.computeIfAbsent(vocabulary.add(word), w -> new ArrayList<>());
    classes.forEach(symbol -> meanings.add(new Grammar.Entry(symbol, frame, first)));
  }

  /** Adds a rule with all the sequences of its pattern. */
  void add(Rule rule, List<List<Pattern.Element>> ofPattern) {
    made.add(rule.symbol());
    chunks.computeIfAbsent(rule.symbol(), symbol -> new ArrayList<>()).add(rules.size());
    rules.add(rule);
    sequences.add(ofPattern);
  }

  /** How many rules were added: the order of the next. */
  int size() {
    return rules.size();
  }

  /** Number of a class (in capitals) or of a word that stands for itself. */
  int symbol(String name) {
    if (isClass(name)) {
      return symbols.computeIfAbsent(name, n -> symbols.size());
    }
    return literal(name);
  }

  /** Not asked of a regular expression, because a command waits for the grammar. */
  private static boolean isClass(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < 'A' || c > 'Z') && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** Number of a word that stands for itself. */
  int literal(String spelling) {
    String word = NormalText.of(spelling).toString();
    int number = vocabulary.add(word);
    Integer known = symbols.get("=" + word);
    if (known != null) {
      return known;
    }
    int symbol = symbols.size();
    symbols.put("=" + word, symbol);
    made.add(symbol);
    entries
        .computeIfAbsent(number, w -> new ArrayList<>())
        .add(new Grammar.Entry(symbol, Frame.EMPTY, (char) 0));
    return symbol;
  }

  private String name(int symbol) {
    return symbols.entrySet().stream()
        .filter(entry -> entry.getValue() == symbol)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("?");
  }

  /** The grammar of all that was added. */
  Grammar build() {
    Trie patterns = new Trie();
    for (int i = 0; i < rules.size(); i++) {
      for (List<Pattern.Element> sequence : sequences.get(i)) {
        check(rules.get(i), sequence);
        patterns.add(rules.get(i), sequence);
      }
    }
    Grammar.Entry[][] byWord = new Grammar.Entry[vocabulary.size()][];
    for (int word = 0; word < byWord.length; word++) {
      byWord[word] = entries.getOrDefault(word, List.of()).toArray(new Grammar.Entry[0]);
    }
    return new Grammar(
        vocabulary,
        byWord,
        patterns,
        levels(),
        tensesBySymbol(),
        digits,
        any,
        lineEnd,
        bound,
        List.copyOf(rules.stream().filter(rule -> !rule.id().isEmpty()).toList()));
  }

  private Tense[] tensesBySymbol() {
    Tense[] bySymbol = new Tense[symbols.size()];
    for (int symbol = 0; symbol < bySymbol.length; symbol++) {
      bySymbol[symbol] = tenses.getOrDefault(symbol, Tense.UNKNOWN);
    }
    return bySymbol;
  }

  private int[] levels() {
    int[] bySymbol = new int[symbols.size()];
    for (int symbol = 0; symbol < bySymbol.length; symbol++) {
      bySymbol[symbol] = level(symbol, new HashSet<>());
    }
    return bySymbol;
  }

  /** One above the highest class that a chunk of this class is made of. */
  private int level(int symbol, Set<Integer> open) {
    Integer known = levels.get(symbol);
    if (known != null) {
      return known;
    }
    if (!open.add(symbol)) {
      throw new IllegalArgumentException("the class " + name(symbol) + " is made of itself");
    }
    int level = -1;
    for (int chunk : chunks.getOrDefault(symbol, List.of())) {
      int below = -1;
      for (List<Pattern.Element> sequence : sequences.get(chunk)) {
        for (Pattern.Element element : sequence) {
          below = Math.max(below, level(element.symbol(), open));
        }
      }
      level = Math.max(level, below + 1);
    }
    open.remove(symbol);
    levels.put(symbol, level);
    return level;
  }

  private void check(Rule rule, List<Pattern.Element> sequence) {
    boolean inside = false;
    for (Pattern.Element element : sequence) {
      inside |= !element.context();
      if (!made.contains(element.symbol())) {
        throw new IllegalArgumentException(
            rule.id() + ": nothing is in the class " + name(element.symbol()));
      }
    }
    if (!inside || sequence.get(0).symbol() == any) {
      throw new IllegalArgumentException(rule.id() + " starts with nothing or with any word");
    }
  }
}
