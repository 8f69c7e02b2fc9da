package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tarikh.extraction.Reader.Memory;
import org.tarikh.temporal.Publication;
import org.tarikh.temporal.Tagger;
import org.tarikh.temporal.TimeExpression;
import org.tarikh.temporal.TimeExpression.Kind;

/** Finds the dated events of an article. Immutable, thread-safe. */
public final class Extractor {

  private static final Extractor BUNDLED = new Extractor();

  private static final Set<String> LANGUAGES = WordSet.of("ar", "en");

  private static final double LEAST_CONFIDENCE = 0.42;

  /**
   * Characters. A longer run of words is a table, or a text without full stops: no reader would
   * take it as evidence, and each of its times would be looked for through all of it.
   */
  private static final int LONGEST_SENTENCE = 4000;

  private final Gazetteer gazetteer = new Gazetteer();
  private final ArabicLexicon lexicon = new ArabicLexicon();
  private final ArabicNames names = new ArabicNames(lexicon, gazetteer);
  private final ArabicReader arabic = new ArabicReader(lexicon, gazetteer, names);
  private final EnglishReader english = new EnglishReader(gazetteer);
  private final EnglishTopic topics = english.topics(gazetteer);
  private final Map<String, Acts> acts = new ConcurrentHashMap<>();
  private final Drafting drafting = new Drafting(gazetteer, names);
  private final Tagger tagger = Tagger.bundled();

  private Extractor() {
    // their patterns are read with the rest, not when the first article waits
    Layout.of("", null, List.of());
    Sentence.of("", List.of(), new Layout.Block(0, 0, Layout.Kind.PARAGRAPH), List.of());
  }

  /** The extractor with all bundled languages and gazetteers; compiled once. */
  public static Extractor bundled() {
    return BUNDLED;
  }

  /** What was found in a text, each list in text order. */
  public record Extraction(String language, List<TimeExpression> times, List<EventDraft> events) {}

  /**
   * Reads an article that stands in one text, its own headline first if it has one.
   *
   * @param text plain text; offsets in the result are UTF-16 indices into it
   * @param published anchor of its relative expressions
   */
  public Extraction extract(String text, Publication published) {
    return extract(text, published, tagger.tag(text, published));
  }

  /**
   * Reads an article whose headline was told beside its text: it says what the events are about,
   * and dates none of them.
   *
   * @param headline what is too short or too long for one, or in another language, is not heeded
   */
  public Extraction extract(String headline, String text, Publication published) {
    List<TimeExpression> times = tagger.tag(text, published);
    String above = headline.strip().replaceAll("\\s+|[.…]+$", " ").strip();
    if (!Layout.isHeadline(above)
        || !language(above).equals(language(text))
        || layout(text, times).headline() != null) {
      return extract(text, published, times);
    }
    String whole = above + "\n\n" + text;
    int by = whole.length() - text.length();
    List<TimeExpression> all = new ArrayList<>(tagger.tag(above, published));
    times.forEach(t -> all.add(t.moved(by)));
    Extraction extraction = extract(whole, published, all);
    return new Extraction(
        extraction.language(),
        List.copyOf(times),
        extraction.events().stream().filter(e -> e.start() >= by).map(e -> e.moved(-by)).toList());
  }

  private static Layout layout(String text, List<TimeExpression> times) {
    return Layout.of(text, PublicationLine.find(text, times).orElse(null), times);
  }

  Extraction extract(String text, Publication published, List<TimeExpression> times) {
    String language = language(text);
    List<Word> words = Word.of(text, 0, text.length());
    Layout layout = layout(text, times);
    List<TimeExpression> dated = new ArrayList<>(times);
    dated.removeIf(t -> t.value() == null || t.kind() == Kind.DURATION || t.kind() == Kind.SET);
    Reader reader = reader(language);
    Told told = new Told(reader);
    Memory memory = reader.memory(words, published);
    List<Story> stories = stories(text, words, reader, layout, dated, memory);
    Found lead = stories.stream().filter(Story::lead).map(Story::found).findFirst().orElse(null);
    Setting setting =
        new Setting(text, words, layout, gazetteer, names, memory, topics, lead, language);
    for (Story story : stories) {
      if (Drafting.confidence(story.found()) < LEAST_CONFIDENCE) {
        continue;
      }
      EventDraft draft =
          drafting.draft(text, words, language, story, setting, cue -> refined(reader, story, cue));
      if (!saysEnough(draft.title().strip(), story.found())) {
        draft = ArabicOwnWords.titled(text, draft, story.found());
      }
      if (draft != null) {
        told.add(draft, said(story, draft), story.sentence());
      }
    }
    return new Extraction(language, List.copyOf(times), told.events());
  }

  /**
   * Whether a headline is one: what does not say whom it is about must have happened, and take more
   * than a word.
   */
  private static boolean saysEnough(String title, Found found) {
    boolean said = found.confidence() > Found.UNSAID;
    return title.indexOf(' ') > 0 && (said || !found.planned() && found.title().indexOf(' ') > 0);
  }

  /**
   * An event and where it was told.
   *
   * @param headline the article's own headline where the sentence tells what it says, else null
   * @param alone whether the sentence tells no other event
   */
  record Story(Found found, Sentence sentence, String headline, boolean lead, boolean alone) {

    Story dated(TimeExpression time) {
      return new Story(found.dated(time), sentence, headline, lead, alone);
    }
  }

