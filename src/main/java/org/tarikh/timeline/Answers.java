package org.tarikh.timeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Keeps public answers that many ask for, each compressed once, within the memory that {@link
 * TimelineConfig#answerCache} allows. An answer is kept for the state of the index that it tells: a
 * change of the index is a change of its key. Resources that answer from here are {@link
 * io.quarkus.vertx.http.Uncompressed} to Quarkus.
 */
@ApplicationScoped
class Answers {

  /** What an entry takes beside its text. */
  private static final int ENTRY_BYTES = 200;

  private static final String GZIP = "gzip";
  private static final Pattern REFUSED = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

  private final Cache<Key, byte[]> kept;

  Answers(TimelineConfig config) {
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(config.answerCache().asLongValue())
            .weigher(Answers::weight)
            .build();
  }

  /**
   * @param state of what the answer tells, and of who tells it
   * @param address path and query
   */
  private record Key(String state, String address) {}

  private static int weight(Key key, byte[] body) {
    return ENTRY_BYTES + 2 * (key.state.length() + key.address.length()) + body.length;
  }

  /**
   * Puts the body in the answer: the one that is kept, else what {@code body} makes, which then is
   * kept. What that throws comes out here, and is not kept.
   *
   * @param state see {@link org.tarikh.search.TimelineSearch#generation}
   * @param request whose address names the answer
   */
  Response.ResponseBuilder put(
      Response.ResponseBuilder response,
      String state,
      HttpServerRequest request,
      Supplier<byte[]> body) {
    byte[] packed = kept.get(new Key(state, request.uri()), key -> pack(body.get()));
    if (!takesGzip(request)) {
      return response.entity(unpack(packed));
    }
    // Vert.x has marked the answer as one that it must not compress; ours is compressed already.
    request.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
    return response.entity(packed).header(HttpHeaders.CONTENT_ENCODING, GZIP);
  }

  private static boolean takesGzip(HttpServerRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    return accepted != null
        && accepted.contains(GZIP)
        && (!accepted.contains("q=0") || !REFUSED.matcher(accepted).find());
  }

  private static byte[] pack(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] unpack(byte[] packed) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
