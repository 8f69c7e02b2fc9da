package org.tarikh.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tarikh.article.UnreadableArticleException.Reason;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfException;

/**
 * The article of a web page: what the page says of itself (Open Graph, {@code time}, its canonical
 * address), and the paragraphs of its article without what stands around them.
 */
final class HtmlArticle {

  private static final String AROUND =
      "script, style, noscript, template, iframe, svg, nav, header, footer, aside, form, button,"
          + " figure, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [class*=share], [class*=related], [class*=cookie], [class*=newsletter],"
          + " [class*=advert], [class*=comment]";

  private static final String BLOCKS = "p, h2, h3, h4, li, blockquote";

  /** "2025-08-13T19:51:00+03:00": the wall clock as it is printed, without seconds and zone. */
  private static final Pattern MOMENT =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}))?.*");

  private HtmlArticle() {}

  /**
   * @param charset null for the one that the page itself names, else UTF-8
   * @param address where the page was found, null for a file
   */
  static FoundArticle read(byte[] html, String charset, String address) {
    Document page = parse(html, charset, address == null ? "" : address);
    if (page.body().children().isEmpty()) {
      throw new UnreadableArticleException(Reason.MALFORMED);
    }
    String title = first(meta(page, "og:title"), text(page, "h1"), page.title());
    String publisher = meta(page, "og:site_name");
    Edtf published = published(page);
    String canonical = page.select("link[rel=canonical]").attr("abs:href");
    String language = page.select("html").attr("lang");
    page.select(AROUND).remove();
    return new FoundArticle(
        title,
        publisher,
        published,
        language.isEmpty() ? null : language.substring(0, Math.min(2, language.length())),
        canonical.startsWith("http") ? canonical : address,
        text(body(page)));
  }

  private static Document parse(byte[] html, String charset, String address) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(html), charset, address);
    } catch (IOException e) {
      throw new UncheckedIOException("Nothing but memory is read", e);
    }
  }

  private static String meta(Document page, String property) {
    String content = page.select("meta[property=" + property + "]").attr("content").strip();
    return content.isEmpty() ? null : content;
  }

  private static String text(Document page, String selector) {
    Element element = page.selectFirst(selector);
    return element == null || element.text().isBlank() ? null : element.text().strip();
  }

  private static String first(String... texts) {
    return Stream.of(texts)
        .filter(Objects::nonNull)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static Edtf published(Document page) {
    String said =
        first(
            meta(page, "article:published_time"),
            page.select("[itemprop=datePublished]").attr("content"),
            page.select("time[datetime]").attr("datetime"));
    Matcher moment = MOMENT.matcher(said == null ? "" : said.strip());
    if (!moment.matches()) {
      return null;
    }
    try {
      return Edtf.parse(moment.group(1) + (moment.group(2) == null ? "" : "T" + moment.group(2)));
    } catch (EdtfException e) {
      return null; // what the text itself says decides then
    }
  }

  /** What the page marks as its article, else the element with the most text in paragraphs. */
  private static Element body(Document page) {
    return Stream.of("[itemprop=articleBody]", "article", "main", "[role=main]")
        .map(page::selectFirst)
        .filter(Objects::nonNull)
        .filter(element -> !element.select("p").isEmpty())
        .findFirst()
        .orElseGet(
            () ->
                page.select("p").stream()
                    .map(Element::parent)
                    .distinct()
                    .max(Comparator.comparingInt(HtmlArticle::inParagraphs))
                    .orElse(page.body()));
  }

  private static int inParagraphs(Element element) {
    return element.children().stream()
        .filter(child -> child.nameIs("p"))
        .mapToInt(child -> child.text().length())
        .sum();
  }

  private static String text(Element body) {
    List<String> paragraphs = new ArrayList<>();
    for (Element block : body.select(BLOCKS)) {
      boolean inner = block.parents().stream().anyMatch(p -> p != body && p.is(BLOCKS));
      if (!inner && block.hasText()) {
        paragraphs.add(block.text().strip());
      }
    }
    return paragraphs.isEmpty() ? body.wholeText().strip() : String.join("\n\n", paragraphs);
  }
}
