package org.tarikh.extraction;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tarikh.extraction.EventDraft.Name;
import org.tarikh.extraction.Extractor.Story;
import org.tarikh.extraction.Gazetteer.Hit;
import org.tarikh.temporal.TimeExpression;

/** Makes drafts of found events: evidence, summary, places, actors, importance. */
final class Drafting {

  private static final int LEAD_BONUS = 10;
  private static final int PLANNED_MALUS = 12;
  private static final int LONGEST_SENTENCE = 420;
  private static final int MOST_NAMES = 8;
  private static final int LONGEST_DATED = 48;
  private static final char SEASON = '2'; // behind the year
  private static final DateTimeFormatter MONTH_OF_YEAR =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /**
   * The most that a headline is sure whose beginning ("Aleppo: …") was taken from elsewhere in the
   * article: most of those that no desk would print have one.
   */
  private static final double PLACED = 0.8;

  private static final Set<String> WHERE = Words.BOTH.list("drafting.where");

  private final Gazetteer gazetteer;
  private final ArabicNames arabicNames;

  Drafting(Gazetteer gazetteer, ArabicNames arabicNames) {
    this.gazetteer = gazetteer;
    this.arabicNames = arabicNames;
  }

  EventDraft draft(
      String text,
      List<Word> words,
      String language,
      Story story,
      Setting setting,
      UnaryOperator<Cue> refined) {
    Found found = story.found();
    Sentence sentence = story.sentence();
    boolean whole = story.alone() && sentence.end() - sentence.start() <= LONGEST_SENTENCE;
    int start = whole ? sentence.start() : Math.max(found.start(), sentence.start());
    int end = whole ? sentence.end() : Math.min(found.end(), sentence.end());
    Map<String, Name> places = new LinkedHashMap<>();
    Map<String, Name> actors = new LinkedHashMap<>();
    names(Word.within(words, start, end), language, places, actors);
    Cue cue = refined.apply(found.cue());
    int importance =
        found.cue().importance()
            + (story.lead() ? LEAD_BONUS : 0)
            - (found.planned() ? PLANNED_MALUS : 0);
    String title =
        story.headline() != null
            ? story.headline()
            : setting.placed(found, isNoun(found), sentence, start, end);
    int colon = story.headline() != null || found.title().contains(": ") ? -1 : title.indexOf(": ");
    if (colon > 0) {
      place(title.substring(0, colon), places);
    }
    return new EventDraft(
        start,
        end,
        Days.of(found.time().value()),
        found.time(),
        running(isNoun(found) && title.indexOf(' ') < 0 ? dated(text, found) : title),
        running(text.substring(start, end)),
        cue.category(),
        Math.max(0, Math.min(100, importance)),
        List.copyOf(places.values()),
        List.copyOf(actors.values()),
        found.rule(),
        colon > 0 ? Math.min(confidence(found), PLACED) : confidence(found));
  }

  /** A place before a headline is where the event was. */
  private void place(String kicker, Map<String, Name> places) {
    List<Word> words = Word.of(kicker, 0, kicker.length());
    List<Hit> hits = gazetteer.find(words);
    if (hits.size() == 1 && hits.get(0).isPlace() && hits.get(0).to() == words.size()) {
      Name name = hits.get(0).name();
      if (places.size() < MOST_NAMES) {
        places.putIfAbsent(name.key(), name);
      }
    }
  }

  static double confidence(Found found) {
    return Math.min(found.confidence(), 0.5 + found.time().confidence() / 2);
  }

  /** A draft of a sentence that was not read as an event: its words are its title. */
  EventDraft plain(String text, String language, TimeExpression time, int start, int end) {
    Map<String, Name> places = new LinkedHashMap<>();
    Map<String, Name> actors = new LinkedHashMap<>();
    names(Word.of(text, start, end), language, places, actors);
    String sentence = running(text.substring(start, end));
    return new EventDraft(
        start,
        end,
        Days.of(time.value()),
        time,
        Headline.fit(List.of(sentence.split(" ")), word -> false, Set.of()),
        sentence,
        "politics",
        50,
        List.copyOf(places.values()),
        List.copyOf(actors.values()),
        time.rule(),
        time.confidence());
  }

