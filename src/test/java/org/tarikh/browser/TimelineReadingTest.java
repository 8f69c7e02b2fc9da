package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.browser.Browser.Size;

/** An event that is opened beside the drawing, and what stands in the address. */
@QuarkusTest
class TimelineReadingTest extends DrawnPages {

  private static Locator reading(Page page) {
    return page.locator(".timeline-reading");
  }

  private static Locator heading(Page page) {
    return page.locator(".timeline-reading h1");
  }

  @ParameterizedTest
  @CsvSource({
    "en, Memorandum signed, Events in the south",
    "ar, توقيع مذكرة التفاهم, أحداث الجنوب"
  })
  void opensWithItsClaimsAndGoesOnToTheOneBefore(String language, String signing, String south) {
    Page page = open(language, Size.WIDE, WEEK);
    event(page, signing).click();
    assertThat(heading(page)).hasText(signing);
    assertThat(page.locator(".reading-article")).isFocused();
    assertThat(page.locator(".reading-article blockquote"))
        .hasText(new String[] {"Signed on the 12th.", "Signed on the 13th."});
    assertThat(page.locator(".reading-article .how").first()).isVisible();
    assertThat(event(page, signing)).hasAttribute("aria-current", "true");
    assertThat(reading(page).locator(".timeline-progress"))
        .hasText(language.equals("ar") ? "36 من 36" : "36 of 36");
    BoundingBox drawing = stage(page);
    BoundingBox beside = reading(page).boundingBox();
    assertThat(beside.x + (language.equals("ar") ? beside.width : 0))
        .as("beside, where lines end")
        .isCloseTo(language.equals("ar") ? drawing.x : drawing.x + drawing.width, offset(40.0));
    page.keyboard().press(language.equals("ar") ? "ArrowRight" : "ArrowLeft");
    assertThat(heading(page)).hasText(south);
    // July lies before the week that is in view: the drawing goes there.
    page.waitForCondition(() -> Window.of(page).from() < 29246400);
    reading(page).locator("[data-tool=next]").click();
    assertThat(heading(page)).hasText(signing);
    page.keyboard().press("Escape");
    assertThat(reading(page)).isHidden();
    assertThat(event(page, signing)).isFocused();
    assertThat(page.locator("[aria-current=true].timeline-event")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({"en", "ar"})
  void standsBelowTheDrawingOnANarrowScreen(String language) {
    Page page = open(language, Size.NARROW, WEEK);
    event(page, language.equals("ar") ? "توقيع مذكرة التفاهم" : "Memorandum signed").click();
    assertThat(heading(page)).isVisible();
    assertThat(reading(page).boundingBox().y).isGreaterThan(stage(page).y + stage(page).height - 1);
    Browser.assertFits(page);
  }

  @Test
  void anEventAndItsWindowAreALinkInBothLanguages() {
    Page page = open("en", Size.WIDE, WEEK);
    event(page, "Memorandum signed").click();
    assertThat(heading(page)).hasText("Memorandum signed");
    Page other = ready(browser.open(page.url(), Size.WIDE));
    assertThat(heading(other)).hasText("Memorandum signed");
    assertThat(other.locator(".reading-article")).not().isFocused();
    Window window = Window.of(other);
    other.locator(".languages a[hreflang=ar]").click();
    other.waitForURL("**/ar/**");
    ready(other);
    assertThat(heading(other)).hasText("توقيع مذكرة التفاهم");
    assertThat(Window.of(other)).isEqualTo(window);
    other.goBack();
    ready(other);
    assertThat(heading(other)).hasText("Memorandum signed");
  }

  @Test
  void theReadersCalendarGoesAlongToEventStoryAndPageAndBack() {
    String chosen = "months=egyptian&hijri=true";
    String address = root + "ar/?place=" + DrawnEvents.PLACE + "&" + chosen + WEEK;
    Page page = ready(browser.open(address, Size.WIDE));
    assertThat(event(page, "توقيع مذكرة التفاهم")).hasAttribute("href", Pattern.compile(chosen));
    event(page, "توقيع مذكرة التفاهم").click();
    assertThat(page.locator(".reading-article .event-date"))
        .hasText("13 أغسطس 2025 19 صفر 1447 هـ");
    page.locator(".timeline-reading").press("s");
    assertThat(page.locator(".story-article .event-date")).containsText("أغسطس");
    page.keyboard().press("Escape");
    reading(page).locator(".timeline-page-link").click();
    page.waitForURL("**/ar/events/*?" + chosen);
    assertThat(page.locator(".event-date").first()).hasText("13 أغسطس 2025 19 صفر 1447 هـ");
    Browser.assertAccessible(page);
    page.locator("a.brand").click();
    page.waitForURL("**/ar/?" + chosen);
    assertThat(ready(page).locator("#months")).hasValue("egyptian");
  }

  @Test
  void backAndForwardFindWindowsFiltersAndEventsAgain() {
    Page page = open("en", Size.WIDE, "");
    tool(page, "zoomIn");
    Window window = tool(page, "zoomOut");
    event(page, "Fall of the regime").click();
    assertThat(heading(page)).hasText("Fall of the regime");
    page.locator(".filters summary").click();
    page.locator("input[name=category][value=politics]").check();
    page.locator(".filters .actions button").click();
    page.waitForURL("**category=politics**");
    ready(page);
    assertThat(reading(page)).isHidden();
    assertThat(event(page, "Protests begin")).hasCount(0);
    event(page, "Fall of the regime").click();
    assertThat(reading(page).locator(".timeline-progress")).hasText("1 of 2");
    page.goBack();
    assertThat(reading(page)).isHidden();
    page.goBack();
    page.waitForCondition(() -> !page.url().contains("category"));
    ready(page);
    assertThat(heading(page)).hasText("Fall of the regime");
    assertThat(Window.of(page)).isEqualTo(window);
    page.goBack();
    assertThat(reading(page)).isHidden();
    page.goForward();
    assertThat(heading(page)).hasText("Fall of the regime");
    page.goForward();
    page.waitForURL("**category=politics**");
  }

  @Test
  void aLinkToAnEventThatIsNotThereSaysSo() {
    Page page = open("en", Size.WIDE, WEEK + "&event=999999999");
    assertThat(reading(page)).containsText("The event could not be loaded.");
    Browser.assertAccessible(page);
    page = open("ar", Size.WIDE, WEEK + "&event=%3Cscript%3E&story=x");
    assertThat(reading(page)).isHidden();
    assertThat(page.locator("dialog.story")).isHidden();
  }

  @Test
  void openingInANewTabIsTheBrowsers() {
    Page page = open("en", Size.WIDE, WEEK);
    Page tab =
        page.context()
            .waitForPage(
                () ->
                    event(page, "Memorandum signed")
                        .click(
                            new Locator.ClickOptions()
                                .setModifiers(List.of(KeyboardModifier.CONTROL))));
    tab.waitForURL("**/en/events/*");
    assertThat(reading(page)).isHidden();
  }
}
