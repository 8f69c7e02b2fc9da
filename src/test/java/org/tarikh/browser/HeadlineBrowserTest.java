package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.browser.Browser.Size;

/** Headlines of drafts, changed in the review. */
@QuarkusTest
class HeadlineBrowserTest extends ReviewedPages {

  @ParameterizedTest
  @CsvSource({"ar, WIDE, 2009", "en, NARROW, 2008"})
  void aHeadlineIsChangedWhereItStandsAndAcceptedWithEnter(
      String language, Size size, String year) {
    Page page = signedIn(language, size);
    take(page, language, language + ": زار الوزير مدينة حماة في 7 نيسان " + year + ".");
    Locator draft = page.locator(".draft");
    Locator field = draft.locator("[name=title]");
    String made = draft.locator("h3").textContent();
    page.keyboard().press("t");
    assertThat(field).isFocused();
    page.keyboard().type("حماة تستقبل الوزير");
    Browser.assertAccessible(page);
    Browser.assertFits(page);
    page.keyboard().press("Escape");
    assertThat(draft).isFocused();
    assertThat(field).isHidden();
    assertThat(field).hasValue(made);
    page.keyboard().press("t");
    page.keyboard().type("حماة تستقبل الوزير");
    press(page, "Enter");
    assertThat(draft).hasAttribute("data-state", "PUBLISHED");
    assertThat(draft.locator("h3")).hasText("حماة تستقبل الوزير");
  }

  @ParameterizedTest
  @CsvSource({"ar, NARROW, 2003", "ar, WIDE, 2002", "en, NARROW, 2001"})
  void aLongHeadlineIsSeenWholeWithItsButtons(String language, Size size, String year) {
    Page page = signedIn(language, size);
    take(page, language, language + ": زار الوزير مدينة حماة في 7 نيسان " + year + ".");
    page.keyboard().press("t");
    String headline = "حماة تستقبل الوزير في مستهل جولة على المدن ".repeat(3).strip();
    page.keyboard().type(headline);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/headline-" + language + "-" + size + ".png")));
    Locator field = page.locator(".draft [name=title]");
    assertThat((boolean) field.evaluate("node => node.scrollHeight <= node.clientHeight + 1"))
        .isTrue();
    assertThat(page.locator(".retitle button")).isInViewport();
    Browser.assertAccessible(page);
    Browser.assertFits(page);
    page.locator(".retitle button").click();
    assertThat(page.locator(".draft h3")).hasText(headline);
  }
}
