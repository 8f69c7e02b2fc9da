package org.tarikh.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EventDraft.Name;
import org.tarikh.extraction.Gazetteer.Hit;

/**
 * Where an article takes place, for headlines that name nobody and nothing: "إقرار الدستور في
 * العراق" where its own headline names one state and no other place, else "Aleppo: committees to
 * meet" by the place in the headline that it tells most.
 */
final class Setting {

  /** Words of a headline without a name that what the news is about, and where it was, may lead. */
  private static final int LONGEST_OPEN = 6;

  private static final int LONGEST_BARE = 16;
  private static final int SHORTEST = 10;
  private static final String FIGURES = "$£€%.?!";
  private static final String QUOTES = "«»“”\"";
  private static final int YEAR = 366;

  private static final Set<String> CASES = Words.AR.list("setting.cases");

  private static final Set<String> LOCAL = Words.BOTH.list("setting.local");

  private static final Set<String> BIRTHS = Words.BOTH.list("setting.births");

  static final Set<String> PLACED = Words.BOTH.list("setting.placed");

  private final String text;
  private final List<Word> words;
  private final Layout layout;
  private final Layout.Block headline;
  private final Places places;
  private final Mentions mentions;
  private final EnglishMentions named;
  private final EnglishPeople people;
  private final Whereabouts whereabouts;
  private final ArabicTopic arabicTopic;
  private final EnglishTopic topics;
  private final EnglishCapitals capitals;
  private final Gazetteer gazetteer;
  private final ArabicNames names;
  private final String language;
  private final boolean arabic;

  /** What an English article is about; null where nobody has asked. */
  private EnglishTheme theme;

  /**
   * @param words of the text
   * @param memory what it names in full, and when it was published
   * @param topics what an English one is about
   * @param lead what it reports; null where it does not begin with an event
   */
  Setting(
      String text,
      List<Word> words,
      Layout layout,
      Gazetteer gazetteer,
      ArabicNames names,
      Reader.Memory memory,
      EnglishTopic topics,
      Found lead,
      String language) {
    this.text = text;
    this.words = words;
    this.layout = layout;
    this.headline = layout.headline();
    places = new Places(words, headline, gazetteer, language);
    whereabouts = new Whereabouts(places, layout.blocks(), gazetteer, memory.published, lead);
    mentions = memory.mentions;
    named = memory.named;
    people = memory.people;
    arabicTopic = new ArabicTopic(words, layout.headline(), memory, gazetteer, places, whereabouts);
    this.topics = topics;
    capitals = new EnglishCapitals(text, words, gazetteer, topics);
    this.gazetteer = gazetteer;
    this.names = names;
    this.language = language;
    arabic = language.equals("ar");
  }

  /**
   * A headline, with what it is about or where it was if it does not say so and the article does.
   *
   * @param found the event with its headline as it was found
   * @param noun whether that is a single event noun
   * @param sentence it is told in
   * @param start of the evidence in the text
   */
  String placed(Found found, boolean noun, Sentence sentence, int start, int end) {
    String title =
        arabic
            ? arabicTopic.named(
                National.ofWhich(mentions.linked(found.title(), start), headed(), places))
            : whereabouts.inTown(named.inFull(found.title(), start), start);
    List<Word> said = Word.of(title, 0, title.length());
    if (unmarked(said) < 2 && !noun || arabicTopic.isOfHero(title)) {
      return title;
    }
    String whose = arabicTopic.whose(found);
    if (whose != null) {
      return kicked(whose, title);
    }
    List<Hit> hits = gazetteer.find(Places.unowned(said));
    hits.removeIf(hit -> gazetteer.isTown(hit.name().key()) && whereabouts.isInItsState(hit));
    hits.removeIf(hit -> !hit.isPlace() && !gazetteer.isKnown(hit.name().key()));
    boolean open =
        arabic
            ? ArabicHeads.leavesOpen(said) || says(said, CASES)
            : topics.leavesOpen(said, Word.within(words, start, end));
    boolean forces = National.isForces(said, hits);
    boolean unknown = hits.isEmpty() || forces;
    boolean named = !unknown || hasName(said) || hasPerson(said);
    boolean local = says(said, LOCAL);
    boolean somewhere = forces ? Places.isOfKnownState(said) : Places.isSomewhere(said, hits);
    boolean come = somewhere && National.come(said, places);
    somewhere &= !come;
    Name frame = somewhere ? null : places.frame(sentence.words());
    if (frame != null) {
      return kicked(frame.names().get(language), title);
    }
    boolean nobody = arabic && !hasPerson(said) && hits.stream().allMatch(Hit::isPlace);
    String actor = nobody && title.indexOf(':') < 0 ? arabicTopic.actor(said) : null;
    if (actor != null && !isSaid(actor, said)) {
      return kicked(actor, title);
    }
    if (!somewhere || !named) {
      Name near = Whereabouts.isThing(said) ? whereabouts.last(sentence, found.nucleus()) : null;
      if (near != null) {
        return kicked(near.names().get(language), title);
      }
    }
    String about = arabic || named || somewhere ? null : about(said, found, noun);
    if (!arabic && named && whereabouts.isKnown() && theme().isLife()) {
      return title; // somebody's life went on in many places
    }
    if (about != null) {
      return kicked(about, title);
    }
    boolean bare = unknown && !somewhere; // a surname, a council: of which country?
    if (named && (!open && !local && !bare || somewhere && arabic)) {
      String numbered =
          National.isNumbered(said) && hits.stream().noneMatch(Hit::isPlace)
              ? topic(start, said, true)
              : null;
      return numbered == null ? title : kicked(numbered, title);
    }
    String topic =
        open || !named && !noun && !somewhere && unmarked(said) <= LONGEST_OPEN
            ? topic(start, said, open)
            : null;
    if (!named && !somewhere && (noun || National.isIn(said))) {
      String in = in(title, noun, said);
      if (noun || !in.equals(title)) {
        return in;
      }
    }
    if (topic != null
        && (open && !arabic || !whereabouts.isBefore(found, YEAR))
        && (arabic || !EnglishTopic.isSudden(topic) || !whereabouts.precedesNews(found))) {
      return kicked(topic, title);
    }
    boolean fits =
        named
            ? bare || !somewhere && whereabouts.isKnown() && (local || !arabic)
            : open || local || unmarked(said) <= LONGEST_BARE;
    Name place =
        fits && !somewhere && !National.isOnlyNumbered(said) && (come || !mayBeAnywhere(found))
            ? whereabouts.of(said, found, sentence, start, open || local)
            : null;
    if (title.indexOf(':') >= 0 || places.isGuessed() && capitals.isAtName(said)) {
      return title; // "البرنامج: أولى الشاحنات عبرت"
    }
    boolean lost = !named && !somewhere;
    String thing =
        arabic && lost ? arabicTopic.of(found, said, sentence, mayBeAnywhere(found), place) : null;
    String headed = thing == null || isSaid(thing, said) ? title : kicked(thing, title);
    if (place == null || !headed.equals(title)) {
      String where =
          lost && !arabic && places.first() == null
              ? theme().where(said, whereabouts.isBefore(found, Whereabouts.LATELY))
              : null;
      return where == null ? headed : kicked(where, title);
    }
    boolean national = // or "الحوز: زلزال الحوز"
        !arabic && capitals.isAtName(said)
            || National.isTold(said)
            || gazetteer.find(said).stream().anyMatch(h -> h.name().equals(place));
    Name state = national ? gazetteer.stateAround(List.of(place)) : null;
    return kicked((state == null ? place : state).names().get(language), title);
  }

