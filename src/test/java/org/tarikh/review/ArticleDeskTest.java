package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.article.Article;

/** Articles, pasted in. */
@QuarkusTest
class ArticleDeskTest {

  private static final String TEXT =
      """
      وقّع وزيرا الدفاع في سوريا وتركيا، الأربعاء، مذكرة تفاهم للتدريب في أنقرة.

      وكانت القوات قد انسحبت من البلدة في 3 آذار 2024.
      """;

  private Desk desk;

  @BeforeEach
  void signIn() {
    desk = Desk.admin();
  }

  @Test
  void aPastedArticleBecomesDrafts() {
    Response taken = take(article("مذكرة تفاهم", TEXT + "\nالنص الأول."));
    assertThat(taken.statusCode()).isEqualTo(303);
    assertThat(taken.header("Location")).endsWith("?done=taken");
    Document page = desk.page(taken.header("Location"));
    assertThat(page.select("h1").text()).isEqualTo("مذكرة تفاهم");
    assertThat(page.select(".draft .date").eachText()).contains("13 August 2025");
    assertThat(page.select(".draft").eachAttr("data-state")).isNotEmpty().containsOnly("DRAFT");

    Document event = desk.page(page.selectFirst(".draft a[data-key=e]").attr("href"));
    assertThat(event.select(".claim blockquote").text()).isNotEmpty();
    assertThat(event.select(".claim a[href^=/en/articles/]").text()).isEqualTo("مذكرة تفاهم");
    assertThat(desk.page("/en/admin/articles").select(".rows h2").eachText())
        .contains("مذكرة تفاهم");
  }

  @Test
  void theSameTextTwiceIsOneArticle() {
    Map<String, String> article = article("Twice", TEXT + "\nالنص الثاني.");
    Response first = take(article);
    Response second = take(article);
    assertThat(second.header("Location"))
        .isEqualTo(first.header("Location").replace("done=taken", "done=known"));
    assertThat(desk.page(second.header("Location")).select(".notice").text())
        .startsWith("This very text is here already");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | published | ''      | Published: The text does not say when it was published. Write it here: without it, words like “last July” have no year.",
        "ar | published | ''      | وقت النشر: لا يذكر النص متى نُشر. اكتب ذلك هنا، فمن دونه لا سنة لعبارة مثل «تموز الماضي».",
        "en | published | 2025-08 | Published: Give a day, or a day with a time.",
        "en | published | soon    | Published: These words are not read as a date. Write for example 13 August 2025, late 2024, since 2015, about 1920 or 2025-08-13.",
        "en | title     | ''      | Title of the article: Fill in this field.",
        "en | text      | ''      | Text: Fill in this field.",
        "en | url       | ftp://x | Link: A link begins with https:// or http:// and has no spaces.",
      })
  void tellsWhatIsMissingAndLosesNothing(
      String language, String field, String typed, String problem) {
    Map<String, String> article = article("Refused", TEXT + "\nالنص المرفوض.");
    article.put(field, typed);
    Response response = desk.submit(desk.page("/" + language + "/admin/articles/new"), article);
    assertThat(response.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(response.asString());
    assertThat(page.select(".problems li").eachText()).containsExactly(problem);
    Map<String, String> shown = Desk.fields(page.selectFirst("main form[method=post]"));
    article.forEach(
        (name, value) -> {
          if (value != null) {
            assertThat(shown.get(name)).as(name).isEqualTo(value.strip());
          }
        });
  }

  @Test
  void tellsWhatIsMissingInTheOrderOfTheForm() {
    Map<String, String> nothing = article("", "");
    nothing.put("publisher", "");
    assertThat(Jsoup.parse(take(nothing).asString()).select(".problems a").eachText())
        .containsExactly("Title of the article", "Publisher", "Text");
  }

  @Test
  void aTextThatIsTooLongIsRefusedWithASentence() {
    Response response = take(article("Long", "a".repeat(500_001)));
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(response.asString()).select(".problems li").eachText())
        .isEqualTo(List.of("Text: At most 500000 characters; this has 500001."));
  }

  @Test
  void scriptsInAnArticleStayText() {
    String script = "<script>alert(1)</script>";
    Map<String, String> article = article(script, script + "\n" + TEXT);
    article.put("publisher", script);
    Response taken = take(article);
    for (String path : List.of(taken.header("Location"), "/ar/admin/articles")) {
      Document page = desk.page(path);
      assertThat(page.select("script:not([src])")).isEmpty();
      assertThat(page.text()).contains(script);
    }
  }

  @Test
  void whetherReadersSeeTheWholeTextIsForEditorsToSay() {
    Desk author = Desk.author("article-writer");
    Map<String, String> article = article("Shown", TEXT + "\nالنص المعروض.");
    Document form = author.page("/en/admin/articles/new");
    assertThat(form.select("[name=showText]")).isEmpty();
    assertThat(form.select("main form .hint").eachText())
        .contains("An editor decides whether readers may see the whole text.");
    assertThat(author.page("/ar/admin/articles/files").select("[name=showText]")).isEmpty();
    article.put("showText", "true");
    assertThat(author.submit(form, article).statusCode()).isEqualTo(403);
    assertThat(Article.count("title", "Shown")).isZero();
    article.remove("showText");
    String location = author.submit(form, article).header("Location");
    String path = location.replaceFirst(".*/review/(\\d+).*", "/en/admin/articles/$1");
    assertThat(author.page(path).select("[name=show]")).isEmpty();
    assertThat(author.post(path + "/text", Map.of("show", "true")).statusCode()).isNotEqualTo(303);

    assertThat(desk.page("/en/admin/articles/new").select("[name=showText]")).hasSize(1);
    assertThat(show(path, "true")).isEqualTo("Readers see the whole text now.");
    String publicPage = path.replace("/admin", "");
    assertThat(desk.page(publicPage).select(".body").text()).contains("النص المعروض");
    assertThat(show(path, "false")).isEqualTo("Readers see only what is quoted from it now.");
    assertThat(desk.page(publicPage).select(".body").text()).doesNotContain("النص المعروض");
  }

  private String show(String path, String show) {
    Element button = desk.page(path).selectFirst("button[name=show][value=" + show + "]");
    Map<String, String> fields = Desk.fields(button.closest("form"));
    fields.put("show", show);
    Response done = desk.post(button.closest("form").attr("action"), fields);
    return desk.page(done.header("Location")).select(".notice[role=status]").text();
  }

  private Response take(Map<String, String> article) {
    return desk.submit(desk.page("/en/admin/articles/new"), article);
  }

  private static Map<String, String> article(String title, String text) {
    Map<String, String> fields = new HashMap<>();
    fields.put("title", title);
    fields.put("publisher", "وكالة");
    fields.put("published", "2025-08-13T19:51");
    fields.put("url", "https://example.org/a");
    fields.put("text", text);
    fields.put("showText", null);
    return fields;
  }
}
