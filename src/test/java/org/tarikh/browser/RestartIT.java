package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.browser.Browser.Size;

/** The packaged application, started twice on one folder. */
class RestartIT {

  private static final Pattern PASSWORD =
      Pattern.compile("with the password (\\S+)\\. It is shown");

  @RegisterExtension static final Browser browser = new Browser();

  @TempDir Path home;

  @Test
  void whatAnEditorPublishedOutlivesARestartAndSoDoesTheSession() {
    Page page;
    try (RunningJar first = RunningJar.start(home, Map.of("tarikh.examples", "false"))) {
      page = browser.open(first.address() + "/en/admin/events/new", Size.WIDE);
      page.locator("#name").fill("admin");
      page.locator("#password").fill(password(first.log()));
      page.locator("main button[type=submit]").click();
      page.locator("[id='title.en']").fill("It is still there");
      page.locator("#date").fill("2024-12-08");
      page.locator("#category").selectOption("politics");
      page.locator("[id='source.0.publisher']").fill("Agency");
      page.locator(".decide button[value=publish]").click();
      assertThat(page.locator(".notice[data-kind=good]")).isVisible();
    }
    try (RunningJar second = RunningJar.start(home, Map.of("tarikh.examples", "false"))) {
      assertThat(second.log()).noneMatch(line -> line.contains("password"));
      page.navigate(second.address() + "/en/admin");
      assertThat(page.locator(".account .user")).hasText("admin");
      assertThat(page.locator(".rows")).containsText("It is still there");
      page.navigate(second.address() + "/en/");
      assertThat(page.locator("tarikh-timeline[data-ready]")).isVisible();
      assertThat(page.locator(".chronicle")).containsText("It is still there");
    }
  }

  @Test
  void aSecondServerOnTheStoreEndsWithOneSentence() {
    Map<String, String> noExamples = Map.of("tarikh.examples", "false");
    try (RunningJar first = RunningJar.start(home, noExamples)) {
      assertThatThrownBy(() -> RunningJar.start(home, noExamples))
          .hasMessage(
              "Ended with exit code 1:\nThe store %s is in use by another process, most likely"
                  + " another Tarikh server: stop that one, or give this one a store of its own with"
                  + " -Dquarkus.datasource.jdbc.url=jdbc:h2:retry:…",
              home.resolve("data/db/tarikh.mv.db"));
    }
  }

  private static String password(List<String> log) {
    List<String> told =
        log.stream().map(PASSWORD::matcher).filter(Matcher::find).map(m -> m.group(1)).toList();
    assertThat(told).as("passwords in the log").hasSize(1);
    return told.get(0);
  }
}
