package org.tarikh.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tarikh.event.ChangesCommitted;
import org.tarikh.search.TimelineSearch;
import org.tarikh.web.Refusal;

/** What open pages are told. */
@QuarkusTest
class LiveChangesTest {

  @TestHTTPResource("/api/v1/changes?lang=en")
  URI address;

  @Inject TimelineSearch search;
  @Inject LiveChanges live;
  @Inject Story story;

  private LiveChanges with(int readers, Duration heartbeat) {
    TimelineConfig.Live live =
        new TimelineConfig.Live() {
          @Override
          public int readers() {
            return readers;
          }

          @Override
          public Duration heartbeat() {
            return heartbeat;
          }
        };
    return new LiveChanges(search, live);
  }

  @Test
  void saysTheStateAtOnceAndAfterEveryChange() throws Exception {
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      String before = search.generation();
      assertThat(next(lines)).isEqualTo(before);
      story.tellOfDays("story-live", LocalDate.of(1903, 1, 1), 1);
      assertThat(search.generation()).isNotEqualTo(before);
      String after = next(lines);
      while (after.equals(before)) {
        after = next(lines);
      }
      assertThat(after).isEqualTo(search.generation());
    }
  }

  /** The state that the next event names. */
  private static String next(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (!line.startsWith("data:")) {
      line = lines.readLine();
    }
    return line.substring("data:".length());
  }

  @Test
  void hasRoomForSoManyAndNoMore() {
    LiveChanges narrow = with(1, Duration.ofDays(1));
    narrow.start(null);
    ChangeResource resource = new ChangeResource(narrow);
    AssertSubscriber<String> reader =
        resource.changes("en", null).subscribe().withSubscriber(AssertSubscriber.create(10));
    assertThat(narrow.readers()).isEqualTo(1);
    assertThatThrownBy(() -> resource.changes("en", null))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.getResponse().getStatus()).isEqualTo(503));
    reader.cancel();
    assertThat(narrow.readers()).isZero();
    resource.changes("en", null);
    narrow.stop(null);
  }

  @Test
  void aSlowReaderHearsTheLastStateAndNotEveryOne() {
    LiveChanges changes = with(9, Duration.ofDays(1));
    changes.start(null);
    AssertSubscriber<String> slow =
        changes.states().subscribe().withSubscriber(AssertSubscriber.create(0));
    for (int n = 0; n < 1000; n++) {
      changes.changed(new ChangesCommitted());
    }
    slow.request(1).awaitItems(1);
    assertThat(slow.getItems()).containsExactly(search.generation());
    changes.stop(null);
    slow.request(Long.MAX_VALUE).awaitCompletion();
    assertThat(slow.getItems()).hasSizeLessThan(5);
    assertThat(changes.readers()).isZero();
  }

  @Test
  void saysTheStateAgainAndEndsWithTheServer() {
    LiveChanges beating = with(9, Duration.ofMillis(5));
    beating.start(null);
    AssertSubscriber<String> reader =
        beating.states().subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
    reader.awaitItems(4);
    beating.stop(null);
    reader.awaitCompletion();
    assertThat(reader.getItems()).containsOnly(search.generation());
  }
}