  private List<Story> stories(
      String text,
      List<Word> words,
      Reader reader,
      Layout layout,
      List<TimeExpression> times,
      Memory memory) {
    List<Story> stories = new ArrayList<>();
    boolean leading = true;
    int report = -1; // the story of the sentence before, where only the day of publication dates it
    OwnHeadline own = new OwnHeadline(text, layout.headline(), times, reader, gazetteer);
    for (Layout.Block block : layout.blocks()) {
      List<Sentence> sentences = Sentence.of(text, words, block, times);
      for (int i = 0; i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        if (sentence.end() - sentence.start() > LONGEST_SENTENCE) {
          continue;
        }
        List<Found> found = new ArrayList<>(reader.read(sentence, memory));
        TimeExpression when = report < 0 ? null : reader.when(sentence, found, memory);
        if (when != null) {
          stories.set(report, stories.get(report).dated(when));
        }
        boolean lead = leading && block.kind() == Layout.Kind.PARAGRAPH;
        report = lead && lead(reader, sentence, found, memory) ? stories.size() : -1;
        boolean alone = sentences.size() == 1 && sentence.times().isEmpty();
        memory.standfirst = lead && alone && found.isEmpty() && reader == english;
        boolean entry = block.kind() == Layout.Kind.ENTRY;
        leading = leading && !lead && !entry || memory.standfirst;
        for (Found f : found) {
          boolean first = lead && f == found.get(0);
          String headline = first ? own.of(f, sentence, memory.published, this) : null;
          stories.add(new Story(f, sentence, headline, first, found.size() == 1));
        }
      }
      memory.subject = List.of();
      memory.object = List.of();
      memory.topic = List.of();
    }
    return stories;
  }

  /**
   * A first sentence whose own event no time dates happened on the day of publication; whether it
   * is one.
   */
  private static boolean lead(Reader reader, Sentence sentence, List<Found> found, Memory memory) {
    Found report = reader.report(sentence, memory);
    if (report == null || found.stream().anyMatch(f -> f.nucleus() == report.nucleus())) {
      return false;
    }
    found.add(0, report);
    return true;
  }

  /** A verb that fits any kind of event gets the kind that the words beside it point at. */
  private static Cue refined(Reader reader, Story story, Cue cue) {
    String title = story.headline() != null ? story.headline() : story.found().title();
    Cue topic = cue.isGeneral() ? reader.topic(title) : null;
    return topic == null ? cue : topic;
  }

  /** A title as its words were found: what only says where makes no two of them alike. */
  private static String said(Story story, EventDraft draft) {
    String found = story.found().title();
    return story.headline() != null || found.indexOf(' ') < 0 ? draft.title() : found;
  }

  /**
   * An event made of a time expression that told none: its sentence is title and evidence, for an
   * editor to put into words.
   */
  public EventDraft plain(String text, TimeExpression time) {
    String language = language(text);
    List<Word> words = Word.of(text, 0, text.length());
    for (Layout.Block block : Layout.of(text, null, List.of(time)).blocks()) {
      for (Sentence sentence : Sentence.of(text, words, block, List.of(time))) {
        if (sentence.start() <= time.start() && time.end() <= sentence.end()) {
          return drafting.plain(text, language, time, sentence.start(), sentence.end());
        }
      }
    }
    return drafting.plain(text, language, time, time.start(), time.end());
  }

  /** What a title tells; one in a language that is not read says nothing. */
  public Gist gist(String title, String language) {
    if (!LANGUAGES.contains(language)) {
      return new Gist(Set.of(), Set.of());
    }
    List<String> stems = reader(language).stems(title);
    return new Gist(acts(language).of(stems), new HashSet<>(stems));
  }

  /** Not read with the rest: a command that compares no articles need not wait for them. */
  private Acts acts(String language) {
    return acts.computeIfAbsent(language, l -> new Acts(reader(l), l));
  }

  /** Keys of the known places, actors and people that a text names. */
  public Set<String> names(String text) {
    Set<String> keys = new HashSet<>();
    gazetteer.find(Word.of(text, 0, text.length())).forEach(hit -> keys.add(hit.name().key()));
    return keys;
  }

  /**
   * Whether a title that names nobody calls what an act befell by a word of a name: "سقوط النظام"
   * where the name is "النظام السوري".
   */
  public boolean callsByName(String title, String language, String name) {
    if (!LANGUAGES.contains(language)) {
      return false;
    }
    Reader reader = reader(language);
    List<String> called = new ArrayList<>(reader.stems(title));
    called.removeIf(stem -> !acts(language).of(List.of(stem)).isEmpty());
    return !called.isEmpty()
        && names(title).isEmpty()
        && new HashSet<>(reader.stems(name)).containsAll(called);
  }

  /** Whether a key of a name is that of a state: too wide to tell two events apart. */
  public boolean isState(String key) {
    return gazetteer.isState(key);
  }

  private Reader reader(String language) {
    return language.equals("ar") ? arabic : english;
  }

  /** "ar" where Arabic letters prevail, else "en". */
  static String language(String text) {
    int arabic = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Math.abs(arabic - latin) > text.length() - i) {
        break; // the rest cannot outweigh them
      }
      char c = text.charAt(i);
      if (c >= '\u0600' && c <= '\u06FF') {
        arabic++;
      } else if (c > ' ' && Character.isLetter(c)) {
        latin++;
      }
    }
    return arabic > latin ? "ar" : "en";
  }
}
