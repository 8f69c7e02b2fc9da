package org.tarikh.article;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.tarikh.article.LinkRefusedException.Reason;

/**
 * Fetches the article that a link leads to. The name is looked up here, all its addresses must be
 * public, and the connection goes to the very address that was looked at, so that no name service
 * can answer twice; each redirect is looked at anew. Size, time and type are bounded.
 */
@ApplicationScoped
public class LinkFetch {

  /** Looks a name up, as slowly as it likes. */
  interface Names {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  private final Vertx vertx;
  private final HttpClient client;
  private final ArticleConfig.Fetch config;
  private final Names names;
  private final Predicate<InetAddress> allowed;

  @Inject
  LinkFetch(Vertx vertx, ArticleConfig config) {
    this(vertx, config.fetch(), InetAddress::getAllByName, PublicAddresses::contain);
  }

  LinkFetch(Vertx vertx, ArticleConfig.Fetch config, Names names, Predicate<InetAddress> allowed) {
    this.vertx = vertx;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setDecompressionSupported(true)
                .setKeepAlive(false)
                .setConnectTimeout((int) config.patience().toMillis()));
    this.config = config;
    this.names = names;
    this.allowed = allowed;
  }

  @PreDestroy
  void close() {
    client.close();
  }

  /** What came from an address: a page, or where it leads on to. */
  private record Answer(byte[] body, String type, String location) {}

  /**
   * Fetches a page and reads its article. Blocks, at most as long as is configured.
   *
   * @param zone whose clock the time of publication is told by
   * @throws LinkRefusedException for a link that is not followed or leads to no page
   * @throws UnreadableArticleException for a page without an article
   */
  public FoundArticle fetch(String link, ZoneId zone) {
    long until = System.nanoTime() + config.patience().toNanos();
    URI at = WebAddress.of(link);
    for (int step = 0; step <= config.redirects(); step++) {
      Answer answer = ask(at, until);
      if (answer.location() == null) {
        FoundArticle found =
            HtmlArticle.read(answer.body(), charset(answer.type()), at.toString(), zone);
        if (found.text().isBlank()) {
          throw new UnreadableArticleException(UnreadableArticleException.Reason.EMPTY);
        }
        return found;
      }
      at = at.resolve(WebAddress.of(utf8(answer.location())));
    }
    throw new LinkRefusedException(Reason.REDIRECTS);
  }

  /** Letters in a header come as single bytes. */
  private static String utf8(String header) {
    return new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private Answer ask(URI at, long until) {
    String scheme = at.getScheme() == null ? "" : at.getScheme().toLowerCase(Locale.ROOT);
    boolean safe = scheme.equals("https");
    int port = at.getPort() >= 0 ? at.getPort() : safe ? 443 : 80;
    if (!safe && !scheme.equals("http")
        || at.getHost() == null
        || at.getRawUserInfo() != null
        || !config.ports().contains(port)) {
      throw new LinkRefusedException(Reason.NOT_WEB);
    }
    String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
    RequestOptions request =
        new RequestOptions()
            .setMethod(HttpMethod.GET)
            .setServer(SocketAddress.inetSocketAddress(port, address(at, until).getHostAddress()))
            .setHost(at.getHost())
            .setPort(port)
            .setSsl(safe)
            .setURI(at.getRawQuery() == null ? path : path + "?" + at.getRawQuery())
            .putHeader("Accept", "text/html, application/xhtml+xml;q=0.9")
            .putHeader("User-Agent", "Tarikh");
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    client
        .request(request)
        .onFailure(answer::completeExceptionally)
        .onSuccess(sent -> send(sent, answer));
    return await(answer, until);
  }

  /** The address that is then connected to; a name with one address that is not public has none. */
  private InetAddress address(URI at, long until) {
    String host = at.getHost();
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    InetAddress[] addresses =
        await(
            vertx
                .executeBlocking(() -> names.addresses(name), false)
                .toCompletionStage()
                .toCompletableFuture(),
            until);
    for (InetAddress address : addresses) {
      if (!allowed.test(address)) {
        throw new LinkRefusedException(Reason.NOT_PUBLIC);
      }
    }
    return addresses[0];
  }

  private static <T> T await(CompletableFuture<T> future, long until) {
    try {
      return future.get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof LinkRefusedException refused
          ? refused
          : new LinkRefusedException(Reason.UNREACHABLE, e.getCause());
    } catch (TimeoutException e) {
      future.cancel(true);
      throw new LinkRefusedException(Reason.UNREACHABLE, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LinkRefusedException(Reason.UNREACHABLE, e);
    }
  }

  private void send(HttpClientRequest request, CompletableFuture<Answer> answer) {
    answer.whenComplete(
        (done, failed) -> {
          if (failed != null) {
            request.reset();
          }
        });
    request
        .send()
        .onFailure(answer::completeExceptionally)
        .onSuccess(response -> receive(response, answer));
  }

  private void receive(HttpClientResponse response, CompletableFuture<Answer> answer) {
    String type = response.getHeader("Content-Type");
    String location = response.getHeader("Location");
    int status = response.statusCode();
    if (status >= 300 && status < 400 && location != null) {
      answer.complete(new Answer(null, null, location));
      return;
    }
    Reason refused =
        status != 200
            ? Reason.NOT_THERE
            : type == null
                    || !type.toLowerCase(Locale.ROOT).matches("(text/html|application/xhtml).*")
                ? Reason.NO_PAGE
                : null;
    if (refused != null) {
      answer.completeExceptionally(new LinkRefusedException(refused));
      return;
    }
    Buffer body = Buffer.buffer();
    response.handler(
        part -> {
          if (body.length() + part.length() > config.largest().asLongValue()) {
            answer.completeExceptionally(new LinkRefusedException(Reason.TOO_LARGE));
          } else {
            body.appendBuffer(part);
          }
        });
    response.exceptionHandler(answer::completeExceptionally);
    response.endHandler(end -> answer.complete(new Answer(body.getBytes(), type, null)));
  }

  /** Of "text/html; charset=windows-1256"; null where the page itself must say. */
  private static String charset(String type) {
    int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
    String named = at < 0 ? "" : type.substring(at + 8).split("[;\\s]")[0].replace("\"", "");
    try {
      return Charset.isSupported(named) ? named : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
