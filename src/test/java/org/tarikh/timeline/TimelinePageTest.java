package org.tarikh.timeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TimelinePageTest {

  @Inject Story story;

  @BeforeEach
  void tell() {
    story.tell();
  }

  @Test
  void tellsTheStoryInArabic() {
    assertThat(text(page("/ar/?place=story")))
        .isEqualTo(
            """
            الخط الزمني
            8 أحداث
            # 2011
            نحو 15 آذار 2011 | بدء الاحتجاجات | خرج متظاهرون في عدة مدن. | احتجاج · سوريا · السويداء · بلا مصدر
            # 2012
            صيف 2012 | اجتماع في جنيف | دبلوماسية · سوريا · السويداء · بلا مصدر
            # 2013
            2013 | Aid reaches the north | Told in English only. | شأن إنساني · سوريا · السويداء · بلا مصدر
            # 2024
            من 27 تشرين الثاني إلى 8 كانون الأول 2024 | معركة ردع العدوان | تقدّم سريع من الشمال إلى دمشق. | نزاع · سوريا · السويداء · بلا مصدر
            8 كانون الأول 2024 | سقوط النظام | دخلت القوات دمشق وغادر الرئيس البلاد. | سياسة · سوريا · السويداء · بلا مصدر
            # 2025
            تموز 2025 | أحداث السويداء | وقعت أحداث دامية في السويداء. | نزاع · سوريا · السويداء · مصدر واحد
            13 آب 2025 | توقيع مذكرة التفاهم | وقّع وزيرا الدفاع مذكرة تفاهم للتدريب. | اتفاقات · سوريا · السويداء · 3 مصادر · تختلف المصادر في التاريخ
            # 2026
            2026 | <script>alert(1)</script>ar | <script>alert(1)</script> | اقتصاد · سوريا · السويداء · مصدر واحد
            """);
  }

  @Test
  void narrowsItInEnglish() {
    Document page =
        page(
            "/en/?place=story&category=conflict&category=politics&from=2024&to=2025-06&q=damascus");
    assertThat(text(page))
        .isEqualTo(
            """
            Timeline
            2 events
            # 2024
            from 27 November to 8 December 2024 | Offensive from the north | A fast advance to Damascus. | Conflict · Syria · Suwayda · no source
            8 December 2024 | Fall of the regime | Forces enter Damascus, the president leaves. | Politics · Syria · Suwayda · no source
            """);
    assertThat(page.select(".chips .chip bdi").eachText())
        .containsExactly(
            "“damascus”", "Conflict", "Politics", "Syria", "from 2024", "to June 2025");
    assertThat(page.select(".chips .chip").first().attr("href"))
        .isEqualTo("/en/?category=conflict&category=politics&place=story&from=2024&to=2025-06");
    assertThat(page.select("input[checked]").eachAttr("value"))
        .containsExactly("conflict", "politics", "story");
    assertThat(page.selectFirst("#q").val()).isEqualTo("damascus");
    assertThat(page.selectFirst("#from").val()).isEqualTo("2024");
    assertThat(page.selectFirst("tarikh-timeline").attr("query"))
        .isEqualTo("q=damascus&category=conflict&category=politics&place=story");
    assertThat(page.select(".languages a").eachAttr("href"))
        .first()
        .isEqualTo(
            "/ar/?place=story&category=conflict&category=politics&from=2024&to=2025-06&q=damascus");
    assertThat(page.title()).isEqualTo("Search: damascus · Tarikh");
  }

  @Test
  void aLinkToAViewSaysWhatIsSeenThere() {
    assertThat(page("/en/?place=story").select("meta[property]").eachAttr("content"))
        .containsExactly(
            "website",
            "Tarikh",
            "Timeline: Syria",
            "8 events · Events, their dates, and how we know them");
    assertThat(card("/ar/?place=story&category=conflict&q=\"<b>", "title"))
        .isEqualTo("الخط الزمني: «\"<b>» · نزاع · سوريا");
    assertThat(card("/en/", "title")).isEqualTo("Timeline");
    assertThat(card("/en/?place=nowhere", "description"))
        .isEqualTo("Events, their dates, and how we know them");
  }

  private static String card(String path, String property) {
    return page(path).select("meta[property=og:" + property + "]").attr("content");
  }

  @Test
  void countsWhatCanBeChosen() {
    Document page = page("/en/?place=story");
    assertThat(page.select("label:has(input[name=category])").eachText())
        .containsExactly(
            "Diplomacy 1",
            "Agreements 1",
            "Conflict 2",
            "Protest 1",
            "Justice 0",
            "Humanitarian 1",
            "Economy 1",
            "Politics 1",
            "Society 0");
    assertThat(page.select("label:has(input[name=actor][value=story-side])").eachText())
        .containsExactly("Ankara 2");
  }

  @Test
  void dressesTheDrawing() {
    var drawing = page("/ar/?place=story").selectFirst("tarikh-timeline");
    assertThat(drawing.attr("lang")).isEqualTo("ar");
    assertThat(drawing.attr("api")).isEqualTo("/api/v1");
    // 15 March 2011, 00:00, and 31 December 2026, 23:59.
    assertThat(drawing.attr("from")).isEqualTo("21669120");
    assertThat(drawing.attr("to")).isEqualTo("29979359");
    assertThat(drawing.hasAttr("open-from")).isFalse();
    assertThat(drawing.hasAttr("open-to")).isFalse();
    assertThat(drawing.children()).isEmpty();
  }

  @Test
  void choicesAndDrawingKeepToTheWindowOfTheList() {
    Document page = page("/en/?place=story&from=2024-12&to=2025-07");
    assertThat(page.select(".total").text()).isEqualTo("3 events");
    assertThat(page.select("label:has(input[name=category])").eachText())
        .containsExactly(
            "Diplomacy 0",
            "Agreements 0",
            "Conflict 2",
            "Protest 0",
            "Justice 0",
            "Humanitarian 0",
            "Economy 0",
            "Politics 1",
            "Society 0");
    assertThat(page.select("label:has(input[name=actor])")).isEmpty();
    var drawing = page.selectFirst("tarikh-timeline");
    // 1 December 2024, 00:00, and 31 July 2025, 23:59; the whole stays what it is.
    assertThat(drawing.attr("open-from")).isEqualTo("28883520");
    assertThat(drawing.attr("open-to")).isEqualTo("29233439");
    assertThat(drawing.attr("from")).isEqualTo("21669120");
    assertThat(page("/en/?from=1970").selectFirst("tarikh-timeline").attr("open-from"))
        .isEqualTo("0");
  }

  @Test
  void marksDatesThatHtmlKnows() {
    assertThat(page("/en/?place=story").select(".entry time").eachAttr("datetime"))
        .containsExactly("2013", "2024-12-08", "2025-07", "2025-08-13", "2026");
  }

  @Test
  void saysInWhichLanguageATextIs() {
    Document page = page("/ar/?place=story");
    assertThat(page.select(".entry [lang=en]").eachText())
        .containsExactly("Aid reaches the north", "Told in English only.");
  }

  @Test
  void leadsThroughManyPages() {
    story.tellOfDays("story-days", LocalDate.of(1990, 1, 1), 85);
    Document first = page("/en/?place=story-days");
    assertThat(first.select(".total").text()).isEqualTo("85 events");
    assertThat(first.select(".entry")).hasSize(40);
    assertThat(first.select(".pages a").eachText()).containsExactly("Later events");
    Document second = page(first.selectFirst("a[rel=next]").attr("href"));
    assertThat(second.select(".entry h3").first().text()).isEqualTo("Day 41");
    assertThat(second.select(".pages a").eachText())
        .containsExactly("Earlier events", "Later events");
    Document third = page(second.selectFirst("a[rel=next]").attr("href"));
    assertThat(third.select(".entry h3").eachText())
        .containsExactly("Day 81", "Day 82", "Day 83", "Day 84", "Day 85");
    assertThat(third.select(".pages a").eachText()).containsExactly("Earlier events");
    Document back = page(second.selectFirst("a[rel=prev]").attr("href"));
    assertThat(back.select(".entry h3").eachText()).isEqualTo(first.select(".entry h3").eachText());
  }

  @Test
  void saysWhenNothingFits() {
    Document page = page("/ar/?q=xyzzy");
    assertThat(page.select(".blank h2").text()).isEqualTo("لا حدث يطابق بحثك");
    assertThat(page.select(".blank a").attr("href")).isEqualTo("/ar/");
    assertThat(page.select(".entry, .pages")).isEmpty();
    assertThat(page.selectFirst("tarikh-timeline").hasAttr("from")).isFalse();
  }

  @Test
  void keepsWhatWasMistypedAndSaysWhatIsWrong() {
    Response response = given().get("/en/?place=story&from=2025-13&to=20x");
    assertThat(response.statusCode()).isEqualTo(400);
    Document page = Jsoup.parse(response.asString());
    assertThat(page.selectFirst("#from").val()).isEqualTo("2025-13");
    assertThat(page.selectFirst("#from-error").text()).startsWith("There is no such month");
    assertThat(page.selectFirst("#from").attr("aria-describedby"))
        .isEqualTo("date-hint from-error");
    assertThat(page.selectFirst("#to").val()).isEqualTo("20x");
    assertThat(page.select("#to-error")).hasSize(1);
    assertThat(page.select("details[open], .entry")).hasSize(1);
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    Response response = given().get("/ar/?from=2025&to=2024");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(response.asString()).selectFirst("#to-error").text())
        .isEqualTo("النهاية تسبق البداية. بدّل بين التاريخين.");
  }

  @Test
  void readsDigitsOfEveryScript() {
    Document page = page("/ar/?place=story&from=٢٠٢٥-٠٨&to=٢٠٢٥");
    assertThat(page.select(".entry h3").eachText()).containsExactly("توقيع مذكرة التفاهم");
    assertThat(page.select(".chip bdi").eachText()).contains("من آب 2025", "إلى 2025");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/en/?category=crime    | There is no category “crime”.",
        "/ar/?category=crime    | لا يوجد نوع «crime».",
        "/en/?precision=week    | “week” cannot be chosen as precision. There are: day, month,"
            + " year, longer.",
        "/ar/?sources=4         | لا يمكن اختيار «4» في sources. المتاح: 1, 2, 3.",
        "/en/?cursor=nonsense   | This address leads to a page of the list that is no more.",
        "/en/?place=<script>x   | -",
      })
  void refusesWhatCannotBeAsked(String path, String sentence) {
    Response response = given().get(path);
    assertThat(response.statusCode()).isEqualTo(sentence.equals("-") ? 200 : 400);
    Document page = Jsoup.parse(response.asString());
    assertThat(page.select("main p").text()).contains(sentence.equals("-") ? "" : sentence);
    assertThat(page.select("script:not([src])")).isEmpty();
  }

  @Test
  void takesOnlyAsManyConditionsAsItCan() {
    assertThat(given().get("/en/?" + "place=a&".repeat(51)).statusCode()).isEqualTo(400);
    assertThat(given().get("/en/?place=" + "a".repeat(201)).statusCode()).isEqualTo(400);
    assertThat(given().get("/en/?" + "place=a&".repeat(50)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ar/", "/en", "/ar/?q=%00%FF", "/ar/?from=&to=&cursor="})
  void isKeptByNoProxyAndSetsNoCookie(String path) {
    Response response = given().header("Accept", "*/*").urlEncodingEnabled(false).get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.contentType()).isEqualTo("text/html;charset=UTF-8");
    assertThat(response.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(response.header("Set-Cookie")).isNull();
  }

  private static Document page(String path) {
    Response response = given().get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.asString());
  }

  /** The page as it is read: a line for each heading and event. */
  static String text(Document page) {
    StringBuilder text = new StringBuilder();
    for (var part : page.select("h1, .total, .year > h2, .entry")) {
      if (part.is(".entry")) {
        List<String> facts = part.select(".facts > li").eachText();
        List<String> lines = part.select(".when, h3, .summary").eachText();
        text.append(String.join(" | ", lines)).append(" | ").append(String.join(" · ", facts));
      } else {
        text.append(part.is(".year > h2") ? "# " : "").append(part.text());
      }
      text.append('\n');
    }
    return text.toString();
  }
}
