package org.tarikh.extraction;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

/**
 * What an Arabic article is about, for a headline that names nobody and nothing: the person whose
 * life it tells, or the thing that its own headline names ("معبر رفح: تعليق العمل").
 */
final class ArabicTopic {

  /** What struck at once: what was long before is not of it. */
  private static final Set<String> SUDDEN =
      Arabic.folds(
          "فاجعة كارثة سيول عاصفة جريمة مجزرة هجوم زلزال حريق انفجار حادث فيضان إعصار أزمة معركة");

  /** What every state has: "تونس: فتح المكاتب", not "الانتخابات: فتح المكاتب". */
  private static final Set<String> NATIONAL =
      Arabic.folds("انتخابات استفتاء دستور موازنة تعديلات نتائج");

  /** Words before a colon. */
  private static final int LONGEST = 5;

  private static final int LEAD = 400;

  private final List<Word> words;
  private final Layout.Block headline;
  private final Mentions mentions;
  private final ArabicHero hero;
  private final Gazetteer gazetteer;
  private final Places places;
  private final Whereabouts whereabouts;

  /** What the headline names; looked for when it is asked for, empty where it names nothing. */
  private String thing;

  /** Whether only the beginning of the report calls it in full. */
  private boolean fromLead;

  /**
   * @param words of the text
   * @param headline null where it has none
   */
  ArabicTopic(
      List<Word> words,
      Layout.Block headline,
      Reader.Memory memory,
      Gazetteer gazetteer,
      Places places,
      Whereabouts whereabouts) {
    this.words = words;
    this.headline = headline;
    mentions = memory.mentions;
    hero = memory.hero;
    this.gazetteer = gazetteer;
    this.places = places;
    this.whereabouts = whereabouts;
  }

  /**
   * What to print before a headline and a colon; null for nothing.
   *
   * @param said the words of the headline
   * @param life whether it may be of somebody's life that the article tells
   * @param placed whether its state could stand there
   */
  String of(Found found, List<Word> said, Sentence sentence, boolean life, boolean placed) {
    if (life && !hero.name().isEmpty()) {
      return isOfOther(found, sentence) ? null : String.join(" ", hero.name());
    }
    String about = National.isTold(said) ? "" : thing();
    if (about.isEmpty()) {
      return null;
    }
    List<Word> topic = Word.of(about, 0, about.length());
    boolean sudden = SUDDEN.contains(bare(topic.get(0)));
    boolean before = sudden && whereabouts.isBefore(found, Whereabouts.LATELY);
    boolean national = placed && (fromLead || NATIONAL.contains(bare(topic.get(0))));
    return before || national || !saysMore(found, topic) ? null : about;
  }

  /** A headline that names the person who the article is about. */
  String named(String title) {
    return hero.called(title);
  }

  /** Whether a thing says more of an event than the place that the article's own headline names. */
  private boolean saysMore(Found found, List<Word> topic) {
    boolean its = // "قناة السويس", of any age
        "thing".equals(Mentions.topicOf(topic.get(0)))
            && gazetteer.find(topic).stream().anyMatch(h -> h.name().equals(places.first()));
    return !places.isHeaded() || its || !whereabouts.isBefore(found, Whereabouts.LONG);
  }

  /** "والدها الذي تولى الوزارة", "والدها، أحد المؤسسين، تولى": whether it may be told of others. */
  private static boolean isOfOther(Found found, Sentence sentence) {
    Word before = null;
    for (Word w : sentence.words()) {
      if (w.start() >= found.nucleus()) {
        boolean done = ArabicForms.isPassive(w.text()); // "أُقر القانون": by whomever
        return done
            || before != null
                && (Arabic.RELATIVES.contains(before.fold())
                    || before.isComma() && !w.fold().startsWith("و"));
      }
      before = w;
    }
    return false;
  }

  private String thing() {
    if (thing == null) {
      thing = headline == null ? "" : headed();
    }
    return thing;
  }

  /** What stands before a colon ("فاجعة وادي الحراش: 18 ضحية"), else the first thing it names. */
  private String headed() {
    List<Word> said = Word.within(words, headline.start(), headline.end());
    int colon = 0;
    while (colon < said.size() && !said.get(colon).is(":", ".", "…")) {
      colon++;
    }
    boolean kicker = colon > 1 && colon <= LONGEST && colon < said.size();
    boolean quoted = kicker && colon > 3 && said.get(0).is("«") && said.get(colon - 1).is("»");
    if (quoted || kicker && Mentions.topicOf(said.get(0)) != null) {
      return Headline.join(said.subList(0, colon).stream().map(Word::text).toList());
    }
    Mentions.Mention first = mentions.firstIn(headline, m -> true);
    fromLead = first == null;
    return fromLead ? lead(said) : first.phrase();
  }

  /** "من «التحول الوطني» إلى الأرقام": what the article then calls "برنامج التحول الوطني". */
  private String lead(List<Word> said) {
    Set<String> own = said.stream().filter(w -> !w.isMark()).map(Word::fold).collect(toSet());
    Layout.Block lead =
        new Layout.Block(headline.end(), headline.end() + LEAD, Layout.Kind.PARAGRAPH);
    Mentions.Mention first =
        mentions.firstIn(
            lead,
            m -> {
              List<Word> phrase = Word.of(m.phrase(), 0, m.phrase().length());
              return phrase.subList(1, phrase.size()).stream()
                  .anyMatch(w -> own.contains(w.fold()));
            });
    return first == null ? "" : first.phrase();
  }

  private static String bare(Word w) {
    return w.fold().startsWith("ال") ? w.fold().substring(2) : w.fold();
  }
}
