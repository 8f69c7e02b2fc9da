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

  private void add(
      String date, String category, int importance, String ar, String en, Claim... claims) {
    events.create(
        new EventRecord(
            State.PUBLISHED,
            date,
            category,
            importance,
            List.of(new Text("ar", ar, ""), new Text("en", en, "")),
            List.of(HERE),
            List.of(),
            List.of(claims),
            null),
        "test");
  }
}
