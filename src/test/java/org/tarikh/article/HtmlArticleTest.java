package org.tarikh.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.edtf.Edtf;

/** What pages say of themselves, and pages that were made to keep a server busy. */
class HtmlArticleTest {

  private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
  private static final int HOSTILE = 80_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Work is counted in bytes that are allocated on the way: the same on every machine. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><p>x",
        "<i></p>",
        "<p><object>x",
        "<p>x<object>",
        "<ul><li>x",
        "<blockquote>x",
        "<font><p>x",
        "<b><p>",
        "<table><tr><td><p>x",
        "<section><h2>x",
        "<nav>x</nav>y",
        "<em><aside>x",
        "<p><button>x",
      })
  void aPageCostsByItsSizeHoweverItIsNested(String markup) {
    read("<p>x</p>".repeat(100)); // what is loaded once is not counted
    long plain = allocated("<div><p>x</p></div>", HOSTILE);
    long hostile = allocated(markup, HOSTILE);
    assertThat(hostile).as(markup).isLessThan(10 * plain);
    assertThat(allocated(markup, 8 * HOSTILE)).as(markup).isLessThan(16 * hostile);
  }

  /** Were each to be taken out of the row by itself, this would take minutes. */
  @Test
  @Timeout(60)
  void hundredsOfThousandsOfSiblingsAreLeftOutAtOnce() {
    String page = "<nav>x</nav>y".repeat(300_000);
    assertThat(read(page).text()).isEqualTo("y".repeat(300_000));
  }

  @Test
  void paragraphsInParagraphsAreReadOnce() {
    FoundArticle found =
        read(
            "<article><blockquote><p>One.</p><p>Two.</p></blockquote>"
                + "<ul><li>Three<ul><li>Four</li></ul></li></ul></article>");
    assertThat(found.text()).isEqualTo("One. Two.\n\nThree Four");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<meta property='article:published_time' content='2025-08-13T16:51:00Z'> | 2025-08-13T19:51",
        "<meta property='article:published_time' content='2025-08-13T22:30:00.000Z'> | 2025-08-14T01:30",
        "<meta property='article:published_time' content='2025-08-13T12:51:00-0400'> | 2025-08-13T19:51",
        "<meta property='article:published_time' content='2010-01-13 16:51:00 UTC'> | 2010-01-13T18:51",
        "<meta property='article:published_time' content='2025-08-13T19:51:00+03:00'> | 2025-08-13T19:51",
        "<meta property='article:published_time' content='2025-08-13T19:51:00'> | 2025-08-13T19:51",
        "<meta property='article:published_time' content='2025-08-13'> | 2025-08-13",
        "<meta property='article:published_time' content='yesterday'><time datetime='2025-08-13T23:00Z'> | 2025-08-14T02:00",
        "<time datetime='2025-08-13 19:51'> | 2025-08-13T19:51",
        "<p itemprop=datePublished content='2025-08-13T16:51Z'> | 2025-08-13T19:51",
        "<time itemprop=datePublished datetime='2025-08-13T16:51Z'> | 2025-08-13T19:51",
        "<time datetime='2025-08-13T16:51+99:00'> | ",
        "<time datetime='2025-13-13'> | ",
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},"
            + "{\"datePublished\":\"2025-08-13T16:51:00Z\"}]}</script> | 2025-08-13T19:51",
        "<script type='application/ld+json'>{\"datePublished\":</script>"
            + "<time datetime='2025-08-13'> | 2025-08-13",
        "<script type='application/ld+json'></script> | ",
        "<script type='application/ld+json'>{\"datePublished\":{\"a\":1}}</script> | ",
      })
  void aTimeOfPublicationIsToldByTheClockOfTheZone(String markup, String published) {
    assertThat(read(markup + "<p>Text.</p>").published())
        .isEqualTo(published == null ? null : Edtf.parse(published));
  }

  private static FoundArticle read(String html) {
    return HtmlArticle.read(html.getBytes(StandardCharsets.UTF_8), null, null, DAMASCUS);
  }

  private static long allocated(String markup, int size) {
    String page = markup.repeat(size / markup.length());
    long thread = Thread.currentThread().getId();
    long before = THREADS.getThreadAllocatedBytes(thread);
    read(page);
    return THREADS.getThreadAllocatedBytes(thread) - before;
  }
}
