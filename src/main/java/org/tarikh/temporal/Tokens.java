package org.tarikh.temporal;

import java.util.Arrays;
import java.util.List;

/** The tokens of a text, one column a property: a token is an index. */
final class Tokens {
  /** What stands before a token. */
  enum Gap {
    NONE,
    SPACE,
    LINE
  }

  /** Of most texts a token has more, with what stands before it. */
  private static final int CHARACTERS = 4;

  /** No text is given more room before it is read; it may be a single word. */
  private static final int ROOM = 8192;

  private final NormalText text;
  private int[] starts;
  private int[] ends;
  private int[] words;
  private int[] numbers;
  private byte[] gaps;
  private int size;

  Tokens(NormalText text) {
    this.text = text;
    int room = 16 + Math.min(text.length() / CHARACTERS, ROOM);
    starts = new int[room];
    ends = new int[room];
    words = new int[room];
    numbers = new int[room];
    gaps = new byte[room];
  }

  void add(int start, int end, int word, int number, Gap gap) {
    if (size == starts.length) {
      int room = size * 2;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      words = Arrays.copyOf(words, room);
      numbers = Arrays.copyOf(numbers, room);
      gaps = Arrays.copyOf(gaps, room);
    }
    starts[size] = start;
    ends[size] = end;
    words[size] = word;
    numbers[size] = number;
    gaps[size++] = (byte) gap.ordinal();
  }

  int size() {
    return size;
  }

  /** Number of the word in the vocabulary; {@link Vocabulary#UNKNOWN} for digits and the rest. */
  int word(int token) {
    return words[token];
  }

  /** What the digits of the token say; -1 where it has none or too many. */
  int number(int token) {
    return numbers[token];
  }

  /** How many characters the token has, after normalisation. */
  int length(int token) {
    return ends[token] - starts[token];
  }

  Gap gap(int token) {
    return gaps[token] == 0 ? Gap.NONE : gaps[token] == 1 ? Gap.SPACE : Gap.LINE;
  }

  /** The first character as the source has it. */
  char firstWritten(int token) {
    return text.written(starts[token]);
  }

  /** A character as the source has it. */
  char written(int token, int index) {
    return text.written(starts[token] + index);
  }

  /** Whether a mark that was left out stood right behind a character. */
  boolean isMarked(int token, int index, char mark) {
    return text.isMarked(starts[token] + index, mark);
  }

  char firstChar(int token) {
    return text.charAt(starts[token]);
  }

  char charAt(int token, int index) {
    return text.charAt(starts[token] + index);
  }

  /** Whether "'s" stands at a token. */
  boolean isOwner(int token) {
    return token + 1 < size() && firstChar(token) == '\'' && isWord(token + 1, "s");
  }

  /** Whether a token is this word, which is written as it is after normalisation. */
  boolean isWord(int token, String word) {
    if (length(token) != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (charAt(token, i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** "الخطف". */
  boolean hasArticle(int token) {
    return length(token) > 4 && charAt(token, 0) == 'ا' && charAt(token, 1) == 'ل';
  }

  /** Whether two tokens are the same word. */
  boolean isSame(int one, int other) {
    int length = length(one);
    boolean same = length == length(other);
    for (int i = 0; same && i < length; i++) {
      same = charAt(one, i) == charAt(other, i);
    }
    return same;
  }

  boolean isAny(int token, List<String> words) {
    for (String word : words) {
      if (isWord(token, word)) {
        return true;
      }
    }
    return false;
  }

  boolean isComma(int token) {
    return token >= 0 && token < size() && firstChar(token) == ',';
  }

  /** "appointed": a word of four letters at least. */
  boolean endsInEd(int token) {
    int length = length(token);
    return length > 3 && charAt(token, length - 1) == 'd' && charAt(token, length - 2) == 'e';
  }

  /** UTF-16 index of the token's start in the source. */
  int sourceStart(int token) {
    return text.start(starts[token]);
  }

  /** UTF-16 index of the token's end in the source, exclusive. */
  int sourceEnd(int token) {
    return text.end(ends[token] - 1);
  }

  /** Whether a token other than the first begins a line or follows the end of a sentence. */
  boolean startsSentence(int token) {
    return gap(token) == Tokens.Gap.LINE || endsSentence(token - 1);
  }

  /** Whether no sentence begins behind a token up to another one. */
  boolean isOneSentence(int one, int other) {
    for (int i = one + 1; i <= other; i++) {
      if (startsSentence(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence is that of a token before it, or the next one. */
  boolean isNextSentence(int token, int sentence) {
    return isOneSentence(token - 1, sentence - 1);
  }

  /** Whether a token ends a sentence. */
  boolean endsSentence(int token) {
    char c = firstChar(token);
    if (c == '"' && token > 0 && gap(token) == Gap.NONE && firstChar(token - 1) == '.') {
      return token + 1 == size || gap(token + 1) != Gap.NONE; // 'he said. "It is."'
    }
    if (c != '.' && c != '!' && c != '?' && c != ';') {
      return false;
    }
    boolean last = token + 1 == size;
    return last || gap(token + 1) != Gap.NONE && (c != '.' || token == 0 || !abbreviates(token));
  }

  /** "J. Haddad", "the U.S. vote", "but ... he left": a full stop that ends no sentence. */
  private boolean abbreviates(int stop) {
    boolean letter = length(stop - 1) == 1 && Character.isLetterOrDigit(firstChar(stop - 1));
    boolean number = number(stop - 1) >= 0 && stop > 1 && gap(stop - 1) == Gap.SPACE;
    return letter && !number || firstChar(stop - 1) == '.';
  }
}
