package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where an Arabic article names a thing in full ("حزب العمال الكردستاني", "الاتفاق بين دمشق
 * وبغداد"), so that a headline can say so where the sentence only says "الحزب", "الاتفاق".
 */
final class Mentions {

  /**
   * @param topic where a headline may begin with the phrase, as what the news is about: "open",
   *     "news", or null for none
   */
  record Mention(int start, String phrase, String topic) {}

  /** Of a head that the text does not call in full where it stands. */
  private static final Mention NOTHING = new Mention(-1, "", null);

  static final int LONGEST = 45;

  /** Characters: some four sentences, and a headline with the beginning of the report. */
  private static final int NEAR = 500;

  private static final int LEAD = 250;
  private static final Pattern LINKED = Pattern.compile(" (?:على|بين|مع|ضد|في) ");

  static final Mentions NONE = new Mentions(List.of(), null, null);

  private final List<Word> words;
  private final ArabicFullNames names;

  /** Where heads stand; null until one is asked for. */
  private int[] heads;

  /** What each of them mentions; null before it is asked for. */
  private Mention[] mentions;

  /** By head, looked for when it is asked for: headlines speak of few. */
  private final Map<String, List<Mention>> byHead = new HashMap<>();

  /** Those that the news may be about; null until they are asked for. */
  private List<Mention> topics;

  /**
   * @param words of the article
   */
  Mentions(List<Word> words, Gazetteer gazetteer, ArabicLexicon lexicon) {
    this.words = words;
    this.names = new ArabicFullNames(words, gazetteer, lexicon);
  }

  private List<Mention> of(String head) {
    return byHead.computeIfAbsent(head, h -> find(h::equals));
  }

  private List<Mention> topics() {
    if (topics == null) {
      topics =
          find(ArabicHeads::isTopic).stream()
              .filter(m -> m.topic() != null && !m.topic().equals("thing"))
              .toList();
    }
    return topics;
  }

  private List<Mention> find(Predicate<String> wanted) {
    look();
    List<Mention> found = new ArrayList<>();
    for (int h = 0; h < heads.length; h++) {
      Mention mention = mention(h, wanted);
      if (mention != NOTHING) {
        found.add(mention);
      }
    }
    return found;
  }

  private void look() {
    if (heads == null) {
      heads =
          IntStream.range(0, words.size() - 1)
              .filter(i -> ArabicHeads.isOne(words.get(i)))
              .toArray();
      mentions = new Mention[heads.length];
    }
  }

  /** What one of the heads mentions; nothing where it is none of those wanted. */
  private Mention mention(int h, Predicate<String> wanted) {
    String head = ArabicHeads.of(words.get(heads[h]));
    String bare = ArabicHeads.bare(head);
    if (!wanted.test(bare)) {
      return NOTHING;
    }
    if (mentions[h] == null) {
      mentions[h] = mention(heads[h], bare, !bare.equals(head));
    }
    return mentions[h];
  }

  private Mention mention(int i, String bare, boolean definite) {
    Word w = words.get(i);
    String text = w.text().substring(Math.max(0, w.fold().length() - bare.length()));
    String of = definite ? names.of(i, text) : null;
    String phrase = of != null ? of : definite ? names.described(i, text) : names.named(i, text);
    if (phrase == null || phrase.length() > LONGEST) {
      return NOTHING;
    }
    String topic = ArabicHeads.topic(bare);
    boolean told =
        topic != null
            && (w.start() < LEAD && ArabicFullNames.isLong(phrase) || names.isNamed(phrase));
    return new Mention(w.start(), phrase, told ? topic : null);
  }

  /** Whether a phrase says which one by a preposition: "الاتفاق بين دمشق وبغداد". */
  static boolean isLinked(String phrase) {
    return LINKED.matcher(phrase).find();
  }

  /**
   * What the news is about at a place in the text: a piece of news told not too far above ("انفجار
   * مرفأ بيروت"), else what the article begins with. Null where the text did not say.
   *
   * @param open whether the headline speaks of a thing without saying which
   */
  String topic(int at, boolean open) {
    Mention topic = null;
    Mention lead = null;
    for (Mention m : topics()) {
      boolean news = "news".equals(m.topic());
      if (m.start() >= at || !open && !news) {
        continue;
      }
      lead = lead == null && m.start() < LEAD ? m : lead;
      topic = news && at - m.start() < NEAR || at - m.start() < LEAD ? m : topic;
    }
    boolean news = topic != null && "news".equals(topic.topic());
    topic = lead == null || news ? topic : lead;
    return topic == null ? null : topic.phrase();
  }

  /** The first thing named in a part of the text that the news may be about; null for none. */
  Mention firstIn(Layout.Block part, Predicate<Mention> wanted) {
    look();
    for (int h = 0; h < heads.length && words.get(heads[h]).start() < part.end(); h++) {
      boolean in = part.start() <= words.get(heads[h]).start();
      Mention mention = in ? mention(h, ArabicHeads::isTopic) : NOTHING;
      if (mention != NOTHING && wanted.test(mention)) {
        return mention;
      }
    }
    return null;
  }

  /** How the beginning of the text first calls a head in full; null where it does not. */
  Mention first(String head, int before) {
    return of(head).stream().filter(m -> m.start() < before).findFirst().orElse(null);
  }

  /** Whether the text calls a head in full in one way alone. */
  boolean isOnly(String head) {
    return of(head).stream().map(Mention::phrase).distinct().count() == 1;
  }

  /** "خطة، على أن تُعرض": the thing a line named last before a word, in full; none for none. */
  List<String> last(Line line, int before, boolean feminine) {
    for (int i = before - 1; i >= 0; i--) {
      String head = line.isTime(i) ? null : ArabicHeads.of(line.at(i));
      String bare = head == null ? null : ArabicHeads.bare(head);
      if (bare != null && bare.endsWith("ة") == feminine) {
        String full = full(ArabicHeads.THE + bare, line.at(before).start());
        return List.of(full != null ? full : ArabicHeads.THE + bare);
      }
    }
    return List.of();
  }

  /**
   * What "الـ" and a head mean at a place in the text: the name told most often before it, of equal
   * ones the first; null where the text did not say.
   */
  String full(String fold, int at) {
    String head = words.isEmpty() ? null : ArabicHeads.definite(fold);
    if (head == null) {
      return null;
    }
    Map<String, Integer> told = new LinkedHashMap<>();
    for (Mention m : of(head)) {
      if (m.start() < at) {
        told.merge(m.phrase(), 1, Integer::sum);
      }
    }
    String phrase = null;
    for (String p : told.keySet()) {
      phrase = phrase == null || told.get(p) > told.get(phrase) ? p : phrase;
    }
    return phrase;
  }

  /** The word of a line at a place, in full where the text did so before it. */
  String inFull(Line line, int i, List<String> out) {
    if (ArabicHeads.definite(line.at(i)) == null) {
      return line.at(i).text(); // most words
    }
    String next = line.fold(i + 1);
    boolean described = next.startsWith("ال") && !Arabic.RELATIVES.contains(next);
    boolean kind =
        described && (next.endsWith("ي") || next.endsWith("ية")); // "تدريب القوات السورية"
    boolean owned = described && !kind && !out.isEmpty() && isConstruct(line, i - 1);
    String full = described && !owned ? null : full(line.fold(i), line.at(i).start());
    if (owned && full != null && full.startsWith("ال")) {
      return line.at(i).text();
    }
    boolean goesOn = full != null && Arabic.PREPOSITIONS.contains(next) && isLinked(full);
    boolean plain =
        full == null || goesOn || out.contains(full) || ArabicFullNames.repeats(line, i, full);
    return plain ? line.at(i).text() : full;
  }

  /** "زعيم" in "زعيم الحزب السجين": what follows the second noun may be said of the first. */
  private static boolean isConstruct(Line line, int i) {
    return !line.isTime(i)
        && !line.at(i).isMark()
        && !Arabic.isPreposition(line.at(i))
        && !Arabic.hasAttachedPreposition(line.at(i))
        && !line.fold(i).startsWith("ال");
  }

  /** "عقوباته الاقتصادية" at the end of a headline: "على سوريا", as the text said before. */
  String linked(String title, int at) {
    String[] words = title.split(" ");
    for (int i = Math.max(1, words.length - 2); i < words.length; i++) {
      boolean last = i == words.length - 1 || Word.fold(words[i + 1]).startsWith(ArabicHeads.THE);
      if (!last || !Arabic.isOwned(Word.fold(words[i]))) {
        continue;
      }
      String bare = Word.fold(ArabicForms.withoutPronoun(words[i]));
      String full = ArabicHeads.is(bare) ? full(ArabicHeads.THE + bare, at) : null;
      if (full != null && isLinked(full) && full.length() + title.length() < Headline.MAX) {
        return title + full.substring(full.indexOf(' '));
      }
    }
    return title;
  }
}
