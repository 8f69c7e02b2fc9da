package org.tarikh.extraction;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tarikh.extraction.EventDraft.Name;
import org.tarikh.extraction.Gazetteer.Hit;
import org.tarikh.temporal.Publication;

/**
 * Where an article takes place, for headlines that name nobody and nothing: "إقرار الدستور في
 * العراق" where its own headline names one state and no other place, else "Aleppo: committees to
 * meet" by the place in the headline that it tells most.
 */
final class Setting {

  private static final int LONGEST_BARE = 6;
  private static final int SHORTEST = 10;
  private static final String QUOTES = "«»“”\"";
  private static final int YEAR = 366;
  private static final int LONG = 3 * YEAR;
  private static final int LATELY = 60;

  /** What an article may tell of another state than its own. */
  private static final Set<String> RULERS =
      WordSet.of("regime", "dictatorship", "النظام", "الانقلاب", "الاستقلال");

  /** States that headlines name for what they do elsewhere. */
  private static final Set<String> ABROAD = WordSet.of("israel", "united-states", "usa");

  /** Words of a court that do not say what it tries. */
  private static final Set<String> CASES =
      WordSet.of("النيابة", "لجلسة", "جلسة", "المحقق", "القاضي", "الاتهامي", "افادات", "المتهمين");

  /** What lies within a place that the article named. */
  private static final Set<String> LOCAL =
      WordSet.of(
          "المحافظة",
          "المدينة",
          "المنطقة",
          "البلدة",
          "القرية",
          "الحي",
          "city",
          "town",
          "village",
          "quarter",
          "neighbourhood",
          "district");

  private static final Set<String> PLACED =
      WordSet.of("في", "in", "at", "داخل", "خارج", "علي", "من");

  private final String text;
  private final List<Word> words;
  private final Layout.Block headline;
  private final Places places;
  private final Mentions mentions;
  private final EnglishMentions named;
  private final Publication published;
  private final EnglishTopic topics;
  private final Gazetteer gazetteer;
  private final ArabicNames names;
  private final String language;
  private final boolean arabic;
  private Set<String> capitals;

  /**
   * @param words of the text
   * @param memory what it names in full, and when it was published
   * @param topics what an English one is about
   */
  Setting(
      String text,
      List<Word> words,
      Layout layout,
      Gazetteer gazetteer,
      ArabicNames names,
      Reader.Memory memory,
      EnglishTopic topics,
      String language) {
    this.text = text;
    this.words = words;
    this.headline = layout.headline();
    places = new Places(words, headline, gazetteer, language);
    mentions = memory.mentions;
    named = memory.named;
    published = memory.published;
    this.topics = topics;
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
            ? National.ofWhich(mentions.linked(found.title(), start), headed(), places)
            : named.inFull(found.title(), start);
    List<Word> said = Word.of(title, 0, title.length());
    List<Hit> hits = gazetteer.find(said);
    boolean open =
        arabic
            ? Mentions.leavesOpen(said) || says(said, CASES)
            : topics.leavesOpen(said, Word.within(words, start, end));
    boolean named = !hits.isEmpty() || hasName(said) || hasPerson(said);
    boolean local = says(said, LOCAL);
    boolean somewhere = Places.isSomewhere(said, hits);
    Name frame = somewhere ? null : places.frame(sentence.words());
    if (frame != null) {
      return kicked(frame.names().get(language), title);
    }
    if (named && (!open && !local || somewhere && arabic)) {
      return title;
    }
    String topic =
        open || !named && !noun && !somewhere && size(said) <= LONGEST_BARE
            ? topic(start, said, open)
            : null;
    if (!named && !somewhere && (noun || National.isIn(said))) {
      String in = in(title, noun, said);
      if (noun || !in.equals(title)) {
        return in;
      }
    }
    if (topic != null && (open || !isBefore(found, YEAR))) {
      return kicked(topic, title);
    }
    boolean fits =
        named
            ? !somewhere && isKnownPlace() && (local || !arabic)
            : open || local || size(said) <= LONGEST_BARE;
    return fits && !somewhere ? byPlace(title, said, found, sentence, start, open || local) : title;
  }

