package org.tarikh.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.event.Event;
import org.tarikh.event.Samples;
import org.tarikh.event.State;
import org.tarikh.search.TimelineSearch.Page;

@QuarkusTest
class TimelineSearchTest extends SearchedEvents {

  @Test
  void whoSavedFindsWhatTheySaved() {
    Event event = publish("2025-08-13");
    String before = search.generation();
    assertThat(search.page(mine, null, null, null, 10).cards())
        .extracting(Card::id)
        .containsExactly(event.id);

    events.update(event.id, 1, event.toRecord().withState(State.DRAFT, null), "x");
    assertThat(search.page(mine, null, null, null, 10).cards()).isEmpty();
    assertThat(search.generation()).isNotEqualTo(before);

    events.publish(event.id, 2, "x");
    assertThat(search.page(mine, null, null, null, 10).total()).isEqualTo(1);

    events.withdraw(event.id, 3, "خطأ", false, "x");
    assertThat(search.page(mine, null, null, null, 10).total()).isZero();
  }

  @Test
  void aCardTellsTheEvent() {
    Event event = publish("2025-08-13", "agreement", List.of(Samples.ANKARA), List.of());

    assertThat(search.page(mine, null, null, null, 10).cards())
        .containsExactly(
            new Card(
                event.id,
                "2025-08-13",
                29_250_720L,
                29_252_159L,
                "agreement",
                50,
                1,
                Map.of("ar", "عنوان " + mark),
                Map.of("ar", ""),
                List.of(Samples.ANKARA),
                List.of(),
                null));
  }

  @Test
  void pagesGoThroughTimeAndBack() {
    List<String> inOrder =
        List.of("../2011", "2011-03", "2011-03-18", "2012", "2012", "2024-12-08", "2025-08/..");
    List<String> shuffled = new ArrayList<>(inOrder);
    Collections.reverse(shuffled);
    shuffled.forEach(this::publish);
    // 2011-03 and 2011-03-01 begin together: the shorter goes first.
    publish("2011-03-01");

    Page first = search.page(mine, null, null, null, 3);
    Page second = search.page(mine, null, null, first.next(), 3);
    Page third = search.page(mine, null, null, second.next(), 3);

    assertThat(dates(first)).containsExactly("../2011", "2011-03-01", "2011-03");
    assertThat(dates(second)).containsExactly("2011-03-18", "2012", "2012");
    assertThat(dates(third)).containsExactly("2024-12-08", "2025-08/..");
    assertThat(second.cards().get(1).id()).isLessThan(second.cards().get(2).id());
    assertThat(List.of(first.total(), second.total(), third.total())).containsOnly(8L);
    assertThat(first.previous()).isNull();
    assertThat(third.next()).isNull();
    assertThat(search.page(mine, null, null, third.previous(), 3)).isEqualTo(second);
    assertThat(search.page(mine, null, null, second.previous(), 3)).isEqualTo(first);
    assertThat(search.page(mine, null, null, second.previous(), 4))
        .as("near the beginning a page back is the whole first page")
        .isEqualTo(search.page(mine, null, null, null, 4));
  }

  @Test
  void aCursorWhoseEventsHaveGoneLeadsToTheFirstPage() {
    publish("2011");
    Event last = publish("2012");
    String next = search.page(mine, null, null, null, 1).next();
    events.withdraw(last.id, 1, "خطأ", false, "x");

    assertThat(search.page(mine, null, null, next, 1))
        .isEqualTo(search.page(mine, null, null, null, 1));
  }

  @Test
  void anEventStandsBetweenItsNeighboursInTime() {
    // Far in the future, where no other test has events.
    Event first = publish("8001-03");
    Event second = publish("8001-03-18");
    Event third = publish("8001-03-18");
    Event fourth = publish("8002/8003-01");
    Event between = publish("8001-12");
    events.withdraw(between.id, 1, "خطأ", false, "x");

    assertThat(neighbours(second)).containsExactly(first.id, third.id);
    assertThat(neighbours(third)).containsExactly(second.id, fourth.id);
    Event draft = events.update(third.id, 1, third.toRecord().withState(State.DRAFT, null), "x");
    assertThat(neighbours(second)).containsExactly(first.id, fourth.id);
    assertThat(neighbours(draft)).containsExactly(second.id, fourth.id);
  }

  @Test
  void theLastEventInTimeHasNoNext() { // later than any that other tests make up
    Event last = publish("Y999999999999");
    assertThat(search.neighbours(last).previous()).isNotNull();
    assertThat(search.neighbours(last).next()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "!!", "AAAA", "AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "سطر"})
  void cursorsThatAreNoneOfOursAreRefused(String cursor) {
    assertThatThrownBy(() -> search.page(mine, null, null, cursor, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWindowHoldsWhatOverlapsIt() {
    List.of("../2011", "2011-03-18", "2011-03-19", "2011-03", "2025/..").forEach(this::publish);
    long day = 15_051L * 24 * 60;

    assertThat(dates(search.page(mine, day, day + 1439, null, 10)))
        .containsExactly("../2011", "2011-03", "2011-03-18");
    assertThat(dates(search.page(mine, null, day - 1, null, 10)))
        .containsExactly("../2011", "2011-03");
    assertThat(dates(search.page(mine, day + 1440, null, null, 10)))
        .containsExactly("../2011", "2011-03", "2011-03-19", "2025/..");
  }

  @Test
  void conditionsHoldTogetherAndTheirValuesAreAlternatives() {
    publish("2011", "conflict", List.of(Samples.DAMASCUS), List.of());
    publish("2012", "justice", List.of(Samples.DAMASCUS, Samples.ANKARA), List.of());
    publish("2013", "economy", List.of(Samples.ANKARA), List.of(Samples.DAMASCUS));

    assertThat(filtered(List.of("conflict", "justice"), List.of(), List.of()))
        .containsExactly("2011", "2012");
    assertThat(filtered(List.of("conflict", "justice"), List.of("ankara"), List.of()))
        .containsExactly("2012");
    assertThat(filtered(List.of(), List.of("damascus", "ankara"), List.of("damascus")))
        .containsExactly("2013");
    assertThat(filtered(List.of("nonsense"), List.of(), List.of())).isEmpty();
  }
}
