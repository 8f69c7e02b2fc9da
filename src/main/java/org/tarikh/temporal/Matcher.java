package org.tarikh.temporal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tarikh.temporal.Chunks.Chunk;
import org.tarikh.temporal.Tokens.Gap;

/**
 * Finds all readings of a text, a stretch at a time, each from its last token to its first: from
 * each token it walks along the trie of the rules over the words and chunks that stand there. No
 * pattern crosses a line or sees farther than {@link #SIGHT}, so the work for a token is bounded
 * and the whole is linear in the text; what was seen of earlier stretches is forgotten.
 */
final class Matcher {
  private static final int LONGEST = 32;

  /** How many tokens a rule sees; those of the longest expressions are some twenty. */
  private static final int SIGHT = 128;

  /** How many tokens are matched at a time; more than an expression and what is asked around it. */
  private static final int STRETCH = 1024;

  /** How many tokens are remembered: two stretches, the one that is matched, and its sight. */
  private static final int MEMORY = 4 * STRETCH;

  private final Grammar grammar;
  private final Tokens tokens;

  /** Of the tokens of the stretch and its sight. */
  private final Chunks chunks;

  /** These are kept for the tokens that are remembered, each in its {@link #place}. */
  private final List<Reading>[] readings;

  private final Tense[] tenses;
  private final Tense[] leads;

  /** The stretch that was matched last. */
  private int from;

  private int to;

  /** Where the walk began, and what it has taken on its way. */
  private int origin;

  private final Frame[] path = new Frame[LONGEST];
  private final int[] ends = new int[LONGEST];

  Matcher(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
    int remembered = Math.min(tokens.size(), MEMORY);
    this.chunks = new Chunks(grammar.levels(), Math.min(tokens.size(), STRETCH + SIGHT));
    this.readings = lists(remembered);
    this.tenses = new Tense[remembered];
    this.leads = new Tense[remembered];
    forget(0, remembered);
  }

  @SuppressWarnings("unchecked") // there are no arrays of a generic type
  private static List<Reading>[] lists(int count) {
    return (List<Reading>[]) new List<?>[count];
  }

  private static int place(int token) {
    return token % MEMORY;
  }

  private void forget(int first, int last) {
    Arrays.fill(readings, first, last, null);
    Arrays.fill(tenses, first, last, Tense.UNKNOWN);
    Arrays.fill(leads, first, last, Tense.UNKNOWN);
  }

  /**
   * The readings that start at a token; null where there are none. The last two stretches and the
   * next are remembered.
   */
  List<Reading> readings(int token) {
    matchTo(token);
    return readings[place(token)];
  }

  /** Whether the longest words at a token count from the publication: "اليوم التالي" do not. */
  boolean countsFromPublication(int token) {
    List<Reading> here = readings(token);
    int end = token;
    boolean counts = false;
    for (int i = 0; here != null && i < here.size(); i++) {
      Reading next = here.get(i);
      counts &= next.end() <= end;
      counts |= next.end() >= end && next.countsFromPublication();
      end = Math.max(end, next.end());
    }
    return counts;
  }

  /** Whether a word makes the year after it a bound: "since 2011" sets no scene. */
  boolean isBound(int token) {
    if (tokens.word(token) >= 0) {
      for (Grammar.Entry entry : grammar.entries()[tokens.word(token)]) {
        if (entry.symbol() == grammar.bound()) {
          return true;
        }
      }
    }
    return false;
  }

  /** What the words that start at a token tell of the tense. */
  Tense tense(int token) {
    matchTo(token);
    return tenses[place(token)];
  }

  /**
   * What the words that end at a token tell of the tense of what follows: "دعا الوزير الأربعاء إلى"
   * looks ahead from there.
   */
  Tense lead(int token) {
    matchTo(token);
    return leads[place(token)];
  }

  private void matchTo(int token) {
    while (token >= to) {
      matchNext();
    }
  }

  private void matchNext() {
    from = to;
    to = Math.min(from + STRETCH, tokens.size());
    chunks.moveTo(from);
    int oldest = place(from + STRETCH); // three stretches ago: where the next one will be kept
    if (oldest < readings.length) {
      forget(oldest, Math.min(oldest + STRETCH, readings.length));
    }
    for (int i = Math.min(to + SIGHT, tokens.size()) - 1; i >= from; i--) {
      if (tokens.word(i) != Vocabulary.UNKNOWN || tokens.number(i) >= 0) {
        origin = i; // no pattern starts with just any word
        walk(grammar.patterns(), i, 0);
      }
    }
    for (int i = from; i < to; i++) {
      tellTense(i);
    }
  }

