package org.tarikh.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.Samples;
import org.tarikh.search.TimelineSearch.Facet;
import org.tarikh.search.TimelineSearch.Facets;
import org.tarikh.search.TimelineSearch.Span;

/** What events are counted by, and the words they are found by. */
@QuarkusTest
class FacetsAndWordsTest extends SearchedEvents {

  @Test
  void facetsCountWhatCouldBeChosen() {
    publish("2011", "conflict", List.of(Samples.DAMASCUS), List.of());
    publish("2012", "justice", List.of(Samples.DAMASCUS, Samples.ANKARA), List.of());
    publish("2013", "conflict", List.of(Samples.ANKARA), List.of(Samples.DAMASCUS));
    publish("2014", "conflict", List.of(Samples.ANKARA), List.of());

    assertThat(search.facets(mine, null, null))
        .isEqualTo(
            new Facets(
                Map.of("conflict", 3L, "justice", 1L),
                List.of(new Facet(Samples.ANKARA, 3), new Facet(Samples.DAMASCUS, 2)),
                List.of(new Facet(Samples.DAMASCUS, 1)),
                Map.of("صحيفة", 4L),
                Map.of("year", 4L),
                Map.of("1", 4L)));
    assertThat(
            search.facets(
                new TimelineQuery(
                    mark, List.of("justice", "society"), List.of("ankara"), List.of()),
                null,
                null))
        .isEqualTo(
            new Facets(
                Map.of("conflict", 2L, "justice", 1L, "society", 0L),
                List.of(new Facet(Samples.ANKARA, 1), new Facet(Samples.DAMASCUS, 1)),
                List.of(),
                Map.of("صحيفة", 1L),
                Map.of("year", 1L),
                Map.of("1", 1L)));
  }

  @Test
  void facetsCountTheWindow() {
    long start = publish("2011", "conflict", List.of(Samples.DAMASCUS), List.of()).earliest;
    long end = publish("2012", "justice", List.of(Samples.ANKARA), List.of()).latest;
    publish("2013", "conflict", List.of(Samples.DAMASCUS), List.of(Samples.ANKARA));

    assertThat(search.facets(mine, start, end))
        .isEqualTo(
            new Facets(
                Map.of("conflict", 1L, "justice", 1L),
                List.of(new Facet(Samples.ANKARA, 1), new Facet(Samples.DAMASCUS, 1)),
                List.of(),
                Map.of("صحيفة", 2L),
                Map.of("year", 2L),
                Map.of("1", 2L)));
    assertThat(search.facets(mine, end + 1, null).categories()).isEqualTo(Map.of("conflict", 1L));
    assertThat(search.facets(mine, null, start - 1).categories()).isEmpty();
  }

  @Test
  void aChosenNameIsToldThoughNothingInTheWindowHasIt() {
    long late = publish("2013", "conflict", List.of(Samples.DAMASCUS), List.of()).earliest;

    assertThat(
            search
                .facets(
                    new TimelineQuery(mark, List.of(), List.of("damascus", "nowhere"), List.of()),
                    null,
                    late - 1)
                .places())
        .containsExactly(new Facet(Samples.DAMASCUS, 0));
  }

  @Test
  void aNameIsToldAsTheNewestEventTellsIt() {
    Name older = new Name("atlantis", Map.of("en", "Atlantis"));
    Name newer = new Name("atlantis", Map.of("en", "Atlantis", "ar", "أطلانتس"));
    publish("2014", "conflict", List.of(older), List.of());
    publish("2013", "conflict", List.of(newer), List.of());

    assertThat(search.facets(mine, null, null).places()).containsExactly(new Facet(newer, 2));
  }

  @Test
  void theSpanLeavesOpenEndsAside() {
    assertThat(search.span(mine)).isEqualTo(new Span(null, null));

    publish("2025-08-13/..");
    assertThat(search.span(mine)).isEqualTo(new Span(29_250_720L, 29_250_720L));

    publish("../2025-08-13");
    publish("2025-08-13");
    assertThat(search.span(mine)).isEqualTo(new Span(29_250_720L, 29_252_159L));
  }