  private static boolean says(List<Word> said, Set<String> any) {
    for (Word w : said) {
      if (any.contains(w.fold())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasName(List<Word> said) {
    for (Word w : said) {
      if (isName(w) || w.isMark() && (!QUOTES.contains(w.text()) || isKnownPlace())) {
        return true;
      }
    }
    return false;
  }

  /** Words without marks. */
  private static long size(List<Word> said) {
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

  /** Whether the article is about a place that is no state, which may be who does something. */
  private boolean isKnownPlace() {
    return places.first() != null && !gazetteer.isState(places.first().key());
  }

  /** "Aleppo: committees to meet", where nothing near says that it was elsewhere. */
  private String byPlace(
      String title, List<Word> said, Found found, Sentence sentence, int start, boolean open) {
    Name first = places.first();
    boolean line = found.time().start() - sentence.block().start() < 4;
    if (first == null
        || ABROAD.contains(first.key())
        || says(said, RULERS)
        || isKnownPlace() && line && isBefore(found, LATELY)) {
      return title; // a chronology tells what happened elsewhere, too
    }
    List<Name> near = places.within(sentence.start(), Math.max(start, found.time().end()));
    if (near.isEmpty() && isKnownPlace()) {
      near = places.within(sentence.block().start(), start);
    }
    boolean here = near.stream().anyMatch(places::isHere);
    boolean old = !open && isKnownPlace() && isBefore(found, LONG);
    boolean local = title.contains("المحافظة") || title.contains("المنطقة");
    here |= local && isKnownPlace();
    Name other =
        here
                || near.isEmpty()
                || !isKnownPlace()
                || near.stream().anyMatch(n -> gazetteer.isState(n.key()))
            ? null
            : gazetteer.stateAround(near);
    return here || near.isEmpty() && !old
        ? kicked(first.names().get(language), title)
        : other != null && !ABROAD.contains(other.key())
            ? kicked(other.names().get(language), title)
            : title;
  }

  /** Whether something happened more than so many days before it was published. */
  private boolean isBefore(Found found, int days) {
    Long latest = found.time().value().bounds(ZoneOffset.UTC).latest();
    return latest != null && latest < (published.day().toEpochDay() - days) * Days.DAY;
  }

  private String kicked(String kicker, String title) {
    String out =
        (arabic ? kicker : EnglishCut.capital(kicker)) + ": " + (arabic ? title : lower(title));
    boolean place = places.first() != null && kicker.equals(places.first().names().get(language));
    String cut = Headline.beforeClause(out, kicker.length() + SHORTEST);
    return cut == null || place && cut.length() < out.length() ? title : cut;
  }

  /** What the news is about, unless the headline says so itself. */
  private String topic(int at, List<Word> said, boolean open) {
    String topic = arabic ? mentions.topic(at, open) : topics.of(headed());
    if (topic == null) {
      return null;
    }
    Set<String> own = new HashSet<>(said.stream().map(Setting::bare).toList());
    return Word.of(topic, 0, topic.length()).stream().map(Setting::bare).anyMatch(own::contains)
        ? null
        : topic;
  }

  /** The words of the article's headline; none where it has none. */
  private List<Word> headed() {
    return headline == null ? List.of() : Word.within(words, headline.start(), headline.end());
  }

  private static String bare(Word w) {
    return w.fold().startsWith("ال") ? w.fold().substring(2) : w.fold();
  }

  /** A headline after a colon: small, unless it begins with "Turkish" or the like. */
  private String lower(String title) {
    Word first = Word.of(title, 0, title.length()).get(0);
    boolean numbered =
        title.length() > first.end() + 1 && Character.isDigit(title.charAt(first.end() + 1));
    String small = first.text().toLowerCase(Locale.ROOT);
    boolean known = isName(first) || gazetteer.at(List.of(first), 0) != null;
    boolean name = known && words.stream().noneMatch(w -> w.text().equals(small));
    int second = title.indexOf(' ') + 1;
    name |= Character.isUpperCase(title.charAt(second));
    return Places.isOfState(first) || numbered || name
        ? title
        : Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  /** Whether a word of an English headline is a name: a capital within it, or within the text. */
  private boolean isName(Word w) {
    return !arabic
        && Character.isUpperCase(w.text().charAt(0))
        && (w.start() > 0 || capitals().contains(Places.unowned(w).text()));
  }

  /** Words with a capital within a sentence of the article. */
  private Set<String> capitals() {
    if (capitals == null) {
      capitals = new HashSet<>();
      for (int i = 1; i < words.size(); i++) {
        Word w = words.get(i);
        boolean within = text.charAt(w.start() - 1) == ' ' && !words.get(i - 1).isMark();
        if (within && Character.isUpperCase(w.text().charAt(0))) {
          capitals.add(Places.unowned(w).text());
        }
      }
    }
    return capitals;
  }

  private boolean hasPerson(List<Word> said) {
    for (int i = 0; arabic && i < said.size(); i++) {
      if (names.at(said, i) != null) {
        return true;
      }
    }
    return false;
  }
}
