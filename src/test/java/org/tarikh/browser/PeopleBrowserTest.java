package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.browser.Browser.Size;

/** An admin invites an author, who comes by the link and writes a draft, and may not publish it. */
@QuarkusTest
class PeopleBrowserTest {

  private static final String PASSWORD = "خمس كلمات في السر";

  @RegisterExtension static final Browser browser = new Browser();

  @TestHTTPResource("/")
  String root;

  @ParameterizedTest
  @CsvSource({"ar, WIDE, سارة الحلبي", "en, NARROW, Sara of Aleppo"})
  void anInvitedAuthorWritesADraft(String language, Size size, String name) {
    Page admin = signedIn(language, size, "admin", "admin");
    admin.locator(".area a[href$='/admin/people']").click();
    admin.locator("#name").fill(name);
    admin.locator("#role").selectOption("author");
    look(admin, "people", language, size);
    admin.locator(".invite button").click();
    String link = admin.locator("#link").inputValue();
    look(admin, "people-link", language, size);

    Page author = browser.open(link, size);
    author.locator("#password").fill("too short");
    author.locator("#repeated").fill("too short");
    author.locator("main button[type=submit]").click();
    assertThat(author.locator("#password-error")).isVisible();
    look(author, "invitation", language, size);
    author.locator("#password").fill(PASSWORD);
    author.locator("#repeated").fill(PASSWORD);
    author.locator("main button[type=submit]").click();
    assertThat(author.locator("[role=status]")).isVisible();
    look(author, "invited", language, size);
    signIn(author, name, PASSWORD);

    assertThat(author.locator(".area a[href$='/admin/people']")).hasCount(0);
    author.navigate(root + language + "/admin/events/new");
    assertThat(author.locator("button[value=publish]")).hasCount(0);
    look(author, "author-form", language, size);
    field(author, "title." + language).fill(name);
    field(author, "date").fill("1802-03-04");
    author.locator("#category").selectOption("society");
    author.locator(".decide button[value=save]").click();
    assertThat(author.locator(".notice[data-kind=good]")).isVisible();
    assertThat(author.locator(".state[data-state=DRAFT]")).isVisible();
    assertThat(author.locator("button[value=publish]")).hasCount(0);

    author.navigate(root + language + "/admin/articles/new");
    author.locator("#title").fill(name);
    author.locator("#publisher").fill("صحيفة");
    author.locator("#published").fill("2019-05-06");
    author.locator("#text").fill("زار الوزير مدينة درعا في 3 أيار 2019. " + name);
    author.locator(".event-form button[type=submit]").click();
    author.waitForURL("**/admin/review/*");
    assertThat(author.locator(".draft button[value=split]")).isVisible();
    for (String verdict : new String[] {"accept", "reject", "merge", "certain"}) {
      assertThat(author.locator("button[value=" + verdict + "]")).hasCount(0);
    }
    author.keyboard().press("a");
    assertThat(author.locator(".draft")).hasAttribute("data-state", "DRAFT");
    look(author, "author-review", language, size);

    author.navigate(root + language + "/admin/password");
    look(author, "own-password", language, size);

    admin.navigate(root + language + "/admin/people");
    Locator row = admin.locator(".people > li", new Page.LocatorOptions().setHasText(name));
    row.locator("button[value=disable]").click();
    assertThat(admin.locator(".notice[data-kind=good]")).containsText(name);
    look(admin, "people-disabled", language, size);
    author.reload();
    author.waitForURL("**/" + language + "/login");
  }

  private static void look(Page page, String name, String language, Size size) {
    assertThat(page.locator("html")).hasAttribute("lang", language);
    Browser.assertAccessible(page);
    Browser.assertFits(page);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/screenshots/" + name + "-" + language + "-" + size + ".png")));
  }

  private Page signedIn(String language, Size size, String name, String password) {
    Page page = browser.open(root + language + "/login", size);
    signIn(page, name, password);
    return page;
  }

  private static void signIn(Page page, String name, String password) {
    page.locator("#name").fill(name);
    page.locator("#password").fill(password);
    page.locator("main button[type=submit]").click();
    page.waitForURL("**/admin");
  }

  private static Locator field(Page page, String id) {
    return page.locator("[id='" + id + "']");
  }
}