  private void tellTense(int token) {
    if (tokens.word(token) >= 0) {
      for (Grammar.Entry entry : grammar.entries()[tokens.word(token)]) {
        if (isWrittenSo(entry, token)) { // "May" is no "may"
          tell(tenses, token, entry.symbol());
        }
      }
    }
    for (Chunk chunk = chunks.at(token); chunk != null; chunk = chunk.next()) {
      if (chunk.isWords()) {
        tell(tenses, token, chunk.symbol());
      } else {
        tell(leads, chunk.end() - 1, chunk.symbol());
      }
    }
  }

  private void tell(Tense[] marks, int token, int symbol) {
    Tense tense = grammar.tenses()[symbol];
    if (tense != Tense.UNKNOWN && marks[place(token)] != Tense.AHEAD) { // "أرجئ إلى" is both
      marks[place(token)] = tense;
    }
  }

  private boolean isWrittenSo(Grammar.Entry entry, int token) {
    return entry.first() == 0 || entry.first() == tokens.firstWritten(token);
  }

  private void walk(Trie node, int at, int depth) {
    for (Trie.Ending ending : node.endings()) {
      end(ending, at);
    }
    if (node.isEmpty() || depth == LONGEST) {
      return;
    }
    if (at == tokens.size() || depth > 0 && tokens.gap(at) == Gap.LINE) {
      step(node, grammar.lineEnd(), at, Frame.EMPTY, false, depth);
      return;
    }
    boolean glued = depth > 0 && tokens.gap(at) == Gap.NONE;
    int word = tokens.word(at);
    if (word >= 0) {
      for (Grammar.Entry entry : grammar.entries()[word]) {
        if (isWrittenSo(entry, at)) {
          step(node, entry.symbol(), at + 1, entry.frame(), glued, depth);
        }
      }
    }
    int number = tokens.number(at);
    if (number >= 0) {
      Frame frame = Frame.number(number);
      for (int symbol : grammar.digits().symbols(number, tokens.length(at))) {
        step(node, symbol, at + 1, frame, glued, depth);
      }
    }
    if (node.mayHave(grammar.anyWord()) && Character.isLetter(tokens.firstChar(at))) {
      step(node, grammar.anyWord(), at + 1, Frame.EMPTY, glued, depth);
    }
    // at the origin, on to the chunks that this makes meanwhile
    for (Chunk chunk = chunks.at(at); chunk != null; chunk = chunk.next()) {
      step(node, chunk.symbol(), chunk.end(), chunk.frame(), glued, depth);
    }
  }

  private void step(Trie node, int symbol, int end, Frame frame, boolean glued, int depth) {
    if (end > origin + SIGHT) {
      return;
    }
    path[depth] = frame;
    ends[depth] = end;
    Trie next = node.next(symbol, false);
    if (next != null) {
      walk(next, end, depth + 1);
    }
    if (glued) {
      next = node.next(symbol, true);
      if (next != null) {
        walk(next, end, depth + 1);
      }
    }
  }

  /** A rule is complete: puts its words together, unless they disagree. */
  private void end(Trie.Ending ending, int end) {
    Rule rule = ending.rule();
    if (rule.op() != null && origin >= to) {
      return; // the next stretch reads it
    }
    Frame frame = rule.fields();
    Frame first = Frame.EMPTY;
    Frame second = Frame.EMPTY;
    List<Pattern.Element> elements = ending.elements();
    int from = origin;
    int to = end;
    boolean inside = false;
    for (int i = 0; i < elements.size(); i++) {
      Pattern.Element element = elements.get(i);
      if (element.context()) {
        if (inside) {
          to = Math.min(to, i == 0 ? origin : ends[i - 1]);
        } else {
          from = ends[i];
        }
        continue;
      }
      inside = true;
      if (element.role() < 0 || rule.op() == Rule.Op.NONE) {
        continue;
      }
      Frame told = element.role() == 0 ? frame : element.role() == 1 ? first : second;
      Frame more = take(told, path[i], element);
      if (more == null) {
        return;
      }
      switch (element.role()) {
        case 0 -> frame = more;
        case 1 -> first = more;
        default -> second = more;
      }
    }
    if (rule.op() == null) {
      chunks.add(origin, rule, to, frame);
    } else {
      add(new Reading(rule, origin, from, to, frame, first, second));
    }
  }

  private void add(Reading reading) {
    int place = place(reading.start());
    if (readings[place] == null) {
      readings[place] = new ArrayList<>(4);
    }
    readings[place].add(reading);
  }

  private static Frame take(Frame frame, Frame part, Pattern.Element element) {
    if (element.field() == null && !element.add()) {
      return frame.merge(part);
    }
    if (!part.has(Field.NUMBER)) {
      return null;
    }
    int number = part.get(Field.NUMBER);
    if (element.add()) {
      return frame.set(Field.NUMBER, frame.get(Field.NUMBER, 0) + number);
    }
    Frame rest = part.isOnlyNumber() ? frame : frame.merge(part.without(Field.NUMBER));
    return rest == null ? null : rest.with(element.field(), number);
  }
}
