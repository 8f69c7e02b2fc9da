package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishThings.Thing;

/**
 * What an English article is about where it calls it by name, for headlines that name nobody and
 * nothing: a ship, a museum, a storm, the "Gilgamesh tablet" or the "pipeline treaty" of its own
 * headline, the person of an obituary.
 */
final class EnglishTheme {

  private static final int LONGEST = 4;

  /** Words of the beginning of an article that name what it is about. */
  private static final int LEAD = 100;

  private static final int FIRST_SENTENCE = 50;

  /** How often an article speaks of what it is about. */
  private static final int OFTEN = 3;

  /** Characters of a line above an article. */
  private static final int LONGEST_HEADING = 160;

  private static final Set<String> LABELS = Words.EN.list("theme.labels");

  private final List<Word> words;
  private final int head;
  private final int body;
  private final Gazetteer gazetteer;
  private final EnglishThings things;
  private final EnglishHeadlineNouns nouns;

  /** What was in the news; null where it has no name. */
  private String news;

  /** What has been there for years, for what happened long before; null where nothing is named. */
  private String lasting;

  private boolean life;

  /** Null where nobody has asked. */
  private EnglishHeadlinePlaces places;

  EnglishTheme(
      String text,
      List<Word> words,
      Layout layout,
      Gazetteer gazetteer,
      EnglishLexicon lexicon,
      EnglishPeople people) {
    this.words = words;
    this.gazetteer = gazetteer;
    List<Layout.Block> blocks = layout.blocks();
    int block = 0;
    while (block + 1 < blocks.size() && isHeading(text, blocks.get(block))) {
      block++;
    }
    body = blocks.isEmpty() ? 0 : from(blocks.get(block).start(), text.length());
    head = layout.headline() == null ? body : from(layout.headline().start(), text.length());
    things = new EnglishThings(words, body, gazetteer, people);
    nouns = new EnglishHeadlineNouns(words, body, gazetteer, lexicon, things);
    look(afterLabel());
  }

  private static boolean isHeading(String text, Layout.Block block) {
    return block.end() - block.start() < LONGEST_HEADING
        && ".!?”\"".indexOf(text.charAt(block.end() - 1)) < 0
        && block.kind() == Layout.Kind.PARAGRAPH;
  }

  private int from(int start, int end) {
    return words.size() - Word.within(words, start, end).size();
  }

  /** Whether the article tells the life of somebody who has died. */
  boolean isLife() {
    return life;
  }

  /**
   * Whether nothing was of it before the news: "Aleppo ceasefire", but not "jailed over the fire".
   */
  boolean isSudden(String name) {
    return EnglishTopic.isSudden(name) && !nouns.isBehind();
  }

  /**
   * The name of what a headline without a name belongs to; null where it has none, or says it.
   *
   * @param said the words of the headline
   * @param old whether it tells of what happened long before the news
   */
  String of(List<Word> said, boolean old) {
    String name = old ? lasting : news;
    if (name == null) {
      return null;
    }
    List<String> words = Word.of(name, 0, name.length()).stream().map(Word::fold).toList();
    long both = words.stream().filter(w -> said.stream().anyMatch(s -> s.is(w))).count();
    boolean named = both > 1 || said.stream().anyMatch(w -> w.is(words.get(words.size() - 1)));
    return named ? null : name;
  }

  /** As {@link EnglishHeadlinePlaces#where}. */
  String where(List<Word> said, boolean old) {
    if (places == null) {
      places = new EnglishHeadlinePlaces(words, head, afterLabel(), body, gazetteer, things);
    }
    return places.where(said, old);
  }

  private void look(int from) {
    lasting = beforeColon(from);
    if (lasting == null) {
      lasting = life(from);
      life = lasting != null;
    }
    if (lasting != null) {
      news = lasting;
      return;
    }
    Thing headed = headed(from);
    Thing told = told(true);
    news = nouns.named(from);
    news = news == null && headed != null ? headed.toString() : news;
    lasting = headed != null && headed.isLasting() ? headed.toString() : null;
    lasting = lasting == null && told != null ? told.toString() : lasting;
    if (news == null && from > head) {
      news = nouns.bare(from);
      lasting = lasting == null ? news : lasting;
    }
    if (news == null) {
      told = told(false);
      news = told == null ? null : told.toString();
    }
  }

  /** Where the headline begins behind "LIVE:", "Obituary:"; where it stands if with none. */
  private int afterLabel() {
    int from = head;
    for (int i = head; i < Math.min(body, head + LONGEST + 1); i++) {
      Word w = words.get(i);
      if (!w.isMark() && !LABELS.contains(w.fold())) {
        break;
      }
      from = w.isMark() ? i + 1 : from;
    }
    return from;
  }

