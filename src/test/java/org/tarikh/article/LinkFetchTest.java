package org.tarikh.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.article.LinkRefusedException.Reason;

/** Against a server on this machine, which the fetch under test is told to take for public. */
class LinkFetchTest {

  private static final String PAGE =
      "<title>Title</title><article><p>%s</p></article>".formatted("سقط النظام.");
  private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
  private static final CountDownLatch SILENCE = new CountDownLatch(1);

  private static Vertx vertx;
  private static HttpServer server;
  private static LinkFetch fetch;
  private static String root;

  @BeforeAll
  static void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", LinkFetchTest::answer);
    server.start();
    int port = server.getAddress().getPort();
    root = "http://127.0.0.1:" + port;
    vertx = Vertx.vertx();
    fetch = new LinkFetch(vertx, bounds(port), LinkFetchTest::lookUp, LinkFetchTest::isTheServer);
  }

  @AfterAll
  static void stop() {
    SILENCE.countDown();
    server.stop(0);
    fetch.close();
    vertx.close();
  }

  private static InetAddress[] lookUp(String host) throws UnknownHostException {
    switch (host) {
      case "slow.example" -> await();
      case "xn--igbhbad9ax1mgk6ax.example" -> {
        return InetAddress.getAllByName("127.0.0.1");
      }
      default -> {}
    }
    return InetAddress.getAllByName(host);
  }

  private static boolean isTheServer(InetAddress address) {
    return address.getHostAddress().equals("127.0.0.1");
  }

  private static ArticleConfig.Fetch bounds(int port) {
    return new ArticleConfig.Fetch() {
      @Override
      public MemorySize largest() {
        return new MemorySize(BigInteger.valueOf(10_000));
      }

      @Override
      public Duration patience() {
        return Duration.ofSeconds(2);
      }

      @Override
      public int redirects() {
        return 3;
      }

      @Override
      public Set<Integer> ports() {
        return Set.of(80, 443, port);
      }
    };
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    switch (path) {
      case "/page?a=b" ->
          send(exchange, 200, "text/html; charset=utf-8", PAGE.getBytes(StandardCharsets.UTF_8));
      case "/windows" ->
          send(
              exchange,
              200,
              "text/html; charset=windows-1256",
              PAGE.getBytes(Charset.forName("windows-1256")));
      case "/empty" -> send(exchange, 200, "text/html", "<article><p> </p></article>".getBytes());
      case "/pdf" -> send(exchange, 200, "application/pdf", "%PDF".getBytes());
      case "/large" -> send(exchange, 200, "text/html", new byte[20_000]);
      case "/gone" -> send(exchange, 404, "text/html", PAGE.getBytes());
      case "/silent" -> await();
      case "/to-page" -> redirect(exchange, "page?a=b");
      case "/%D8%AE%D8%A8%D8%B1/a%20b?q=%D8%B3%D9%82%D9%88%D8%B7" ->
          send(exchange, 200, "text/html; charset=utf-8", PAGE.getBytes(StandardCharsets.UTF_8));
      case "/to-letters" ->
          redirect(
              exchange,
              new String(
                  "/خبر/a%20b?q=سقوط".getBytes(StandardCharsets.UTF_8),
                  StandardCharsets.ISO_8859_1));
      case "/loop" -> redirect(exchange, "/loop");
      case "/to-private" ->
          redirect(exchange, "http://127.0.0.2:" + server.getAddress().getPort() + "/");
      case "/to-file" -> redirect(exchange, "file:///etc/passwd");
      default -> send(exchange, 404, "text/plain", new byte[0]);
    }
    exchange.close();
  }

  private static void await() {
    try {
      SILENCE.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/page?a=b", "/windows", "/to-page"})
  void readsAPageAndFollowsItsRedirects(String path) {
    FoundArticle found = fetch.fetch(root + path, DAMASCUS);
    assertThat(found.title()).isEqualTo("Title");
    assertThat(found.text()).isEqualTo("سقط النظام.");
    assertThat(found.url()).isEqualTo(root + (path.equals("/to-page") ? "/page?a=b" : path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/خبر/a%20b?q=سقوط",
        "/%D8%AE%D8%A8%D8%B1/a%20b?q=%D8%B3%D9%82%D9%88%D8%B7",
        "/خبر/a%20b?q=%D8%B3%D9%82%D9%88%D8%B7#الخبر",
        "/to-letters",
      })
  void asksForLettersInPercents(String path) {
    assertThat(fetch.fetch(root + path, DAMASCUS).text()).isEqualTo("سقط النظام.");
  }

  @Test
  void asksForAHostByItsLettersInTheNameSystem() {
    String link = root.replace("127.0.0.1", "الأخباراليوم.example") + "/page?a=b";
    FoundArticle found = fetch.fetch(link, DAMASCUS);
    assertThat(found.text()).isEqualTo("سقط النظام.");
    assertThat(found.url()).contains("//xn--igbhbad9ax1mgk6ax.example:");
  }

  /** The look-up ends with the test, long after the time that a page may take. */
  @Test
  @Timeout(60)
  void aNameThatIsLookedUpForEverIsNotWaitedFor() {
    refused("http://slow.example/", Reason.UNREACHABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "/pdf, NO_PAGE",
    "/large, TOO_LARGE",
    "/gone, NOT_THERE",
    "/silent, UNREACHABLE",
    "/loop, REDIRECTS",
    "/to-private, NOT_PUBLIC",
    "/to-file, NOT_WEB",
  })
  void whatLeadsToNoPageIsRefused(String path, Reason reason) {
    refused(root + path, reason);
  }

  @ParameterizedTest
  @CsvSource({
    "file:///etc/passwd, NOT_WEB",
    "ftp://127.0.0.1/, NOT_WEB",
    "//127.0.0.1/, NOT_WEB",
    "not a link, NOT_WEB",
    "'', NOT_WEB",
    "http://127.0.0.1:22/, NOT_WEB",
    "http://user:secret@127.0.0.1/, NOT_WEB",
    "http://127.0.0.2/, NOT_PUBLIC",
    "http://[::1]/, NOT_PUBLIC",
    "http://10.0.0.1/, NOT_PUBLIC",
    "http://169.254.169.254/latest/meta-data/, NOT_PUBLIC",
    "http://nobody.invalid/, UNREACHABLE",
    "http://ا\u0640\u200Bا..example/, NOT_WEB",
    "http://①②⑦.0.0.2/, NOT_PUBLIC",
  })
  void whatIsNoPublicPageIsNotAsked(String link, Reason reason) {
    refused(link, reason);
  }

  @Test
  void aPageWithoutAnArticleIsNone() {
    assertThatThrownBy(() -> fetch.fetch(root + "/empty", DAMASCUS))
        .isInstanceOf(UnreadableArticleException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "8.8.8.8, true",
    "172.15.255.255, true",
    "172.16.0.0, false",
    "172.31.255.255, false",
    "172.32.0.0, true",
    "0.0.0.0, false",
    "10.1.2.3, false",
    "100.63.255.255, true",
    "100.64.0.1, false",
    "127.8.8.8, false",
    "169.254.169.254, false",
    "192.168.1.1, false",
    "198.18.0.1, false",
    "224.0.0.1, false",
    "255.255.255.255, false",
    "2606:4700::1111, true",
    "::, false",
    "::1, false",
    "fe80::1, false",
    "fc00::1, false",
    "fd12:3456::1, false",
    "ff02::1, false",
    "64:ff9b::7f00:1, false",
    "2001:db8::1, false",
    "2002:7f00:1::, false",
    "::ffff:127.0.0.1, false",
    "::ffff:10.0.0.1, false",
    "::ffff:8.8.8.8, true",
  })
  void tellsPublicAddresses(String address, boolean isPublic) throws IOException {
    assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isEqualTo(isPublic);
  }

  private static void refused(String link, Reason reason) {
    assertThatThrownBy(() -> fetch.fetch(link, DAMASCUS))
        .isInstanceOf(LinkRefusedException.class)
        .extracting(e -> ((LinkRefusedException) e).reason())
        .isEqualTo(reason);
  }
}
