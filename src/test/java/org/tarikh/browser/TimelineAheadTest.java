package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.browser.Browser.Size;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.Events;
import org.tarikh.event.State;

/** The drawing tells what has been from what is still to come. */
@QuarkusTest
class TimelineAheadTest extends DrawnPages {

  private static final Name PLACE = new Name("drawn-ahead", Map.of("ar", "هناك", "en", "There"));
  private static boolean published;

  @Inject Events events;

  @BeforeEach
  void publish() {
    if (!published) {
      published = true;
      LocalDate today = LocalDate.now(ZoneId.of("Asia/Damascus"));
      add(today.minusDays(20).toString(), "جولة أولى", "A first round");
      add(today.toString(), "جولة ثانية", "A second round");
      add(today.plusDays(15).toString(), "جولة ثالثة", "A third round");
      add(today.plusDays(20) + "/" + today.plusDays(28), "مؤتمر المانحين", "Donors' conference");
    }
  }

  private void add(String date, String arabic, String english) {
    events.create(
        new EventRecord(
            State.PUBLISHED,
            date,
            "diplomacy",
            50,
            List.of(new Text("ar", arabic, ""), new Text("en", english, "")),
            List.of(PLACE),
            List.of(),
            List.of(),
            null),
        "test");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, WIDE, اليوم, مرتقب, على خلفية مخططة: مرتقب, جولة ثانية, جولة ثالثة, مؤتمر المانحين",
    "ar, NARROW, اليوم, مرتقب, على خلفية مخططة: مرتقب, جولة ثانية, جولة ثالثة, مؤتمر المانحين",
    "en, WIDE, today, still to come, on hatched ground: still to come, A second round, A third round, Donors' conference",
    "en, NARROW, today, still to come, on hatched ground: still to come, A second round, A third round, Donors' conference"
  })
  void todayPartsThem(
      String language,
      Size size,
      String today,
      String ahead,
      String key,
      String now,
      String next,
      String over) {
    Page page = ready(browser.open(root + language + "/?place=" + PLACE.key(), size));
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/ahead-" + language + "-" + size + ".png")));
    assertThat(page.locator(".timeline-today-label")).hasText(today);
    assertThat(page.locator(".timeline-key li")).hasText(new String[] {kind(language), key});
    assertThat(event(page, next)).containsText("· " + ahead);
    assertThat(event(page, over)).containsText("· " + ahead);
    assertThat(event(page, now)).not().containsText(ahead);

    BoundingBox ground = page.locator(".timeline-ahead").boundingBox();
    boolean before = language.equals("ar") != middle(page, now) < ground.x;
    assertThat(before).as("what is today lies before it").isTrue();
    assertThat(middle(page, next)).isBetween(ground.x, ground.x + ground.width);
    double line = page.locator(".timeline-today").boundingBox().x;
    double edge = language.equals("ar") ? ground.x + ground.width : ground.x;
    assertThat(Math.abs(line - edge)).isLessThan(stage(page).width / 30);
    Browser.assertAccessible(page);
    Browser.assertFits(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void whereAllHasBeenThereIsNoGroundForMore(String language) {
    Page page = open(language, Size.WIDE, WEEK);
    for (String part : List.of(".timeline-today", ".timeline-ahead")) {
      assertThat(page.locator(part)).isHidden();
    }
    assertThat(page.locator(".timeline-today-label, .timeline-key .is-ahead")).hasCount(0);
  }

  private static String kind(String language) {
    return language.equals("ar") ? "دبلوماسية" : "Diplomacy";
  }

  private static double middle(Page page, String title) {
    Locator shape = event(page, title).locator(".timeline-shape");
    BoundingBox box = shape.boundingBox();
    return box.x + box.width / 2;
  }
}
