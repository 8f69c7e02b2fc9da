package org.tarikh.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tarikh.event.ChangeLog.Change;
import org.tarikh.event.ChangeLog.Turn;

@QuarkusTest
class ChangeLogTest {

  @Inject Events events;
  @Inject ChangeLog changes;
  @Inject EntityManager em;

  @Test
  void aTransactionNumbersEachEventItChangedOnce() {
    long before = changes.last();

    List<Long> ids =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  long a = events.create(Samples.draft("2025", "أ"), "x").id;
                  long b = events.create(Samples.draft("2025", "ب"), "x").id;
                  events.publish(a, 1, "x");
                  return List.of(a, b);
                });

    assertThat(changes.after(before, 10))
        .containsExactly(new Change(before + 1, ids.get(0)), new Change(before + 2, ids.get(1)));
    assertThat(changes.last()).isEqualTo(before + 2);
  }

  @Test
  void tellsWhatChangesInARowMadeOfEachEvent() {
    long before = changes.last();
    long draft = events.create(Samples.draft("2025", "أ"), "x").id;
    long published = events.create(Samples.draft("2025", "ب"), "x").id;
    events.publish(published, 1, "x");
    long between = changes.last();
    events.addClaim(published, Samples.claim("https://example.org/3", "2025"), null, "x");
    events.withdraw(published, 3, "wrong", false, "x");
    long last = changes.last();

    assertThat(changes.turns(before, between, 9).orElseThrow())
        .containsExactly(new Turn(draft, false, false), new Turn(published, false, true));
    assertThat(changes.turns(between, last, 9).orElseThrow())
        .containsExactly(new Turn(published, true, false));
    assertThat(changes.turns(before, last, 9).orElseThrow())
        .containsExactly(new Turn(draft, false, false), new Turn(published, false, false));
    assertThat(changes.turns(last, last, 9).orElseThrow()).isEmpty();
    assertThat(changes.turns(before, last, 4)).isEmpty();
    QuarkusTransaction.requiringNew().run(() -> insertRow(last + 1));
    try {
      assertThat(changes.turns(last, last + 1, 9)).isEmpty();
    } finally {
      deleteRow();
    }
  }

  @Test
  void whatIsRolledBackTakesNoNumber() {
    long before = changes.last();

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          events.create(Samples.draft("2025", "أ"), "x");
                          throw new IllegalStateException("stop");
                        }))
        .hasMessage("stop");

    assertThat(changes.last()).isEqualTo(before);
    assertThat(changes.after(before, 10)).isEmpty();
  }

  /** A change whose row cannot be written must not be committed without it. */
  @Test
  void aChangeThatCannotBeNumberedIsNotSaved() {
    long count = QuarkusTransaction.requiringNew().call(() -> Event.count());
    long next = changes.last() + 1;
    QuarkusTransaction.requiringNew().run(() -> insertRow(next));
    try {
      assertThatThrownBy(() -> events.create(Samples.draft("2025", "أ"), "x"))
          .isInstanceOf(RuntimeException.class);
    } finally {
      deleteRow();
    }

    assertThat(QuarkusTransaction.requiringNew().<Long>call(() -> Event.count())).isEqualTo(count);
    assertThat(changes.last()).isEqualTo(next - 1);
  }

  private void deleteRow() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                em.createNativeQuery("delete from event_change where event_id = -1")
                    .executeUpdate());
  }

  private void insertRow(long number) {
    em.createNativeQuery("insert into event_change (number, event_id) values (:number, -1)")
        .setParameter("number", number)
        .executeUpdate();
  }

  /**
   * Writers of one, several and rolled-back changes against a reader that always goes on from the
   * last number it saw, as the index does: the reader must meet every number, once, without a gap.
   */
  @Test
  void aReaderThatGoesOnFromItsLastNumberMissesNothing() throws Exception {
    int writers = 8;
    int rounds = 25;
    long start = changes.last();
    Set<Long> saved = ConcurrentHashMap.newKeySet();
    AtomicBoolean writing = new AtomicBoolean(true);
    CountDownLatch ready = new CountDownLatch(writers);
    ExecutorService threads = Executors.newFixedThreadPool(writers + 1);
    try {
      Future<List<Change>> reader = threads.submit(() -> follow(start, writing));
      List<Future<?>> work = new ArrayList<>();
      for (int w = 0; w < writers; w++) {
        int writer = w;
        work.add(
            threads.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  for (int round = 0; round < rounds; round++) {
                    write(saved, writer, round);
                  }
                  return null;
                }));
      }
      for (Future<?> one : work) {
        one.get();
      }
      writing.set(false);

      List<Change> seen = reader.get();
      assertThat(seen)
          .extracting(Change::number)
          .containsExactlyElementsOf(
              LongStream.rangeClosed(start + 1, changes.last()).boxed().toList());
      Set<Long> told = new HashSet<>();
      seen.forEach(change -> told.add(change.eventId()));
      assertThat(told).isEqualTo(saved);
    } finally {
      threads.shutdownNow();
    }
  }

  private void write(Set<Long> saved, int writer, int round) {
    try {
      List<Long> ids =
          QuarkusTransaction.requiringNew()
              .call(
                  () -> {
                    List<Long> created = new ArrayList<>();
                    for (int i = 0; i <= (writer + round) % 3; i++) {
                      created.add(events.create(Samples.draft("2025", "حدث"), "w" + writer).id);
                    }
                    if (round % 5 == 4) {
                      throw new IllegalStateException("changed my mind");
                    }
                    return created;
                  });
      saved.addAll(ids);
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("changed my mind");
    }
  }

  private List<Change> follow(long start, AtomicBoolean writing) {
    List<Change> seen = new ArrayList<>();
    long number = start;
    for (; ; ) {
      boolean last = !writing.get();
      List<Change> news = changes.after(number, 7);
      seen.addAll(news);
      if (!news.isEmpty()) {
        number = news.get(news.size() - 1).number();
      } else if (last) {
        return seen;
      }
    }
  }

  /** Two that edit the same events in opposite order wait for each other; both are saved. */
  @Test
  void whoWaitsForEachOtherIsTriedAgain() throws Exception {
    long a = events.create(Samples.draft("2025", "أ"), "x").id;
    long b = events.create(Samples.draft("2025", "ب"), "x").id;
    CountDownLatch bothHoldOne = new CountDownLatch(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> first = threads.submit(() -> both(a, b, bothHoldOne));
      Future<?> second = threads.submit(() -> both(b, a, bothHoldOne));
      first.get();
      second.get();
    } finally {
      threads.shutdownNow();
    }

    assertThat(QuarkusTransaction.requiringNew().call(() -> EventVersion.of(a))).hasSize(3);
    assertThat(QuarkusTransaction.requiringNew().call(() -> EventVersion.of(b))).hasSize(3);
  }

  private Object both(long one, long other, CountDownLatch bothHoldOne) {
    return StoreTransaction.call(
        () -> {
          addClaim(one);
          bothHoldOne.countDown();
          try {
            bothHoldOne.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          addClaim(other);
          return null;
        });
  }

  private void addClaim(long id) {
    events.addClaim(id, Samples.claim("https://example.org/2", "2025"), null, "x");
  }
}
