package org.tarikh.browser;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tarikh.browser.Browser.Size;

/** What the tests of the review in a browser share: an editor who takes an article in. */
abstract class ReviewedPages {

  @RegisterExtension static final Browser browser = new Browser();

  @TestHTTPResource("/")
  String root;

  /** Presses a key that sends a form, and waits for the page that answers. */
  static void press(Page page, String key) {
    page.waitForNavigation(() -> page.keyboard().press(key));
  }

  void take(Page page, String language, String text) {
    page.navigate(root + language + "/admin/articles/new");
    page.locator("#title").fill("مقال");
    page.locator("#publisher").fill("صحيفة");
    page.locator("#published").fill("2025-08-13");
    page.locator("#text").fill(text);
    page.locator(".event-form button[type=submit]").click();
    page.waitForURL("**/admin/review/*");
  }

  Page signedIn(String language, Size size) {
    Page page = browser.open(root + language + "/admin", size);
    page.locator("#name").fill("admin");
    page.locator("#password").fill("admin");
    page.locator("main button[type=submit]").click();
    page.waitForURL("**/admin");
    return page;
  }
}
