package org.tarikh.temporal;

import java.util.List;

/** Finds the tense of the words around an expression. */
final class Tenses {
  /** How many tokens around an expression are asked. */
  private static final int BEFORE = 30;

  private static final int AFTER = 6;

  /** How far the verb may be from an expression that opens its sentence. */
  private static final int CLAUSE = 20;

  /** How many tokens may stand between a mark and an expression that opens its clause. */
  private static final int OPENING = 3;

  /** How many tokens on either side are asked whether they count from the publication. */
  private static final int AROUND = 30;

  /** How many tokens "attends a" may stand behind its day. */
  private static final int NEAR = 5;

  private static final int PARTICLE = 3; // letters of the longest before a date

  private static final List<String> ARTICLES = List.of("a", "an", "the", "also");

  /** What opens a clause of its own within one that looks ahead. */
  private static final List<String> SUBORDINATE =
      List.of("after", "as", "because", "when", "where", "which", "while", "who");

  /** Behind the comma that ends these words the verb before them goes on. */
  private static final List<String> ACCORDING_TO = List.of("بحسب", "حسب", "وفق");

  /** Verbs of the perfect that look ahead. */
  private static final List<String> EXPECTED =
      List.of("رجح", "رجحت", "ورجح", "ورجحت", "توقع", "توقعت", "وتوقع", "وتوقعت");

  private final Tokens tokens;
  private final Matcher matcher;
  private final ArabicTenses arabic;
  private final EnglishTenses english;
  private final Asides asides;

  Tenses(Tokens tokens, Matcher matcher) {
    this.tokens = tokens;
    this.matcher = matcher;
    this.asides = new Asides(tokens);
    this.arabic = new ArabicTenses(tokens);
    this.english = new EnglishTenses(tokens, matcher);
  }

  ArabicTenses arabic() {
    return arabic;
  }

  EnglishTenses english() {
    return english;
  }

  /**
   * The tense of the sentence around an expression: that of the nearest cue before, else after. An
   * expression that opens its clause is told by the verb that follows: "..., وفي 7 شباط أعلنت".
   */
  Tense around(int start, int end) {
    Tense nearest = nearest(start, end);
    return nearest == Tense.PLANNED ? Tense.UNKNOWN : nearest;
  }