  /**
   * Whether something is of somebody's life that the article tells; it may have gone on anywhere.
   */
  private boolean mayBeAnywhere(Found found) {
    return whereabouts.isBefore(found, Whereabouts.LATELY) && says(words, BIRTHS);
  }

  static boolean says(List<Word> said, Set<String> any) {
    return said.stream().anyMatch(w -> any.contains(w.fold()));
  }

  private boolean hasName(List<Word> said) {
    for (Word w : said) {
      boolean figure = !arabic && FIGURES.contains(w.text());
      if (!arabic && capitals.isName(w)
          || w.isMark()
              && !w.isComma()
              && !figure
              && (!QUOTES.contains(w.text()) || whereabouts.isKnown())) {
        return true;
      }
    }
    return false;
  }

  private static long unmarked(List<Word> said) {
    return said.stream().filter(w -> !w.isMark()).count();
  }

  /** "إقرار الدستور في العراق", "Coup in Sudan": in the one state the article is about. */
  private String in(String title, boolean noun, List<Word> said) {
    String state = places.state();
    boolean placed =
        said.stream().anyMatch(w -> PLACED.contains(w.fold()) || Arabic.hasAttachedPreposition(w));
    if (state != null && !placed) {
      return title + (arabic ? " في " : state.startsWith("United ") ? " in the " : " in ") + state;
    }
    Name lead = noun ? places.lead() : null;
    return lead == null ? title : title + (arabic ? " في " : " in ") + lead.names().get(language);
  }

  private String kicked(String kicker, String title) {
    String out =
        (arabic ? kicker : EnglishCut.capital(kicker))
            + ": "
            + (arabic ? title : capitals.lower(title));
    boolean place =
        places.first() != null
            && (kicker.equals(places.first().names().get(language))
                || arabic
                    && gazetteer.find(Word.of(kicker, 0, kicker.length())).stream()
                        .anyMatch(Hit::isPlace));
    String cut = Headline.beforeClause(out, kicker.length() + SHORTEST);
    return cut == null || place && cut.length() < out.length() ? title : cut;
  }

  /** What the news is about, unless the headline says so itself. */
  private String topic(int at, List<Word> said, boolean open) {
    String topic = arabic ? mentions.topic(at, open) : topics.of(headed());
    return topic == null || isSaid(topic, said) ? null : topic;
  }

  private static boolean isSaid(String topic, List<Word> said) {
    Set<String> own = new HashSet<>(said.stream().map(Setting::bare).toList());
    return Word.of(topic, 0, topic.length()).stream().map(Setting::bare).anyMatch(own::contains);
  }

  /** What an English article calls by name that a headline without a name may belong to. */
  private String about(List<Word> said, Found found, boolean noun) {
    boolean old = whereabouts.isBefore(found, YEAR);
    String name = old && noun ? null : theme().of(said, old);
    boolean sudden = name != null && theme().isSudden(name) && whereabouts.precedesNews(found);
    return sudden ? null : name;
  }

  private EnglishTheme theme() {
    if (theme == null) {
      theme = topics.theme(text, words, layout, people);
    }
    return theme;
  }

  /** The words of the article's headline; none where it has none. */
  private List<Word> headed() {
    return headline == null ? List.of() : Word.within(words, headline.start(), headline.end());
  }

  static String bare(Word w) {
    return w.fold().startsWith("ال") ? w.fold().substring(2) : w.fold();
  }

  private boolean hasPerson(List<Word> said) {
    for (int i = 0; arabic && i < said.size(); i++) {
      ArabicNames.Found one = names.at(said, i);
      if (one != null && (gazetteer.isKnown(one.name().key()) || names.inOffice(said, i) != null)) {
        return true;
      }
    }
    return false;
  }
}
