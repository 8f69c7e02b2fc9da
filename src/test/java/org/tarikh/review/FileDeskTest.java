package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.article.Article;
import org.tarikh.event.StoreTransaction;

/** Articles from files. */
@QuarkusTest
class FileDeskTest {

  private static final String DATED =
      "13 August 2025\n\nThe minister visited Tartus on 3 May 2018. ";

  private Desk desk;

  @BeforeEach
  void signIn() {
    desk = Desk.admin();
  }

  @Test
  void severalFilesAreTakenEachByItself() {
    long before = articles();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("one.txt", bytes(DATED + "One."));
    files.put("two.html", bytes("<h1>Two</h1><p>" + DATED.replace("\n\n", "</p><p>") + "</p>"));
    files.put("three.pdf", bytes("%PDF"));
    files.put("four.txt", bytes("No day is told here."));
    files.put("five.txt", bytes(DATED + "One."));
    Document page = sent("en", files, "Agency");

    assertThat(page.select(".uploaded h3").eachText())
        .containsExactly("one.txt", "two.html", "three.pdf", "four.txt", "five.txt");
    assertThat(page.select(".uploaded li").eachAttr("data-done"))
        .containsExactly("taken", "taken", "refused", "lacks", "known");
    assertThat(articles()).isEqualTo(before + 2);
    Document review = desk.page(page.selectFirst(".uploaded a").attr("href"));
    assertThat(review.select("h1").text()).isEqualTo("one");
    assertThat(review.select(".draft .standing .date").text()).isEqualTo("3 May 2018");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Publisher: Fill in this field. Nothing was kept yet.",
        "ar | الناشر: املأ هذا الحقل. لم يُحفظ منه شيء بعد."
      })
  void saysWhatAFileLacks(String language, String sentence) {
    Document page =
        sent(language, Map.of("a.txt", bytes("13 August 2025\nA title\n\nIt rained today.")), "");
    assertThat(page.select(".uploaded li > p").text()).isEqualTo(sentence);
  }

  @Test
  void whatLacksADateIsCompletedInTheForm() {
    Document page =
        sent("en", Map.of("a.txt", bytes("A title\n\nText <b> without a day.")), "Agency");
    assertThat(page.select(".uploaded p").text())
        .contains("does not say when it was published. Nothing was kept yet.");
    Element form = page.selectFirst(".uploaded form");
    Map<String, String> fields = Desk.fields(form);
    fields.put("action", "check");
    Document filled = Jsoup.parse(desk.post(form.attr("action"), fields).asString());
    assertThat(Desk.value(filled, "title")).isEqualTo("A title");
    assertThat(Desk.value(filled, "publisher")).isEqualTo("Agency");
    assertThat(Desk.value(filled, "text")).isEqualTo("A title\n\nText <b> without a day.");
    Response taken = desk.submit(filled, Map.of("published", "3 May 2018"));
    assertThat(taken.header("Location")).contains("/en/admin/review/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | a.pdf  | x        | Files of this kind are not read here. Save it as text, HTML or Word (.docx).",
        "ar | a.pdf  | x        | لا تُقرأ هنا ملفات من هذا النوع. احفظه نصًا أو HTML أو Word (‎.docx).",
        "en | a.docx | x        | It is damaged, or not what its name says. Open it, save it anew and send it again.",
        "ar | a.docx | x        | تالف، أو ليس ما يقوله اسمه. افتحه واحفظه من جديد ثم أرسله.",
        "en | a.txt  | ' '      | There is no text in it.",
        "ar | a.txt  | ' '      | لا نص فيه.",
      })
  void aRefusalIsASentenceAndLeavesNothing(
      String language, String name, String content, String sentence) {
    long before = articles();
    Document page = sent(language, Map.of(name, bytes(content)), "x");
    assertThat(page.select(".uploaded p").last().text()).isEqualTo(sentence);
    assertThat(articles()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | file:///etc/passwd      | That is no link to a page: it begins with https:// or http://, without a port of its own.",
        "en | http://127.0.0.1/       | That page is not on the public internet. Save it as a file and take that in.",
        "ar | http://localhost/       | ليست هذه الصفحة على الإنترنت العام. احفظها ملفًا وأدخله.",
        "en | http://127.0.0.1:8080/  | That is no link to a page: it begins with https:// or http://, without a port of its own.",
        "en | http://169.254.169.254/ | That page is not on the public internet. Save it as a file and take that in.",
        "en | http://nobody.invalid/  | Nobody answers there, or not in time. Check the link, or try again later.",
      })
  void aLinkThatIsNotFollowedIsRefusedWithASentence(String language, String url, String sentence) {
    long before = articles();
    Document form = desk.page("/" + language + "/admin/articles/link");
    Response refused = desk.submit(form, Map.of("url", url));
    assertThat(refused.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(refused.asString());
    assertThat(page.select("#url-error").text()).isEqualTo(sentence);
    assertThat(Desk.value(page, "url")).isEqualTo(url);
    assertThat(articles()).isEqualTo(before);
  }

  @Test
  void aFormWithoutAFileOrTokenIsRefused() {
    Document form = desk.page("/en/admin/articles/files");
    Response empty = desk.upload(form, Map.of(), Map.of("publisher", "x"));
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(empty.asString()).select("[role=alert]").text())
        .isEqualTo("Files: Choose at least one file.");

    form.select("main form input[type=hidden]").remove();
    Response forged = desk.upload(form, Map.of("a.txt", bytes(DATED)), Map.of("publisher", "x"));
    assertThat(forged.statusCode()).isEqualTo(400);
  }

  private Document sent(String language, Map<String, byte[]> files, String publisher) {
    Document form = desk.page("/" + language + "/admin/articles/files");
    Response response = desk.upload(form, files, Map.of("publisher", publisher));
    assertThat(response.statusCode()).isEqualTo(200);
    return Jsoup.parse(response.asString());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static long articles() {
    return StoreTransaction.call(() -> Article.count());
  }
}
