package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the person whom an Arabic article is about, in its headline and where it begins. */
final class ArabicHeroes {

  private static final Set<String> DEATHS = Words.AR.list("heroes.deaths");

  private static final Set<String> DIED = Words.AR.list("heroes.died");

  private static final Set<String> HONOURS = Words.AR.list("heroes.honours");

  /** Characters. */
  private static final int LEAD = 700;

  /** Characters. */
  private static final int OPENING = 200;

  private static final int LONGEST = 4;

  private ArabicHeroes() {}

  /**
   * Nobody where no person can be told.
   *
   * @param article all words of the text
   * @param body where its headline has ended
   */
  static ArabicHero of(List<Word> article, int body, ArabicLexicon lexicon) {
    Set<String> headline =
        article.stream()
            .takeWhile(w -> w.start() < body)
            .flatMap(w -> Arabic.withoutPrefixes(w.fold()).stream())
            .collect(Collectors.toSet());
    if (headline.isEmpty()) {
      return ArabicHero.NOBODY;
    }
    ArabicHero dead = dead(article, body);
    if (!dead.name().isEmpty()) {
      return dead;
    }
    ArabicHero found = ArabicHero.NOBODY;
    for (int i = 0; i < article.size() && article.get(i).start() < body + LEAD; i++) {
      Boolean woman = article.get(i).start() < body ? null : woman(article, i);
      ArabicHero hero =
          woman == null ? ArabicHero.NOBODY : named(article, i, woman, headline, lexicon);
      if (hero.name().isEmpty()) {
        continue;
      }
      if (headline.contains(article.get(i).fold())) { // of a family none but who is named
        return hero;
      }
      if (!found.name().isEmpty() && !hero.name().equals(found.name())) {
        return ArabicHero.NOBODY;
      }
      found = hero;
    }
    return found.name().isEmpty() ? mourned(article, body, lexicon) : found;
  }

  /** "رحل فجر اليوم المدرب عدنان ملحم": whose death is the first that the article tells. */
  private static ArabicHero mourned(List<Word> article, int body, ArabicLexicon lexicon) {
    boolean told = false;
    for (int i = 0; i < article.size() && article.get(i).start() < body + OPENING; i++) {
      Word w = article.get(i);
      if (told && (w.is(".", "،") || ArabicKnownSubject.KIN.contains(w.fold()))) {
        return ArabicHero.NOBODY;
      }
      told |= w.start() >= body && DIED.contains(w.fold());
      Boolean woman = told ? woman(article, i) : null;
      if (woman != null) {
        return named(article, i, woman, null, lexicon);
      }
    }
    return ArabicHero.NOBODY;
  }

  /** "رحيل سميحة نعمة «سيدة الشاشة»": who is named there and again where the article begins. */
  private static ArabicHero dead(List<Word> article, int body) {
    boolean told = false;
    for (int from = 0; from < article.size() && article.get(from).start() < body; from++) {
      if (!told) {
        told = DEATHS.contains(article.get(from).fold());
        continue;
      }
      for (int i = from + 1; i < article.size() && article.get(i).start() < body + LEAD; i++) {
        int length = article.get(i).start() < body ? 0 : same(article, from, i, body);
        if (length > 1) {
          List<String> name = article.subList(i, i + length).stream().map(Word::text).toList();
          return new ArabicHero(name, article.get(i - 1).fold().endsWith("ة"));
        }
      }
    }
    return ArabicHero.NOBODY;
  }

  /** How many words of a name stand at two places alike. */
  private static int same(List<Word> words, int one, int other, int body) {
    int n = 0;
    while (n < LONGEST
        && words.get(one + n).start() < body
        && other + n < words.size()
        && words.get(one + n).fold().equals(words.get(other + n).fold())
        && !words.get(one + n).isMark()
        && !Arabic.isPreposition(words.get(one + n))) {
      n++;
    }
    return n;
  }

  private static Boolean woman(List<Word> words, int i) {
    Boolean woman = ArabicGiven.woman(words, i);
    return woman == null || i > 0 && isOfThing(words, i - 1) ? null : woman;
  }

  /** "طريق الملك فهد": whether a thing is called by a title and the name behind it. */
  static boolean isOfThing(List<Word> words, int title) {
    return title > 0
        && HONOURS.contains(words.get(title).fold())
        && ArabicHeads.isOne(words.get(title - 1));
  }

  /**
   * The longest name that begins at a word and whose last word the headline holds.
   *
   * @param headline null where it need not
   */
  private static ArabicHero named(
      List<Word> words, int from, boolean woman, Set<String> headline, ArabicLexicon lexicon) {
    List<String> name = new ArrayList<>(List.of(words.get(from).text()));
    List<String> longest = List.of();
    for (int i = from + 1; i < Math.min(words.size(), from + LONGEST); i++) {
      Word w = words.get(i);
      boolean asleep = i > from + 1 && w.fold().startsWith(woman ? "تن" : "ين");
      boolean head = headline != null && headline.contains(words.get(from).fold());
      if (asleep && longest.isEmpty() && head) {
        return new ArabicHero(name, woman); // "سامية نعمة | تنام"
      }
      boolean given = i == from + 1 && words.get(from).is("عبد");
      if (w.isMark()
          || Character.isDigit(w.text().charAt(0))
          || Arabic.isPreposition(w)
          || Arabic.hasAttachedPreposition(w)
          || w.isAccusative()
          || Arabic.isOwned(w.fold())
          || lexicon.isOblique(w.fold())
          || lexicon.verb(w) != null
          || asleep
          || w.fold().startsWith("ال") && ArabicHeads.isOne(w) // "أمينة المتحف"
          || lexicon.noun(w) != null) {
        break;
      }
      name.add(w.text());
      boolean told = !given && (headline == null || headline.contains(w.fold()));
      if (!told && !longest.isEmpty()) {
        break; // "سامي فرح بولاية ثانية"
      }
      longest = told ? List.copyOf(name) : longest;
    }
    return longest.isEmpty() ? ArabicHero.NOBODY : new ArabicHero(longest, woman);
  }
}
