package org.tarikh.temporal;

import java.util.List;

/** Tells where words say that a date lies before the one that was told last. */
final class Earlier {
  /** So many words before a date they are looked for. */
  private static final int BEFORE = 14;

  /** What a date behind them was before. */
  private static final List<String> AFTER =
      List.of("after", "بعد", "بعيد", "عقب", "اثر", "غداه", "forward");

  /** What a date behind them and "إلى" was before. */
  private static final List<String> DATING_BACK = List.of("تعود", "يعود", "ترجع", "يرجع");

  /** What a date behind them lies before. */
  private static final List<String> EARLIER =
      List.of("قبلها", "وقبلها", "قبله", "وقبله", "سبقها", "سبقه", "earlier", "previously");

  /** The same, before "ذلك". */
  private static final List<String> PRECEDED = List.of("سبق", "وسبق", "قبل", "وقبل");

  /** What a date behind them was later than. */
  private static final List<String> BEFORE_IT = List.of("before", "قبل");

  private final Story story;
  private final Tokens tokens;

  Earlier(Story story, Tokens tokens) {
    this.story = story;
    this.tokens = tokens;
  }

  /** ", and left", "، وغادر". */
  private boolean goesOn(int token) {
    return token < tokens.size() && (tokens.firstChar(token) == 'و' || tokens.isWord(token, "and"));
  }

  private boolean stands(List<String> words, int token, int from) {
    for (int i = token; i >= from && i >= token - BEFORE; i--) {
      if (tokens.isAny(i, words)) {
        return true;
      }
      if (tokens.isComma(i) && goesOn(i + 1)) {
        return false;
      }
    }
    return false;
  }

  /** "raised in March, after the strike of 3 January": whether this date came before a told one. */
  boolean isCauseOf(Told date) {
    int to = story.seen() - 1; // "a paper that dates back to 14 September"
    boolean back = to > 0 && tokens.isWord(to, "الي") && tokens.isAny(to - 1, DATING_BACK);
    return story.isInSentence(date) && (back || stands(AFTER, story.seen(), date.start()));
  }

  /** "shipped in May, and earlier, in February": whether this date lies before the last one. */
  boolean isEarlierThan(Told date) {
    return story.isInSentence(date)
        && stands(EARLIER, story.seen(), Math.max(date.end(), story.seen() - 3));
  }

  /** "وسبق ذلك، الأحد، تصويت خاص": whether this day came before the last that was told. */
  boolean precedes() {
    int before = tokens.isComma(story.seen() - 1) ? story.seen() - 2 : story.seen() - 1;
    return before > 0 && tokens.isWord(before, "ذلك") && tokens.isAny(before - 1, PRECEDED);
  }

  /** "stopped last year before it was held in March": whether this date came after a told one. */
  boolean isSequelTo(Told date) {
    return story.isInSentence(date) && stands(BEFORE_IT, story.seen() - 2, date.end());
  }

  /** "besieged in March 1988, where she was born in June 1985": whether a sentence steps back. */
  boolean isBesideLater(Told date) {
    return story.lately().stream()
        .anyMatch(
            t ->
                t.start() < date.start()
                    && t.extent().isMonthOrShorter()
                    && t.extent().first().isAfter(date.extent().last())
                    && tokens.isOneSentence(t.start(), date.start()));
  }
}
