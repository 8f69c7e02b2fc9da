package org.tarikh.extraction;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tarikh.extraction.EventDraft.Name;
import org.tarikh.extraction.Gazetteer.Hit;
import org.tarikh.extraction.Gazetteer.Kind;

/**
 * Where an article takes place, for headlines that name nobody and nothing: "إقرار الدستور في
 * العراق" where its own headline names one state and no other place, else "Aleppo: committees to
 * meet" by the place in the headline that it tells most.
 */
final class Setting {

  private static final int LONGEST_OPEN = 4;
  private static final int LONGEST_BARE = 6;
  private static final int LONGEST_SHORT = 3;

  /** How many words the headline and the first sentence of a report take. */
  private static final int LEAD = 60;

  private static final Set<String> NATIONAL =
      WordSet.of(Tsv.read("national.tsv").stream().map(r -> r.get("word")).toList());

  private static final List<Map<String, String>> DEMONYMS = Tsv.read("demonyms.tsv");
  private static final Set<String> ENDINGS = WordSet.of("", "ة", "ون", "ين", "ات", "تان", "ان");

  /** "US jets strike": who does something, not where. */
  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z.]{2,4}");

  private static final Set<String> PLACED =
      WordSet.of("في", "in", "at", "داخل", "خارج", "علي", "من");

  private final String text;
  private final List<Word> words;
  private final Layout.Block headline;
  private final Gazetteer gazetteer;
  private final ArabicNames names;
  private final boolean arabic;
  private final Set<String> states = new HashSet<>();
  private Name first;
  private Name lead;
  private boolean several;
  private boolean looked;

  /**
   * @param words of the text
   * @param headline null where it has none
   */
  Setting(
      String text,
      List<Word> words,
      Layout.Block headline,
      Gazetteer gazetteer,
      ArabicNames names,
      String language) {
    this.text = text;
    this.words = words;
    this.headline = headline;
    this.gazetteer = gazetteer;
    this.names = names;
    arabic = language.equals("ar");
  }

  /**
   * A headline, with where it was if it does not say so and the article does.
   *
   * @param noun whether it is a single event noun
   * @param told the places its evidence names
   */
  String placed(String title, boolean noun, Collection<Name> told) {
    List<Word> said = Word.of(title, 0, title.length());
    boolean named = said.stream().anyMatch(w -> w.isMark() || isName(w));
    if (named || !gazetteer.find(said).isEmpty() || hasPerson(said)) {
      return title;
    }
    look();
    String state = state();
    boolean placed =
        said.stream().anyMatch(w -> PLACED.contains(w.fold()) || Arabic.hasAttachedPreposition(w));
    if (state != null && !placed && (noun || isNational(said))) {
      return title + (arabic ? " في " : state.startsWith("United ") ? " in the " : " in ") + state;
    }
    if (noun) {
      return lead == null
          ? title
          : title + (arabic ? " في " : " in ") + lead.names().get(language());
    }
    boolean here =
        first != null && told.stream().allMatch(n -> gazetteer.isWithin(n.key(), first.key()));
    if (!here || !isBare(said)) {
      return title;
    }
    String kicker = first.names().get(language());
    return (arabic ? kicker : EnglishCut.capital(kicker)) + ": " + (arabic ? title : lower(title));
  }

  /** A headline after a colon: small, unless it begins with "Turkish" or the like. */
  private String lower(String title) {
    String first = title.split(" ")[0];
    boolean demonym = DEMONYMS.stream().anyMatch(row -> row.get("en").equals(first));
    boolean numbered =
        title.length() > first.length() + 1 && Character.isDigit(title.charAt(first.length() + 1));
    return demonym || numbered
        ? title
        : Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  /** Whether a word of an English headline is a name: a capital within it, or within the text. */
  private boolean isName(Word w) {
    boolean capital = !arabic && Character.isUpperCase(w.text().charAt(0));
    if (!capital || w.start() > 0) {
      return capital;
    }
    for (int i = 1; i < words.size(); i++) {
      boolean within = text.charAt(words.get(i).start() - 1) == ' ' && !words.get(i - 1).isMark();
      if (within && unowned(words.get(i)).text().equals(unowned(w).text())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPerson(List<Word> said) {
    for (int i = 0; arabic && i < said.size(); i++) {
      if (names.at(said, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a headline is too short to say of which country it speaks: "إقرار الدستور". */
  private boolean isNational(List<Word> said) {
    return said.size() <= LONGEST_OPEN
        && said.stream()
            .map(w -> w.fold().startsWith("ال") ? w.fold().substring(2) : w.fold())
            .anyMatch(NATIONAL::contains);
  }

  /** Whether a headline speaks of things without saying which: "القرار", "the committees". */
  private boolean isBare(List<Word> said) {
    boolean state = states.contains(first.names().get(language()));
    return said.size() <= LONGEST_BARE
        && (!arabic || Mentions.leavesOpen(said) || state && isShort(said));
  }

  /** Two or three words, none of them an unknown name: "موعد استقبال الطعون". */
  private boolean isShort(List<Word> said) {
    int from = said.get(0).is(ArabicHeadline.PLANNED) ? 1 : 0;
    return said.size() - from <= LONGEST_SHORT
        && said.stream()
            .skip(from + 1)
            .allMatch(w -> w.fold().startsWith("ال") || ArabicPhrases.isAdjective(w.fold()));
  }

  private void look() {
    if (looked) {
      return;
    }
    looked = true;
    Map<String, Integer> told = new LinkedHashMap<>();
    Map<String, Name> headed = new LinkedHashMap<>();
    for (Hit hit : gazetteer.find(words.stream().map(Setting::unowned).toList())) {
      Name name = hit.name();
      if (name.names().get(language()) == null
          || hit.kind() != Kind.STATE && hit.kind() != Kind.PLACE) {
        continue;
      }
      told.merge(name.key(), 1, Integer::sum);
      if (hit.kind() == Kind.STATE) {
        states.add(name.names().get(language()));
      }
      Word w = words.get(hit.from());
      boolean head =
          headline != null && headline.start() <= w.start() && w.start() < headline.end();
      if (head && !ABBREVIATION.matcher(w.text()).matches()) {
        headed.put(name.key(), name);
      }
      boolean leads = hit.kind() == Kind.STATE && hit.from() < LEAD;
      if (leads && (lead == null || told.get(name.key()) > told.get(lead.key()))) {
        lead = name;
      }
    }
    if (headed.isEmpty() && headline != null) {
      addDemonyms(headed);
    }
    several = headed.size() > 1;
    for (Name name : headed.values()) {
      boolean more = first != null && times(told, name) > times(told, first);
      first = first == null || more ? name : first;
    }
  }

  private static int times(Map<String, Integer> told, Name name) {
    return told.getOrDefault(name.key(), 0);
  }

  /** "Lebanese parliament", "البرلمان اللبناني": the states whose people or things it names. */
  private void addDemonyms(Map<String, Name> headed) {
    boolean open = false;
    for (Word w : words) {
      if (w.start() < headline.start() || w.start() >= headline.end()) {
        continue;
      }
      for (Map<String, String> row : DEMONYMS) {
        boolean is =
            arabic ? isDemonym(w.fold(), Word.fold(row.get("ar"))) : w.text().equals(row.get("en"));
        Name state = is ? gazetteer.state(row.get("key")) : null;
        open |= is && state == null;
        if (state != null) {
          headed.put(state.key(), state);
          states.add(state.names().get(language()));
        }
      }
    }
    if (open) {
      headed.clear();
    }
  }

  private static boolean isDemonym(String fold, String stem) {
    String bare = fold.startsWith("و") ? fold.substring(1) : fold;
    bare = bare.startsWith("ال") ? bare.substring(2) : bare;
    return bare.startsWith(stem) && ENDINGS.contains(bare.substring(stem.length()));
  }

  /** "Lebanon's parliament" speaks of Lebanon. */
  private static Word unowned(Word w) {
    return w.fold().endsWith("'s")
        ? new Word(
            w.start(), w.end() - 2, Spelling.of(w.text().substring(0, w.text().length() - 2)))
        : w;
  }

  private String language() {
    return arabic ? "ar" : "en";
  }

  /** The state in the headline if that names no other place. */
  private String state() {
    String name = first == null || several ? null : first.names().get(language());
    return states.contains(name) ? name : null;
  }
}
