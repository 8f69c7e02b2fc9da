package org.tarikh.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الأربعاء, 13 أغسطس 2025 07:51 PM         | 2025-08-13T19:51
          الإثنين، 8 كانون الأول 2025 - 09:15      | 2025-12-08T09:15
          الثلاثاء 05 آب/أغسطس 2025 11:20 م        | 2025-08-05T23:20
          عمّان، الخميس ٢٤ نيسان ٢٠٢٥ - ١٢:٣٠ ظهراً | 2025-04-24T12:30
          نُشر في: 14 آذار 2025، 18:00              | 2025-03-14T18:00
          تاريخ النشر: 2025-08-13                  | 2025-08-13
          ١٣/٠٨/٢٠٢٥ ١٩:٥١                         | 2025-08-13T19:51
          13/08/2025 19:51                         | 2025-08-13T19:51
          23 كانون الأول 2016 | 2016-12-23
          Wednesday, 8 October 2025, 14:30         | 2025-10-08T14:30
          Sat 16 Jul 2016, 21:05                   | 2016-07-16T21:05
          Published: 2025-07-01 09:30              | 2025-07-01T09:30
          Sunday 28/09/2025                        | 2025-09-28
          2025-08-13T19:51                         | 2025-08-13T19:51
          Damascus - October 8, 2025               | 2025-10-08
          راديو المرفأ – نشرة السابعة مساءً – الثلاثاء 3 آذار 2020 | 2020-03-03T19:00
          الثلاثاء 3 مارس 2020 – نشرة الثامنة مساءً – إذاعة المرفأ من الرباط | 2020-03-03
          صفاقس، الثلاثاء 3 مارس 2020 - س 17:20 | 2020-03-03T17:20
          Coast FM news desk, Tyre (Monday 7 September 2020, 6:30pm) | 2020-09-07T18:30
          Coast Radio, the eight o'clock news, Monday 7 September 2020 | 2020-09-07
          راديو السهل وما حوله - نشرة الثالثة عصراً - الأحد 6 أيلول 2020 | 2020-09-06T15:00
          """)
  void readsTheLine(String line, String published) {
    String text = line + "\n\nعنوان\n\nنص المقال.";
    assertThat(PublicationLine.find(text))
        .hasValueSatisfying(
            p -> {
              assertThat(p.publication().edtf()).hasToString(published);
              assertThat(p.start()).isGreaterThanOrEqualTo(0);
              assertThat(p.end()).isLessThanOrEqualTo(line.length());
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "عنوان بلا تاريخ\n\nنص بلا تاريخ.",
        "قال الوزير إن الاتفاق الموقع في 13 آب 2025 دخل حيز التنفيذ بعد مصادقة البرلمان عليه.",
        "The ministers of the two countries signed the agreement on 13 August 2025 in the capital.",
        "صورة: مقاتلون عند القلعة، 30 تشرين الثاني 2024",
        "Photo: A closed crossing, 7/10/2025",
        "أمس الثلاثاء",
        "13 آب",
        "The minister resigned, Wednesday 13 August 2025, after a long day in the capital.",
      })
  void aTextWithoutOneHasNone(String text) {
    assertThat(PublicationLine.find(text)).isEmpty();
  }

  @Test
  void itMayStandBelowTheHeadline() {
    String text =
        "دمشق وأنقرة توقعان مذكرة\n\nدمشق - سانا\n13 آب 2025\n\nوقّع الوزيران المذكرة اليوم.";
    assertThat(PublicationLine.find(text).orElseThrow().start()).isEqualTo(text.indexOf("13 آب"));
  }

  @Test
  void publishedComesBeforeUpdated() {
    String text = "آخر تحديث: 15/8/2025 10:40\nنُشر في 13/8/2025 09:00\n\nنص.";
    assertThat(PublicationLine.find(text).orElseThrow().publication().edtf())
        .hasToString("2025-08-13T09:00");
  }

  @Test
  void updatedIsBetterThanNothing() {
    assertThat(PublicationLine.find("Last updated: 8 December 2025\n\nText."))
        .hasValueSatisfying(p -> assertThat(p.publication().edtf()).hasToString("2025-12-08"));
  }
}
