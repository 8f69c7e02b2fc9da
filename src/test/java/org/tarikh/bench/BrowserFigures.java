package org.tarikh.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.tarikh.browser.Browser;

/**
 * What a reader waits for in a real browser, the page cold and the server warm: medians of three
 * fresh browsers, 1280 × 800. Then 60 steps by wheel and mouse.
 */
final class BrowserFigures {

  private static final int RUNS = 3;
  private static final int PATIENCE_MILLIS = 120_000;

  /** The longest a run may take: a page that hangs answers nothing, and is waited for for ever. */
  private static final int RUN_SECONDS = 180;

  private static final int GLANCE_MILLIS = 50;

  /** Looks at every frame whether the drawing stands; it is seen by the second frame after that. */
  private static final String PROBE =
      """
      window.measured = { ready: 0, long: [], frames: [] };
      new PerformanceObserver((list) => {
        for (const task of list.getEntries()) measured.long.push([task.startTime, task.duration]);
      }).observe({ type: 'longtask', buffered: true });
      const look = () => {
        if (!(%s)) return requestAnimationFrame(look);
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
          measured.ready = performance.now();
        })));
      };
      requestAnimationFrame(look);
      measured.watch = () => {
        measured.since = performance.now();
        let last;
        const frame = (now) => {
          if (last !== undefined) measured.frames.push(now - last);
          last = now;
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      };
      """;

  private BrowserFigures() {}

  /** One run, in milliseconds, bytes and numbers of elements. */
  private record Run(
      double ready,
      double kilobytes,
      double elements,
      double heap,
      double[] frames,
      double longest) {}

  /**
   * @param prefix of the figures' names
   * @param ready a JavaScript expression, true as soon as the drawing stands
   * @param drawing the selector of what is zoomed and panned
   */
  static void measure(
      String prefix, String address, String ready, String drawing, Figures figures) {
    List<Run> runs = new ArrayList<>();
    long begin = 0;
    try {
      for (int i = 0; i < RUNS; i++) {
        begin = System.nanoTime();
        runs.add(bounded(address, ready, drawing));
      }
    } catch (PlaywrightException e) {
      System.err.println(e.getMessage().lines().findFirst().orElse(""));
      boolean cutOff = System.nanoTime() - begin >= RUN_SECONDS * 1_000_000_000L;
      if (runs.isEmpty() || !cutOff) {
        figures.add(
            prefix + "first complete drawing, s",
            cutOff ? "not finished in " + RUN_SECONDS + " s" : "fails");
        return;
      }
    }
    figures.add(
        prefix + "first complete drawing, s",
        Figures.number(median(runs.stream().mapToDouble(r -> r.ready() / 1000).toArray())));
    figures.add(
        prefix + "bytes for it, kB",
        Figures.number(median(runs.stream().mapToDouble(Run::kilobytes).toArray())));
    double[] frames =
        runs.stream().flatMapToDouble(r -> java.util.stream.DoubleStream.of(r.frames())).toArray();
    figures.add(
        prefix + "frame, median / p95, ms",
        Figures.number(median(frames)) + " / " + Figures.number(Figures.percentile(0.95, frames)));
    figures.add(
        prefix + "longest task while moving, ms",
        Figures.number(runs.stream().mapToDouble(Run::longest).max().orElse(0)));
    figures.add(
        prefix + "elements",
        Figures.number(median(runs.stream().mapToDouble(Run::elements).toArray())));
    figures.add(
        prefix + "JS heap, MB",
        Figures.number(median(runs.stream().mapToDouble(r -> r.heap() / 1e6).toArray())));
  }

  private static double median(double... values) {
    return Figures.percentile(0.5, values);
  }

  private static Run bounded(String address, String ready, String drawing) {
    ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    try {
      watch.schedule(BrowserFigures::endBrowser, RUN_SECONDS, TimeUnit.SECONDS);
      return run(address, ready, drawing);
    } finally {
      watch.shutdownNow();
    }
  }

  /** Who waits for the browser is told that it is gone. */
  private static void endBrowser() {
    ProcessHandle.current()
        .descendants()
        .filter(process -> process.info().command().orElse("").contains("chrom"))
        .forEach(ProcessHandle::destroyForcibly);
  }

  private static Run run(String address, String ready, String drawing) {
    Browser browser = new Browser();
    browser.beforeAll(null);
    try {
      Page page =
          browser.open(
              "about:blank", new NewContextOptions().setViewportSize(1280, 800).setLocale("ar"));
      page.setDefaultTimeout(PATIENCE_MILLIS);
      page.addInitScript(PROBE.formatted(ready));
      CDPSession devtools = page.context().newCDPSession(page);
      AtomicLong bytes = new AtomicLong();
      devtools.on(
          "Network.loadingFinished",
          event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
      devtools.send("Network.enable");
      devtools.send("Performance.enable");
      page.navigate(address);
      double stands = awaitDrawing(page);
      page.waitForTimeout(500);
      double kilobytes = bytes.get() / 1000.0;
      move(page, page.locator(drawing).first().boundingBox());
      double longest =
          number(
              page,
              "Math.max(0, ...measured.long.filter(([at]) => at > measured.since).map(([, t]) =>"
                  + " t))");
      double[] frames =
          ((List<?>) page.evaluate("measured.frames"))
              .stream().mapToDouble(f -> ((Number) f).doubleValue()).toArray();
      double elements = number(page, "document.querySelectorAll('*').length");
      devtools.send("HeapProfiler.collectGarbage");
      return new Run(stands, kilobytes, elements, heap(devtools), frames, longest);
    } finally {
      Browser.end();
    }
  }

  /** Asks again and again: Playwright's own waiting evaluates text, which our pages forbid. */
  private static double awaitDrawing(Page page) {
    for (int waited = 0; waited < PATIENCE_MILLIS; waited += GLANCE_MILLIS) {
      double stands = number(page, "measured.ready");
      if (stands > 0) {
        return stands;
      }
      page.waitForTimeout(GLANCE_MILLIS);
    }
    throw new PlaywrightException("No drawing after " + PATIENCE_MILLIS + " ms");
  }

  private static double number(Page page, String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }

  private static double heap(CDPSession devtools) {
    for (JsonElement metric : devtools.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      JsonObject named = metric.getAsJsonObject();
      if (named.get("name").getAsString().equals("JSHeapUsedSize")) {
        return named.get("value").getAsDouble();
      }
    }
    throw new IllegalStateException("The browser does not tell its heap");
  }

  /** 20 steps in, 10 to one side, 10 back, 20 out. */
  private static void move(Page page, BoundingBox box) {
    double x = box.x + box.width / 2;
    double y = box.y + Math.min(box.height, 700) / 2;
    page.mouse().move(x, y);
    page.evaluate("measured.watch()");
    IntStream.range(0, 20).forEach(i -> page.mouse().wheel(0, -100));
    IntStream.range(0, 20).forEach(i -> drag(page, x, y, i < 10 ? -30 : 30));
    IntStream.range(0, 20).forEach(i -> page.mouse().wheel(0, 100));
    page.evaluate(
        "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  }

  private static void drag(Page page, double x, double y, double step) {
    page.mouse().move(x, y);
    page.mouse().down();
    IntStream.rangeClosed(1, 4).forEach(i -> page.mouse().move(x + i * step, y));
    page.mouse().up();
  }
}
