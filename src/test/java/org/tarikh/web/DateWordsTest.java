package org.tarikh.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfException;

/** Whole phrases in both languages. (Quarkus starts because the bundles are made by its build.) */
@QuarkusTest
class DateWordsTest {

  private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

  @ParameterizedTest
  @CsvSource({
    "LEVANTINE, 13 آب 2025, تموز 2025",
    "EGYPTIAN, 13 أغسطس 2025, يوليو 2025",
    "MAGHREBI, 13 أوت 2025, جويلية 2025",
    "MOROCCAN, 13 غشت 2025, يوليوز 2025"
  })
  void callsTheMonthsAsTheReaderDoes(MonthNames names, String day, String month) {
    DateWords arabic = new DateWords(Language.AR, DAMASCUS, names);
    assertThat(arabic.words(Edtf.parse("2025-08-13"))).isEqualTo(day);
    assertThat(arabic.words(Edtf.parse("2025-07"))).isEqualTo(month);
    assertThat(arabic.words(Edtf.parse("2025-21"))).isEqualTo("ربيع 2025");
    assertThat(new DateWords(Language.EN, DAMASCUS, names).words(Edtf.parse("2025-07")))
        .isEqualTo("July 2025");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-08-13 | 19 Safar 1447 AH | 19 صفر 1447 هـ",
        "2025-08-13T19:51 | 19 Safar 1447 AH | 19 صفر 1447 هـ",
        "2025-07 | Muharram 1447 – Safar 1447 AH | محرم 1447 – صفر 1447 هـ",
        "2025 | 1446 – 1447 AH | 1446 – 1447 هـ",
        "2013-08-21~ | about 14 Shawwal 1434 AH | نحو 14 شوال 1434 هـ",
        "2011-03-15/.. | since 10 Rabiʻ II 1432 AH | منذ 10 ربيع الآخر 1432 هـ",
        "../2011-03-15 | until 10 Rabiʻ II 1432 AH | حتى 10 ربيع الآخر 1432 هـ",
        "1882-11-12 | 1 Muharram 1300 AH | 1 محرم 1300 هـ",
        "1882-11-11 | - | -",
        "201X | - | -",
        "Y99999999999 | - | -",
        "../.. | - | -"
      })
  void tellsTheHijriDateWhereItIsKnown(String edtf, String english, String arabic) {
    Edtf value = Edtf.parse(edtf);
    assertThat(new HijriWords(Language.EN, DAMASCUS).words(value))
        .isEqualTo(english.equals("-") ? null : english);
    assertThat(new HijriWords(Language.AR, DAMASCUS).words(value))
        .isEqualTo(arabic.equals("-") ? null : arabic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Dates
        "2024-12-08 | 8 December 2024 | 8 كانون الأول 2024",
        "2025-07 | July 2025 | تموز 2025",
        "2011 | 2011 | 2011",
        "2013-08~ | about August 2013 | نحو آب 2013",
        "2013-08? | August 2013 (uncertain) | آب 2013 (غير مؤكد)",
        "2013-08-21% | about 21 August 2013 (uncertain) | نحو 21 آب 2013 (غير مؤكد)",
        // Months
        "2025-01 | January 2025 | كانون الثاني 2025",
        "2025-02 | February 2025 | شباط 2025",
        "2025-03 | March 2025 | آذار 2025",
        "2025-04 | April 2025 | نيسان 2025",
        "2025-05 | May 2025 | أيار 2025",
        "2025-06 | June 2025 | حزيران 2025",
        "2025-09 | September 2025 | أيلول 2025",
        "2025-10 | October 2025 | تشرين الأول 2025",
        "2025-11 | November 2025 | تشرين الثاني 2025",
        // Seasons
        "2001-21 | spring 2001 | ربيع 2001",
        "2001-22~ | about summer 2001 | نحو صيف 2001",
        "2001-23 | autumn 2001 | خريف 2001",
        "2010-24 | winter 2010–2011 | شتاء 2010–2011",
        // Unspecified digits
        "2004-XX | 2004 | 2004",
        "1985-04-XX | April 1985 | نيسان 1985",
        "1985-XX-XX | 1985 | 1985",
        "201X | the 2010s | عقد 2010",
        "201X~ | about the 2010s | نحو عقد 2010",
        "023X | the 230s AD | عقد 230 م",
        "000X | between 1 BC and 9 AD | بين 1 ق.م و9 م",
        "-201X | between 2020 BC and 2011 BC | بين 2020 ق.م و2011 ق.م",
        "20XX | the 21st century | القرن الـ21",
        "19XX | the 20th century | القرن الـ20",
        "11XX | the 12th century | القرن الـ12",
        "01XX | the 2nd century | القرن الـ2",
        "02XX | the 3rd century | القرن الـ3",
        "-03XX | the 4th century BC | القرن الـ4 ق.م",
        "1XXX | between 1000 and 1999 | بين 1000 و1999",
        "XXXX | unknown date | تاريخ غير معروف",
        "XXXX-XX-XX | unknown date | تاريخ غير معروف",
        // Eras and long years
        "0476-09 | September 476 AD | أيلول 476 م",
        "0000 | 1 BC | 1 ق.م",
        "-0043-03-15 | 15 March 44 BC | 15 آذار 44 ق.م",
        "-0550-24 | winter 551 BC–550 BC | شتاء 551 ق.م–550 ق.م",
        "Y12000 | the year 12,000 | عام 12,000",
        "Y170000002 | the year 170,000,002 | عام 170,000,002",
        "Y-65999999 | 66,000,000 BC | 66,000,000 ق.م",
        "-9998 | 9999 BC | 9999 ق.م",
        "-9999 | 10,000 BC | 10,000 ق.م",
        "Y-9223372036854775807 | 9,223,372,036,854,775,808 BC | 9,223,372,036,854,775,808 ق.م",
        // Times, by the clock of Damascus
        "2025-08-13T19:51 | 13 August 2025, 19:51 | 13 آب 2025، 19:51",
        "2024-12-08T06:18:05 | 8 December 2024, 06:18:05 | 8 كانون الأول 2024، 06:18:05",
        "2025-08-13T23:30Z | 14 August 2025, 02:30 | 14 آب 2025، 02:30",
        "2013-08-21T02:00~ | about 21 August 2013, 02:00 | نحو 21 آب 2013، 02:00",
        // Intervals: what both ends share is said once
        "2024-11-27/2024-12-08 | from 27 November to 8 December 2024 "
            + "| من 27 تشرين الثاني إلى 8 كانون الأول 2024",
        "2024-11-27/2024-11-30 | from 27 to 30 November 2024 | من 27 إلى 30 تشرين الثاني 2024",
        "2024-12-30/2025-01-02 | from 30 December 2024 to 2 January 2025 "
            + "| من 30 كانون الأول 2024 إلى 2 كانون الثاني 2025",
        "2025-01/2025-03 | from January to March 2025 | من كانون الثاني إلى آذار 2025",
        "2011-03/2024-12 | from March 2011 to December 2024 | من آذار 2011 إلى كانون الأول 2024",
        "2011/2024 | from 2011 to 2024 | من 2011 إلى 2024",
        "2001-21/2001-22 | from spring to summer 2001 | من ربيع إلى صيف 2001",
        "2001-21/2001-24 | from spring 2001 to winter 2001–2002 | من ربيع 2001 إلى شتاء 2001–2002",
        "2024-11-27/2024-12 | from 27 November 2024 to December 2024 "
            + "| من 27 تشرين الثاني 2024 إلى كانون الأول 2024",
        "2024-11-27~/2024-12-08 | from about 27 November 2024 to 8 December 2024 "
            + "| من نحو 27 تشرين الثاني 2024 إلى 8 كانون الأول 2024",
        "201X/202X | from the 2010s to the 2020s | من عقد 2010 إلى عقد 2020",
        "2011/2011 | 2011 | 2011",
        "2025-08-13T19:51/2025-08-13T20:30 | 13 August 2025, from 19:51 to 20:30 "
            + "| 13 آب 2025، من 19:51 إلى 20:30",
        "2024-12-07T22:00/2024-12-08T06:18 "
            + "| from 7 December 2024, 22:00 to 8 December 2024, 06:18 "
            + "| من 7 كانون الأول 2024، 22:00 إلى 8 كانون الأول 2024، 06:18",
        // Open and unknown ends
        "2011-03/.. | since March 2011 | منذ آذار 2011",
        "../2024-12-08 | until 8 December 2024 | حتى 8 كانون الأول 2024",
        "2011-03~/ | from about March 2011, end unknown | من نحو آذار 2011 إلى نهاية غير معروفة",
        "/2006 | until 2006, start unknown | من بداية غير معروفة حتى 2006",
        "../.. | start open, end open | بداية مفتوحة ونهاية مفتوحة",
        "/.. | start unknown, end open | بداية غير معروفة ونهاية مفتوحة",
        "../ | start open, end unknown | بداية مفتوحة ونهاية غير معروفة",
        "/ | unknown date | تاريخ غير معروف",
      })
  void tells(String edtf, String english, String arabic) {
    Edtf value = Edtf.parse(edtf);
    assertThat(new DateWords(Language.EN, DAMASCUS).words(value)).isEqualTo(english);
    assertThat(new DateWords(Language.AR, DAMASCUS).words(value)).isEqualTo(arabic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-07 | July 2025 — day unknown | تموز 2025 — اليوم غير معروف",
        "1985-04-XX | April 1985 — day unknown | نيسان 1985 — اليوم غير معروف",
        "2011~ | about 2011 — month and day unknown | نحو 2011 — الشهر واليوم غير معروفين",
        "2001-21 | spring 2001 — month and day unknown | ربيع 2001 — الشهر واليوم غير معروفين",
        "201X | the 2010s — year unknown | عقد 2010 — السنة غير معروفة",
        "20XX | the 21st century — year unknown | القرن الـ21 — السنة غير معروفة",
        "XXXX | unknown date | تاريخ غير معروف",
        "Y12000 | the year 12,000 | عام 12,000",
        "2025-08-13 | 13 August 2025 | 13 آب 2025",
        "2025-08-13T19:51 | 13 August 2025, 19:51 | 13 آب 2025، 19:51",
        "2011-03/.. | since March 2011 — day unknown | منذ آذار 2011 — اليوم غير معروف",
        "../.. | start open, end open | بداية مفتوحة ونهاية مفتوحة",
        "2024-11-27/2024-12-08 | from 27 November to 8 December 2024 "
            + "| من 27 تشرين الثاني إلى 8 كانون الأول 2024",
        "2025-01/2025-03 | from January to March 2025 — day unknown "
            + "| من كانون الثاني إلى آذار 2025 — اليوم غير معروف",
        "2011-03/2024-12-08 | from March 2011 to 8 December 2024 — at the start: day unknown "
            + "| من آذار 2011 إلى 8 كانون الأول 2024 — في البداية: اليوم غير معروف",
        "2011-03-15/2012 | from 15 March 2011 to 2012 — at the end: month and day unknown "
            + "| من 15 آذار 2011 إلى 2012 — في النهاية: الشهر واليوم غير معروفين",
        "2011/2012-05 "
            + "| from 2011 to May 2012 — at the start: month and day unknown; at the end: day unknown "
            + "| من 2011 إلى أيار 2012 — في البداية: الشهر واليوم غير معروفين، وفي النهاية: "
            + "اليوم غير معروف",
      })
  void tellsWhatIsNotKnown(String edtf, String english, String arabic) {
    Edtf value = Edtf.parse(edtf);
    assertThat(new DateWords(Language.EN, DAMASCUS).withHint(value)).isEqualTo(english);
    assertThat(new DateWords(Language.AR, DAMASCUS).withHint(value)).isEqualTo(arabic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-12-08 | ٨ كانون الأول ٢٠٢٤",
        "2025-08-13T19:51 | ١٣ آب ٢٠٢٥، ١٩:٥١",
        "Y170000002 | عام ١٧٠٬٠٠٠٬٠٠٢",
        "20XX | القرن الـ٢١",
      })
  void tellsInTheDigitsAskedFor(String edtf, String arabic) {
    assertThat(new DateWords(Language.AR, DAMASCUS, Digits.ARABIC).words(Edtf.parse(edtf)))
        .isEqualTo(arabic);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-08, 2024-12-08",
    "2025-07, 2025-07",
    "2025-07-XX, 2025-07",
    "2011, 2011",
    "2004-XX, 2004",
    "0476-09, 0476-09",
    "0023, 0023",
    "Y12000, 12000",
    "2025-08-13T19:51, 2025-08-13T19:51",
    "2025-08-13T19:51:07Z, 2025-08-13T19:51:07Z",
    "2025-08-13T19:51+03, 2025-08-13T19:51+03:00",
    "0000, ",
    "-0043-03-15, ",
    "-0043-03-15T12:00, ",
    "2001-21, ",
    "201X, ",
    "2013-08~, ",
    "2013?, ",
    "2011/2012, ",
    "2011/.., ",
  })
  void givesHtmlItsDatetime(String edtf, String machine) {
    assertThat(new DateWords(Language.EN, DAMASCUS).machine(Edtf.parse(edtf))).isEqualTo(machine);
  }

  @Test
  void saysWhatIsWrongWhereAndWhatToDo() {
    assertThat(refusal(Language.EN, "2016-13"))
        .isEqualTo(
            "There is no such month (position 6). Write two digits, 01 to 12, or a season: "
                + "21 spring, 22 summer, 23 autumn, 24 winter.");
    assertThat(refusal(Language.AR, "2016-13"))
        .isEqualTo(
            "لا شهر بهذا الرقم (الموضع 6). اكتب رقمين من 01 إلى 12، أو فصلًا: "
                + "21 للربيع و22 للصيف و23 للخريف و24 للشتاء.");
    assertThat(refusal(Language.EN, "2012/2011"))
        .isEqualTo("The end (position 6) comes before the start. Write the earlier date first.");
    assertThat(refusal(Language.AR, ""))
        .isEqualTo("اكتب تاريخًا، مثل \u20662025-08-13\u2069 أو \u20662025-08\u2069 أو 2025.");
  }

  @ParameterizedTest
  @EnumSource(EdtfException.Reason.class)
  void everyReasonHasItsSentence(EdtfException.Reason reason) {
    String english = Language.EN.messages(DateMessages.class).refusal(reason, 7);
    String arabic = Language.AR.messages(DateMessages.class).refusal(reason, 7);
    assertThat(english).matches("\\p{Upper}.*\\.").doesNotContain("\n", "  ");
    assertThat(arabic).matches("\\p{InArabic}.*\\.").doesNotContain("\n", "  ");
  }

  private static String refusal(Language language, String text) {
    try {
      return "Read: " + Edtf.parse(text);
    } catch (EdtfException refused) {
      return new DateWords(language, DAMASCUS).refusal(refused);
    }
  }
}
