package org.tarikh.temporal;

import java.util.List;

/** Tells where a date only says more of a noun, or of how long something has been. */
final class Asides {
  /** So many words before a date "since" and "had" are looked for. */
  private static final int BEFORE = 7;

  /** A verb among so many first words is the first of its sentence. */
  private static final int OPENING_WORDS = 4;

  private static final List<String> SINCE = List.of("since", "منذ");
  private static final List<String> RELATIVES = List.of("الذي", "التي");
  private static final List<String> AUXILIARIES = List.of("was", "were", "has", "have");

  private static final List<String> PRONOUNS =
      List.of(
          "which", "who", "that", "when", "عندما", "حين", "حينما", "لما", "فيها", "وفيها", "فيه",
          "وفيه");

  private static final List<String> OWNERS = List.of("the", "a", "its", "his", "her", "their");
  private static final List<String> OPENING = List.of("who", "which", "whose");

  /** Tokens of a noun behind a year, with the comma and the pronoun. */
  private static final int NOUN = 4;

  /** Words from a relative pronoun on in which a date is the clause's own. */
  private static final int CLAUSE = 5;

  private static final List<String> FOUNDED =
      List.of("founded", "established", "formed", "created", "born", "elected", "issued");

  /** What may follow a date and is none of its nouns. */
  private static final List<String> NO_NOUNS =
      List.of(
          "and", "or", "but", "when", "where", "that", "which", "who", "was", "were", "the", "a");

  /** What goes on from a noun, but for participles in "-ed". */
  private static final List<String> MORE =
      List.of(
          "who", "which", "whose", "set", "cut", "paid", "sold", "laid", "taken", "held", "built",
          "made", "born", "shot", "found", "signed", "sent", "begun", "given", "hit", "shut", "won",
          "lost", "left", "last", "first");

  /** What is called by its year: "دستور عام 2012". */
  private static final List<String> DOCUMENTS =
      List.of(
          "دستور", "قانون", "مرسوم", "قرار", "نظام", "ميثاق", "اتفاق", "اتفاقيه", "معاهده",
          "موازنه", "ميزانيه", "خطه", "تعميم");

  /** Words between such a noun and "لعام 2014". */
  private static final int NAME = 4;

  private static final List<String> DEADLINES =
      List.of("by", "until", "till", "حتي", "بحلول", "قبل");

  private final Tokens tokens;

