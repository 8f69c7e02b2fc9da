package org.tarikh.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tarikh.article.Article;
import org.tarikh.article.Mark;
import org.tarikh.event.ChangeLog;
import org.tarikh.event.Decisions;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.Events;
import org.tarikh.event.State;
import org.tarikh.event.StoreTransaction;
import org.tarikh.ingest.Intake.Result;
import org.tarikh.temporal.Publication;

@QuarkusTest
class IntakeTest {

  private static final Publication PUBLISHED =
      new Publication(LocalDate.of(2025, 8, 13), LocalTime.of(19, 51));

  @Inject Intake intake;
  @Inject ChangeLog changes;
  @Inject Events events;
  @Inject Decisions decisions;

  private static NewArticle article(String text, Publication published) {
    return new NewArticle("عنوان", "صحيفة", null, null, published, text, false, false);
  }

  private Result take(String text, State state) {
    return intake.take(article(text, PUBLISHED), state, "x");
  }

  @Test
  void anArticleComesInWithItsMarksAndItsEvents() {
    String text =
        "قُتل مئات الأشخاص في اشتباكات في محافظة السويداء في تموز الماضي.\n\nوقعت الحادثة الأولى.";

    Result result = intake.take(article(text, PUBLISHED), State.DRAFT, "editor");

    Article article = result.article();
    assertThat(result.known()).isFalse();
    assertThat(article.text).isEqualTo(text);
    assertThat(article.sha256).isEqualTo(Article.sha256(text));
    assertThat(article.language).isEqualTo("ar");
    assertThat(article.published).isEqualTo("2025-08-13T19:51");
    assertThat(article.addedBy).isEqualTo("editor");
    assertThat(article.marks).extracting(Mark::value).containsExactly("2025-07");
    Mark mark = article.marks.get(0);
    assertThat(text.substring(mark.start(), mark.end())).isEqualTo("تموز الماضي");

    assertThat(result.events()).hasSize(1);
    EventRecord event = result.events().get(0).toRecord();
    assertThat(event.state()).isEqualTo(State.DRAFT);
    assertThat(event.date()).isEqualTo("2025-07");
    assertThat(event.places()).extracting(EventRecord.Name::key).containsExactly("suwayda");
    Claim claim = event.evidence().get(0);
    assertThat(claim.articleId()).isEqualTo(article.id);
    assertThat(claim.quote()).isEqualTo(text.substring(claim.quoteStart(), claim.quoteEnd()));
    assertThat(claim.expression()).isEqualTo("تموز الماضي");
    assertThat(claim.expressionStart()).isEqualTo(mark.start());
    assertThat(claim.rule()).isEqualTo(mark.rule());
    assertThat(claim.derivation().anchor().source()).isEqualTo("PUBLICATION");
    assertThat(claim.derivation().anchor().value()).startsWith("2025-08-13");
    assertThat(claim.derivation().steps()).isNotEmpty();
  }

  @Test
  void thePublicationTimeIsReadFromTheTextWhereItIsNotGiven() {
    String text = "الأربعاء, 13 أغسطس 2025 07:51 PM\n\nسقط نظام الأسد يوم 8 كانون الأول الماضي.";

    Result result = intake.take(article(text, null), State.DRAFT, "editor");

    assertThat(result.article().published).isEqualTo("2025-08-13T19:51");
    assertThat(result.events()).extracting(e -> e.date).containsExactly("2024-12-08");
  }

  @Test
  void anArticleWithoutAPublicationTimeLeavesNothingBehind() {
    String text = "نص بلا تاريخ نشر عن شهر تموز.";

    assertThatThrownBy(() -> intake.take(article(text, null), State.DRAFT, "editor"))
        .isInstanceOf(UndatedArticleException.class);

    assertThat(stored(text)).isFalse();
  }

  @Test
  void theSameTextTwiceIsOneArticle() {
    String text = "وقّع الوزيران اتفاقاً في دمشق في 3 آذار 2025، مرة واحدة.";
    Result first = intake.take(article(text, PUBLISHED), State.DRAFT, "one");
    long before = changes.last();

    Result second = intake.take(article(text, PUBLISHED), State.PUBLISHED, "two");

    assertThat(first.events()).isNotEmpty();
    assertThat(second.known()).isTrue();
    assertThat(second.article().id).isEqualTo(first.article().id);
    assertThat(second.events()).isEmpty();
    assertThat(changes.last()).isEqualTo(before);
  }

