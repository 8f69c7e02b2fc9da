package org.tarikh.temporal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.tarikh.temporal.Tokens.Gap;

/**
 * Finds all readings of a text: walks from the last token to the first, and from each along the
 * rules' tries over the words and chunks that stand there. Patterns have a bounded length and do
 * not cross a line, so the work for a token is bounded and the whole is linear in the text.
 */
final class Matcher {
  private static final int LONGEST = 32;

  private static final int ALL = -1;

  /** Four digits that may be a year without any word that says so. */
  private static final int FIRST_BARE_YEAR = 1800;

  private static final int LAST_BARE_YEAR = 2100;

  private static final int FIRST_HIJRI_YEAR = 1300;
  private static final int LAST_HIJRI_YEAR = 1499;

  /**
   * A chunk over some tokens.
   *
   * @param words whether it is an entry of the lexicon, of several words
   */
  private record Edge(int symbol, int end, Frame frame, boolean words) {}

  private final Grammar grammar;
  private final Tokens tokens;
  private final List<List<Edge>> chunks;
  private final List<List<Reading>> readings;
  private final Frame[] path = new Frame[LONGEST];
  private final int[] ends = new int[LONGEST];
  private int origin;

  /** The levels that a rule may start in at the origin, a bit each. */
  private int open;

  private Matcher(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.chunks = new ArrayList<>(Collections.nCopies(tokens.size(), null));
    this.readings = new ArrayList<>(Collections.nCopies(tokens.size(), null));
  }

  /** All that the grammar sees in the tokens. */
  static Lattice match(Grammar grammar, Tokens tokens) {
    Matcher matcher = new Matcher(grammar, tokens);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.word(i) == Vocabulary.UNKNOWN && tokens.number(i) < 0) {
        continue; // no pattern starts with just any word
      }
      matcher.origin = i;
      matcher.open = matcher.startsWith(i);
      for (int level = 0; level < grammar.levels().size(); level++) {
        if ((matcher.open >> level & 1) != 0) {
          matcher.walk(grammar.levels().get(level), i, 0);
        }
      }
    }
    return matcher.lattice();
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

  private Lattice lattice() {
    Tense[] tenses = new Tense[tokens.size()];
    Tense[] leads = new Tense[tokens.size()];
    Arrays.fill(tenses, Tense.UNKNOWN);
    Arrays.fill(leads, Tense.UNKNOWN);
    for (int i = 0; i < tenses.length; i++) {
      if (tokens.word(i) >= 0) {
        for (Grammar.Entry entry : grammar.entries()[tokens.word(i)]) {
          tenses[i] = known(grammar.tenses()[entry.symbol()], tenses[i]);
        }
      }
      if (chunks.get(i) != null) {
        for (Edge edge : chunks.get(i)) {
          Tense[] marks = edge.words() ? tenses : leads;
          int at = edge.words() ? i : edge.end() - 1;
          marks[at] = known(grammar.tenses()[edge.symbol()], marks[at]);
        }
      }
    }
    return new Lattice(readings, tenses, leads);
  }

  private static Tense known(Tense tense, Tense otherwise) {
    return tense == Tense.UNKNOWN ? otherwise : tense;
  }

  private void walk(Trie node, int at, int depth) {
    if (!node.endings().isEmpty()) {
      node.endings().forEach(ending -> end(ending, at));
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
        if (entry.first() == 0 || entry.first() == tokens.firstWritten(at)) {
          step(node, entry.symbol(), at + 1, entry.frame(), glued, depth);
        }
      }
    }
    int number = tokens.number(at);
    if (number >= 0) {
      digits(node, at, number, glued, depth);
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

  private void digits(Trie node, int at, int number, boolean glued, int depth) {
    Grammar.Digits digits = grammar.digits();
    Frame frame = Frame.number(number);
    int length = tokens.length(at);
    step(node, digits.d(), at + 1, frame, glued, depth);
    if (length == 1) {
      step(node, digits.d1(), at + 1, frame, glued, depth);
    }
    if (length <= 2) {
      step(node, digits.d2(), at + 1, frame, glued, depth);
    }
    int exact =
        length == 2
            ? digits.dd()
            : length == 3 ? digits.d3() : length == 4 ? digits.d4() : digits.dx();
    if (length == 4 && number >= FIRST_BARE_YEAR && number <= LAST_BARE_YEAR) {
      step(node, digits.dy(), at + 1, frame, glued, depth);
    }
    if (length == 4 && number >= FIRST_HIJRI_YEAR && number <= LAST_HIJRI_YEAR) {
      step(node, digits.dh(), at + 1, frame, glued, depth);
    }
    if (length > 1) {
      step(node, exact, at + 1, frame, glued, depth);
    }
  }

  private void step(Trie node, int symbol, int end, Frame frame, boolean glued, int depth) {
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
      if (chunks.get(origin) == null) {
        chunks.set(origin, new ArrayList<>(4));
      }
      Edge edge = new Edge(rule.symbol(), to, roles[0], rule.id().isEmpty());
      if (!chunks.get(origin).contains(edge)) {
        chunks.get(origin).add(edge);
        open |= grammar.starts()[edge.symbol()];
      }
      return;
    }
    if (readings.get(from) == null) {
      readings.set(from, new ArrayList<>(4));
    }
    readings.get(from).add(new Reading(rule, origin, from, to, roles[0], roles[1], roles[2]));
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
    Frame rest = frame.merge(part.without(Field.NUMBER));
    return rest == null ? null : rest.with(element.field(), number);
  }
}
