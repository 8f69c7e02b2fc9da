package org.tarikh.extraction;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EventDraft.Name;

/**
 * What an Arabic article is about, for a headline that names nobody and nothing: the person whose
 * life it tells, or the thing that its own headline names ("معبر رفح: تعليق العمل").
 */
final class ArabicTopic {

  private static final Set<String> SUDDEN = Words.AR.list("topic.sudden");

  private static final Set<String> NATIONAL = Words.AR.list("topic.national");

  private static final Set<String> RESULTS = Words.AR.list("topic.results");

  private static final List<String> TEAMS = List.copyOf(Words.AR.list("topic.teams"));

  private static final Set<String> FUNERALS = Words.AR.list("topic.funerals");

  private static final Set<String> BEFALLS = Words.AR.list("topic.befalls");

  private static final Set<String> TEAM = Words.AR.list("topic.team");

  private static final Set<String> COACH = Words.AR.list("topic.coach");

  private static final Set<String> TRIED = Words.AR.list("topic.tried");

  private static final Set<String> PARTS = Words.AR.list("topic.parts");

  private static final Set<String> MOVING = Words.AR.list("topic.moving");

  /** Words before a colon. */
  private static final int LONGEST = 5;

  private static final int LEAD = 400;
  private static final int OFTEN = 2;

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
   * @param place what could stand there else; null for none
   */
  String of(Found found, List<Word> said, Sentence sentence, boolean life, Name place) {
    if (life && !hero.name().isEmpty()) {
      boolean other = // "وفاة رامي عون", "تولي السلطان الراحل"
          BEFALLS.contains(said.get(0).fold()) && !Arabic.isPreposition(said.get(1))
              || Setting.says(said, ArabicHero.MOURNED);
      return other || isOfOther(found, sentence) ? null : String.join(" ", hero.name());
    }
    String about = National.isTold(said) ? "" : thing();
    if (about.isEmpty()) {
      Word whom = said.get(Math.min(1, said.size() - 1));
      boolean other = // "إقالة مدير المرفأ"
          !whom.fold().startsWith("ال") && ArabicOffices.isPerson(whom);
      boolean his = place == null || gazetteer.isState(place.key()) && !other;
      return his && isHeroHeaded() ? String.join(" ", hero.name()) : null;
    }
    List<Word> topic = Word.of(about, 0, about.length());
    boolean sudden = SUDDEN.contains(Setting.bare(topic.get(0)));
    boolean before = sudden && whereabouts.isBefore(found, Whereabouts.LATELY);
    String head = Setting.bare(topic.get(0));
    boolean national = place != null && (fromLead || NATIONAL.contains(head));
    boolean less = // than the place of the headline: "صيدا", but "قضية الوقود"
        place != null
            && places.isHeaded()
            && !TRIED.contains(head)
            && !isOfPlace(topic)
            && !Setting.says(said, PARTS);
    return before || national || less || !saysMore(found, topic) ? null : about;
  }

  /**
   * Who a headline without a subject speaks of that names a place alone: the ship that the article
   * is about ("السفينة «أمل»: الإبحار من مرسين"), the team whose result it tells, who is buried;
   * null for none.
   */
  String actor(List<Word> said) {
    if (Setting.says(said, FUNERALS) && hero.isDead(words) || hero.isMeant(said)) {
      return String.join(" ", hero.name());
    }
    boolean team = Setting.says(said.subList(0, Math.min(said.size(), 2)), TEAM);
    if (team || isResult(said) || Setting.says(said, COACH)) {
      return team(team);
    }
    String about = thing();
    String head = about.isEmpty() ? "" : Setting.bare(Word.of(about, 0, about.length()).get(0));
    boolean often = // or it is one of many things that a survey tells
        MOVING.contains(head)
            && words.stream().filter(w -> Setting.bare(w).equals(head)).count() >= OFTEN;
    return often ? about : null;
  }

  /** The national team, else the only club that the article calls so; null for none. */
  private String team(boolean club) {
    for (String kind : club ? TEAMS : TEAMS.subList(0, 1)) {
      int before = headline == null ? 0 : headline.end() + LEAD;
      Mentions.Mention team = mentions.first(kind, before);
      boolean national = kind.equals(TEAMS.get(0));
      if (team != null && (national ? isTeam(team.phrase()) : mentions.isOnly(kind))) {
        return team.phrase();
      }
    }
    return null;
  }

  /** "المنتخب الأردني", and not "المنتخب الجديد". */
  private static boolean isTeam(String phrase) {
    return Word.of(phrase, 0, phrase.length()).stream()
        .anyMatch(w -> w.is("الوطني") || !Places.statesOf(w).isEmpty());
  }

