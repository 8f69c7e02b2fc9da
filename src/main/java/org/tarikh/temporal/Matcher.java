package org.tarikh.temporal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.tarikh.temporal.Tokens.Gap;

/**
 * Finds all readings of a text, a stretch at a time, each from its last token to its first: from
 * each token it walks along the rules' tries over the words and chunks that stand there. No pattern
 * crosses a line or sees farther than {@link #SIGHT}, so the work for a token is bounded and the
 * whole is linear in the text; what was seen of earlier stretches is forgotten.
 */
final class Matcher {
  private static final int LONGEST = 32;

  /** How many tokens a rule sees; those of the longest expressions are some twenty. */
  private static final int SIGHT = 128;

  /** How many tokens are matched at a time; more than an expression and what is asked around it. */
  private static final int STRETCH = 1024;

  private static final int ALL = -1;

  /**
   * A chunk over some tokens.
   *
   * @param words whether it is an entry of the lexicon, of several words
   */
  private record Edge(int symbol, int end, Frame frame, boolean words) {

    /** What equals says; that of a record takes 30 ms to be made, the first time it is asked. */
    boolean isSame(Edge other) {
      return symbol == other.symbol
          && end == other.end
          && words == other.words
          && frame.equals(other.frame);
    }
  }

  private final Grammar grammar;
  private final Tokens tokens;
  private final List<List<Edge>> chunks;
  private final List<List<Reading>> readings;
  private final Tense[] tenses;
  private final Tense[] leads;
  private final Frame[] path = new Frame[LONGEST];
  private final int[] ends = new int[LONGEST];
  private int matched;
  private int origin;

  /** The levels that a rule may start in at the origin, a bit each. */
  private int open;

  Matcher(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.chunks = new ArrayList<>(Collections.nCopies(tokens.size(), null));
    this.readings = new ArrayList<>(Collections.nCopies(tokens.size(), null));
    this.tenses = new Tense[tokens.size()];
    this.leads = new Tense[tokens.size()];
    Arrays.fill(tenses, Tense.UNKNOWN);
    Arrays.fill(leads, Tense.UNKNOWN);
  }

  /**
   * The readings that start at a token; null where there are none. The last two stretches and the
   * next are remembered.
   */
  List<Reading> readings(int token) {
    matchTo(token);
    return readings.get(token);
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
    return tenses[token];
  }

  /**
   * What the words that end at a token tell of the tense of what follows: "دعا الوزير الأربعاء إلى"
   * looks ahead from there.
   */
  Tense lead(int token) {
    matchTo(token);
    return leads[token];
  }

  private void matchTo(int token) {
    while (token >= matched) {
      matchNext();
    }
  }

  private void matchNext() {
    int from = matched;
    int to = Math.min(from + STRETCH, tokens.size());
    int inSight = Math.min(to + SIGHT, tokens.size());
    int expressions = grammar.levels().size() - 1;
    for (int i = inSight - 1; i >= from; i--) {
      match(i, i < to ? expressions + 1 : expressions);
    }
    for (int i = from; i < to; i++) {
      tellTense(i);
    }
    for (int i = from; i < inSight; i++) {
      chunks.set(i, null);
    }
    for (int i = Math.max(0, from - 3 * STRETCH); i < from - 2 * STRETCH; i++) {
      readings.set(i, null);
    }
    matched = to;
  }

  private void match(int token, int levels) {
    if (tokens.word(token) == Vocabulary.UNKNOWN && tokens.number(token) < 0) {
      return; // no pattern starts with just any word
    }
    origin = token;
    open = startsWith(token);
    for (int level = 0; level < levels; level++) {
      if ((open >> level & 1) != 0) {
        walk(grammar.levels().get(level), token, 0);
      }
    }
  }

  /** The levels that have a rule which may start with a token, a bit each. */
  private int startsWith(int token) {
    if (tokens.number(token) >= 0) {
      return ALL;
    }
    int levels = 0;
    for (Grammar.Entry entry : grammar.entries()[tokens.word(token)]) {
      levels |= grammar.starts()[entry.symbol()];
    }
    return levels;
  }

  private void tellTense(int token) {
    if (tokens.word(token) >= 0) {
      for (Grammar.Entry entry : grammar.entries()[tokens.word(token)]) {
        if (isWrittenSo(entry, token)) { // "May" is no "may"
          tenses[token] = known(grammar.tenses()[entry.symbol()], tenses[token]);
        }
      }
    }
    if (chunks.get(token) != null) {
      for (Edge edge : chunks.get(token)) {
        Tense[] marks = edge.words() ? tenses : leads;
        int at = edge.words() ? token : edge.end() - 1;
        marks[at] = known(grammar.tenses()[edge.symbol()], marks[at]);
      }
    }
  }

  private boolean isWrittenSo(Grammar.Entry entry, int token) {
    return entry.first() == 0 || entry.first() == tokens.firstWritten(token);
  }

  private static Tense known(Tense tense, Tense otherwise) {
    return tense == Tense.UNKNOWN ? otherwise : tense;
  }

  private void walk(Trie node, int at, int depth) {
    List<Trie.Ending> endings = node.endings();
    for (int i = 0; i < endings.size(); i++) {
      end(endings.get(i), at);
    }
    if (node.isEmpty() || at == tokens.size() || depth == LONGEST) {
      return;
    }
    if (depth > 0 && tokens.gap(at) == Gap.LINE) {
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
    if (Character.isLetter(tokens.firstChar(at))) {
      step(node, grammar.anyWord(), at + 1, Frame.EMPTY, glued, depth);
    }
    List<Edge> here = chunks.get(at);
    if (here != null) {
      for (int i = 0; i < here.size(); i++) {
        Edge edge = here.get(i);
        step(node, edge.symbol(), edge.end(), edge.frame(), glued, depth);
      }
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
      path[depth] = frame;
      ends[depth] = end;
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
    Frame[] roles = {rule.fields(), Frame.EMPTY, Frame.EMPTY};
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
      Frame merged = take(roles[element.role()], path[i], element);
      if (merged == null) {
        return;
      }
      roles[element.role()] = merged;
    }
    if (rule.op() == null) {
      put(new Edge(rule.symbol(), to, roles[0], rule.id().isEmpty()));
      return;
    }
    if (readings.get(from) == null) {
      readings.set(from, new ArrayList<>(4));
    }
    readings.get(from).add(new Reading(rule, origin, from, to, roles[0], roles[1], roles[2]));
  }

  private void put(Edge edge) {
    List<Edge> here = chunks.get(origin);
    if (here == null) {
      here = new ArrayList<>(4);
      chunks.set(origin, here);
    }
    for (int i = 0; i < here.size(); i++) {
      if (here.get(i).isSame(edge)) {
        return;
      }
    }
    here.add(edge);
    open |= grammar.starts()[edge.symbol()];
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
