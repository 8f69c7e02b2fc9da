package org.tarikh.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tarikh.browser.Browser.Size;

/** A page on which the modules of the timeline can be imported one by one. */
abstract class ModulePages {

  @RegisterExtension static final Browser browser = new Browser();

  private static final Path MODULES = Path.of("src/main/resources/web/app");

  @TestHTTPResource("/")
  String root;

  Page page;

  @BeforeEach
  void open() {
    page = browser.open(root + "en/no-such-page", Size.WIDE);
    page.route(
        "**/modules/*.js",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("text/javascript")
                    .setPath(MODULES.resolve(Path.of(route.request().url()).getFileName()))));
  }

  /** What a module's export answers; {@code body} sees the module as {@code m}. */
  Object ask(String module, String body) {
    return page.evaluate(
        "async () => { const m = await import('/modules/" + module + "'); " + body + " }");
  }
}
