package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an English article is about by its own headline ("Kirkuk crude" reaches a port), for titles
 * that speak of a thing without saying which: "the line was shut", "talks began".
 */
final class EnglishTopic {

  private static final int LONGEST = 4;

  private static final Set<String> ACTORS = Words.EN.list("topic.actors");

  private static final Set<String> SUDDEN = Words.EN.list("topic.sudden");

  private static final Pattern PEOPLE = Pattern.compile(".*(?:ers|ors|ists|ians|men|nts)");

  private static final Set<String> KINDS = Words.EN.list("topic.kinds");

  private static final Set<String> STUFF = Words.EN.list("topic.stuff");

  private final Gazetteer gazetteer;
  private final EnglishLexicon lexicon;

  EnglishTopic(Gazetteer gazetteer, EnglishLexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** The place a headline begins with and the thing there; null where it does not begin so. */
  String of(List<Word> headline) {
    Gazetteer.Hit place = headline.isEmpty() ? null : gazetteer.at(headline, 0);
    if (place == null || !place.isPlace()) {
      return null;
    }
    int to = place.to();
    while (to < headline.size()
        && to < LONGEST
        && isThing(headline, to, place.to())
        && !(to > place.to() && mayBeVerb(headline, to))) {
      to++;
    }
    boolean thing = to > place.to() && !isActor(headline.get(to - 1).fold());
    boolean verb =
        to < headline.size() && (lexicon.verb(headline.get(to)) != null || mayBeVerb(headline, to));
    boolean owned = headline.get(place.to() - 1).fold().endsWith("'s");
    return thing && !owned && (verb || to == headline.size())
        ? Headline.join(headline.subList(0, to).stream().map(Word::text).toList())
        : null;
  }

  /** "airport limps": what ends in "s" behind one thing, and is no kind of thing. */
  private static boolean mayBeVerb(List<Word> headline, int i) {
    String w = headline.get(i).fold();
    return isKind(headline.get(i - 1).fold())
        && EnglishFinite.isPlural(w)
        && !isKind(w)
        && !isKind(w.substring(0, w.length() - 1));
  }

  /** What an article is about that it calls by name. */
  EnglishTheme theme(String text, List<Word> words, Layout layout, EnglishPeople people) {
    return new EnglishTheme(text, words, layout, gazetteer, lexicon, people);
  }

  /** Whether an article tells of a noun again without its name: "the deal". */
  static boolean isKind(String fold) {
    return KINDS.contains(fold);
  }

  /** Whether nothing was of a topic before it came: "Aleppo ceasefire", and no trial. */
  static boolean isSudden(String topic) {
    return SUDDEN.contains(Word.fold(topic.substring(topic.lastIndexOf(' ') + 1)));
  }

  /** Whether a headline begins with one person's name: "Raisi declared dead", "Tunisians vote". */
  boolean mayBeName(List<Word> said) {
    String first = said.get(0).fold();
    boolean many = first.length() > 1 && EnglishFinite.isPlural(first);
    if (many) {
      String one = said.get(0).text().substring(0, first.length() - 1);
      return Places.isOfState(Word.of(one, 0, one.length()).get(0));
    }
    Word next = said.size() > 1 ? said.get(1) : said.get(0);
    boolean alone =
        first.endsWith("'s")
            || next.is("and")
            || lexicon.verb(next) != null && lexicon.noun(next.fold()) == null;
    return alone
        && lexicon.acting(first) == null
        && !STUFF.contains(first)
        && !isActor(first)
        && lexicon.noun(first) == null
        && lexicon.verb(said.get(0)) == null;
  }

  private boolean isThing(List<Word> headline, int i, int first) {
    Word w = headline.get(i);
    boolean verb = i + 1 < headline.size() && lexicon.verb(headline.get(i + 1)) != null;
    boolean noun =
        lexicon.verb(w) == null || lexicon.noun(w.fold()) != null && (i == first || verb);
    return Character.isLowerCase(w.text().charAt(0))
        && noun
        && !EnglishWords.PREPOSITIONS.contains(w.fold())
        && !EnglishWords.ARTICLES.contains(w.fold())
        && !EnglishWords.MODALS.contains(w.fold())
        && !EnglishSubject.inGroup(w.fold())
        && !EnglishSubject.LEADS.contains(w.fold());
  }

  static boolean isActor(String fold) {
    return ACTORS.contains(fold) || PEOPLE.matcher(fold).matches();
  }

  /**
   * Whether a title speaks of what its evidence calls "the line" and no more, or begins with a bare
   * noun of an event: "talks begin".
   *
   * @param said the title's words
   * @param evidence the words of the text it was made from
   */
  boolean leavesOpen(List<Word> said, List<Word> evidence) {
    String first = said.isEmpty() ? "" : said.get(0).fold();
    String second = said.size() > 1 ? said.get(1).fold() : "";
    if (lexicon.noun(first) != null
        && lexicon.verb(second) != null
        && lexicon.noun(second) == null) {
      return true;
    }
    for (int i = 1; i < evidence.size(); i++) {
      String kind = evidence.get(i).fold();
      if (!KINDS.contains(kind)
          && !(kind.endsWith("s") && KINDS.contains(kind.substring(0, kind.length() - 1)))) {
        continue; // most words
      }
      boolean alone = i + 1 == evidence.size() || endsPhrase(evidence.get(i + 1));
      boolean the = evidence.get(i - 1).is("the") || i > 1 && evidence.get(i - 2).is("the");
      boolean small =
          Character.isLowerCase(evidence.get(i).text().charAt(0))
              && (evidence.get(i - 1).is("the")
                  || Character.isLowerCase(evidence.get(i - 1).text().charAt(0)));
      if (alone
          && the
          && small
          && isSaid(said, evidence.get(i - 1).fold(), evidence.get(i).fold())) {
        return true;
      }
    }
    return false;
  }

  private boolean endsPhrase(Word w) {
    return w.isMark()
        || EnglishWords.PREPOSITIONS.contains(w.fold()) && !w.is("of")
        || EnglishWords.ARTICLES.contains(w.fold())
        || EnglishSubject.inGroup(w.fold())
        || lexicon.verb(w) != null && lexicon.noun(w.fold()) == null
        || w.is("and");
  }

  /** Whether a title says a noun without anything but what stood right before it in the text. */
  private static boolean isSaid(List<Word> said, String before, String noun) {
    for (int i = 0; i < said.size(); i++) {
      int from = i > 0 && said.get(i - 1).is(before) && !before.equals("the") ? i - 1 : i;
      boolean bare = from == 0 || said.get(from - 1).is("the");
      if (bare && said.get(i).is(noun)) {
        return true;
      }
    }
    return false;
  }
}