  /** "Safer: last oil pumped", "The Suez Canal: a short history". */
  private String beforeColon(int from) {
    int first = from < body && words.get(from).is("the") ? from + 1 : from;
    int colon = first;
    while (colon < body && colon - first <= LONGEST && !words.get(colon).isMark()) {
      colon++;
    }
    if (colon == first
        || colon >= body
        || !words.get(colon).is(":")
        || gazetteer.at(words, first) != null) {
      return null;
    }
    List<Word> name = words.subList(first, colon);
    for (Thing t : things.all()) {
      if (EnglishThings.at(t.words, name) >= 0 && !things.isSomebody(t)) {
        return t.words.size() == name.size() ? t.toString() : text(first, colon);
      }
    }
    return name.size() == 1 && hasPeople(name.get(0).text()) ? text(first, colon) : null;
  }

  /** "Mali", in an article about a Malian town. */
  private boolean hasPeople(String country) {
    for (int i = body; i < words.size(); i++) {
      String w = words.get(i).text();
      if (!w.equals(country)
          && w.startsWith(country)
          && w.endsWith("n")
          && w.length() - country.length() < LONGEST) {
        return true;
      }
    }
    return false;
  }

  /** A thing or a place of the headline that has a name. */
  private Thing headed(int from) {
    List<Word> headline = words.subList(head, body);
    Thing best = null;
    boolean led = false;
    for (Thing t : things.all()) {
      int at = EnglishThings.at(headline, t.words);
      int many = t.words.size();
      boolean leads = head + at <= from + 1 && t.the && many > 1;
      boolean placed =
          t.placed > 0 && t.times > 1 || at > 0 && isPlace(head + at, head + at + many);
      boolean is = at >= 0 && (t.isCalled() || leads || placed);
      is |= many > 1 && t.isInstitution() && isSaid(headline, t);
      boolean more = best == null || leads || t.times > best.times && !led;
      if (is && more && !things.isSomebody(t) && (t.isInstitution() || !things.isKnown(t))) {
        best = t;
        led = leads;
      }
    }
    return best;
  }

  /** "crashes in Sinai", but not "in Silivri prison". */
  private boolean isPlace(int at, int after) {
    return words.get(at - 1).is("in", "from") && (after >= body || !nouns.isNoun(after, after));
  }

  /** "Suez turns 150": whether the Suez Canal is meant, but not Istanbul University. */
  private boolean isSaid(List<Word> headline, Thing t) {
    List<Word> brief = t.words.subList(0, t.words.size() - 1);
    boolean known = gazetteer.at(brief, 0) != null;
    return EnglishThings.at(headline, brief) >= 0 && (!known || things.isKnown(t));
  }

  /** What the article begins with, and comes back to. */
  private Thing told(boolean years) {
    int lead = Math.min(words.size(), body + LEAD);
    Thing best = null;
    int most = OFTEN - 1;
    for (Thing t : things.all()) {
      boolean leads = t.words.get(0).start() < words.get(lead - 1).end();
      int times = leads && t.isWhole(years) && !things.isSomebody(t) ? t.times + again(t) : 0;
      best = times > most ? t : best;
      most = Math.max(most, times);
    }
    return best;
  }

  /** How often an article calls something by its kind alone: "the museum". */
  private int again(Thing t) {
    int times = words.subList(head, body).stream().anyMatch(t::isMeant) ? 1 : 0;
    for (int i = body + 1; i < words.size(); i++) {
      times += t.isMeant(words.get(i)) && words.get(i - 1).is("the") ? 1 : 0;
    }
    return times;
  }

  /** The person of an obituary, who has died and is named before a mark; null for none. */
  private String life(int from) {
    boolean over = false;
    for (int i = 0; i < Math.min(words.size(), body + FIRST_SENTENCE) && !over; i++) {
      boolean died = i > 1 && words.get(i).is("died");
      over =
          words.get(i).is("obituary")
              || died && (words.get(i - 1).is("who") || words.get(i - 2).is("who"));
    }
    int to = over ? Math.min(body, things.end(from)) : from;
    boolean parted = to > from && to < body && words.get(to).isMark();
    List<Word> name = words.subList(from, to);
    boolean told = things.all().stream().anyMatch(t -> EnglishThings.at(t.words, name) >= 0);
    return parted && told ? text(from, to) : null;
  }

  private String text(int from, int to) {
    return Headline.join(words.subList(from, to).stream().map(Word::text).toList());
  }
}
