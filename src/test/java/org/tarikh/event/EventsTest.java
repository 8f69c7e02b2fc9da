package org.tarikh.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventRecord.Derivation;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.EventVersion.Action;

@QuarkusTest
class EventsTest {

  @Inject Events events;
  @Inject ChangeLog changes;

  @Test
  void anEventComesBackAsItWasGiven() {
    EventRecord given =
        new EventRecord(
            State.PUBLISHED,
            "2025-07",
            "conflict",
            90,
            List.of(new Text("ar", "أحداث السويداء", "ملخص"), new Text("en", "Suwayda", "")),
            List.of(new Name("suwayda", Map.of("ar", "السويداء", "en", "Suwayda"))),
            List.of(new Name("syrian-army", Map.of("ar", "الجيش السوري"))),
            List.of(
                new Claim(
                    null,
                    "https://example.org/a",
                    "صحيفة",
                    "في تموز الماضي",
                    0,
                    14,
                    "تموز الماضي",
                    3,
                    14,
                    "2025-07",
                    "month-last",
                    new Derivation(
                        new Derivation.Anchor("PUBLICATION", null, "2025-08-13"),
                        List.of(new Derivation.Step("READ", "تموز", ""))),
                    0.9),
                Claim.outside("https://example.org/b", "وكالة", null, "2025-07-13")),
            null);

    Event created = events.create(given, "editor");
    Event found = events.findPublic(created.id);

    assertThat(found.toRecord()).isEqualTo(given);
    assertThat(found.version).isEqualTo(1);
    assertThat(found.earliest).isEqualTo(29_188_800L);
    assertThat(found.latest).isEqualTo(29_188_800L + 31 * 24 * 60 - 1);
  }

  @Test
  void datesAreStoredCanonical() {
    EventRecord given = Samples.published("2025-08-13T10:00:00+00:00", "عنوان");

    Event created = events.create(given, "editor");

    assertThat(created.date).isEqualTo("2025-08-13T10:00:00Z");
    assertThat(created.toRecord().evidence().get(0).date()).isEqualTo("2025-08-13T10:00:00Z");
  }

  @Test
  void openEndsHaveNoBound() {
    Event created = events.create(Samples.published("2024-12-08/..", "مرحلة"), "editor");

    assertThat(created.latest).isNull();
    assertThat(created.earliest).isNotNull();
  }

  @Test
  void everyVersionIsKeptWhole() {
    EventRecord first = Samples.draft("2025", "أول");
    long id = events.create(first, "author").id;
    EventRecord second =
        new EventRecord(
            State.DRAFT,
            "2025-08",
            "politics",
            10,
            List.of(new Text("en", "Second", "s")),
            List.of(),
            List.of(Samples.DAMASCUS),
            List.of(),
            null);
    events.update(id, 1, second, "editor");
    events.publish(id, 2, "chief");
    events.withdraw(id, 3, " خبر غير دقيق ", false, "chief");

    List<EventVersion> versions = QuarkusTransaction.requiringNew().call(() -> EventVersion.of(id));

    assertThat(versions).extracting(EventVersion::version).containsExactly(1, 2, 3, 4);
    assertThat(versions)
        .extracting(EventVersion::action)
        .containsExactly(Action.CREATE, Action.EDIT, Action.PUBLISH, Action.WITHDRAW);
    assertThat(versions)
        .extracting(EventVersion::who)
        .containsExactly("author", "editor", "chief", "chief");
    assertThat(versions)
        .extracting(EventVersion::record)
        .containsExactly(
            first,
            second,
            second.withState(State.PUBLISHED, null),
            second.withState(State.WITHDRAWN, "خبر غير دقيق"));
  }

  @Test
  void theSecondOfTwoEditorsIsTold() {
    long id = events.create(Samples.draft("2025", "أصل"), "author").id;
    events.update(id, 1, Samples.draft("2025", "تعديل أول"), "one");

    assertThatThrownBy(() -> events.update(id, 1, Samples.draft("2025", "تعديل ثان"), "two"))
        .isInstanceOfSatisfying(
            StaleEventException.class, e -> assertThat(e.current()).isEqualTo(2));
    assertThat(QuarkusTransaction.requiringNew().call(() -> EventVersion.of(id))).hasSize(2);
  }

