package org.tarikh.browser;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.Events;
import org.tarikh.event.State;

/**
 * Events of every kind of date for tests of the drawing, published once a start of the application.
 * All have the place {@link #PLACE}, so that a test can ask for them alone.
 */
@Singleton
class DrawnEvents {

  static final String PLACE = "drawn";

  /** Events whose titles, each in one language only, are longer than a label may be. */
  static final Name LONG_TITLES = new Name("drawn-long", Map.of("ar", "طويل", "en", "Long"));

  /** Who took part in events that lie in many places and have many publishers. */
  static final Name LANED = new Name("laned", Map.of("ar", "الوسيط", "en", "The mediator"));

  private static final Name HERE = new Name(PLACE, Map.of("ar", "هنا", "en", "Here"));

  @Inject Events events;

  private boolean published;

  synchronized void publish() {
    if (published) {
      return;
    }
    published = true;
    add("2011-03-15", "protest", 70, "بدء الاحتجاجات", "Protests begin");
    add("2013-05-20~", "humanitarian", 40, "وصول المساعدات", "Aid arrives");
    add("2014-01-22/2014-02-15", "diplomacy", 50, "جولة محادثات", "A round of talks");
    add("2024-12-08", "politics", 100, "سقوط النظام", "Fall of the regime");
    add("2024-12-09/..", "politics", 99, "المرحلة الانتقالية", "Transition");
    add("2025-07", "conflict", 60, "أحداث الجنوب", "Events in the south");
    add(
        "2025-08-13",
        "agreement",
        90,
        "توقيع مذكرة التفاهم",
        "Memorandum signed",
        Claim.outside("https://example.org/1", "Example", "Signed on the 12th.", "2025-08-12"),
        Claim.outside("https://example.org/2", "Example", "Signed on the 13th.", "2025-08-13"));
    String hostile = "<img src=x onerror=alert(1)>";
    add("2018", "economy", 45, hostile, hostile);
    addLong();
    IntStream.range(0, 66).forEach(this::addLaned);
    // More than there is room for.
    IntStream.rangeClosed(1, 28)
        .forEach(
            day ->
                add(
                    "2016-05-%02d".formatted(day),
                    "society",
                    10,
                    "خبر من أيار " + day,
                    "News of May " + day));
  }

  /** Six events in each of eleven places, one of them without any; the first ones matter most. */
  private void addLaned(int n) {
    int number = n % 11;
    Name place =
        new Name(
            "town-%02d".formatted(number), Map.of("ar", "بلدة " + number, "en", "Town " + number));
    String date = "%d-%02d-%02d".formatted(2012 + n / 11, 1 + number, 1 + n % 28);
    events.create(
        new EventRecord(
            State.PUBLISHED,
            date,
            List.of("conflict", "diplomacy", "society").get(n % 3),
            90 - n,
            List.of(
                text(
                    "ar",
                    "لقاء رقم "
                        + n
                        + " بين وزراء الدول المجاورة بشأن الطرق والمعابر".repeat(n % 2)),
                text(
                    "en",
                    "Meeting number "
                        + n
                        + " of ministers about roads and crossings".repeat(n % 2))),
            n == 65 ? List.of() : List.of(place),
            List.of(LANED),
            List.of(
                Claim.outside(
                    "https://example.org/l" + n,
                    n % 2 == 0 ? "Example" : "وكالة المثال",
                    "x",
                    date)),
            null),
        "test");
  }

  private void addLong() {
    List<String> english =
        List.of(
            "Syrian Democratic Forces declare victory over the last of the group's fighters",
            "Foreign ministers meeting by the lake agree on principles for a political transition",
            "The council votes to send observers who will report on the truce and on the crossings",
            "Upper house votes to allow the use of the air force outside the country's own borders");
    List<String> arabic =
        List.of(
            "توصل الوزيرين الأميركي والروسي إلى إطار يقضي بإتلاف المخزون كله قبل منتصف العام",
            "اتفاق وزراء خارجية الدول الثلاث على السعي إلى وقف لإطلاق النار في عموم البلاد",
            "مقتل المئات حين سقطت صواريخ محملة بالغاز على بلدات في الغوطة قرب العاصمة دمشق",
            "قرار الوزراء عودة وفود الحكومة إلى اجتماعات المجلس وهيئاته بعد غياب طويل عنها");
    for (int n = 0; n < english.size(); n++) {
      Text text = text("en", english.get(n));
      add("%d-03-10".formatted(2012 + 2 * n), "politics", 50, List.of(text), LONG_TITLES);
      text = text("ar", arabic.get(n));
      add("%d-03-10".formatted(2013 + 2 * n), "politics", 50, List.of(text), LONG_TITLES);
    }
  }

  private void add(
      String date, String category, int importance, String ar, String en, Claim... claims) {
    add(date, category, importance, List.of(text("ar", ar), text("en", en)), HERE, claims);
  }

  private void add(
      String date, String category, int importance, List<Text> texts, Name place, Claim... claims) {
    events.create(
        new EventRecord(
            State.PUBLISHED,
            date,
            category,
            importance,
            texts,
            List.of(place),
            List.of(),
            List.of(claims),
            null),
        "test");
  }

  private static Text text(String language, String title) {
    return new Text(language, title, "");
  }
}