  @Test
  void theSameTextAtTheSameMomentIsOneArticle() throws Exception {
    int editors = 6;
    String text = "وقّع الوزيران اتفاقاً في دمشق في 4 آذار 2025، في اللحظة ذاتها.";
    CountDownLatch ready = new CountDownLatch(editors);
    ExecutorService threads = Executors.newFixedThreadPool(editors);
    try {
      List<Future<Result>> results = new ArrayList<>();
      for (int i = 0; i < editors; i++) {
        results.add(
            threads.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return take(text, State.DRAFT);
                }));
      }
      int fresh = 0;
      for (Future<Result> result : results) {
        fresh += result.get().known() ? 0 : 1;
      }
      assertThat(fresh).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
    assertThat(StoreTransaction.call(() -> Article.count("text", text))).isEqualTo(1);
  }

  @Test
  void whatBreaksARuleIsRefused() {
    assertThatThrownBy(
            () ->
                intake.take(
                    new NewArticle("", "p", "??", "javascript:1", PUBLISHED, " ", false, false),
                    State.DRAFT,
                    "x"))
        .isInstanceOfSatisfying(
            ConstraintViolationException.class,
            e ->
                assertThat(e.getConstraintViolations())
                    .extracting(v -> v.getPropertyPath().toString())
                    .containsExactlyInAnyOrder("title", "language", "url", "text"));
  }

  @Test
  void aTextWithoutSentencesIsKeptAndTellsNothing() {
    String text = "في 3 آذار 2025 وقّع الوزيران اتفاقاً في دمشق " + "كلمة ".repeat(2000);

    Result result = take(text, State.DRAFT);

    assertThat(result.article().marks).isNotEmpty();
    assertThat(result.events()).isEmpty();
  }

  @Test
  void anEventThatASecondLanguageTellsIsOneEventWithTwoTitles() {
    Result arabic =
        take("قصفت إسرائيل مبنى وزارة الدفاع في دمشق في 16 تموز 2025.", State.PUBLISHED);
    Result english =
        take("Israel bombed the defence ministry in Damascus on 16 July 2025.", State.PUBLISHED);

    assertThat(arabic.events()).hasSize(1);
    assertThat(english.events()).extracting(e -> e.id).containsExactly(arabic.events().get(0).id);
    Event event = english.events().get(0);
    assertThat(event.version).isEqualTo(2);
    assertThat(event.toRecord().texts()).extracting(Text::language).containsExactly("ar", "en");
    assertThat(event.toRecord().evidence())
        .extracting(Claim::articleId)
        .containsExactly(arabic.article().id, english.article().id);
  }

  @Test
  void whatIsToldOfAFullEventBecomesAnEventOfItsOwn() {
    Result arabic =
        take("قصفت إسرائيل مبنى وزارة الدفاع في دمشق في 18 تموز 2025.", State.PUBLISHED);
    long full = arabic.events().get(0).id;
    for (int further = 2; further <= EventRecord.MAX_EVIDENCE; further++) {
      Claim claim = Claim.outside("https://example.org/" + further, null, null, "2025-07-18");
      events.addClaim(full, claim, null, "x");
    }

    Result english =
        take("Israel bombed the defence ministry in Damascus on 18 July 2025.", State.PUBLISHED);
    Result again = take("قصفت إسرائيل وزارة الدفاع في دمشق يوم 18 تموز 2025.", State.PUBLISHED);

    assertThat(english.events()).hasSize(1).extracting(e -> e.id).doesNotContain(full);
    assertThat(again.events())
        .as("the next article finds the one that has room")
        .extracting(e -> e.id)
        .containsExactly(english.events().get(0).id);
  }

  @Test
  void draftsAreProposedAsFurtherEvidenceAndNotAddedThemselves() {
    Result published =
        take("قصفت إسرائيل مبنى وزارة الدفاع في دمشق في 17 تموز 2025.", State.PUBLISHED);
    Result draft =
        take("Israel bombed the defence ministry in Damascus on 17 July 2025.", State.DRAFT);

    assertThat(draft.events()).hasSize(1);
    assertThat(draft.events().get(0).state).isEqualTo(State.DRAFT);
    assertThat(draft.events().get(0).knownId).isEqualTo(published.events().get(0).id);
  }

  @Test
  void readingAgainProposesOnlyWhatIsNew() {
    Result taken = take("قصفت إسرائيل مطار دمشق في 20 تموز 2025.", State.DRAFT);
    Event draft = taken.events().get(0);
    assertThat(intake.again(taken.article().id, "x")).isEmpty();

    decisions.reject(draft.id, draft.version, "x");
    assertThat(intake.again(taken.article().id, "x")).as("what was refused stays so").isEmpty();

    StoreTransaction.call(
        () -> {
          Event.<Event>findById(draft.id).delete();
          return null;
        });
    assertThat(intake.again(taken.article().id, "x"))
        .extracting(e -> e.date)
        .containsExactly("2025-07-20");
  }

  private static boolean stored(String text) {
    return StoreTransaction.call(() -> Article.withText(text)).isPresent();
  }
}
