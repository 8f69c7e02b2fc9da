package org.tarikh.extraction;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people an English article names, and whom "he", "him" or "her" means in one of its sentences:
 * nobody where two could be meant, for a headline about the wrong one is worse than none.
 */
final class EnglishPeople {

  /**
   * @param sure whether the article tells that it is a person
   */
  private record Named(int from, int to, List<String> words, boolean sure) {}

  static final EnglishPeople NONE = new EnglishPeople(List.of(), null);

  private static final int LONGEST = 4;
  private static final int LONGEST_SILENCE = 6;
  private static final Set<String> SPORTS = Words.EN.list("people.sports");
  static final Set<String> TITLES = Words.EN.list("people.titles");

  private final Gazetteer gazetteer;

  /** The last words of names of which the article tells that they are of people. */
  private final Set<String> surnames = new HashSet<>();

  /** The last words of other names of two or three words that may be of people. */
  private final Set<String> others = new HashSet<>();

  /** Whom "she" has meant, and whom "he". */
  private final Map<String, Boolean> women = new HashMap<>();

  /** Whom the sentence before spoke of; empty where of nobody. */
  private List<String> known = List.of();

  private final boolean teams;

  /** The last name of the first of them. */
  private String foremost = "";

  private boolean unsure;

  /** Whether the sentence before left it open who is meant. */
  private boolean left;

  /** The last names of those whom the sentence before named. */
  private Set<String> around = Set.of();

  /** Sentences that neither named nor meant the person known of last. */
  private int silent;

  private EnglishPeople(List<Word> words, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    teams = words.stream().anyMatch(w -> SPORTS.contains(w.fold()));
    for (int i = 0; i < words.size(); ) {
      int to = end(words, i);
      int from = start(words, i, to);
      if (to > from && !isElse(words, from, to)) {
        String last = unowned(words.get(to - 1).fold());
        if (EnglishIntroduced.is(words, from, to)) {
          surnames.add(last);
        } else if ((to - from == 2 || to - from == 3) && !EnglishIntroduced.isPlace(words, i)) {
          others.add(last);
        }
        foremost = foremost.isEmpty() && mayBe(last) ? last : foremost;
      }
      i = Math.max(i + 1, to);
    }
  }

  static EnglishPeople of(List<Word> words, Gazetteer gazetteer) {
    return new EnglishPeople(words, gazetteer);
  }

  /** Where the capitals end that begin at a word; the word itself where none begin. */
  private static int end(List<Word> words, int from) {
    int to = from;
    while (to < words.size()
        && to - from <= LONGEST
        && EnglishNames.isNamePart(words.get(to), to == from)
        && (to == from || words.get(to).start() - words.get(to - 1).end() <= 1)
        && (to == from || !words.get(to - 1).fold().endsWith("'s"))) {
      to++;
    }
    return to;
  }

  /** "Prime Minister Adam Hamid": where the name begins in a row of capitals. */
  private static int start(List<Word> words, int from, int to) {
    int start = from;
    for (int i = from; i < to - 1; i++) {
      boolean no = EnglishNames.isOffice(words.get(i).text());
      start = no || isSmall(words.get(i).fold()) ? i + 1 : start;
    }
    return start;
  }

  static boolean isSmall(String fold) {
    return EnglishWords.PREPOSITIONS.contains(fold)
        || EnglishWords.ARTICLES.contains(fold)
        || EnglishSubject.LEADS.contains(fold)
        || EnglishSubject.inGroup(fold)
        || TITLES.contains(fold);
  }

  static String unowned(String w) {
    return w.endsWith("'s") || w.endsWith("’s") ? w.substring(0, w.length() - 2) : w;
  }

  private boolean isElse(List<Word> words, int from, int to) {
    boolean body = EnglishNames.isBody(unowned(words.get(to - 1).fold()));
    for (int i = from; i < to; i++) {
      Gazetteer.Hit hit = gazetteer == null ? null : gazetteer.at(words, i);
      if (hit != null && hit.kind() != Gazetteer.Kind.PERSON) {
        return true;
      }
    }
    return body;
  }