  /** Whether the title is a single event noun: "انتخابات". */
  private static boolean isNoun(Found found) {
    return found.title().indexOf(' ') < 0 && found.rule().contains(".noun.");
  }

  /** "1967 war", "siege of 1994": an event that nothing but its time tells from others. */
  private static String dated(String text, Found found) {
    if (found.nucleus() == found.time().start()) {
      return found.title(); // said of another time before: "the drought of 2008 and then of 2011"
    }
    int start = Math.min(found.nucleus(), found.time().start());
    int end = Math.max(found.nucleus() + found.title().length(), found.time().end());
    String dated = text.substring(start, end);
    boolean whole = end - start <= LONGEST_DATED && dated.chars().anyMatch(Character::isDigit);
    return whole ? EnglishCut.capital(dated) : ofMonth(found);
  }

  /** "December's typhoon" is "Typhoon of December 2016". */
  private static String ofMonth(Found found) {
    String month = found.time().value().toString();
    boolean one = month.length() == 7 && month.charAt(5) < SEASON && !found.planned();
    one &= found.rule().startsWith("en.") && EnglishNominal.isDated(found.cue());
    return one
        ? found.title() + " of " + YearMonth.parse(month).format(MONTH_OF_YEAR)
        : found.title();
  }

  /** Words of the article as running text: what is between them becomes one space. */
  static String running(String text) {
    int plain = 0;
    while (plain < text.length() && isRunning(text, plain)) {
      plain++;
    }
    if (plain == text.length()) {
      return text; // most titles and sentences are
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Layout.isSpace(c)) {
        space = true;
        continue;
      }
      if (space && out.length() > 0) {
        out.append(' ');
      }
      out.append(c);
      space = false;
    }
    return out.toString();
  }

  /** Whether a character may stay as it is: no space but a single one between words. */
  private static boolean isRunning(String text, int i) {
    char c = text.charAt(i);
    return c == ' '
        ? i > 0 && i + 1 < text.length() && !Layout.isSpace(text.charAt(i + 1))
        : !Layout.isSpace(c);
  }

  private void names(
      List<Word> words, String language, Map<String, Name> places, Map<String, Name> actors) {
    for (int i = 0; i < words.size(); ) {
      Hit hit = gazetteer.anywhere(words, i);
      if (hit != null) {
        switch (hit.kind()) {
          case PLACE, ABROAD -> put(places, hit.name());
          case STATE -> {
            put(places, hit.name());
            String before = i == 0 ? "" : words.get(i - 1).fold();
            boolean and = before.startsWith("و") && WHERE.contains(before.substring(1));
            if (!and && !WHERE.contains(before)) {
              put(actors, hit.name());
            }
          }
          case ACTOR, PERSON -> put(actors, hit.name());
          case MEDIA -> {}
        }
        i = hit.to();
        continue;
      }
      ArabicNames.Found person = language.equals("ar") ? arabicNames.inOffice(words, i) : null;
      EnglishNames.Found englishPerson =
          language.equals("en") ? EnglishNames.at(words, i, gazetteer) : null;
      if (person == null && language.equals("ar")) {
        person = arabicNames.body(words, i);
        inside(words, i, person == null ? i : person.to(), places);
      }
      if (person != null) {
        put(actors, person.name());
        i = person.to();
      } else if (englishPerson != null) {
        put(actors, englishPerson.name());
        i = englishPerson.to();
      } else {
        i++;
      }
    }
  }

  /** "بلدية الخليل": the places in the name of a body. */
  private void inside(List<Word> words, int from, int to, Map<String, Name> places) {
    for (int i = from; i < to; i++) {
      Hit hit = gazetteer.at(words, i);
      if (hit != null && hit.isPlace()) {
        put(places, hit.name());
      }
    }
  }

  private static void put(Map<String, Name> into, Name name) {
    if (into.size() < MOST_NAMES) {
      into.putIfAbsent(name.key(), name);
    }
  }
}
