package org.tarikh.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.extraction.EventDraft.Name;
import org.tarikh.extraction.Extractor.Extraction;
import org.tarikh.temporal.Publication;

class ExtractorTest {

  private static final String ARABIC =
      """
      الأربعاء, 13 أغسطس 2025 07:51 PM

      دمشق وأنقرة توقعان مذكرة للتدريب العسكري

      دمشق وأنقرة توقعان مذكرة للتدريب العسكري

      وقعت دمشق وأنقرة مذكرة تشمل التدريب العسكري والاستشارات. وجاء التوقيع بعد أحداث محافظة السويداء في تموز الماضي.

      وكانت المحادثات قد بدأت بعد سقوط النظام السوري في 8 كانون الأول 2024.

        • 4 شباط 2025: أول زيارة للرئيس أحمد الشرع إلى أنقرة.

      صورة: مراسم التوقيع، 12 آب 2025

      اقرأ أيضاً: ما جرى في 10 آذار 2025

      مشاركة المقال:
      """;

  private static final String ENGLISH =
      """
      Friday 15 August 2025 - 18:00

      Two ministers sign accord in Tyre

      The ministers of Lebanon and Jordan, Salma Odeh and Omar Haddad, signed an accord on Thursday, \
      the governor said. Since the war of 2006 the port, which opened in May 2009, has been closed \
      twice. It was shelled on 3 March by an armed group, and talks are due in September.
      """;

  private static Extraction extract(String text) {
    Publication published = PublicationLine.find(text).orElseThrow().publication();
    return Extractor.bundled().extract(text, published);
  }

  private static String evidence(String text, EventDraft e) {
    return text.substring(e.start(), e.end());
  }

