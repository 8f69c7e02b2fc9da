package org.tarikh.temporal;

import java.util.List;

/** Tells the tense of an Arabic verb that no lexicon holds by its letters. */
final class ArabicTenses {
  /** How many tokens before a date "was" is looked for at the beginning of its sentence. */
  private static final int AROUND = 30;

  /** How many tokens "was" may stand before an amount. */
  private static final int NEAR = 5;

  private static final List<String> WAS =
      List.of("كان", "كانت", "كانوا", "وكان", "وكانت", "وكانوا", "يكن", "تكن");

  private static final List<String> CONJUNCTIONS = List.of("ان", "بان", "كي", "لكي", "الا");

  private static final List<String> PREPOSITIONS =
      List.of("في", "الي", "علي", "عن", "مع", "بين", "نحو", "قرب", "مدينه", "عبر", "ضد", "لدي");

  private static final char DAMMA = '\u064F';

  private final Tokens tokens;

  ArabicTenses(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * "أعلنت", "وانسحبت", "خرجوا": a verb of the perfect in the feminine or in the plural; not
   * "نقاشات", not "الكويت", not "ليخرجوا".
   */
  boolean isPast(int token) {
    if (isPassive(token)) {
      return true;
    }
    int length = tokens.length(token);
    if (length >= 5
        && tokens.charAt(token, length - 1) == 'ا'
        && tokens.charAt(token, length - 2) == 'و') {
      return "يتسل".indexOf(tokens.charAt(token, stem(token))) < 0;
    }
    return length >= 4
        && tokens.charAt(token, length - 1) == 'ت'
        && tokens.written(token, length - 2) != 'ا' // of which "لجأت" has none
        && !isNoun(token)
        && !(tokens.charAt(token, 0) == 'ا' && tokens.charAt(token, 1) == 'ل');
  }

  /** "في فرانكفورت", "في شتوتغارت أو فرانكفورت": no verb follows a preposition. */
  private boolean isNoun(int token) {
    int or = token > 1 && tokens.isWord(token - 1, "او") ? token - 2 : token;
    return or > 0 && tokens.isAny(or - 1, PREPOSITIONS);
  }

  /** "تلقى": he received; not "تلقي", she casts, which is the same but for the dots. */
  boolean isReceived(int token) {
    return tokens.isWord(token, "تلقي") && tokens.written(token, 3) == 'ى';
  }

  /** "دُفع", "وأُعلن": a passive of the perfect; "تُدفع" is none. */
  private boolean isPassive(int token) {
    int at = stem(token);
    return tokens.length(token) >= at + 3
        && "يتنم".indexOf(tokens.charAt(token, at)) < 0
        && tokens.isMarked(token, at, DAMMA);
  }

  /**
   * "، ويعقد", "، فيصل", "أن يعود": a verb of the imperfect that opens its clause; not "الأمير
   * فيصل".
   */
  boolean isPresent(int token) {
    char first = tokens.firstChar(token);
    boolean reflexive = // "تتحسن"
        tokens.length(token) >= 5 && first == 'ت' && tokens.charAt(token, 1) == 'ت';
    int at = stem(token);
    boolean passive = // "أما القرعة فتُسحب"; not "فتُركت", not "فتُوفي", not "تُرك"
        tokens.length(token) >= at + 4
            && tokens.charAt(token, at) == 'ت'
            && tokens.isMarked(token, at, DAMMA)
            && !(tokens.charAt(token, at + 1) == 'و'
                && "فجص".indexOf(tokens.charAt(token, at + 2)) >= 0)
            && tokens.charAt(token, tokens.length(token) - 1) != 'ت';
    return tokens.length(token) >= 4
        && (tokens.charAt(token, at) == 'ي' || reflexive || passive)
        && (at > 0 && (first == 'و' || passive)
            || token == 0
            || opensItem(token)
            || tokens.startsSentence(token)
            || first == 'ف' && tokens.firstChar(token - 1) == ','
            || isAn(token - 1));
  }

  /** "• تُنشر": behind the mark of an item in a list. */
  private boolean opensItem(int token) {
    return "-–—*•▪●■◾".indexOf(tokens.firstChar(token - 1)) >= 0
        && (token == 1 || tokens.gap(token - 1) == Tokens.Gap.LINE);
  }

  /** "قد يرتفع", "قد تتعرض": what may come; not "قد يكون", which may have been. */
  boolean isMay(int token) {
    if (!tokens.isWord(token, "قد") || token + 1 >= tokens.size()) {
      return false;
    }
    char first = tokens.firstChar(token + 1);
    return tokens.length(token + 1) >= 4
        && (first == 'ي' && !tokens.isWord(token + 1, "يكون")
            || first == 'ت' && tokens.charAt(token + 1, 1) == 'ت');
  }

  /** Where a word begins behind "و" or "ف". */
  private int stem(int token) {
    char first = tokens.firstChar(token);
    return first == 'و' || first == 'ف' ? 1 : 0;
  }

  /** "أن", of which a verb of the imperfect is the object; not "قبل أن", which tells no tense. */
  private boolean isAn(int token) {
    return tokens.isWord(token, "ان") && (token == 0 || !tokens.isWord(token - 1, "قبل"));
  }

  /** "أن يغادروا", "كي تعود": a verb of the imperfect that is what another verb wants. */
  boolean isObject(int token) {
    return token > 0
        && "يتن".indexOf(tokens.firstChar(token)) >= 0
        && tokens.isAny(token - 1, CONJUNCTIONS);
  }

  /** "سأعود"; not "ساعد", not "سألهم". */
  private boolean isFirstPerson(int token, int at) {
    return tokens.length(token) > at + 4
        && tokens.written(token, at + 1) == 'أ'
        && tokens.charAt(token, at + 2) != 'ل';
  }

  /** "سيتوجه", "ستنظمه": a heh of the root, or that of an object; not "سيارة", not "سيرته". */
  private boolean endsInHeh(int token, int at) {
    int length = tokens.length(token);
    return length >= at + 5
        && tokens.written(token, length - 1) == 'ه'
        && tokens.charAt(token, length - 2) != 'ت'
        && tokens.charAt(token, at + 2) != 'ا';
  }

  /** "سيعقد", "وستجري": the particle of the future before a verb of the imperfect. */
  boolean isFuture(int token) {
    int at = stem(token);
    int length = tokens.length(token);
    return length >= at + 4
        && tokens.charAt(token, at) == 'س'
        && ("يتن".indexOf(tokens.charAt(token, at + 1)) >= 0 || isFirstPerson(token, at))
        && tokens.charAt(token, length - 1) != 'ا'
        && (tokens.charAt(token, length - 1) != 'ه' || endsInHeh(token, at));
  }

  /**
   * "كان انتُخب", "كانت قد وصلت": whether "was" stands a few words before a token, no mark between.
   */
  boolean isPluperfect(int token) {
    for (int i = token - 1; i >= 0 && i >= token - NEAR; i--) {
      if (tokens.isComma(i) || tokens.startsSentence(i + 1)) {
        return false;
      }
      if (tokens.isAny(i, WAS)) {
        return true;
      }
    }
    return false;
  }

  /** "وكان المجلس قد وبخه في 17 شباط": whether "was" opens the sentence, and a perfect follows. */
  boolean isHad(int token) {
    if (!opensWithWas(token)) {
      return false;
    }
    int first = Math.max(0, token - AROUND);
    for (int i = token - 1; i > first && !tokens.isComma(i) && !tokens.startsSentence(i); i--) {
      if (tokens.isWord(i, "قد")) {
        return true;
      }
    }
    return false;
  }

  /** Whether "was" opens the sentence of a token. */
  boolean opensWithWas(int token) {
    int first = token;
    while (first > 0 && first > token - AROUND && !tokens.startsSentence(first)) {
      first--;
    }
    int was = first < token && tokens.isWord(first, "و") ? first + 1 : first;
    return tokens.isWord(was, "كان")
        || tokens.isWord(was, "كانت")
        || tokens.isWord(was, "وكان")
        || tokens.isWord(was, "وكانت");
  }
}
