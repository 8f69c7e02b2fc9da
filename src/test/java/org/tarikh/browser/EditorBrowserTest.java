package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarikh.browser.Browser.Size;

/** An editor at work in a real browser. */
@QuarkusTest
class EditorBrowserTest {

  @RegisterExtension static final Browser browser = new Browser();

  @TestHTTPResource("/")
  String root;

  @ParameterizedTest
  @CsvSource({
    "ar, تموز 2025 — اليوم غير معروف, 'اكتب للحدث عنوانًا بلغة واحدة على الأقل.', حدث أضافه محرر",
    "en, July 2025 — day unknown, Give the event a title in at least one language., An event that an editor added",
  })
  void anEventThatAnEditorAddsStandsOnTheTimeline(
      String language, String reading, String problem, String title) {
    Page page = signedIn(language + "/admin/events/new", Size.WIDE);
    field(page, "date").fill("2025-13");
    assertThat(page.locator("#date-reading [data-kind=bad]")).isVisible();
    field(page, "date").fill("2025-07");
    assertThat(page.locator("#date-reading")).hasText(reading);

    page.locator("#category").selectOption("society");
    field(page, "source.0.publisher").fill("Example agency");
    page.locator("button[value=add-source]").click();
    field(page, "source.1.publisher").fill("Another agency");
    assertThat(field(page, "source.0.publisher")).hasValue("Example agency");
    page.locator("button[value=remove-source-1]").click();
    assertThat(field(page, "source.1.publisher")).hasCount(0);
    assertThat(field(page, "date")).hasValue("2025-07");

    page.locator(".decide button[value=publish]").click();
    assertThat(page.locator(".problems")).containsText(problem);
    assertThat(field(page, "title." + language)).hasAttribute("aria-invalid", "true");
    Browser.assertAccessible(page);
    screenshot(page, "problems-" + language);
    page.locator(".problems a").first().click();
    page.keyboard().type(title);
    page.locator(".decide button[value=publish]").click();
    assertThat(page.locator(".notice[data-kind=good]")).isVisible();
    Browser.assertAccessible(page);
    screenshot(page, "published-" + language);

    page.navigate(root + language + "/");
    assertThat(page.locator("tarikh-timeline[data-ready]")).isVisible();
    assertThat(page.locator(".chronicle")).containsText(title);
    assertThat(page.locator("tarikh-timeline")).containsText(title);
    screenshot(page, "timeline-" + language);
    page.locator(".chronicle a", new Page.LocatorOptions().setHasText(title)).click();
    assertThat(page.locator("h1")).hasText(title);
  }

  @ParameterizedTest
  @CsvSource({"ar, WIDE", "ar, NARROW", "en, WIDE", "en, NARROW"})
  void everyPageIsAccessibleAndFits(String language, Size size) {
    Page page = browser.open(root + language + "/login", size);
    look(page, "login", language, size);
    signIn(page);
    for (String path :
        new String[] {
          "admin",
          "admin/events/new",
          "admin/articles",
          "admin/articles/new",
          "admin/articles/files",
          "admin/articles/link",
          "admin/examples"
        }) {
      page.navigate(root + language + "/" + path);
      look(page, path.replace('/', '-'), language, size);
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void aDraftCanBeMadeByKeyboardAlone(Size size) {
    Page page = browser.open(root + "en/admin/events/new", size);
    assertThat(page.locator("[name=j_username]")).isFocused();
    page.keyboard().type("admin");
    page.keyboard().press("Tab");
    page.keyboard().type("admin");
    page.keyboard().press("Enter");
    page.waitForURL("**/en/admin/events/new");
    field(page, "title.en").focus();
    page.keyboard().type("Typed by keyboard " + size);
    tabTo(page, "date");
    page.keyboard().type("2024-12-08");
    tabTo(page, "category");
    page.keyboard().type("Pol");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.waitForURL("**/en/admin/events/*?done=saved");
    assertThat(field(page, "title.en")).hasValue("Typed by keyboard " + size);
    assertThat(field(page, "category")).hasValue("politics");
  }

  @Test
  void aSessionThatEndedTakesNothingFromTheForm() {
    Page page = signedIn("en/admin/events/new", Size.WIDE);
    field(page, "title.en").fill("Typed for an hour");
    page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("tarikh-session"));
    Response answer =
        page.waitForResponse(
            response -> response.status() == 401,
            () -> page.locator("button[value=add-source]").click());
    assertThat(answer.url()).endsWith("/login");
    assertThat(page.locator("#session-ended")).isVisible();
    assertThat(field(page, "title.en")).hasValue("Typed for an hour");
  }

  private static void tabTo(Page page, String id) {
    for (int i = 0; i < 12; i++) {
      page.keyboard().press("Tab");
      if (id.equals(page.evaluate("document.activeElement.id"))) {
        return;
      }
    }
    throw new AssertionError("Tab does not reach " + id);
  }

  private void look(Page page, String name, String language, Size size) {
    assertThat(page.locator("html")).hasAttribute("lang", language);
    Browser.assertAccessible(page);
    Browser.assertFits(page);
    screenshot(page, name + "-" + language + "-" + size);
  }

  private Page signedIn(String path, Size size) {
    Page page = browser.open(root + path, size);
    signIn(page);
    assertThat(page.url()).endsWith(path);
    return page;
  }

  private static void signIn(Page page) {
    page.locator("#name").fill("admin");
    page.locator("#password").fill("admin");
    page.locator("main button[type=submit]").click();
    page.waitForURL("**/admin**");
  }

  private static Locator field(Page page, String id) {
    return page.locator("[id='" + id + "']");
  }

  private static void screenshot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/screenshots/" + name + ".png")));
  }
}
