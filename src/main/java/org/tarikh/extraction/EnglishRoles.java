package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/** What people are called by what they do: "journalist Leila Barakat", "the mayor". */
final class EnglishRoles {

  private static final Set<String> KIN =
      WordSet.parted(
          "son daughter brother sister half-brother wife widow husband father mother nephew niece"
              + " cousin grandson granddaughter child");

  private static final Set<String> ROLES =
      WordSet.parted(
          "journalist activist lawyer judge blogger writer poet singer actor actress mayor"
              + " governor leader politician student teacher doctor general commander cleric"
              + " preacher envoy spokesman spokeswoman businessman businesswoman lawmaker deputy"
              + " minister president premier brother sister wife husband son daughter father"
              + " mother king queen prince princess emir sultan sheikh ruler patriarch bishop"
              + " priest imam mufti officer soldier captain colonel lieutenant major sergeant"
              + " guard pilot driver engineer scientist professor researcher economist historian"
              + " author novelist editor reporter photographer cameraman director filmmaker"
              + " musician painter artist player striker coach goalkeeper chairman chairwoman"
              + " chief head boss founder owner manager banker trader merchant farmer fisherman"
              + " sailor worker employee prosecutor defendant suspect prisoner detainee convict"
              + " rebel fighter militant gunman smuggler dissident critic rival successor"
              + " predecessor candidate ambassador diplomat consul secretary-general strongman"
              + " dictator autocrat monarch man woman boy girl child teenager youth grandmother"
              + " grandfather uncle aunt cousin niece nephew heir baby widow resident victim"
              + " survivor nurse medic cook baker tailor carpenter architect keeper dean rector"
              + " veteran adviser aide");

  private static final Set<String> TITLES =
      WordSet.parted(
          "king queen prince princess emir sultan sheikh president premier minister patriarch"
              + " bishop imam general colonel lieutenant major captain judge");

  private static final Set<String> ENDS = WordSet.of("who", "that", "which", "whose", ",");

  private static final Set<String> OTHER =
      WordSet.of(
          "other", "former", "under", "never", "whether", "however", "together", "or", "her");

  private EnglishRoles() {}

  static boolean is(String fold) {
    return ROLES.contains(fold);
  }

  /** "King": whether nobody called so is a "she". */
  static boolean isMan(String title) {
    return Set.of("King", "Prince", "Sultan", "Sheikh", "Emir").contains(title);
  }

  /** Whether a word ends as those do that say what somebody does. */
  static boolean looksLike(String fold) {
    boolean ends = fold.endsWith("er") || fold.endsWith("or") || fold.endsWith("ist");
    return ends && !OTHER.contains(fold);
  }

  /** Whether a word says what somebody does, and is no title. */
  static boolean isTrade(String fold) {
    return !TITLES.contains(fold) && (ROLES.contains(fold) || looksLike(fold));
  }

  /** "the student", "a judge": whom words call by what they do. */
  static boolean isRole(List<String> words) {
    int end = 1;
    while (end < words.size() && !ENDS.contains(words.get(end))) {
      end++;
    }
    int noun = Math.min(end, EnglishNounPhrases.preposition(words));
    return ROLES.contains(Word.fold(words.get(noun - 1)));
  }

  /** Whoever has one is not the one who is spoken of: "the son of Adam Hamid, he …". */
  static boolean isKin(String fold) {
    return KIN.contains(fold);
  }

  /** "once mayor", "formerly prime minister". */
  static boolean isFormer(Line line, int i) {
    boolean office =
        EnglishTenure.OFFICES.contains(line.fold(i + 1))
            || EnglishTenure.OFFICES.contains(line.fold(i + 2));
    return line.is(i, "once", "formerly") && office;
  }
}