  @Test
  void aVersionThatWasReadBeforeTheLockIsNotTrusted() {
    long id = events.create(Samples.draft("2025", "أصل"), "author").id;

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          Event.findById(id);
                          QuarkusTransaction.requiringNew()
                              .run(() -> events.update(id, 1, Samples.draft("2025", "سبق"), "one"));
                          events.update(id, 1, Samples.draft("2025", "لحق"), "two");
                        }))
        .isInstanceOf(StaleEventException.class);
  }

  @Test
  void aClaimOfASecondLanguageBringsItsTitle() {
    long id = events.create(Samples.published("2025-08-13", "توقيع"), "author").id;

    events.addClaim(
        id,
        Samples.claim("https://example.org/2", "2025-08-13"),
        new Text("en", "Signing", ""),
        "x");
    Event after =
        events.addClaim(
            id,
            Samples.claim("https://example.org/3", "2025-08-12"),
            new Text("en", "Another title", ""),
            "x");

    assertThat(after.version).isEqualTo(3);
    assertThat(after.toRecord().evidence()).hasSize(3);
    assertThat(after.toRecord().texts())
        .containsExactly(new Text("ar", "توقيع", ""), new Text("en", "Signing", ""));
  }

  @Test
  void draftsAreNotPublic() {
    long draft = events.create(Samples.draft("2025", "مسودة"), "author").id;

    assertThat(events.findPublic(draft)).isNull();
    assertThat(events.findPublic(draft + 1_000_000)).isNull();
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThatThrownBy(() -> events.publish(99_999_999, 1, "x"))
        .isInstanceOf(NoSuchElementException.class);
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        broken("date", r -> with(r, "2025-13", r.category(), 50, r.texts())),
        broken("date", r -> with(r, "", r.category(), 50, r.texts())),
        broken("category", r -> with(r, r.date(), "sports", 50, r.texts())),
        broken("importance", r -> with(r, r.date(), r.category(), 101, r.texts())),
        broken("texts", r -> with(r, r.date(), r.category(), 50, List.of())),
        broken(
            "texts[0].title",
            r -> with(r, r.date(), r.category(), 50, List.of(new Text("ar", " ", "")))),
        broken(
            "texts[0].title",
            r -> with(r, r.date(), r.category(), 50, List.of(new Text("ar", "x".repeat(301), "")))),
        broken(
            "oneTextPerLanguage",
            r ->
                with(
                    r,
                    r.date(),
                    r.category(),
                    50,
                    List.of(new Text("ar", "a", ""), new Text("ar", "b", "")))),
        broken(
            "evidence[0].url",
            r -> r.withEvidence(List.of(Samples.claim("javascript:alert(1)", "2025")))),
        broken(
            "evidence[0].date",
            r -> r.withEvidence(List.of(Samples.claim("https://example.org", "yesterday")))),
        broken("withdrawnReasonGiven", r -> r.withState(State.WITHDRAWN, " ")),
        broken("withdrawnReasonGiven", r -> r.withState(State.PUBLISHED, "why")));
  }

  private static Arguments broken(String path, UnaryOperator<EventRecord> change) {
    return Arguments.of(path, change.apply(Samples.draft("2025", "عنوان")));
  }

  private static EventRecord with(
      EventRecord r, String date, String category, int importance, List<Text> texts) {
    return new EventRecord(
        r.state(),
        date,
        category,
        importance,
        texts,
        r.places(),
        r.actors(),
        r.evidence(),
        r.withdrawnReason());
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aRecordThatBreaksARuleIsRefusedWhole(String path, EventRecord record) {
    long before = changes.last();

    assertThatThrownBy(() -> events.create(record, "editor"))
        .isInstanceOfSatisfying(
            ConstraintViolationException.class,
            e ->
                assertThat(e.getConstraintViolations())
                    .extracting(v -> v.getPropertyPath().toString())
                    .contains(path));
    assertThat(changes.last()).isEqualTo(before);
  }
}
