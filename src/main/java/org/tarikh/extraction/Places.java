package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tarikh.extraction.EventDraft.Name;
import org.tarikh.extraction.Gazetteer.Hit;
import org.tarikh.extraction.Gazetteer.Kind;

/** The places that an article names, and which of them it is about; looked for when asked. */
final class Places {

  /** How many words the headline and the first sentence of a report take. */
  private static final int LEAD = 60;

  /** How often an article names the state it is about, where its headline does not. */
  private static final int AGAIN = 2;

  private static final int SHORT = 4;

  /**
   * @param key of the state, "-" for those that act abroad
   * @param arabic the stem, folded
   */
  private record Demonym(String key, String arabic, String english) {}

  private static final List<Demonym> DEMONYMS =
      Tsv.read("demonyms.tsv").stream()
          .map(r -> new Demonym(r.get("key"), Word.fold(r.get("ar")), r.get("en")))
          .toList();

  private static final Memo<Boolean> OF_STATES = new Memo<>(Places::isOfState);
  private static final Memo<Boolean> ABROAD =
      new Memo<>(word -> DEMONYMS.stream().anyMatch(d -> d.key().equals("-") && isOf(d, word)));

  private static final Set<String> ENDINGS = WordSet.of("", "ة", "ون", "ين", "ات", "تان", "ان");

  private static final Set<String> SAID = Words.AR.list("places.said");