  /** "خسارة أمام السعودية", "تعادل مخيب مع قطر", "موعد لقاء إيران": of a team it does not name. */
  private boolean isResult(List<Word> said) {
    int i = said.get(0).is(ArabicHeadline.PLANNED) ? 1 : 0;
    if (i + 2 > said.size() || !RESULTS.contains(said.get(i).fold())) {
      return false;
    }
    Word next = said.get(i + 1);
    boolean like = // "نقطة ثمينة من"
        i + 2 < said.size()
            && Arabic.isPreposition(said.get(i + 2))
            && next.fold().endsWith("ة") == said.get(i).fold().endsWith("ة")
            && !next.fold().startsWith("ال")
            && gazetteer.at(said, i + 1) == null;
    return like
        || Arabic.isPreposition(next)
        || Arabic.hasAttachedPreposition(next)
        || Character.isDigit(next.text().charAt(0))
        || said.get(i).is("لقاء", "مواجهة") && gazetteer.at(said, i + 1) != null;
  }

  /** Whether a headline names in full the person whom the article is about: that says enough. */
  boolean isOfHero(String title) {
    return hero.name().size() > 1 && title.contains(String.join(" ", hero.name()));
  }

  /**
   * Of what a headline may speak that has a pronoun for something it does not name: the person or
   * the thing that the article's own headline names ("سوق السمك: احترقت بسطاتها"); null for other
   * headlines.
   */
  String whose(Found found) {
    boolean open = found.confidence() == ArabicBareTitle.CONFIDENCE;
    if (open && isHeroHeaded() && hero.fits(found.title())) {
      return String.join(" ", hero.name());
    }
    return !open || thing().isEmpty() || fromLead ? null : thing();
  }

  /** A headline that names the person who the article is about. */
  String named(String title) {
    return hero.called(title);
  }

  /** Whether a thing says more of an event than the place that the article's own headline names. */
  private boolean saysMore(Found found, List<Word> topic) {
    boolean stays = "thing".equals(ArabicHeads.topicOf(topic.get(0))); // "قناة السويس", of any age
    return !places.isHeaded() || stays || !whereabouts.isBefore(found, Whereabouts.LONG);
  }

  /** Whether a thing is called by the place that the article is about. */
  private boolean isOfPlace(List<Word> topic) {
    Name first = places.first();
    return first != null
        && (gazetteer.find(topic).stream().anyMatch(hit -> hit.name().equals(first))
            || topic.stream().anyMatch(w -> Places.statesOf(w).contains(first.key())));
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

  /** "المؤبد لسامي فرح": whether the headline calls by the given name whom the article is about. */
  private boolean isHeroHeaded() {
    String given = hero.name().isEmpty() || headline == null ? "" : Word.fold(hero.name().get(0));
    return !given.isEmpty()
        && ArabicGiven.is(Word.of(given, 0, given.length()).get(0)) // not "خمسة عمال"
        && Word.within(words, headline.start(), headline.end()).stream()
            .anyMatch(w -> Arabic.withoutPrefixes(w.fold()).contains(given));
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
    if (quoted || kicker && ArabicHeads.topicOf(said.get(0)) != null) {
      return Headline.join(said.subList(0, colon).stream().map(Word::text).toList());
    }
    if (!said.isEmpty() && ArabicHeads.topicOf(said.get(0)) != null) {
      int verb = 1; // "مهرجان قرطاج يختتم دورته"
      while (verb < said.size() && verb < LONGEST && !isPresent(said.get(verb), said.get(0))) {
        verb++;
      }
      boolean named = verb > 1 && verb < said.size() && isPresent(said.get(verb), said.get(0));
      if (named && said.subList(1, verb).stream().noneMatch(ArabicTopic::goesOn)) {
        return Headline.join(said.subList(0, verb).stream().map(Word::text).toList());
      }
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

  /** "في الشمال", "بالشمال", "والمعهد": what is no part of a name. */
  private static boolean goesOn(Word w) {
    return Arabic.isPreposition(w)
        || w.fold().startsWith("بال")
        || w.fold().startsWith("وال")
        || Arabic.hasAttachedPreposition(w);
  }

  /** "يختتم", of a feminine noun "تختتم". */
  private static boolean isPresent(Word w, Word subject) {
    String fold = w.fold();
    return fold.length() > 3
        && !fold.endsWith("ة")
        && fold.startsWith(subject.fold().endsWith("ة") ? "ت" : "ي");
  }
}
