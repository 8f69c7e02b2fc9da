package org.tarikh.temporal;

import java.util.List;

/** The year that a text has named for the dates after it, which leave it out: "In 2012, …". */
final class Scene {
  /** A year among so many first tokens of a sentence sets the scene for the next ones, too. */
  private static final int OPENING = 4;

  /** So many words before a year its verb is looked for. */
  private static final int VERB = 6;

  private static final int TWO_YEARS = 731;

  /** "تعود القضية إلى 2014", "the case dates back to 2014": the year of what is told next. */
  private static final List<String> GOES_BACK =
      List.of("يعود", "تعود", "وتعود", "ويعود", "عاد", "عادت", "back", "dates", "dating", "dated");

  private final Tokens tokens;
  private final Matcher matcher;
  private final Asides asides;
  private Told year;
  private boolean opening; // whether it was set at the beginning of its sentence
  private boolean bound; // whether it only bounded something: "since 2011"

  Scene(Tokens tokens, Matcher matcher, Asides asides) {
    this.tokens = tokens;
    this.matcher = matcher;
    this.asides = asides;
  }

  /** Notes a date that was told. */
  void tell(Told date, int sentence) {
    if (asides.isOfDocument(date.start(), sentence)) {
      return;
    }
    if (date.extent().isOneYear() || isTwin(date)) {
      int start = date.start();
      boolean goesBack = goesBackTo(start, sentence);
      bound =
          !goesBack
              && (start > 0 && matcher.isBound(start - 1)
                  || asides.isAside(start, date.end(), sentence))
              && !asides.opensRelative(date.end());
      year = date;
      opening = goesBack || !bound && start - sentence < OPENING;
    } else if (year != null && !date.extent().isWithin(year.extent())) {
      year = null;
    }
  }

  /**
   * The year of a month or a day; null if none was named for it.
   *
   * @param token where it stands, in a sentence and a paragraph
   */
  Told of(int token, int sentence, int paragraph) {
    if (year == null || isYearThat(sentence) && tokens.isNextSentence(year.end(), sentence)) {
      return year;
    }
    if (year.paragraph() == paragraph - 1) { // "أهملت حتى 2019. ¶ ففي آذار أعادت"
      return token > 1 && tokens.isWord(token - 2, "ف") ? year : null;
    }
    boolean here = year.paragraph() == paragraph && !bound;
    return here && (opening || year.end() > sentence || goesOn(sentence)) ? year : null;
  }

  /** "ما عاشه في 2016 أنساه ذلك. اشترى في تشرين": not from a year that is only compared with. */
  private boolean goesOn(int sentence) {
    return year.frame().has(Field.YEAR)
        && !tokens.startsSentence(year.end())
        && !tokens.endsSentence(year.end())
        && tokens.isNextSentence(year.end(), sentence);
  }

  /** "The tower leans since 2011. That was the year lightning struck it on 4 October." */
  private boolean isYearThat(int sentence) {
    return sentence + 3 < tokens.size()
        && tokens.isWord(sentence, "that")
        && tokens.isWord(sentence + 1, "was")
        && tokens.isWord(sentence + 2, "the")
        && tokens.isWord(sentence + 3, "year");
  }

  private boolean goesBackTo(int start, int sentence) {
    for (int i = start - 1; i >= sentence && i >= start - VERB; i--) {
      if (tokens.isAny(i, GOES_BACK)) {
        return true;
      }
    }
    return false;
  }

  /** "موسم 2017-2018": a year that begins in one and ends in the next. */
  private boolean isTwin(Told date) {
    char mark = tokens.firstChar(Math.max(0, date.end() - 2));
    return (mark == '-' || mark == '/' || mark == '–')
        && date.extent().isYearOrLonger()
        && date.extent().days() <= TWO_YEARS;
  }
}
