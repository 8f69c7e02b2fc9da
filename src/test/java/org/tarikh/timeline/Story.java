package org.tarikh.timeline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventRecord.Derivation;
import org.tarikh.event.EventRecord.Derivation.Anchor;
import org.tarikh.event.EventRecord.Derivation.Step;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.Events;
import org.tarikh.event.State;

/**
 * A small story to test the public pages with, told once a start of the application. All its events
 * have the place {@link #PLACE}, so that a test can ask for them alone.
 */
@Singleton
class Story {

  static final String PLACE = "story";
  static final Name HERE = new Name(PLACE, Map.of("ar", "سوريا", "en", "Syria"));
  static final Name CITY = new Name("story-city", Map.of("ar", "السويداء", "en", "Suwayda"));
  static final Name SIDE = new Name("story-side", Map.of("ar", "أنقرة", "en", "Ankara"));

  @Inject Events events;

  private boolean told;
  Long article;
  Long quotedOnly;
  Long unused;
  Event signing;
  Event suwayda;
  Event withdrawn;
  Event draft;
  Event dangerous;

  synchronized void tell() {
    if (told) {
      return;
    }
    told = true;
    article =
        StoryArticles.article(
            "توقيع مذكرة تفاهم",
            "وكالة المثال",
            "ar",
            StoryArticles.TEXT,
            true,
            StoryArticles.marks());
    quotedOnly =
        StoryArticles.article(
            "A memorandum is signed",
            "The Example",
            "en",
            "The memorandum was signed on Tuesday, officials said. The rest is not ours to show.",
            false,
            List.of());
    unused =
        StoryArticles.article(
            "Unused", "The Example", "en", "<script>alert(1)</script> [x]", true, List.of());
    publish(
        "2011-03-15~",
        "protest",
        70,
        List.of(
            new Text("ar", "بدء الاحتجاجات", "خرج متظاهرون في عدة مدن."),
            new Text("en", "Protests begin", "People took to the streets in several cities.")),
        List.of(),
        List.of());
    publish(
        "2012-22",
        "diplomacy",
        40,
        List.of(new Text("ar", "اجتماع في جنيف", ""), new Text("en", "A meeting in Geneva", "")),
        List.of(SIDE),
        List.of());
    publish(
        "2013",
        "humanitarian",
        30,
        List.of(new Text("en", "Aid reaches the north", "Told in English only.")),
        List.of(),
        List.of());
    publish(
        "2024-11-27/2024-12-08",
        "conflict",
        80,
        List.of(
            new Text("ar", "معركة ردع العدوان", "تقدّم سريع من الشمال إلى دمشق."),
            new Text("en", "Offensive from the north", "A fast advance to Damascus.")),
        List.of(),
        List.of());
    publish(
        "2024-12-08",
        "politics",
        100,
        List.of(
            new Text("ar", "سقوط النظام", "دخلت القوات دمشق وغادر الرئيس البلاد."),
            new Text("en", "Fall of the regime", "Forces enter Damascus, the president leaves.")),
        List.of(),
        List.of());
    suwayda =
        publish(
            "2025-07",
            "conflict",
            60,
            List.of(
                new Text("ar", "أحداث السويداء", "وقعت أحداث دامية في السويداء."),
                new Text("en", "Events in Suwayda", "Bloody events in Suwayda.")),
            List.of(),
            List.of(
                claim(
                    article,
                    "وجاء التوقيع بعد أحداث السويداء في تموز الماضي",
                    "تموز الماضي",
                    "2025-07",
                    "ar.month.last",
                    new Derivation(
                        new Anchor("PUBLICATION", "13 أغسطس 2025", "2025-08-13"),
                        List.of(
                            new Step("READ", "تموز الماضي", ""),
                            new Step("LATEST_BEFORE", "JULY", "2025-07"))))));
    signing =
        publish(
            "2025-08-13",
            "agreement",
            90,
            List.of(
                new Text("ar", "توقيع مذكرة التفاهم", "وقّع وزيرا الدفاع مذكرة تفاهم للتدريب."),
                new Text("en", "Memorandum signed", "The defence ministers sign a memorandum.")),
            List.of(SIDE),
            List.of(
                claim(
                    article,
                    "وقّع الطرفان اليوم مذكرة تفاهم للتدريب.",
                    "اليوم",
                    "2025-08-13",
                    "ar.day.today",
                    new Derivation(
                        new Anchor("PUBLICATION", "13 أغسطس 2025", "2025-08-13"),
                        List.of(new Step("CONTAINING", "0 DAY", "2025-08-13")))),
                claim(
                    quotedOnly,
                    "The memorandum was signed on Tuesday, officials said.",
                    "on Tuesday",
                    "2025-08-12",
                    "en.weekday",
                    new Derivation(
                        new Anchor("PUBLICATION", null, "2025-08-13"),
                        List.of(new Step("SHIFT", "-1 DAY", "2025-08-12")))),
                Claim.outside(
                    "https://example.org/a?b=1&c=2",
                    "Example Wire",
                    "Signed 13 August.",
                    "2025-08-13")));
    withdrawn =
        publish(
            "2020",
            "society",
            10,
            List.of(new Text("ar", "خبر غير صحيح", ""), new Text("en", "Not so", "")),
            List.of(),
            List.of());
    withdrawn =
        events.withdraw(withdrawn.id, withdrawn.version, "<b>خطأ</b> في المصدر", false, "test");
    draft =
        events.create(
            record(
                State.DRAFT,
                "2021",
                "society",
                10,
                List.of(new Text("en", "Draft", "")),
                List.of(),
                List.of()),
            "test");
    String script = "<script>alert(1)</script>";
    dangerous =
        publish(
            "2026",
            "economy",
            5,
            List.of(new Text("ar", script + "ar", script), new Text("en", script + "en", script)),
            List.of(new Name("<script>\"'&", Map.of("en", script + "name"))),
            List.of(
                new Claim(
                    null,
                    "https://example.org/\"onload=\"x".replace("\"", "%22"),
                    script + "publisher",
                    "A " + script + " quote",
                    null,
                    null,
                    script,
                    null,
                    null,
                    "2026",
                    script,
                    new Derivation(
                        new Anchor("EXPRESSION", script, "2025"),
                        List.of(
                            new Step("READ", script, "2026"), new Step(script, script, script))),
                    0.5)));
  }

