package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/**
 * The person an Arabic article is about: the only one that its headline names. "وُلدت في بغداد" at
 * the beginning of a paragraph is told of her.
 *
 * @param name as it was written in full
 * @param woman whether the given name is that of a woman
 */
record ArabicHero(List<String> name, boolean woman) {

  static final ArabicHero NOBODY = new ArabicHero(List.of(), false);

  private static final Set<String> DONE_TO_PEOPLE = Words.AR.spelled("hero.done-to-people");

  private static final Set<String> OF_THINGS = Words.AR.spelled("hero.of-things");

  private static final Set<String> OF_CAREERS = Words.AR.spelled("hero.of-careers");

  static final Set<String> MOURNED = Words.AR.spelled("hero.mourned");

  private static final Set<String> DYING = Words.AR.list("hero.dying");

  private static final Set<String> OF_ONE = Words.AR.list("hero.of-one");

  private static final Set<String> TO_ONE = Words.AR.list("hero.to-one");

  private static final int NEAR = 4;

  /**
   * "ولادة الراحل في زحلة", "تولي الخازن إدارة المتحف": a headline with the person's full name
   * instead of what mourners say, or of the last name alone.
   */
  String called(String title) {
    String[] words = title.split(" ");
    String last = name.size() < 2 ? "" : name.get(name.size() - 1);
    for (int i = 1; i < words.length && !name.isEmpty(); i++) {
      boolean mourned = MOURNED.contains(words[i]) && words[i].endsWith("ة") == woman;
      boolean surname = last.startsWith("ال") && words[i].equals(last) && isAct(words, i - 1);
      if (surname || mourned && !words[i - 1].startsWith("ال")) {
        words[i] = String.join(" ", name);
        return String.join(" ", words);
      }
    }
    return title;
  }

  /**
   * "جمع حكايات فارس العلم": a headline with the person's name for a pronoun in it; null where it
   * has none that can stand for this person.
   */
  String owning(String title, ArabicPronouns pronouns) {
    boolean owned = Word.of(title, 0, title.length()).stream().anyMatch(w -> owns(w.fold()));
    String his = owned ? pronouns.resolved(title, name) : title;
    return his.contains(String.join(" ", name)) && owned ? his : null;
  }

  /** Whether a word is the first of a headline, as a verbal noun is, and no name. */
  private static boolean isAct(String[] words, int i) {
    return i == 0 && !ArabicGiven.is(Word.of(words[0], 0, words[0].length()).get(0));
  }

  /** Whether an article of these words tells of this person's death, right beside the name. */
  boolean isDead(List<Word> article) {
    for (int i = 0; i < article.size() && !name.isEmpty(); i++) {
      boolean named = article.get(i).text().equals(name.get(name.size() - 1));
      for (int k = Math.max(0, i - NEAR - 1);
          named && k < Math.min(article.size(), i + NEAR);
          k++) {
        if (DYING.contains(article.get(k).fold())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "توقيف والدها", "الإفراج عنه": whether a headline has a pronoun for somebody, and no word that
   * it could stand for.
   */
  boolean isMeant(List<Word> said) {
    for (int i = 0; i < said.size() && !name.isEmpty(); i++) {
      String fold = said.get(i).fold();
      String bare = Word.fold(ArabicPronouns.bare(fold));
      boolean own = Arabic.isOwned(fold) && OF_ONE.contains(bare);
      if (owns(fold) && (own || TO_ONE.contains(bare)) && !isSaid(said.subList(0, i), own)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pronoun behind some words may stand for one of them. */
  private boolean isSaid(List<Word> before, boolean own) {
    for (int i = 0; i < before.size(); i++) {
      String fold = before.get(i).fold();
      boolean other = // not "الإفراج" of "الإفراج عنه", nor whose father "القوات" could have
          !own && i < before.size() - 1 && fold.startsWith("ال") && fold.endsWith("ة") == woman;
      if (other || ArabicGiven.is(before.get(i)) || before.get(i).is(":")) {
        return true;
      }
    }
    return false;
  }

  /** This person's name where a subject is that; none for others. */
  List<String> ifIn(List<String> subject) {
    return subject.containsAll(name) ? name : List.of();
  }

  /** "فارقت الحياة", "أوقفته الشرطة": whether a clause may be told of this person. */
  boolean fits(String clause) {
    String verb = Word.of(clause, 0, clause.length()).get(0).fold();
    return owns(verb) || !Arabic.isOwned(verb) && woman == verb.endsWith("ت");
  }

  /** "وكلاؤه": whether a pronoun can stand for this person. */
  boolean owns(String word) {
    return !name.isEmpty() && (woman ? word.endsWith("ها") : word.endsWith("ه"));
  }

  /**
   * Whether a subject may be that of a passive verb: this person only of what is done to people.
   */
  boolean mayBe(List<String> subject, Form form) {
    return !ArabicForms.IMPERSONAL.contains(form.verb().past())
        && (!subject.equals(name) && !ArabicPronouns.isInOffice(subject)
            || DONE_TO_PEOPLE.contains(form.verb().past()));
  }

  /**
   * The words for a verb that opens a paragraph; none where it is not told of this person.
   *
   * @param own what stands behind it as its subject would
   * @param told what the paragraph has spoken of so far
   */
  List<String> of(Form form, boolean passive, List<String> own, List<String> told) {
    String verb = form.verb().past();
    boolean person = passive ? DONE_TO_PEOPLE.contains(verb) : !OF_THINGS.contains(verb);
    boolean where = // "وُلد بقرية العدوة"
        passive
            && !own.isEmpty()
            && own.get(0).startsWith("ب")
            && own.get(0).endsWith("ة")
            && !name.contains(own.get(0));
    boolean silent = own.isEmpty() || where || !passive && OF_CAREERS.contains(verb);
    boolean fits = form.past() && !form.plural() && form.feminine() == woman && !form.object();
    String head = told.isEmpty() ? "" : Word.fold(told.get(0));
    boolean her = woman && !ArabicForms.isFeminine(head) && !head.endsWith("ات");
    boolean nobodyElse = told.isEmpty() || verb.equals("ولد") || told.containsAll(name) || her;
    return fits && person && silent && nobodyElse ? name : List.of();
  }
}