  Asides(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * "دستور عام 2012", "قانون الإيجارات لعام 2014": whether a year is a part of a document's name.
   */
  boolean isOfDocument(int start, int sentence) {
    int noun = start - 1;
    if (noun > sentence && tokens.isWord(noun, "ل")) {
      for (int i = noun - 1; i >= sentence && i >= noun - NAME; i--) {
        if (tokens.isAny(i, DOCUMENTS)) {
          return true;
        }
      }
      return false;
    }
    boolean named = noun >= sentence && tokens.isAny(noun, DOCUMENTS);
    return named && (noun == 0 || !tokens.isWord(noun - 1, "ال")); // or adopted then
  }

  /** "الذي", "التي". */
  boolean isPronoun(int token) {
    return tokens.isAny(token, RELATIVES);
  }

  /** Whether a date only says from when on: "since the dam broke on 3 May". */
  boolean isSince(int start, int sentence) {
    for (int i = start - 1; i >= sentence && i >= start - BEFORE; i--) {
      if (tokens.isAny(i, SINCE)) {
        return true;
      }
    }
    return false;
  }

  /** "The siege had begun on 3 May": whether "had" stands a few words before a token. */
  boolean isHad(int token, int sentence) {
    for (int i = token - 1; i >= sentence && i >= token - BEFORE && !tokens.isComma(i); i--) {
      if (tokens.isWord(i, "had")) {
        return true;
      }
    }
    return false;
  }

  /** "They had reached terms, signed on 3 May": whether "had" is the first verb of a sentence. */
  boolean opensWithHad(int token, int sentence) {
    for (int i = sentence; i < token && i < sentence + OPENING_WORDS; i++) {
      if (tokens.isWord(i, "had")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a date belongs to a noun: "the raid of 6 March", "the minister, who was named on 3 May,
   * resigned".
   */
  boolean isAside(int start, int end, int sentence) {
    if (start > Math.max(sentence, 0) && tokens.isWord(start - 1, "of")) {
      return true;
    }
    if (start > 0 && isNamed(start, end) || isFounded(start, sentence)) {
      return true;
    }
    if (start - 2 >= sentence
        && tellsMore(start - 2)
        && end < tokens.size()
        && tokens.isAny(end, AUXILIARIES)) {
      return true; // "sanctions imposed in 2011 were lifted"
    }
    int first = Math.max(Math.max(sentence, 0), start - CLAUSE);
    for (int i = start - 1; i >= first && !tokens.isComma(i); i--) {
      if (tokens.isAny(i, RELATIVES)) {
        return true; // "الإضراب الذي بدأ في 3 آذار"
      }
    }
    int i = tokens.isComma(end) ? start - 1 : sentence;
    while (i > sentence && !tokens.isComma(i)) {
      i--;
    }
    return i > sentence && tellsMore(i + 1);
  }

  /** "due by 1 June": whether a word before a token says until when something is to be done. */
  boolean isDeadline(int token) {
    return token > 0 && tokens.isAny(token - 1, DEADLINES);
  }

  /** "إلى حدود ظهر السبت", "إلى غاية الأحد", "until July 2023". */
  boolean isUntil(int start) {
    return start > 0 && tokens.isWord(start - 1, "until")
        || start > 1 && (tokens.isWord(start - 1, "حدود") || tokens.isWord(start - 1, "غايه"));
  }

  /** Whether an article or a pronoun before it makes a participle an adjective. */
  boolean isOwned(int token) {
    return token > 0 && tokens.isAny(token - 1, OWNERS) || token > 2 && tokens.isOwner(token - 2);
  }

  /** "France, who won later, on Sunday": the comma that opens the clause on a noun; else itself. */
  int opening(int comma, int from) {
    for (int i = comma - 1; i > 0 && i > from && !tokens.endsSentence(i); i--) {
      if (tokens.isComma(i)) {
        return tokens.isAny(i + 1, OPENING) ? i : comma;
      }
    }
    return comma;
  }

  /** Whether a date stands in a clause that a comma and a pronoun open. */
  boolean isRelative(int start, int sentence) {
    int i = start - 1;
    while (i > sentence && !tokens.isComma(i)) {
      i--;
    }
    return i > sentence && tokens.isAny(i + 1, OPENING);
  }

  /** "the Aug. 4, 2020, blast": an article before a date is that of the noun behind it. */
  private boolean isNamed(int start, int end) {
    int noun = tokens.isComma(end) ? end + 1 : end;
    return tokens.isWord(start - 1, "the")
        && noun < tokens.size()
        && Character.isLetter(tokens.firstChar(noun))
        && !tokens.isAny(noun, NO_NOUNS);
  }

  /** "a group founded in 2015": a participle that speaks of the noun before it. */
  private boolean isFounded(int start, int sentence) {
    return start - 3 >= sentence
        && tokens.isAny(start - 2, FOUNDED)
        && tokens.isWord(start - 1, "in")
        && !tokens.isAny(start - 3, AUXILIARIES);
  }

  /** "the 2019 protests, which": whether a clause on the noun behind a date follows. */
  boolean opensRelative(int end) {
    if (tokens.isComma(end) && end + 1 < tokens.size() && !tokens.isAny(end + 1, PRONOUNS)) {
      return false; // "in office since 2013, faced protests that"
    }
    for (int i = end; i < Math.min(tokens.size(), end + NOUN) && !tokens.endsSentence(i); i++) {
      if (tokens.isAny(i, PRONOUNS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word goes on from a noun: "who", "appointed", "taken". */
  private boolean tellsMore(int token) {
    return tokens.isAny(token, MORE) || tokens.endsInEd(token);
  }
}
