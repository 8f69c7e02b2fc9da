package org.tarikh.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.tarikh.article.UnreadableArticleException.Reason;
import org.tarikh.edtf.Edtf;

/**
 * The article of a web page: what the page says of itself (Open Graph, {@code time}, its canonical
 * address), and the paragraphs of its article without what stands around them. Each element is
 * visited a fixed number of times, and the parser nests none deeper than 512: what a page costs
 * follows from its size.
 */
final class HtmlArticle {

  private static final String AROUND =
      "script, style, noscript, template, iframe, svg, nav, header, footer, aside, form, button,"
          + " figure, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [class*=share], [class*=related], [class*=cookie], [class*=newsletter],"
          + " [class*=advert], [class*=comment]";

  private static final Set<String> BLOCKS = Set.of("p", "h2", "h3", "h4", "li", "blockquote");

  private HtmlArticle() {}

  /**
   * @param charset null for the one that the page itself names, else UTF-8
   * @param address where the page was found, null for a file
   * @param zone whose clock the time of publication is told by
   */
  static FoundArticle read(byte[] html, String charset, String address, ZoneId zone) {
    Document page = parse(html, charset, address == null ? "" : address);
    if (page.body().children().isEmpty()) {
      throw new UnreadableArticleException(Reason.MALFORMED);
    }
    String title = first(meta(page, "og:title"), text(page, "h1"), page.title());
    String publisher = meta(page, "og:site_name");
    Edtf published = PublishedTime.of(page, zone).orElse(null);
    String canonical = page.select("link[rel=canonical]").attr("abs:href");
    String language = page.select("html").attr("lang");
    page.select(AROUND).forEach(Element::empty); // to remove one moves all that follow it
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

  /** What the page marks as its article, else the element with the most text in paragraphs. */
  private static Element body(Document page) {
    return Stream.of("[itemprop=articleBody]", "article", "main", "[role=main]")
        .map(page::selectFirst)
        .filter(Objects::nonNull)
        .filter(element -> element.selectFirst("p") != null)
        .findFirst()
        .orElseGet(() -> fullest(page));
  }

  private static Element fullest(Document page) {
    Map<Element, Integer> inParagraphs = new LinkedHashMap<>();
    for (Element paragraph : outermost(page, Set.of("p"))) {
      inParagraphs.merge(paragraph.parent(), paragraph.text().length(), Integer::sum);
    }
    return inParagraphs.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(page.body());
  }

  private static String text(Element body) {
    List<String> paragraphs = new ArrayList<>();
    for (Element block : outermost(body, BLOCKS)) {
      String text = block.text().strip();
      if (!text.isEmpty()) {
        paragraphs.add(text);
      }
    }
    return paragraphs.isEmpty() ? body.wholeText().strip() : String.join("\n\n", paragraphs);
  }

  /**
   * The elements of these names inside another, without those that stand in one of them: so no text
   * is read twice, however deep a page nests them.
   */
  private static List<Element> outermost(Element root, Set<String> names) {
    List<Element> found = new ArrayList<>();
    root.filter(
        (node, depth) -> {
          if (depth > 0 && node instanceof Element element && names.contains(element.tagName())) {
            found.add(element);
            return FilterResult.SKIP_CHILDREN;
          }
          return FilterResult.CONTINUE;
        });
    return found;
  }
}