  /** Who is named before a word, but for those who only own something: "Hatem's company". */
  private List<Named> before(Line line, int at) {
    List<Named> named = new ArrayList<>();
    List<Word> words = line.part(0, at);
    for (int i = 0; i < at; ) {
      int end = line.isTime(i) || line.isQuoted(i) ? i : end(words, i);
      boolean whose = i == 2 && line.is(0, "it") && line.is(1, "was", "is");
      String name = end > i ? words.get(end - 1).fold() : "";
      String last = whose ? unowned(name) : name; // "It was Hatem's third term. He"
      boolean sure = surnames.contains(last);
      boolean kin = i > 1 && words.get(i - 2).is("his", "her"); // "his son Khaled"
      kin |= i > 1 && words.get(i - 1).is("of") && EnglishRoles.isKin(words.get(i - 2).fold());
      if (!kin && (sure || others.contains(last) && !EnglishIntroduced.isPlace(words, i))) {
        int first = i;
        while (first < end - 1 && isNoName(words.get(first))) {
          first++;
        }
        List<String> called = new ArrayList<>(EnglishCut.clean(line, first, end)); // without "Mr"
        if (!called.isEmpty()) {
          called.replaceAll(EnglishPeople::unowned);
          named.add(new Named(first, end, called, sure));
        }
      }
      i = Math.max(end, i + 1);
    }
    return named;
  }

  /**
   * Whom a "he" or "she" at a word means; empty where nobody is known, or it is not sure who.
   *
   * @param at the words before it tell
   */
  List<String> he(Line line, int at, Reader.Memory memory) {
    List<String> he = named(line, at, memory);
    Boolean she = she(line, at - 1);
    Boolean known = he.isEmpty() || she == null ? null : women.putIfAbsent(surname(he), she);
    boolean other = !he.isEmpty() && EnglishRoles.isMan(he.get(0)) && Boolean.TRUE.equals(she);
    unsure |= known != null && !known.equals(she) || other;
    return unsure ? List.of() : he;
  }

  /** Whether a word is "she" or "her", and not "he" or "his"; null for another. */
  private static Boolean she(Line line, int i) {
    return line.is(i, "he") ? Boolean.FALSE : line.is(i, "she") ? Boolean.TRUE : null;
  }

  private List<String> named(Line line, int at, Reader.Memory memory) {
    List<Named> all = before(line, at);
    List<String> topic = memory.topic;
    boolean role = !topic.isEmpty() && EnglishRoles.isRole(topic) && at > topic.size();
    for (int i = 0; i < at && role; i++) {
      role = !line.is(i, "him", "his", "her"); // "the president had pardoned him"
    }
    if (all.isEmpty()) {
      unsure = !role && left;
      return role ? topic : memory.person;
    }
    unsure = false;
    if (all.stream().anyMatch(n -> surname(n.words()).equals(surname(known)))) {
      return memory.person; // the one known of all along
    }
    Named first = all.get(0);
    boolean he = false; // "In 1970 he married Hala Odeh": he is known of on
    for (int i = 0; i < first.from() && !memory.person.isEmpty() && !he; i++) {
      he = she(line, i) != null;
    }
    if (he) {
      return memory.person;
    }
    boolean him = line.part(first.to(), at).stream().anyMatch(w -> w.is("him"));
    if (him && !known.isEmpty() && (at == line.size() || surname(known).equals(foremost))) {
      return known; // "Sami met him. He …"
    }
    boolean opens = first.from() == 0 || line.at(first.from() - 1).isMark();
    boolean named = role && first.from() <= topic.size() + 1; // "the judge, Leila Barakat,"
    unsure =
        role && !named
            || him && !known.isEmpty() // "Sami met him, and he …"
            || !first.sure() && !opens
            || all.stream().anyMatch(n -> !surname(n.words()).equals(surname(first.words())));
    return unsure ? List.of() : first.words();
  }

