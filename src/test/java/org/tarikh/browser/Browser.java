package org.tarikh.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Pages of a Chromium for the tests of one class: {@code @RegisterExtension static final Browser
 * browser = new Browser();}. The classes of a run share the Chromium, not what its pages keep.
 * Where the machine has none, the class is skipped and says why; with {@code
 * TARIKH_BROWSER_REQUIRED=true} (as in CI) it fails instead. After each test its pages are closed,
 * and the test fails if one of them threw an error or broke the Content-Security-Policy.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback {

  /** The two sizes every page is looked at in. */
  public enum Size {
    WIDE(1280, 900),
    NARROW(390, 844);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  /** First the one without the windows of a desktop browser, each of which is drawn for nobody. */
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable");

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** Ends with the virtual machine: its driver stops when the one it speaks to is gone. */
  private static Playwright playwright;

  private static com.microsoft.playwright.Browser chromium;

  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> troubles = new ArrayList<>();

  @Override
  public void beforeAll(ExtensionContext context) {
    if (chromium != null) {
      return;
    }
    Optional<Path> executable = executable();
    if (executable.isEmpty()) {
      String reason = "No Chromium on the PATH (looked for " + String.join(", ", NAMES) + ")";
      if (Boolean.parseBoolean(System.getenv("TARIKH_BROWSER_REQUIRED"))) {
        throw new IllegalStateException(reason + ", and TARIKH_BROWSER_REQUIRED asks for one");
      }
      abort(reason);
    }
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable.get()).setArgs(FLAGS));
  }

  /** Ends the Chromium of this run; who asks next gets a fresh one. */
  public static void end() {
    playwright.close();
    chromium = null;
  }

  private static Optional<Path> executable() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A fresh page without cookies, in light colours and without motion, as wide as {@code size}. */
  public Page open(String address, Size size) {
    return open(
        address,
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(size.width, size.height)
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  /** The same in dark colours. */
  public Page openDark(String address, Size size) {
    return open(
        address,
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(size.width, size.height)
            .setColorScheme(ColorScheme.DARK)
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  /** The page as one sees it whose browser runs no scripts. */
  public Page openWithoutScript(String address, Size size) {
    return open(
        address,
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(size.width, size.height)
            .setJavaScriptEnabled(false));
  }

  /** A page with options of the test's own. */
  public Page open(String address, com.microsoft.playwright.Browser.NewContextOptions options) {
    BrowserContext context = chromium.newContext(options);
    contexts.add(context);
    Page page = context.newPage();
    page.onPageError(error -> troubles.add(page.url() + ": " + error));
    page.onConsoleMessage(
        message -> {
          // A resource that does not load is the server's answer, which a test may be about.
          if (message.type().equals("error") && !message.text().startsWith("Failed to load")) {
            troubles.add(page.url() + ": " + message.text());
          }
        });
    page.navigate(address);
    return page;
  }

  /** Fails where axe-core finds a violation, naming the rule and the elements. */
  public static void assertAccessible(Page page) {
    // No page has frames, so nothing is to be put together in a page of its own ("legacy" mode).
    assertThat(page.frames()).hasSize(1);
    AxeRunOptions told = new AxeRunOptions();
    told.setResultTypes(List.of("violations"));
    List<String> violations =
        new AxeBuilder(page)
            .setLegacyMode(true).options(told).analyze().getViolations().stream()
                .flatMap(
                    rule ->
                        rule.getNodes().stream()
                            .map(
                                node ->
                                    rule.getId()
                                        + ": "
                                        + node.getHtml()
                                        + "\n"
                                        + node.getFailureSummary()))
                .toList();
    assertThat(violations).as("axe violations of %s", page.url()).isEmpty();
  }

  /**
   * Fails where the page is wider than its window: nothing may be cut off or need a sideways pull.
   */
  public static void assertFits(Page page) {
    Object beyond =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(beyond).as("pixels beyond the window of %s", page.url()).isEqualTo(0);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<String> seen = List.copyOf(troubles);
    troubles.clear();
    contexts.forEach(BrowserContext::close);
    contexts.clear();
    assertThat(seen).as("errors in the browser").isEmpty();
  }
}