  /** Events of a place of their own, one a day, as "Day 1" and so on; answers their ids. */
  List<Long> tellOfDays(String place, LocalDate first, int days) {
    return QuarkusTransaction.requiringNew()
        .call(() -> IntStream.range(0, days).mapToObj(n -> tellOfDay(place, first, n).id).toList());
  }

  private Event tellOfDay(String place, LocalDate first, int n) {
    return events.create(
        new EventRecord(
            State.PUBLISHED,
            first.plusDays(n).toString(),
            "society",
            1,
            List.of(new Text("en", "Day " + (n + 1), "")),
            List.of(new Name(place, Map.of("en", "Days"))),
            List.of(),
            List.of(),
            null),
        "test");
  }

  private Event publish(
      String date,
      String category,
      int importance,
      List<Text> texts,
      List<Name> actors,
      List<Claim> evidence) {
    return events.create(
        record(State.PUBLISHED, date, category, importance, texts, actors, evidence), "test");
  }

  private static EventRecord record(
      State state,
      String date,
      String category,
      int importance,
      List<Text> texts,
      List<Name> actors,
      List<Claim> evidence) {
    return new EventRecord(
        state, date, category, importance, texts, List.of(HERE, CITY), actors, evidence, null);
  }

  private static Claim claim(
      Long articleId,
      String quote,
      String expression,
      String date,
      String rule,
      Derivation derivation) {
    int start = articleId == null ? 0 : 100;
    int at = quote.indexOf(expression);
    return new Claim(
        articleId,
        null,
        null,
        quote,
        start,
        start + quote.length(),
        expression,
        start + at,
        start + at + expression.length(),
        date,
        rule,
        derivation,
        0.9);
  }
}
