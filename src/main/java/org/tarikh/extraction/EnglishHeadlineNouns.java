package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/** What the headline of an English article is about by its nouns: "Warren Avenue truck ban". */
final class EnglishHeadlineNouns {

  private static final Set<String> SHOTS = Words.EN.list("headline-nouns.shots");

  private static final int LONGEST = 4;

  private static final Set<String> BESIDE = Words.EN.list("headline-nouns.beside");

  private final List<Word> words;
  private final int body;
  private final Gazetteer gazetteer;
  private final EnglishLexicon lexicon;
  private final EnglishThings things;
  private boolean behind;

  /**
   * @param words of the article
   * @param body index of the first word behind the headline
   */
  EnglishHeadlineNouns(
      List<Word> words,
      int body,
      Gazetteer gazetteer,
      EnglishLexicon lexicon,
      EnglishThings things) {
    this.words = words;
    this.body = body;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.things = things;
  }

  /** "delays vote on Warren Avenue truck ban", "jailed over Qaraqosh fire"; null for none. */
  String named(int first) {
    for (int from = first; from < body && !BESIDE.contains(words.get(from).fold()); from++) {
      int to = things.end(from);
      int end = to;
      while (to > from && end < body && end - to < LONGEST - 1 && isNoun(end, to)) {
        end++;
      }
      if (end > to && isTopic(from, to, words.get(end - 1).fold(), from == first)) {
        behind = from > first;
        return text(from, end);
      }
      from = Math.max(from, to - 1);
    }
    return null;
  }

  /** Whether what was named last stands behind a verb: it had happened before the news. */
  boolean isBehind() {
    return behind;
  }

  /**
   * Whether a name and a noun say what an article is about, and not only where: "shuts the port".
   */
  private boolean isTopic(int from, int to, String noun, boolean leads) {
    List<Word> name = words.subList(from, to);
    boolean told =
        things.all().stream()
            .filter(t -> t.words.size() == name.size() && !things.isSomebody(t))
            .anyMatch(t -> EnglishThings.at(t.words, name) >= 0);
    boolean owned = words.get(to - 1).fold().endsWith("'s");
    if (noun.equals("fire") && to + 1 < body && SHOTS.contains(words.get(to + 1).fold())) {
      return false; // "Israel, Hezbollah fire rockets"
    }
    return EnglishTopic.isKind(noun)
        && (leads ? told : told || !owned)
        && (leads || !EnglishThings.stands(noun))
        && !(owned && gazetteer.at(Places.unowned(name), 0) != null);
  }

  boolean isNoun(int i, int first) {
    Word w = words.get(i);
    boolean verb = i + 1 < body && lexicon.verb(words.get(i + 1)) != null;
    boolean noun =
        lexicon.verb(w) == null
            || lexicon.noun(w.fold()) != null && (i == first || verb)
            || EnglishTopic.isKind(w.fold()) && i > first;
    return things.isNear(i)
        && Character.isLowerCase(w.text().charAt(0))
        && noun
        && !EnglishPeople.isSmall(w.fold())
        && !EnglishWords.MODALS.contains(w.fold());
  }

  /** "Explained: the pipeline treaty that expires". */
  String bare(int from) {
    int first = from < body && words.get(from).is("the") ? from + 1 : from;
    int to = first;
    while (to < body && to - first < LONGEST && isNoun(to, first)) {
      to++;
    }
    return first > from && to - first > 1 && EnglishTopic.isKind(words.get(to - 1).fold())
        ? text(first, to)
        : null;
  }

  private String text(int from, int to) {
    return Headline.join(words.subList(from, to).stream().map(Word::text).toList());
  }
}
