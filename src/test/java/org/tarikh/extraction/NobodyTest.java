package org.tarikh.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarikh.temporal.Publication;

/** Words of the lists of names, offices and bodies in sentences where they are none. */
class NobodyTest {

  private static final String SENTENCES =
      """
      صدر الحكم على الرجل في 3 آذار 2024.
      رفعت الكتيبة لواء النصر فوق القلعة في 5 أيار 2024.
      أعلن الرئيس وفاء الحكومة بالتزاماتها في 6 حزيران 2024.
      احترقت هالة من الضوء فوق المدينة في 7 حزيران 2024.
      افتتح المحافظ ملعب الأمل في 8 تموز 2024.
      قصف الجيش بنك الأهداف كاملاً في 9 تموز 2024.
      توقفت حركة السير في المدينة في 10 تموز 2024.
      بدأ تنظيم الأسرة في القرى عام 2019.
      فتح مطار رفيق الحريري الدولي أبوابه في 11 تموز 2024.
      افتتح مجمع السلطان قابوس في 12 تموز 2024.
      خرج المتهم على ذمة القضية في 16 تموز 2024.
      رفض الحكم ركلة الجزاء في 17 تموز 2024.
      عاد الأب والأم إلى القرية في 18 تموز 2024.
      أطلق الحارس النار في 19 تموز 2024.
      فقد الطالب كتابه في 20 تموز 2024.
      ربح الفريق المباراة في 21 تموز 2024.
      هدمت البلدية الشارع في 22 تموز 2024.
      طالب الأسير والمعتقل بالحرية في 24 تموز 2024.
      افتتح الوزير معرض الكتاب في 25 تموز 2024.
      أفاد مصدر بسقوط قتلى في 27 تموز 2024.
      غمرت السيول حي السلام في 28 تموز 2024.
      سرق لص بنك الدم في 29 تموز 2024.
      انعقدت لجنة الأحد في 30 تموز 2024.
      أعاد المدرب أمل الفوز إلى الفريق في 31 تموز 2024.
      أعلن المفتي رمضان شهراً للصوم في 1 آب 2024.
      انطلق سباق الخيل في 3 آب 2024.
      نقلت النجمة الذهبية إلى المتحف في 4 آب 2024.
      غنت المطربة أغنية جديدة في 5 آب 2024.
      اعتقل الشاب قرب الحاجز في 6 آب 2024.
      صوّت السيد رئيس الجلسة في 7 آب 2024.
      حرر الجيش جسر الرئيس في 8 آب 2024.
      احترقت ثلاث شاحنات للنقيب في 3 آذار 2024.
      دمر الحريق مصرف المياه في 4 آذار 2024.
      اعتقلت الشرطة حسام الأسد في 5 آذار 2024.
      أعلنت الفنانة أمل العودة إلى المسرح في 6 آذار 2024.
      أغلقت البلدية جسر الملك سلمان في 7 آذار 2024.
      انهار جدار شارع حسني مبارك في 8 آذار 2024.
      أطلق المخترع عنان الخيال في 9 آذار 2024.
      وصل المهندس قبل الموعد في 10 آذار 2024.
      توقف الأستاذ عن التدريس في 11 آذار 2024.
      أصيب الطفل بجروح في 12 آذار 2024.
      سقط المدافع أرضاً في 13 آذار 2024.
      The bush fire near Rice Street destroyed ten homes on 3 March 2024.
      Police closed King Hussein Bridge on 4 March 2024.
      Rafic Hariri International Airport reopened on 5 March 2024.
      The General Security Agency arrested ten people on 6 March 2024.
      General Assembly President opened the session on 7 March 2024.
      The coach overturned near Homs on 8 March 2024.
      The captain sank the ship on 9 March 2024.
      Aoun won the vote on 10 March 2024.
      Abdi resigned on 11 March 2024.
      Salam Haddad died on 12 March 2024.
      Secretary General flew home on 15 March 2024.
      The Fitch family moved to Beirut on 17 March 2024.
      A novelist won the prize on 21 March 2024.
      Barack Obama Foundation opened an office on 22 March 2024.
      Divers rushed to save the children on 20 March 2024.
      The protesters marched to demand an end to the doctrine on 21 March 2024.
      Workers closed Saddam Hussein Stadium on 22 March 2024.
      The mayor resigned on 23 March 2024.
      Flood water ruined the wagner warehouse on 24 March 2024.
      The Barack Obama Library opened on 25 March 2024.
      """;

  private static List<String> actors(String text) {
    Publication published = new Publication(LocalDate.of(2024, 12, 1), null);
    return Extractor.bundled().extract(text, published).events().stream()
        .flatMap(event -> event.actors().stream())
        .map(EventDraft.Name::key)
        .toList();
  }

  static Stream<String> sentences() {
    return SENTENCES.lines();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void namesNobody(String sentence) {
    assertThat(actors(sentence)).isEmpty();
  }

  @Test
  void aGivenNameOfManyMeaningsStandsBehindATrade() {
    assertThat(actors("توفيت الفنانة هالة يوسف في 3 آذار 2024.")).containsExactly("هالة-يوسف");
    assertThat(actors("توفيت الفنانة السورية أمل خضر في 3 آذار 2024.")).containsExactly("امل-خضر");
    assertThat(actors("توفي الفنان علي حسن في 3 آذار 2024.")).containsExactly("علي-حسن");
    assertThat(actors("توفي الشاب هالة يوسف في 3 آذار 2024.")).isEmpty(); // she is a woman
  }

  @Test
  void aFamilyNameIsNotThatOfSomebodyElse() {
    assertThat(actors("استقال فاروق الشرع في 14 تموز 2024.")).containsExactly("farouk-al-sharaa");
    assertThat(actors("استقال محمود الشرع في 14 تموز 2024.")).isEmpty();
    assertThat(actors("التقى محمود عباس الشرع في 14 تموز 2024."))
        .containsExactly("mahmoud-abbas", "ahmed-al-sharaa");
    assertThat(actors("Maher al-Assad fled on 13 March 2024.")).containsExactly("maher-al-assad");
  }

  @Test
  void theNameOfABodyKeepsItsPlace() {
    Publication published = new Publication(LocalDate.of(2024, 12, 1), null);
    assertThat(
            Extractor.bundled()
                .extract("أضربت بلدية القاهرة في 3 آذار 2024.", published)
                .events()
                .get(0)
                .places())
        .extracting(EventDraft.Name::key)
        .containsExactly("cairo");
  }
}
