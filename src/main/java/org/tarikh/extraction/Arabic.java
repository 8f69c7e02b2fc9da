package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Small words and clitics of Arabic, in the folded form of {@link Word#fold}. */
final class Arabic {

  private static final Pattern OWN_WAW =
      Pattern.compile(
          "و(زار|زير|زراء|فد|فود|حد|ساط|كال|لاي|ثيق|ضع|اشنطن|قف|فا|رش|سائل|اقع|جه|رق|لاد|صول|داع|عود|قود|جود|رد"
              + "|طن|حش|قت|لد|سام|ليد|ائل|هاب|ثائق|اجب|اردات|ظائف|ظيف|صف|زن)");

  private Arabic() {}

  static final Set<String> RELATIVES = Words.AR.list("relatives");
  static final Set<String> PREPOSITIONS = Words.AR.list("prepositions");

  static final Set<String> BACKGROUND = Words.AR.list("background");

  static final Set<String> SUBORDINATORS = Words.AR.list("subordinators");
  static final Set<String> THAT = Words.AR.list("that");
  static final Set<String> WAS = Words.AR.list("was");
  static final Set<String> ATTRIBUTION = Words.AR.list("attribution");
  static final Set<String> NEGATIONS = Words.AR.list("negations");
  static final Set<String> CONDITIONS = Words.AR.list("conditions");
  static final Set<String> PLANS = Words.AR.list("plans");

  private static final Set<String> NOT_OWNED = Words.AR.list("not-owned");

  private static final List<String> PREFIXES = List.of("و", "ف", "ب", "ل", "ك");
  private static final int SHORTEST_STEM = 3;
  private static final Memo<List<String>> BARE = new Memo<>(Arabic::bare);
  private static final Set<String> JOINED_PREPOSITIONS =
      WordSet.of(PREPOSITIONS.stream().flatMap(p -> Stream.of("و" + p, "ف" + p)).toList());

  private static final Set<String> BY = Words.AR.list("by");

  private static final int KNOWN = 1;
  private static final int PREPOSITION = 2;
  private static final int ATTACHED_PREPOSITION = 4;
  private static final int OWNED = 8;

  /** A folded word as it is, then without the conjunctions and prepositions written onto it. */
  static List<String> withoutPrefixes(String fold) {
    return BARE.of(fold);
  }

  private static List<String> bare(String fold) {
    List<String> all = new ArrayList<>(4);
    all.add(fold);
    String rest = fold;
    for (int depth = 0; depth < 2; depth++) {
      if (rest.startsWith("لل") && rest.length() > SHORTEST_STEM + 1) {
        rest = "ال" + rest.substring(2);
      } else if (rest.length() > SHORTEST_STEM && PREFIXES.contains(rest.substring(0, 1))) {
        rest = rest.substring(1);
      } else {
        break;
      }
      all.add(rest);
    }
    return List.copyOf(all);
  }

  /** Whether a folded word ends in a possessive pronoun of the third person ("مؤتمره"). */
  static boolean isOwned(String fold) {
    return (traits(Spelling.of(fold)) & OWNED) != 0;
  }

  private static boolean endsInPronoun(String fold) {
    return fold.length() >= 4
        && !NOT_OWNED.contains(fold)
        && (fold.endsWith("ه")
            || fold.endsWith("ها")
            || fold.endsWith("هم")
            || fold.endsWith("هما"))
        && !fold.endsWith("الله")
        && !fold.startsWith("ال");
  }

  static boolean isPreposition(Word w) {
    return (traits(w.spelling().folded) & PREPOSITION) != 0;
  }

  static boolean isPreposition(String fold) {
    return (traits(Spelling.of(fold)) & PREPOSITION) != 0;
  }

  /** Whether a preposition is written onto a noun ("للصحافيين", "بالاتفاق", "بكفالة"). */
  static boolean hasAttachedPreposition(Word w) {
    return (traits(w.spelling().folded) & ATTACHED_PREPOSITION) != 0;
  }

  private static int traits(Spelling folded) {
    if (folded.traits == 0) {
      folded.traits = traits(folded.text);
    }
    return folded.traits;
  }

  private static int traits(String fold) {
    boolean preposition = PREPOSITIONS.contains(fold) || JOINED_PREPOSITIONS.contains(fold);
    boolean attached =
        BY.contains(fold)
            || fold.length() > 4
                && (fold.startsWith("بال") || fold.startsWith("لل") || fold.startsWith("كال"));
    return KNOWN
        | (preposition ? PREPOSITION : 0)
        | (attached ? ATTACHED_PREPOSITION : 0)
        | (endsInPronoun(fold) ? OWNED : 0);
  }

  /** "وزارة": whether a word begins with "و" by itself, and with no conjunction. */
  static boolean hasOwnWaw(String fold) {
    return OWN_WAW.matcher(fold).lookingAt();
  }

  private static final int FARTHEST_BACKGROUND = 6;

  /** Whether a clause begins in a line before a word, or an event of its own has the time there. */
  static boolean joined(Line line, ArabicClauses.Join[] joins, int at) {
    for (int i = 1; i <= at && i < joins.length; i++) {
      if (joins[i] == ArabicClauses.Join.CLAUSE || joins[i] == ArabicClauses.Join.RELATIVE) {
        return true;
      }
    }
    for (int i = at - 1; i > Math.max(1, at - FARTHEST_BACKGROUND); i--) {
      if (BACKGROUND.contains(line.fold(i)) && !line.isTime(i + 1)) {
        return true; // "إطلاق الأسرى قبل استئناف القتال ليل 18 آذار"
      }
    }
    return false;
  }
}
