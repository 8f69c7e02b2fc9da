package org.tarikh.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.IntFunction;

/** What the server takes for tiles and pages, over HTTP from the same machine. */
final class ServerFigures {

  private static final int ASKED = 41;

  /** The first load after the start meets code that is not compiled yet; this is enough for it. */
  private static final int WARM_UP_SECONDS = 20;

  private static final int LOAD_SECONDS = 10;
  private static final int CONNECTIONS = 16;

  /** Tiles about as long as a year and a month, and where the generated events are dense. */
  private static final int YEAR_ZOOM = 12;

  private static final int MONTH_ZOOM = 16;
  private static final long MINUTE = LocalDate.of(2020, 7, 1).toEpochDay() * 24 * 60;

  private final URI server;

  ServerFigures(String address) {
    server = URI.create(address);
  }

  void measure(Figures figures) {
    uncached("whole span", tile(0, ""), figures);
    uncached("a year", tile(YEAR_ZOOM, ""), figures);
    uncached("a month", tile(MONTH_ZOOM, ""), figures);
    uncached("whole span, with a word", tile(0, "&q=" + encoded("حلب")), figures);
    String kept = tile(0, "");
    figures.add("tile kept, ms", Figures.number(median(n -> kept)));
    load("tiles kept", kept, figures);
    uncached("timeline page", "/ar/?", figures);
    load("timeline page kept", "/ar/", figures);
  }

  private static String tile(int zoom, String query) {
    return "/api/v1/tiles/"
        + zoom
        + "/"
        + Math.floorDiv(MINUTE, 1L << (31 - zoom))
        + "?lang=ar"
        + query;
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** Each address is new to the server, though it asks the index for the same. */
  private void uncached(String what, String address, Figures figures) {
    String name =
        address.startsWith("/api") ? "tile not kept, " + what + ", ms" : what + " not kept, ms";
    figures.add(name, Figures.number(median(n -> address + "&n=" + n)));
  }

  private double median(IntFunction<String> addresses) {
    double[] millis = new double[ASKED];
    try (KeptConnection connection = new KeptConnection(server)) {
      for (int n = -ASKED; n < ASKED; n++) { // the first half warms up
        byte[] request = KeptConnection.request(addresses.apply(n));
        long begin = System.nanoTime();
        connection.ask(request);
        millis[Math.max(n, 0)] = (System.nanoTime() - begin) / 1e6;
      }
    }
    return Figures.percentile(0.5, millis);
  }

  private void load(String what, String address, Figures figures) {
    new Load(server, address, CONNECTIONS).run(WARM_UP_SECONDS);
    Load.Result result = new Load(server, address, CONNECTIONS).run(LOAD_SECONDS);
    figures.add(what + ", requests/s", Figures.number(result.perSecond()));
    figures.add(what + ", p99, ms", Figures.number(result.p99()));
  }
}
