package org.tarikh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.browser.Browser.Size;

@QuarkusTest
class ErrorPageBrowserTest {

  @RegisterExtension static final Browser browser = new Browser();

  @TestHTTPResource("/")
  String root;

  @ParameterizedTest
  @CsvSource({"ar, WIDE", "ar, NARROW", "en, WIDE", "en, NARROW"})
  void theFrameIsAccessible(String language, Size size) {
    Page page = browser.open(root + language + "/no-such-page", size);
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
    Browser.assertAccessible(page);
    Browser.assertFits(page);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/error-" + language + "-" + size + ".png")));
  }
}