  private Tense nearest(int start, int end) {
    if (start > 0 && matcher.lead(start - 1) != Tense.UNKNOWN && !tokens.startsSentence(start)) {
      return matcher.lead(start - 1); // "أي قبل منتصف الشهر إذا قبلت"
    }
    if (end + 1 < tokens.size() && asides.isPronoun(end) && isPastVerb(end + 1)) {
      return Tense.PAST; // "بعد سيول تشرين الثاني التي جرفت السوق"
    }
    int next = end;
    boolean opens = opensClause(start);
    boolean is = opens && end + 1 < tokens.size() && tokens.isWord(end, "is");
    if (is && tokens.isAny(end + 1, ARTICLES)) {
      return Tense.FUTURE; // "Saturday is a day of silence"
    }
    if (opens) {
      next =
          end < tokens.size() && tokens.isComma(end) && tokens.gap(end) != Tokens.Gap.LINE
              ? end + 1
              : end;
      Tense verb = verb(next);
      if (verb != Tense.UNKNOWN) {
        return verb;
      }
    }
    boolean parted = false;
    boolean planned = false;
    boolean wanted = false;
    boolean told = end < tokens.size() && isPastVerb(end);
    for (int i = start - 1; i >= 0 && i >= start - BEFORE; i--) {
      parted |= tokens.isComma(i);
      i = tokens.isComma(i) ? asides.opening(i, start - BEFORE) : i;
      if (tokens.gap(i + 1) == Tokens.Gap.LINE || tokens.endsSentence(i)) {
        break;
      }
      if (told && tokens.isAny(i, SUBORDINATE)) {
        return Tense.PAST; // "will count on Friday, after a vote on Sunday gave him a majority"
      }
      Tense tense = matcher.lead(i) != Tense.UNKNOWN ? matcher.lead(i) : cue(i);
      tense = tense == Tense.FUTURE && isSaid(i, end) ? Tense.PAST : tense;
      if (tense == Tense.FUTURE && arabic.isPluperfect(i) && !arabic.isFuture(i)) {
        return Tense.DUE; // "كان المجلس يستعد لجلسة الثلاثاء", "لم يكن أحد يتوقع"
      }
      if (tense == Tense.FUTURE && arabic.isObject(i)) {
        wanted = true; // "طُلب منهم أن يغادروا في 20 نيسان": of the verb that stands before it
        continue;
      }
      boolean participle = tense == Tense.FUTURE && tokens.endsInEd(i);
      if (participle && i + 2 == start && verb(end) == Tense.PAST) {
        return Tense.DUE; // "the fair planned for Friday was called off"
      }
      if (participle && asides.isOwned(i)) {
        planned = true; // "presented its planned offensive on Friday"
      } else if (tense != Tense.UNKNOWN && !(parted && tokens.isAny(i, ACCORDING_TO))) {
        return wanted && tense != Tense.FUTURE ? Tense.AHEAD : tense;
      }
    }
    if (wanted) {
      return Tense.AHEAD;
    }
    boolean latin = tokens.firstChar(start) <= 'z';
    boolean first = opensSentence(start) || latin && english.isSubject(start);
    int last = Math.min(tokens.size(), next + (first ? CLAUSE : AFTER));
    for (int i = next; i < last; i++) {
      if (tokens.gap(i) == Tokens.Gap.LINE
          || tokens.endsSentence(i)
          || !first && tokens.isComma(i)) {
        break;
      }
      Tense tense = cue(i);
      tense = tense == Tense.UNKNOWN && opens && i < next + NEAR ? matcher.lead(i) : tense;
      if (tense != Tense.UNKNOWN) {
        return opens && tense == Tense.REPORTED ? Tense.PAST : tense;
      }
    }
    planned |= start > 0 && tokens.isWord(start - 1, "حتي");
    return planned ? Tense.FUTURE : latin ? english.unnamed(start) : Tense.UNKNOWN;
  }

  /** "رجحت اللجنة الأحد أن": of the day that an expectation was voiced on, not of what it is of. */
  private boolean isSaid(int verb, int end) {
    return tokens.isAny(verb, EXPECTED)
        && end < tokens.size()
        && (tokens.isWord(end, "ان") || tokens.isWord(end, "بان"));
  }

  /** Whether at most a preposition stands before an expression in its sentence. */
  private boolean opensSentence(int start) {
    int first = start > 1 && !Character.isLetterOrDigit(tokens.firstChar(start - 2)) ? 2 : 1;
    return start <= first // "'In April, when they come, we will see'"
        || tokens.startsSentence(start)
        || tokens.startsSentence(start - 1)
        || first == 2 && tokens.startsSentence(start - 2);
  }

  /** Whether the sentence of a token has words that count from the publication. */
  boolean countsFromPublication(int token, int sentence) {
    if (hasCountedFromPublication(token, sentence)) {
      return true;
    }
    int last = Math.min(tokens.size() - 1, token + AROUND);
    for (int i = token + 1; i <= last && !tokens.startsSentence(i); i++) {
      if (matcher.countsFromPublication(i)) {
        return true;
      }
    }
    return false;
  }

