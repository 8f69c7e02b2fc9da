package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/** Verbs of a headline agree with its subject: "troops enter", "the army enters". */
final class EnglishAgreement {

  private static final Set<String> PLURALS = Words.EN.list("agreement.plurals");

  private static final Set<String> MANY = Words.EN.list("agreement.many");

  private static final Set<String> COUNTING = Words.EN.list("agreement.counting");

  private static final Set<String> SOME = Words.EN.list("agreement.some");

  static final Set<String> NUMBERS = Words.EN.list("agreement.numbers");

  private static final Set<String> ONE = Words.EN.list("agreement.one");

  private static final Set<String> NATIONS = Words.EN.list("agreement.nations");

  private static final Set<String> ONE_THING = Words.EN.list("agreement.one-thing");

  private final Gazetteer gazetteer;

  EnglishAgreement(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  String present(Form form, List<String> subject, List<String> rest) {
    if (form.verb().base().equals(form.verb().past()) && form.verb().cue().id().equals("-ed")) {
      return form.verb().past();
    }
    return isPlural(subject) || rest.stream().limit(3).anyMatch("their"::equals)
        ? form.verb().base()
        : form.verb().third();
  }

  boolean isPlural(List<String> subject) {
    if (subject.isEmpty()) {
      return false;
    }
    String first = Word.fold(subject.get(0));
    if (first.equals("up") && subject.indexOf("to") == 1) {
      return isPlural(subject.subList(2, subject.size())); // "up to 30 sailors"
    }
    boolean some =
        subject.size() == 1 || subject.get(1).equals("of"); // "104 of the village's dead"
    if (some && (Character.isDigit(first.charAt(0)) || MANY.contains(first))) {
      return true;
    }
    boolean both = subject.size() == 2 && NUMBERS.contains(Word.fold(subject.get(1)));
    if (both || NUMBERS.contains(first)) {
      return true;
    }
    int and = subject.contains(",") ? subject.indexOf("and") : -1;
    if (and > 0
        && subject.subList(0, and + 2 > subject.size() ? and : and + 2).stream()
            .allMatch(EnglishAgreement::isListed)) {
      return true; // "Russia, Turkey and Iran"
    }
    int last = subject.lastIndexOf(",") + 1;
    if (last > 2 && last < subject.size() && subject.get(last).equals("and")) {
      return true; // "the coach, Omar Azar, and two of his rowers"
    }
    int kin = subject.indexOf(",") + 1;
    if (kin > 0
        && kin < subject.size()
        && subject.lastIndexOf("and") > kin
        && EnglishAntecedents.POSSESSIVES.contains(subject.get(kin))) {
      return true; // "Azar, his brothers and his parents"
    }
    String head = "";
    for (String w : subject) {
      String fold = Word.fold(w);
      if (head.isEmpty() && COUNTING.contains(fold)) {
        continue;
      }
      if (fold.equals("and")) {
        return true;
      }
      if (EnglishWords.PREPOSITIONS.contains(fold)
          || fold.equals("without")
          || fold.equals(",")
          || EnglishWords.ARTICLES.contains(fold) && !head.isEmpty() // "people a month"
          || fold.endsWith("ing")
              && !head.isEmpty()
              && !Character.isDigit(head.charAt(0)) // "the last 20 living hostages"
              && w.equals(fold)
          || fold.endsWith("ed") && head.endsWith("s")
          || fold.equals("loyal") && !head.isEmpty()
          || fold.equals("that")
          || fold.equals("who")) {
        break;
      }
      head = fold;
    }
    if (head.isEmpty()) {
      return false;
    }
    if (subject.size() > 1 && SOME.contains(first) && Character.isDigit(head.charAt(0))
        || head.endsWith("s") && head.length() > 2 && Places.isOfState(one(head))) {
      return true; // "some 36,000", "Young Moroccans"
    }
    boolean name =
        subject.size() <= 3
            && (subject.size() > 1 || isKnown(subject.get(0)))
            && !(first.equals("the") && !ONE.contains(head))
            && subject.stream()
                .allMatch(
                    w ->
                        Character.isUpperCase(w.charAt(0))
                            || w.equals("the")
                            || EnglishNames.PARTICLES.contains(w));
    boolean nation = first.equals("the") && subject.size() == 2; // "the Congolese arrested"
    nation &= head.endsWith("ese") || NATIONS.contains(head);
    return PLURALS.contains(head)
        || nation
        || head.endsWith("men")
        || !name
            && head.endsWith("s")
            && !head.endsWith("ss")
            && !head.endsWith("us")
            && !head.endsWith("oos")
            && !head.endsWith("sis")
            && !ONE_THING.contains(head)
            && !head.endsWith("'s");
  }

  private static Word one(String plural) {
    String one = EnglishCut.capital(plural.substring(0, plural.length() - 1));
    return Word.of(one, 0, one.length()).get(0);
  }

  private static boolean isListed(String word) {
    return Character.isUpperCase(word.charAt(0))
        || Set.of(",", "and", "the", "their", "its").contains(word);
  }

  private boolean isKnown(String word) {
    return gazetteer.at(Word.of(word, 0, word.length()), 0) != null;
  }
}