  @Test
  void aHeadlineToldBesideTheTextServesAsOneWithinIt() {
    String body = ENGLISH.replace("Two ministers sign accord in Tyre\n\n", "");
    Publication published = day(2025, 8, 15);
    Extraction beside =
        Extractor.bundled().extract("Two ministers sign accord in Tyre", body, published);
    List<EventDraft> within = extract(ENGLISH).events();
    assertThat(beside.times()).isEqualTo(Extractor.bundled().extract(body, published).times());
    assertThat(beside.events())
        .extracting(EventDraft::title, EventDraft::date, e -> evidence(body, e))
        .isEqualTo(
            within.stream().map(e -> tuple(e.title(), e.date(), evidence(ENGLISH, e))).toList());
    assertThat(beside.events())
        .allSatisfy(e -> assertThat(beside.times()).contains(e.time()))
        .first()
        .extracting(EventDraft::title)
        .isEqualTo("Two ministers sign accord in Tyre");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "scan-0815",
        "Read also: two ministers sign accord",
        "وزيران يوقعان اتفاقاً في صور",
        "Two ministers, the governor said at length, sign. They signed. It was Thursday."
      })
  void whatIsNoHeadlineOfATextIsNotHeeded(String headline) {
    String body = ENGLISH.replace("Two ministers sign accord in Tyre\n\n", "");
    Publication published = day(2025, 8, 15);
    assertThat(Extractor.bundled().extract(headline, body, published))
        .isEqualTo(Extractor.bundled().extract(body, published));
  }

  @Test
  void aHeadlineThatDoesNotSayWhatWasSignedLeavesTheEventItsOwn() {
    String body = ENGLISH.replace("Two ministers sign accord in Tyre\n\n", "");
    assertThat(
            Extractor.bundled()
                .extract("Ministers of Lebanon and Jordan look ahead", body, day(2025, 8, 15))
                .events())
        .first()
        .extracting(EventDraft::title)
        .isEqualTo("Ministers of Lebanon and Jordan, Salma Odeh and Omar Haddad, sign an accord");
  }

  @Test
  void aHeadlineThatShowsAPlaceIsNoEvents() {
    String body = "Rebels entered Damascus on Sunday, and on their first day people danced.";
    Publication published = day(2024, 12, 9);
    assertThat(
            Extractor.bundled()
                .extract("Damascus on its first day of rebels", body, published)
                .events())
        .extracting(EventDraft::title)
        .containsExactly("Rebels enter Damascus");
    assertThat(
            Extractor.bundled()
                .extract("Rebels enter Damascus and dance", body, published)
                .events())
        .extracting(EventDraft::title)
        .containsExactly("Rebels enter Damascus and dance");
  }

  @Test
  void readsAnArticleWithoutItsLayout() {
    List<EventDraft> events = extract(ARABIC).events();
    assertThat(events)
        .extracting(e -> e.date() + " " + e.title())
        .containsExactly(
            "2025-08-13 دمشق وأنقرة توقعان مذكرة للتدريب العسكري",
            "2025-07 أحداث محافظة السويداء",
            "2024-12-08 سقوط النظام السوري",
            "2025-02-04 أول زيارة للرئيس أحمد الشرع إلى أنقرة");
  }

  /** A tatweel or a vowel sign by itself has no letters. */
  @ParameterizedTest
  @ValueSource(strings = {"ـ", "ً", "’", "(", "،", "1", "\u200f"})
  void strayMarksBreakNothing(String mark) {
    for (String article : List.of(ARABIC, ENGLISH)) {
      int body = article.indexOf("\n\n");
      for (int gap = article.indexOf(' ', body); gap > 0; gap = article.indexOf(' ', gap + 1)) {
        String marked = article.substring(0, gap) + " " + mark + article.substring(gap);
        assertThat(extract(marked).events()).isNotEmpty();
      }
    }
  }

  @Test
  void aWordWithoutLettersEndsNoHeadline() {
    String title = "اللجنة تناقش الملف ـ";
    assertThat(ArabicHeads.leavesOpen(Word.of(title, 0, title.length()))).isTrue();
  }

  @Test
  void aTitleIsRunningText() {
    String spaced = ARABIC.replace("دمشق وأنقرة توقعان", "دمشق\t\u00A0وأنقرة  توقعان");
    assertThat(extract(spaced).events().get(0).title())
        .isEqualTo("دمشق وأنقرة توقعان مذكرة للتدريب العسكري");
  }

  @Test
  void everyEventShowsItsEvidence() {
    Extraction extraction = extract(ARABIC);
    EventDraft fall = extraction.events().get(2);
    assertThat(evidence(ARABIC, fall))
        .isEqualTo("وكانت المحادثات قد بدأت بعد سقوط النظام السوري في 8 كانون الأول 2024.");
    assertThat(ARABIC.substring(fall.time().start(), fall.time().end()))
        .isEqualTo("8 كانون الأول 2024");
    assertThat(fall.rule()).isEqualTo("ar.noun.سقوط");
    assertThat(fall.category()).isEqualTo("conflict");
    assertThat(fall.actors()).extracting(Name::key).contains("syrian-regime");
    assertThat(extraction.events().get(1).places()).extracting(Name::key).contains("suwayda");
  }

  @Test
  void theReportsOwnEventHappenedOnTheDayOfPublication() {
    EventDraft own = extract(ARABIC).events().get(0);
    assertThat(own.rule()).isEqualTo("ar.report");
    assertThat(own.time().rule()).isEqualTo(Report.RULE);
    assertThat(ARABIC.substring(own.time().start(), own.time().end())).isEqualTo("وقعت");
    assertThat(own.importance()).isGreaterThan(extract(ARABIC).events().get(1).importance());
  }

  @Test
  void namesComeInBothLanguagesWhereTheGazetteerKnowsThem() {
    EventDraft visit = extract(ARABIC).events().get(3);
    assertThat(visit.actors())
        .extracting(n -> n.names().get("en"))
        .containsExactly("Ahmed al-Sharaa");
    assertThat(visit.places()).extracting(n -> n.names().get("en")).containsExactly("Ankara");
  }

  @ParameterizedTest
  @CsvSource({
    "أجلى الدفاع المدني العائلات من طرابلس في 3 آذار 2025.,",
    "أجلى الدفاع المدني السوري العائلات من إدلب في 3 آذار 2025., white-helmets",
    "أجلت الخوذ البيضاء العائلات من إدلب في 3 آذار 2025., white-helmets",
    "زار وفد الصليب الأحمر صيدا في 3 آذار 2025.,",
    "زار وفد الصليب الأحمر اللبناني صيدا في 3 آذار 2025., lebanese-red-cross",
    "قصفت القوات الحكومية مدينة الفاشر في 3 آذار 2025., government-forces",
    "افتتح حزب العدالة والتنمية مقره في الرباط في 3 آذار 2025., justice-and-development",
    "اجتمع مجلس الأمن القومي في طهران في 3 آذار 2025., national-security-council",
    "The Treasury Department of Ghana opened an office in Accra on 3 March 2025.,",
    "Congress leaders met in New Delhi on 3 March 2025.,"
  })
  void aBodyWithoutItsStateIsOfNoState(String text, String actor) {
    assertThat(Extractor.bundled().extract(text, day(2025, 8, 13)).events())
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.actors())
                    .extracting(Name::key)
                    .isEqualTo(actor == null ? List.of() : List.of(actor)));
  }

  @Test
  void aNameDoesNotEndInTheWordForSon() {
    String text = "وصل الرئيس التونسي زين العابدين بن علي إلى دمشق في 3 آذار 2010.";
    assertThat(Extractor.bundled().extract(text, day(2025, 8, 13)).events().get(0).actors())
        .extracting(n -> n.names().get("ar"))
        .contains("زين العابدين بن علي");
    String other = text.replace("بن علي", "بن عبد الله");
    assertThat(Extractor.bundled().extract(other, day(2025, 8, 13)).events().get(0).actors())
        .extracting(n -> n.names().get("ar"))
        .contains("زين العابدين بن عبد الله");
  }

  @Test
  void aHeadShortenedInTheTextIsNamedInFull() {
    String text = "عقد حزب «النهضة» مؤتمره في دمشق. وأعلن الحزب حل نفسه في 12 أيار 2025.";
    assertThat(Extractor.bundled().extract(text, day(2025, 8, 13)).events())
        .extracting(EventDraft::title)
        .contains("إعلان حزب «النهضة» حل نفسه");
  }

  @Test
  void readsAnEnglishArticle() {
    String text =
        """
        Thursday, August 14, 2025 10:30

        DAMASCUS - The two ministers signed a memorandum in Ankara on Wednesday. It takes effect tomorrow.

        Sept. 17, 2024: the envoy visits Damascus
        The border was closed on 25 March 2023, when a strike began.

        Read also: What happened on 10 March 2025
        """;
    assertThat(extract(text).events())
        .extracting(e -> e.date() + " " + e.title())
        .containsExactly(
            "2025-08-13 Two ministers sign a memorandum in Ankara",
            "2025-08-15 Memorandum to take effect",
            "2024-09-17 Envoy visits Damascus",
            "2023-03-25 Border closed when a strike begins");
  }

  @Test
  void aRunOfWordsWithoutEndIsNoSentence() {
    String text = "وقّع الوزير اتفاقاً في 13 آب 2025 ".repeat(200);
    assertThat(Extractor.bundled().extract(text, day(2025, 8, 13)).events()).isEmpty();
  }

  @Test
  void ofTimesThatShareAWordTheLaterIsRead() {
    String text = "The two sides signed the accord in November27five hours after the talks began.";
    assertThat(Extractor.bundled().extract(text, day(2025, 8, 13)).events())
        .extracting(e -> e.date().toString())
        .containsExactly("2024-11-27");
  }

  @Test
  void nothingNeedStandBeforeAndAtTheHeadOfASentence() {
    Extraction extraction = Extractor.bundled().extract("And sets off on 8 May.", day(2025, 8, 13));
    assertThat(extraction.times()).hasSize(1);
  }

  @Test
  void anEmptyTextTellsNothing() {
    Extraction extraction = Extractor.bundled().extract("", day(2025, 8, 13));
    assertThat(extraction.times()).isEmpty();
    assertThat(extraction.events()).isEmpty();
  }

  private static Publication day(int year, int month, int day) {
    return new Publication(LocalDate.of(year, month, day), null);
  }
}
