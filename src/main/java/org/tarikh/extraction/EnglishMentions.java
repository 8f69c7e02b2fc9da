package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where an English article names a thing in full ("the Suez Canal", "a ceasefire between Israel and
 * Hezbollah"), so that a headline can say so where the sentence only says "the canal".
 */
final class EnglishMentions {

  private record Mention(int start, String head, List<String> phrase) {}

  private static final int LONGEST_BEFORE = 4;
  private static final int LONGEST_AFTER = 6;
  private static final int LONGEST = 48;

  private static final Set<String> POINTING = Words.EN.list("mentions.pointing");

  private static final Set<String> NO_HEADS = Words.EN.list("mentions.no-heads");

  private static final Set<String> ENDS = Words.EN.list("mentions.ends");

  private static final List<WordSet> ALIKE =
      Words.EN.list("mentions.alike").stream().map(WordSet::parted).toList();

  static final EnglishMentions NONE = new EnglishMentions(null, List.of());

  private static final Set<String> WITH = Words.EN.list("mentions.with");

  private final List<Mention> mentions = new ArrayList<>();
  private final List<Mention> papers = new ArrayList<>();
  private final EnglishLexicon lexicon;
  private final EnglishCalled called;

  private EnglishMentions(EnglishLexicon lexicon, List<Word> words) {
    this.lexicon = lexicon;
    called = new EnglishCalled(words);
  }

  static EnglishMentions of(List<Word> words, EnglishLexicon lexicon) {
    EnglishMentions all = new EnglishMentions(lexicon, words);
    for (int i = 0; i + 1 < words.size(); i++) {
      if (EnglishWords.ARTICLES.contains(words.get(i).fold())) {
        all.add(words, i + 1);
      }
    }
    return all;
  }

  private void add(List<Word> words, int from) {
    int to = from;
    while (to < words.size()
        && to - from <= LONGEST_BEFORE
        && !ends(words, to, from)
        && isNear(words, to)) {
      to++;
    }
    if (to == from || to - from > LONGEST_BEFORE) {
      return;
    }
    String head = words.get(to - 1).fold();
    int first = from;
    while (first < to - 1 && isPointing(words.get(first).fold())) {
      first++;
    }
    int end = after(words, to);
    if (EnglishMade.isPaper(head)) {
      papers.add(new Mention(words.get(from).start(), head, texts(words, first, end)));
    }
    boolean other = // "the Tokyo Games, held in 2021"
        end + 1 < words.size()
            && words.get(end).isComma()
            && words.get(end + 1).is("held", "staged");
    boolean named = !other && (first < to - 1 || end > to);
    if (!named || NO_HEADS.contains(head) || !Character.isLetter(head.charAt(0))) {
      return;
    }
    List<String> phrase = texts(words, first, end);
    if (!Headline.reaches(phrase, LONGEST + 1)) {
      mentions.add(new Mention(words.get(from).start(), head, phrase));
    }
  }

  private static List<String> texts(List<Word> words, int from, int to) {
    return words.subList(from, to).stream().map(Word::text).toList();
  }

  /** The law, truce or the like that was told of last before a place; empty where none was. */
  List<String> paper(int at) {
    List<String> last = List.of();
    for (Mention m : papers) {
      last = m.start() < at ? m.phrase() : last;
    }
    return last;
  }

  private static boolean isPointing(String fold) {
    return POINTING.contains(fold) || Character.isDigit(fold.charAt(0)) && fold.length() == 4;
  }

  private boolean ends(List<Word> words, int i, int from) {
    Word w = words.get(i);
    return w.isMark()
        || EnglishWords.PREPOSITIONS.contains(w.fold())
        || EnglishWords.ARTICLES.contains(w.fold())
        || EnglishWords.MODALS.contains(w.fold())
        || ENDS.contains(w.fold())
        || w.fold().endsWith("ly")
        || i > from
            && !Character.isUpperCase(w.text().charAt(0))
            && lexicon.verb(w) != null
            && lexicon.noun(w.fold()) == null;
  }

  /** "between Israel and Hezbollah", "of 47 medics", "in Baghdad": where what follows ends. */
  private int after(List<Word> words, int at) {
    if (at + 1 >= words.size() || !words.get(at).is("of", "between", "in", "at")) {
      return at;
    }
    boolean between = words.get(at).is("between");
    boolean place = words.get(at).is("in", "at");
    int i = at + 1;
    if (EnglishWords.ARTICLES.contains(words.get(i).fold()) && !place) {
      i++;
    }
    int first = i;
    boolean and = false;
    while (i < words.size() && i - first < LONGEST_AFTER && isNear(words, i)) {
      Word w = words.get(i);
      boolean joins = between && !and && w.is("and") && i > first;
      boolean name = Character.isUpperCase(w.text().charAt(0));
      if (joins) {
        and = true;
      } else if (place && !name || ends(words, i, first)) {
        break;
      }
      i++;
    }
    boolean whole = i > first && i - first < LONGEST_AFTER && (!between || and);
    boolean time = first < words.size() && isTime(words.get(first));
    time |= first + 1 < words.size() && MONTHS.contains(words.get(first + 1).fold()); // "of 12 May"
    return whole && !time ? i : at;
  }

  /** Whether nothing but a space parts a word from the one before it: no end of a line. */
  private static boolean isNear(List<Word> words, int i) {
    return words.get(i).start() - words.get(i - 1).end() <= 1;
  }

  private static boolean isTime(Word w) {
    return NO_HEADS.contains(w.fold())
        || MONTHS.contains(w.fold())
        || Character.isDigit(w.text().charAt(0)) && w.text().length() == 4;
  }

  private static final Set<String> MONTHS = Words.EN.list("mentions.months");

  /**
   * What "the" and a noun mean at a place in the text, without article: the phrase told most often
   * before it, of equal ones the one with a name in it, then the first. Null where the text did not
   * say, or said two by name.
   */
  List<String> full(String head, int at) {
    List<String> same = full(Set.of(head), at);
    for (Set<String> alike : ALIKE) {
      if (same == null && alike.contains(head)) {
        return full(alike, at);
      }
    }
    return same;
  }

  /** The same, or else what the text says after that place. */
  List<String> anywhere(String head, int at) {
    List<String> before = full(head, at);
    return before == null ? full(head, Integer.MAX_VALUE) : before;
  }

  private List<String> full(Set<String> heads, int at) {
    Map<List<String>, Integer> told = new LinkedHashMap<>();
    for (Mention m : mentions) {
      if (m.start() < at && heads.contains(m.head())) {
        told.merge(m.phrase(), 1, Integer::sum);
      }
    }
    List<String> best = null;
    int most = 0;
    for (Map.Entry<List<String>, Integer> e : told.entrySet()) {
      int weight = 2 * e.getValue() + (hasName(e.getKey()) ? 1 : 0);
      if (weight > most) {
        most = weight;
        best = e.getKey();
      }
    }
    return told.keySet().stream().filter(EnglishMentions::hasName).count() > 1 && most <= 3
        ? null
        : best;
  }

  private static boolean hasName(List<String> phrase) {
    return phrase.stream().anyMatch(w -> Character.isUpperCase(w.charAt(0)));
  }

  /** A subject that is a mere "the canal", in full; as it is where the text says no more. */
  List<String> subject(List<String> words, int at) {
    List<String> name = called.of(words, at);
    if (name != null) {
      return name;
    }
    boolean the = words.size() == 2 && Word.fold(words.get(0)).equals("the");
    List<String> full = the ? full(Word.fold(words.get(1)), at) : null;
    return full == null ? object(words, at) : full;
  }

  /** The first "the movement" of a headline that says no more than that, in full. */
  List<String> object(List<String> words, int at) {
    for (int i = 0; i + 1 < words.size(); i++) {
      String next = i + 2 < words.size() ? Word.fold(words.get(i + 2)) : "";
      boolean alone =
          next.isEmpty()
              || next.equals(",")
              || EnglishWords.PREPOSITIONS.contains(next) && !WITH.contains(next)
              || EnglishWords.ARTICLES.contains(next)
              || next.equals("and")
              || lexicon != null && lexicon.verb(next) != null && lexicon.noun(next) == null;
      List<String> full =
          alone && Word.fold(words.get(i)).equals("the")
              ? full(Word.fold(words.get(i + 1)), at)
              : null;
      if (full != null && words.stream().noneMatch(full.get(0)::equals)) {
        List<String> out = new ArrayList<>(words.subList(0, i + 1));
        out.addAll(full);
        out.addAll(words.subList(i + 2, words.size()));
        return out;
      }
    }
    return words;
  }

  /** A headline whose "the bridge" the text named before, in full; as it is where it is long. */
  String inFull(String title, int at) {
    if (!title.contains(" the ")) {
      return title;
    }
    List<String> words = Word.of(title, 0, title.length()).stream().map(Word::text).toList();
    List<String> full = object(words, at);
    String out = full == words ? title : Headline.join(full);
    return out.length() <= Headline.MAX ? out : title;
  }
}