  /** Whether two or more could be meant by the "he" that was asked for last. */
  boolean isUnsure() {
    return unsure;
  }

  /** Whether the article tells that a name is of a person, by its last word. */
  boolean isTold(String surname) {
    return surnames.contains(surname);
  }

  /** Whether a name may be that of a person, by its last word. */
  boolean mayBe(String surname) {
    return surnames.contains(surname) || others.contains(surname);
  }

  /** Whether a name may be that of many: a body, or where its team plays any place. */
  boolean mayBeMany(List<String> name) {
    String head = name.get(name.size() - 1);
    Gazetteer.Hit hit = gazetteer == null ? null : gazetteer.at(Word.of(head, 0, head.length()), 0);
    boolean body =
        hit == null ? name.size() > 1 || EnglishNames.isBody(Word.fold(head)) : !hit.isPlace();
    return teams || body || head.chars().noneMatch(Character::isLowerCase);
  }

  void begin(Reader.Memory memory) {
    known = memory.person;
  }

  /** "In", "Newly-elected": what may stand before a name with a capital. */
  private static boolean isNoName(Word w) {
    boolean joined = w.text().indexOf('-') > 2 && !EnglishNames.isOffice(w.text());
    return joined || isSmall(w.fold());
  }

  /**
   * Whom "him" or "her" means after a subject; empty where that is not sure, as where the sentence
   * before named others, too.
   */
  List<String> him(Line line, int at, List<String> subject, boolean her, Reader.Memory memory) {
    List<Named> all = before(line, at);
    all.removeIf(n -> subject.contains(n.words().get(n.words().size() - 1)));
    boolean same = all.stream().map(n -> surname(n.words())).distinct().count() == 1;
    List<String> last = isIn(subject, memory.person) ? known : memory.person;
    Boolean woman = last.isEmpty() ? null : women.get(surname(last));
    boolean fits = woman == null || woman == her;
    fits &= around.stream().allMatch(n -> n.equals(surname(known)) || n.equals(surname(subject)));
    last = fits ? last : List.of();
    List<String> him = all.isEmpty() ? last : same ? all.get(0).words() : List.of();
    return isIn(subject, him) ? List.of() : him;
  }

  private static boolean isIn(List<String> subject, List<String> person) {
    return !person.isEmpty() && subject.contains(person.get(person.size() - 1));
  }

  /** Keeps whom a sentence that has been read leaves to be meant by "he". */
  void remember(Line line, Reader.Memory memory) {
    Boolean she = she(line, 0);
    if (she != null && !known.isEmpty() && !left) {
      women.putIfAbsent(surname(known), she); // "She said that Omar …"
    }
    memory.person = he(line, line.size(), memory);
    left = unsure;
    boolean nobody = surnames.isEmpty() && memory.about.isEmpty() && memory.person.isEmpty();
    memory.person = nobody && !unsure ? EnglishRoles.only(line) : memory.person;
    around = before(line, line.size()).stream().map(n -> surname(n.words())).collect(toSet());
    boolean meant =
        line.part(0, line.size()).stream().anyMatch(w -> w.is("he", "she", "his", "her", "him"));
    boolean other = !surname(known).equals(surname(memory.person));
    silent = meant || other ? 0 : silent + 1;
    List<String> person = silent > LONGEST_SILENCE ? List.of() : memory.person;
    memory.person = EnglishSpeech.speaker(line, person);
  }

  private static String surname(List<String> name) {
    return name.isEmpty() ? "" : Word.fold(name.get(name.size() - 1));
  }

  /** Whether words can be meant by "he": a name, or what a person is called. */
  boolean isSomebody(List<String> words) {
    return !words.isEmpty()
        && (EnglishNames.isPerson(words)
            || surnames.contains(surname(words))
            || EnglishRoles.isRole(words)
            || Set.of("he", "she").contains(Word.fold(words.get(0)))
            || words.size() <= 2 && Character.isUpperCase(words.get(words.size() - 1).charAt(0)));
  }
}
