package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tarikh.temporal.TimeExpression;

/** A sentence as words, each knowing whether it belongs to a time expression or to speech. */
final class Line {

  /** Speech in quotation marks is longer than a quoted name. */
  private static final int LONGEST_QUOTED_NAME = 5;

  private static final Set<String> LATER = Words.AR.list("line.later");

  final List<Word> words;
  private final Word[] at;
  private final String[] folds;
  private final TimeExpression[] times;

  /** Of each time of the sentence: its first word, and the one after its last. */
  private final int[] firsts;

  private final int[] afters;
  private final boolean[] quoted;
  private ArabicNames.Found[] people;
  private boolean[] looked;

  final Mentions mentions;
  private final Sentence sentence;

  Line(Sentence sentence, Mentions mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
    at = sentence.words().toArray(Word[]::new);
    folds = new String[at.length];
    for (int i = 0; i < at.length; i++) {
      folds[i] = at[i].fold();
    }
    words = Arrays.asList(at);
    times = new TimeExpression[at.length];
    quoted = new boolean[at.length];
    for (TimeExpression t : sentence.times()) {
      for (int i = 0; i < at.length && at[i].start() < t.end(); i++) {
        if (t.start() < at[i].end()) {
          times[i] = t;
        }
      }
    }
    firsts = new int[sentence.times().size()];
    afters = new int[firsts.length];
    place();
    for (TimeExpression t : sentence.times()) {
      widen(t);
    }
    markQuotes();
  }

  private void place() {
    Arrays.fill(firsts, -1);
    Arrays.fill(afters, -1);
    for (int i = 0; i < times.length && firsts.length > 0; i++) {
      int time = times[i] == null ? -1 : index(times[i]);
      if (time >= 0) {
        firsts[time] = firsts[time] < 0 ? i : firsts[time];
        afters[time] = i + 1;
      }
    }
  }

  /** Which of the sentence's times one is, -1 where it is none of them. */
  private int index(TimeExpression t) {
    List<TimeExpression> all = sentence.times();
    for (int k = 0; k < firsts.length; k++) {
      if (all.get(k) == t) {
        return k;
      }
    }
    return -1;
  }

  /**
   * Words that only make a time more exact are part of it: "في الساعات الأولى من فجر", "بتوقيت
   * دمشق".
   */
  private void widen(TimeExpression t) {
    int first = Days.length(t.value()) <= Days.DAY ? first(t) : -1;
    while (first > 0 && times[first - 1] == null && isPartOfDay(first - 1)) {
      times[--first] = t;
    }
    int after = after(t);
    if (after > 0 && after + 1 < times.length && is(after, "بتوقيت", "بالتوقيت")) {
      int end = is(after + 2, "المكرمة", "ظبي", "المحلي") ? after + 3 : after + 2;
      Arrays.fill(times, after, Math.min(times.length, end), t);
    }
    place();
  }

  private boolean isPartOfDay(int i) {
    String w = fold(i);
    return w.equals("من") && LATER.contains(fold(i - 1))
        || LATER.contains(w) && fold(i + 1).equals("من")
        || (w.equals("وقت") || w.equals("الساعات")) && LATER.contains(fold(i + 1));
  }

  private static final Set<String> SAID = Words.EN.list("line.said");

  private void markQuotes() {
    int open = -1;
    for (int i = 0; i < at.length; i++) {
      if (!at[i].isMark()) {
        continue;
      }
      String w = folds[i];
      boolean opens = w.equals("«") || w.equals("“") || w.equals("\"") && open < 0;
      boolean closes = w.equals("»") || w.equals("”") || w.equals("\"") && open >= 0;
      if (opens && open < 0 || w.equals("”") && open < 0) {
        open = i;
      } else if (open >= 0 && (closes || w.equals("“"))) {
        mark(open, i);
        open = -1;
      }
    }
    if (open >= 0) {
      mark(open, words.size());
    }
  }

  private void mark(int open, int close) {
    boolean says = false; // "The war is over": more than a name
    for (int i = open + 1; i < close && !says; i++) {
      says = SAID.contains(folds[i]) && Character.isLowerCase(at[i].text().charAt(0));
    }
    if (says || close - open - 1 > LONGEST_QUOTED_NAME) {
      for (int i = open; i < close; i++) {
        quoted[i] = true;
      }
    }
  }