  @ParameterizedTest
  @CsvSource({
    // in the text, searched
    "أحداث السويداء, احداث السويداء",
    "أحداث السويداء, سويداء",
    "إعلان دستوري, اعلان",
    "آب, اب",
    "توقيع مذكّرة التفاهم, مذكرة تفاهم",
    "مذكرة التفاهم, مُذَكَّرَةُ التَّفاهُمِ",
    "مدرسة, مدرسه",
    "الحكومة, حكومة",
    "والحكومة, الحكومة",
    "بالحكومة, الحكومة",
    "للحكومة, حكومة",
    "مستشفى, مستشفي",
    "محمـــد, محمد",
    "انسحاب القوات, القوات انسحاب",
    "إعلان العمال إضراباً عاماً, إضراب",
    "إعلان العمال إضراباً عاماً, اضراب",
    "إعلان العمال إضراباً عاماً, الإضراب",
    "إعلان العمال إضرابًا عامًا, إضرابا عاما",
    "إعلان العمال إضرابًا عامًا, '\"إضراب عام\"'",
    "إعلان العمال إضرابا عاما, إضراب عام",
    "إضراب العمال, إضراباً",
    "إضراب عام, '\"إضرابًا عامًا\"'",
    "إضراب العمال, إضرابا",
    "الإضراب مستمر, اضرابا",
    "إضراب عام, '\"إضرابا عاما\"'",
    "كتاب جديد, كتابا",
    "كتابا جديدا, كتاب",
    "علم جديد, علما",
    "علما بالأمر, علم",
    "يوم واحد, يوما",
    "فوز محلي, محليا",
    "بيان سياسي, سياسيا",
    "التزام الطرفين, التزاما",
    "بيان التحاق, والتحاقا",
    "قضايا عالقة, قضايا",
    "رداً على القصف, رد",
    "الرد على القصف, ردًّا",
    "معاناة سوريا, سورية",
    "عام ٢٠٢٥, 2025",
    "عام 2025, ٢٠٢٥",
    "عام ۲۰۲۵, 2025",
    "Signing of the Memorandum, memorandum SIGNING",
    "Syria's ministers, syria minister",
    "Syria’s talks, Syria talk",
    "café, cafe",
    "وقّع وزير الدفاع، مرهف أبو قصرة, 'الدفاع، مرهف'",
    "an old-town house, old-town",
    "He said no, '\"said no\"'"
  })
  void wordsAreFoundHoweverTheyAreWritten(String text, String words) {
    event(text);

    assertThat(search.page(query(words + " " + mark), null, null, null, 10).total()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "أحداث السويداء, أحداث درعا",
    "توقيع مذكرة, تواقيع",
    "درع الفرات, درعا",
    "درع الفرات, بدرعا",
    "صيد الأسماك, صيدا",
    "وزيرة السويد, السويدا",
    "نور الشريف, نورا",
    "خطاب أمريكي, أمريكا",
    "خطاب فرنسي, فرنسا",
    "خطاب أوروبي, اوروبا",
    "رئيس سوري, سوريا",
    "سور المدينة, سوريا",
    "كلمة علي, عليا",
    "كلمة قضاء, قضايا",
    "هذا, هذ",
    "إضراباً عاماً, '\"عام إضراب\"'",
    "He said no, '\"no said\"'",
    "memorandum, memo"
  })
  void allWordsMustBeThere(String text, String words) {
    event(text);

    assertThat(search.page(query(words + " " + mark), null, null, null, 10).total()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "(", "a AND (", "+-*~^:!", "words:x", "\\", "\u0000", "))))", "؟"})
  void anyTextMayBeSearched(String words) {
    event("x");

    assertThat(search.page(query(words), null, null, null, 10).total()).isNotNegative();
    assertThat(search.tile(0, 0, query(words)).total()).isNotNegative();
  }

  @Test
  void aSearchIsBounded() {
    assertThat(query("و".repeat(100_000)).words()).hasSize(TimelineQuery.MAX_WORDS);
    assertThat(search.page(query("كلمة ".repeat(10_000)), null, null, null, 1).cards()).isEmpty();
  }
}
