package org.tarikh.timeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.Events;
import org.tarikh.event.State;

@QuarkusTest
class ArticlePageTest {

  @Inject Story story;
  @Inject Events events;

  @BeforeEach
  void tell() {
    story.tell();
  }

  @Test
  void marksTheTimesInItsText() {
    Document page = page("/en/articles/" + story.article);
    assertThat(page.selectFirst("h1").text()).isEqualTo("توقيع مذكرة تفاهم");
    assertThat(page.selectFirst("h1 bdi").attr("lang")).isEqualTo("ar");
    assertThat(page.selectFirst(".event-date").text()).isEqualTo("Published 13 August 2025");
    page.select(".time-mark").forEach(mark -> mark.text("[" + mark.text() + "]"));
    assertThat(page.select(".body p").eachText())
        .containsExactly(
            "الأربعاء, [13 أغسطس 2025]",
            "وقّع الطرفان [اليوم] مذكرة تفاهم للتدريب.",
            "وجاء التوقيع بعد أحداث السويداء في [تموز الماضي]، و[منذ أشهر] يجري الحديث عنه.");
    assertThat(page.select(".body").attr("lang")).isEqualTo("ar");
    assertThat(page.select(".time-mark").eachAttr("title"))
        .containsExactly("13 August 2025", "13 August 2025", "July 2025");
    assertThat(page.select(".times > div").eachText())
        .containsExactly(
            "13 أغسطس 2025 13 August 2025",
            "اليوم 13 August 2025",
            "تموز الماضي July 2025",
            "منذ أشهر a length or a habit, not a point in time");
    for (String target : page.select(".time-mark").eachAttr("href")) {
      assertThat(page.select(target)).hasSize(1);
    }
    assertThat(page.select(".proves li").eachText())
        .containsExactly("July 2025 Events in Suwayda", "13 August 2025 Memorandum signed");
    assertThat(page.select(".proves a").eachAttr("href"))
        .containsExactly("/en/events/" + story.suwayda.id, "/en/events/" + story.signing.id);
    assertThat(page.select("code").text()).matches("[0-9a-f]{64}");
  }

  @Test
  void quotesNoMoreThanItMay() {
    Document page = page("/ar/articles/" + story.quotedOnly);
    assertThat(page.select(".body").text())
        .isEqualTo(
            "نقتبس هنا الجمل التي تستند إليها الأحداث فقط، والمقال كاملًا لدى ناشره."
                + " The memorandum was signed on Tuesday, officials said.");
    assertThat(page.html()).doesNotContain("not ours to show");
    assertThat(page.select("mark").text()).isEqualTo("on Tuesday");
    assertThat(page.select(".times")).isEmpty();
  }

  @Test
  void quotesInTheOrderOfTheText() {
    String later = "Polls closed on 9 May.";
    String earlier = "They had opened on 8 May.";
    Long id =
        StoryArticles.article(
            "Polls", "The Example", "en", later + " " + earlier, false, List.of());
    prove(id, "7025-05-08", earlier, later.length() + 1);
    prove(id, "7025-05-09", later, 0);
    Document page = page("/en/articles/" + id);
    assertThat(page.select("blockquote").eachText()).containsExactly(later, earlier);
    assertThat(page.select(".proves .when").eachText())
        .containsExactly("8 May 7025 still to come", "9 May 7025 still to come");
  }

  private void prove(Long article, String date, String quote, int start) {
    int end = start + quote.length();
    Claim claim =
        new Claim(article, null, null, quote, start, end, null, null, null, date, null, null, null);
    events.create(
        new EventRecord(
            State.PUBLISHED,
            date,
            "politics",
            1,
            List.of(new Text("en", quote, "")),
            List.of(),
            List.of(),
            List.of(claim),
            null),
        "test");
  }

  @Test
  void isNotForReadersWhileOnlyDraftsRestOnIt() {
    assertThat(given().get("/ar/articles/" + story.unused).statusCode()).isEqualTo(404);
    assertThat(given().get("/ar/articles/0").statusCode()).isEqualTo(404);
  }

  @Test
  @TestSecurity(user = "editor")
  void butEditorsSeeIt() {
    Response response = given().get("/en/articles/" + story.unused);
    assertThat(response.statusCode()).isEqualTo(200);
    Document page = Jsoup.parse(response.asString());
    assertThat(page.select(".body p").eachText()).containsExactly("<script>alert(1)</script> [x]");
    assertThat(page.select("script:not([src]), .proves, .times")).isEmpty();
    assertThat(page.select(".account").text()).isEqualTo("Newsroom");
    assertThat(response.header("Set-Cookie")).isNull();
  }

  private static Document page(String path) {
    Response response = given().get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    assertThat(response.header("Set-Cookie")).isNull();
    return Jsoup.parse(response.asString());
  }
}