  /** The person that begins at a word; null where none does. Looked up once. */
  ArabicNames.Found name(ArabicNames names, int i) {
    if (i < 0 || i >= words.size()) {
      return null;
    }
    if (people == null) {
      people = new ArabicNames.Found[words.size()];
      looked = new boolean[words.size()];
    }
    if (!looked[i]) {
      people[i] = names.at(words, i);
      looked[i] = true;
    }
    return people[i];
  }

  int size() {
    return at.length;
  }

  Word at(int i) {
    return at[i];
  }

  /** The folded word, empty outside the line. */
  String fold(int i) {
    return i >= 0 && i < folds.length ? folds[i] : "";
  }

  /** Whether a word begins with a digit. */
  boolean opensWithDigit(int i) {
    String fold = fold(i);
    return !fold.isEmpty() && Character.isDigit(fold.charAt(0));
  }

  /** Whether a word is one of some, in folded form. */
  boolean is(int i, String... folds) {
    return i >= 0 && i < at.length && at[i].is(folds);
  }

  /** The time expression a word belongs to; null where it belongs to none. */
  TimeExpression time(int i) {
    return times[i];
  }

  boolean isTime(int i) {
    return i >= 0 && i < times.length && times[i] != null;
  }

  /** Whether a time stands among the words from..to. */
  boolean hasTime(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isTime(i)) {
        return true;
      }
    }
    return false;
  }

  /** Index of the first word of the time expression that a word belongs to. */
  int begin(int i) {
    int first = i;
    while (first > 0 && times[first - 1] == times[i]) {
      first--;
    }
    return first;
  }

  boolean isQuoted(int i) {
    return i >= 0 && i < quoted.length && quoted[i];
  }

  /** Where the speech ends that a word stands in, exclusive. */
  int quoteEnd(int i) {
    int end = i;
    while (isQuoted(end)) {
      end++;
    }
    return end;
  }

  /** The speech that a word stands in as a line of its own, without quotation marks. */
  Line speech(int i) {
    int start = i;
    while (isQuoted(start - 1)) {
      start--;
    }
    List<Word> said = part(Math.min(i, start + 1), quoteEnd(i));
    int from = said.get(0).start();
    int to = said.get(said.size() - 1).end();
    List<TimeExpression> own =
        sentence.times().stream().filter(t -> t.start() >= from && t.end() <= to).toList();
    return new Line(new Sentence(from, to, sentence.block(), false, said, own), mentions);
  }

  /**
   * The time that the line is, where it is a block by itself: what follows happened then; else
   * null.
   */
  TimeExpression heading() {
    return sentence.first() && sentence.end() == sentence.block().end() ? alone() : null;
  }

  /** The time that the line is, and nothing else; null where it says something else. */
  TimeExpression alone() {
    boolean alone = sentence.times().size() == 1;
    for (int i = isNumber(0) ? 2 : 0; i < at.length && alone; i++) {
      alone = isTime(i) || at[i].isMark();
    }
    return alone ? sentence.times().get(0) : null;
  }

  /** Whether it is the first of its block. */
  boolean opensBlock() {
    return sentence.first();
  }

  /** Whether it opens an item of a list. */
  boolean opensItem() {
    return sentence.first() && sentence.block().kind() == Layout.Kind.ITEM;
  }

  /** Whether nothing of its block stands before it, not even a dateline. */
  boolean startsBlock() {
    return sentence.start() == sentence.block().start();
  }

  /** "1- ", "2) ": whether a word numbers the line. */
  private boolean isNumber(int i) {
    return i + 1 < at.length
        && !isTime(i)
        && at[i + 1].isMark()
        && folds[i].chars().allMatch(Character::isDigit);
  }

  List<TimeExpression> times() {
    return sentence.times();
  }

  /** Index of the first word of a time expression. */
  int first(TimeExpression t) {
    int time = index(t);
    return time < 0 ? -1 : firsts[time];
  }

  /** Index after the last word of a time expression. */
  int after(TimeExpression t) {
    int time = index(t);
    return time < 0 ? -1 : afters[time];
  }

  /** The words from..to as a list of their own. */
  List<Word> part(int from, int to) {
    return new ArrayList<>(words.subList(Math.max(0, from), Math.max(from, Math.min(to, size()))));
  }
}