  /** The same up to a token; "في بيان صدر عند الثامنة" is of the day of publication, too. */
  boolean hasCountedFromPublication(int token, int sentence) {
    for (int i = token; i >= sentence && i >= token - AROUND; i--) {
      if (i > 0 && tokens.isWord(i, "بيان") && tokens.isWord(i - 1, "في")
          || matcher.countsFromPublication(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an English weekday without a date follows a token in its sentence. */
  boolean namesWeekday(int token) {
    int last = tokens.firstChar(token) > 'z' ? token : Math.min(tokens.size() - 1, token + AROUND);
    for (int i = token + 1; i <= last && !tokens.startsSentence(i); i++) {
      List<Reading> here = matcher.readings(i);
      if (here != null
          && here.stream().anyMatch(r -> r.frame().has(Field.WEEKDAY))
          && here.stream().noneMatch(r -> r.frame().has(Field.MONTH) || r.frame().has(Field.REF))) {
        return true;
      }
    }
    return false;
  }

  private Tense cue(int token) {
    Tense tense = matcher.tense(token);
    if (tense == Tense.PAST && arabic.isMay(token)) {
      return Tense.FUTURE;
    }
    if (arabic.isReceived(token)) {
      return Tense.PAST;
    }
    if (english.isToBe(token)) {
      return Tense.FUTURE;
    }
    if (token > 0 && tokens.isWord(token - 1, "لم")) {
      return Tense.PAST;
    }
    if (token > 1 && tokens.isWord(token - 1, "ان") && tokens.isWord(token - 2, "قبل")) {
      return Tense.UNKNOWN; // "سُجن قبل أن يُطلق في آذار": as what stands before it
    }
    if (tokens.isWord(token, "ف") && tokens.isComma(token - 1) && tellsPresent(token + 1)) {
      return Tense.FUTURE; // "أما الثلاثاء، فيستمر"
    }
    boolean past = tense == Tense.PAST || tense == Tense.REPORTED;
    if (past && token > 0 && tokens.isWord(token - 1, "be")) {
      return Tense.UNKNOWN; // "to be held on Friday", "will be announced on 3 March"
    }
    if (tense != Tense.UNKNOWN || english.isPast(token)) {
      return tense != Tense.UNKNOWN ? tense : Tense.PAST;
    }
    if (tokens.word(token) != Vocabulary.UNKNOWN) {
      return tense;
    }
    return arabic.isFuture(token) || arabic.isPresent(token)
        ? Tense.FUTURE
        : arabic.isPast(token) ? Tense.PAST : Tense.UNKNOWN;
  }

  /** Whether a verb of the imperfect without the particle of the future opens a clause. */
  boolean tellsPresent(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + OPENING); i++) {
      boolean known = tokens.word(i) != Vocabulary.UNKNOWN && matcher.tense(i) != Tense.FUTURE;
      if (tokens.firstChar(i) == 'ي' && tokens.length(i) >= 4 && !known) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb of the perfect stands at a token, if there is one. */
  boolean isPastVerb(int token) {
    return token >= 0 && !tokens.isComma(token + 1) && cue(token) == Tense.PAST;
  }

  /** "بعد عام من المفاوضات، وقّع الطرفان": whether a past verb opens a clause behind a comma. */
  boolean opensPastClause(int token) {
    int mark = tokens.isWord(token - 1, "و") ? token - 2 : token - 1;
    Tense tense = tokens.isComma(mark) ? cue(token) : Tense.UNKNOWN;
    return tense == Tense.PAST || tense == Tense.REPORTED;
  }

  /** "، وحكم بعد عام من": whether the word before a token begins a clause with "و". */
  boolean followsAnd(int token) {
    boolean and = token > 1 && tokens.isWord(token - 2, "و") || tokens.firstChar(token - 1) == 'و';
    return and && !tokens.isWord(token - 1, "ذلك") && !tokens.isWord(token - 1, "وذلك");
  }

  /** Whether a mark, and at most a conjunction and a preposition, stand before an expression. */
  private boolean opensClause(int start) {
    for (int i = start; i >= 0 && i > start - OPENING; i--) {
      if (tokens.startsSentence(i)) {
        return true;
      }
      if (tokens.isComma(i - 1)) {
        return true;
      }
      if (tokens.length(i - 1) > PARTICLE) {
        return false;
      }
    }
    return false;
  }

  /** "إن", "إذا": the perfect behind them is no past. */
  private boolean isIf(int token) {
    return tokens.isWord(token, "ان") || tokens.isWord(token, "اذا");
  }

  /** What the word right after an expression tells, or the one after that. */
  private Tense verb(int end) {
    for (int i = end; i < tokens.size() && i < end + 2; i++) {
      if (tokens.gap(i) == Tokens.Gap.LINE || tokens.endsSentence(i) || isIf(i)) {
        break;
      }
      Tense tense = cue(i);
      if (tense != Tense.UNKNOWN) {
        return tense == Tense.REPORTED ? Tense.PAST : tense;
      }
    }
    return Tense.UNKNOWN;
  }
}