  /** "US jets strike": who does something, not where. */
  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z.]{2,4}");

  /** A place and where it is named. */
  private record Place(int start, Name name) {}

  private final List<Word> words;
  private final Layout.Block headline;
  private final Gazetteer gazetteer;
  private final String language;
  private final Set<String> states = new HashSet<>();
  private final List<Place> places = new ArrayList<>();
  private Name first;
  private Name lead;
  private boolean headed;
  private boolean several;
  private boolean guessed;
  private boolean looked;

  /**
   * @param words of the article
   * @param headline null where it has none
   */
  Places(List<Word> words, Layout.Block headline, Gazetteer gazetteer, String language) {
    this.words = words;
    this.headline = headline;
    this.gazetteer = gazetteer;
    this.language = language;
  }

  /** The place in the headline that the article tells most; null where it names none. */
  Name first() {
    look();
    return first;
  }

  /** Whether that is the state that most of its places lie in, and no name of its headline. */
  boolean isGuessed() {
    look();
    return guessed;
  }

  /** The state that the article begins with; null where it names none there. */
  Name lead() {
    look();
    return lead;
  }

  /** Whether the article's headline names the place it is about. */
  boolean isHeaded() {
    look();
    return headed;
  }

  /** The state in the headline if that names no other place. */
  String state() {
    look();
    String name = first == null || several ? null : first.names().get(language);
    return states.contains(name) ? name : null;
  }

  /** Whether a place lies within the one the article is about, or around it. */
  boolean isHere(Name place) {
    return gazetteer.isWithin(place.key(), first().key())
        || gazetteer.isWithin(first().key(), place.key());
  }

  /** The places that are named in a part of the text. */
  List<Name> within(int from, int to) {
    look();
    return places.stream()
        .filter(p -> from <= p.start() && p.start() < to)
        .map(Place::name)
        .toList();
  }

  /**
   * "In Kirkuk, voters queued": the place a sentence begins with; null where it begins otherwise.
   */
  Name frame(List<Word> words) {
    boolean in = words.size() > 2 && words.get(0).is("في", "وفي", "in");
    Hit hit = in ? gazetteer.at(words, 1) : null;
    boolean place =
        hit != null && hit.isPlace() && hit.to() < words.size() && words.get(hit.to()).isComma();
    return place && hit.name().names().containsKey(language) ? hit.name() : null;
  }

  private void look() {
    if (looked) {
      return;
    }
    looked = true;
    Map<String, Integer> told = new LinkedHashMap<>();
    Map<String, Name> inHeadline = new LinkedHashMap<>();
    Set<Name> leads = new HashSet<>();
    for (Hit hit : gazetteer.find(unowned(words))) {
      Name name = hit.name();
      if (!hit.isPlace() || name.names().get(language) == null) {
        continue;
      }
      told.merge(name.key(), 1, Integer::sum);
      if (hit.from() == 0 || !SAID.contains(words.get(hit.from() - 1).fold())) {
        places.add(new Place(words.get(hit.from()).start(), name));
      }
      if (hit.kind() == Kind.STATE) {
        states.add(name.names().get(language));
      }
      Word w = words.get(hit.from());
      boolean head =
          headline != null && headline.start() <= w.start() && w.start() < headline.end();
      boolean against = hit.from() > 0 && words.get(hit.from() - 1).is("امام", "ضد");
      if (head && !against && !ABBREVIATION.matcher(w.text()).matches()) {
        inHeadline.put(name.key(), name);
      }
      boolean begins = hit.kind() == Kind.STATE && hit.from() < LEAD;
      leads.addAll(begins ? List.of(name) : List.of());
      if (begins && (lead == null || told.get(name.key()) > told.get(lead.key()))) {
        lead = name;
      }
    }
    if (inHeadline.isEmpty() && headline != null) {
      addDemonyms(inHeadline);
    }
    several = inHeadline.size() > 1;
    for (Name name : inHeadline.values()) {
      boolean more = first != null && times(told, name) > times(told, first);
      first = first == null || more ? name : first;
    }
    headed = first != null;
    leads.removeIf(n -> n.equals(lead) || times(told, n) < AGAIN); // of which is the news?
    boolean english = language.equals("en");
    boolean alone = leads.stream().allMatch(n -> 2 * times(told, n) < times(told, lead));
    alone |= !english;
    if (first == null && lead != null && times(told, lead) >= AGAIN && alone) {
      first = lead; // the headline names an organisation, a ship, a person
    }
    if (first == null) {
      Homeland home = new Homeland(gazetteer, places.stream().map(Place::name).toList());
      first = english ? home.around(isAbove()) : home.prevailing(words, lead != null, isAbove());
      guessed = english && first != null;
    }
  }

  /** "تونس، 27 جويلية", "الدمام: فاز": whether a place stands above the headline or right below. */
  private boolean isAbove() {
    int at = places.isEmpty() ? Integer.MAX_VALUE : places.get(0).start();
    return headline != null && (at < headline.start() || Math.abs(at - headline.end()) < SHORT);
  }

  private static int times(Map<String, Integer> told, Name name) {
    return told.getOrDefault(name.key(), 0);
  }

  /** "Lebanese parliament", "البرلمان اللبناني": the states whose people or things it names. */
  private void addDemonyms(Map<String, Name> headed) {
    boolean open = false;
    for (Word w : Word.within(words, headline.start(), headline.end())) {
      for (Demonym row : DEMONYMS) {
        boolean is = isOf(row, w.text()) || arePeople(row, w);
        Name state = is ? gazetteer.state(row.key()) : null;
        open |= is && state == null;
        if (state != null) {
          headed.put(state.key(), state);
          states.add(state.names().get(language));
        }
      }
    }
    if (open) {
      headed.clear();
    }
  }

  /** Whether a headline says where it was, by one of the names found in it or by whose it is. */
  static boolean isSomewhere(List<Word> said, List<Hit> hits) {
    return hits.stream().anyMatch(Hit::isPlace)
        || said.stream().anyMatch(Places::isOfState)
        || said.stream()
            .limit(SHORT)
            .anyMatch(w -> DEMONYMS.stream().anyMatch(d -> arePeople(d, w)));
  }

  /** "Young Iraqis take to the square": who does something at home. */
  private static boolean arePeople(Demonym row, Word w) {
    return w.text().endsWith("s") && w.text().equals(row.english() + "s");
  }

  /** Whether a headline says of which of the states somebody is whose people act at home. */
  static boolean isOfKnownState(List<Word> said) {
    return said.stream().anyMatch(w -> isOfState(w) && !ABROAD.spelled(w));
  }

  /** "الجيش السوداني", "Turkish firefighters": of which state somebody is. */
  static boolean isOfState(Word w) {
    return OF_STATES.spelled(w);
  }

  /** The keys of the states that a word says somebody is of. */
  static List<String> statesOf(Word w) {
    return OF_STATES.spelled(w)
        ? DEMONYMS.stream().filter(row -> isOf(row, w.text())).map(Demonym::key).toList()
        : List.of();
  }

  /** Whether a state is spoken of at home, not for what it does abroad. */
  static boolean isHome(String key) {
    return DEMONYMS.stream().anyMatch(row -> row.key().equals(key));
  }

  private static boolean isOfState(String word) {
    return DEMONYMS.stream().anyMatch(row -> isOf(row, word));
  }

  private static boolean isOf(Demonym row, String word) {
    return word.equals(row.english()) || isDemonym(Word.fold(word), row.arabic());
  }

  private static boolean isDemonym(String fold, String stem) {
    String bare = fold.startsWith("و") ? fold.substring(1) : fold;
    bare = bare.startsWith("ال") ? bare.substring(2) : bare;
    return bare.startsWith(stem) && ENDINGS.contains(bare.substring(stem.length()));
  }

  /** "Aleppo in its first winter": a headline that shows a place and tells nothing of it. */
  static boolean isScene(String headline, Gazetteer gazetteer) {
    List<Word> said = Word.of(headline, 0, headline.length());
    Hit hit = said.isEmpty() ? null : gazetteer.at(said, 0);
    if (hit == null || !hit.isPlace() || hit.to() == said.size()) {
      return false;
    }
    String next = said.get(hit.to()).fold();
    return Setting.PLACED.contains(next)
        || EnglishWords.PREPOSITIONS.contains(next) && !next.equals("to");
  }

  static List<Word> unowned(List<Word> words) {
    for (Word w : words) {
      if (isOwner(w)) {
        return words.stream().map(Places::unowned).toList();
      }
    }
    return words; // of Arabic
  }

  private static boolean isOwner(Word w) {
    return w.fold().endsWith("'s");
  }

  /** "Lebanon's parliament" speaks of Lebanon. */
  static Word unowned(Word w) {
    return isOwner(w)
        ? new Word(
            w.start(), w.end() - 2, Spelling.of(w.text().substring(0, w.text().length() - 2)))
        : w;
  }
}
