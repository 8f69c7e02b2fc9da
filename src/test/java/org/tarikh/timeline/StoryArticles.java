package org.tarikh.timeline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import org.tarikh.article.Article;
import org.tarikh.article.Mark;

/** The articles of the {@link Story}, and others that a test takes in. */
final class StoryArticles {

  static final String TEXT =
      """
      الأربعاء, 13 أغسطس 2025
      وقّع الطرفان اليوم مذكرة تفاهم للتدريب.
      وجاء التوقيع بعد أحداث السويداء في تموز الماضي، ومنذ أشهر يجري الحديث عنه.""";

  private StoryArticles() {}

  static List<Mark> marks() {
    return List.of(
        mark("13 أغسطس 2025", "2025-08-13"),
        mark("اليوم", "2025-08-13"),
        mark("تموز الماضي", "2025-07"),
        mark("منذ أشهر", null));
  }

  private static Mark mark(String words, String value) {
    int start = TEXT.indexOf(words);
    return new Mark(start, start + words.length(), value, "test");
  }

  static Long article(
      String title,
      String publisher,
      String language,
      String text,
      boolean showText,
      List<Mark> marks) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Article article = new Article();
              article.title = title;
              article.publisher = publisher;
              article.language = language;
              article.url = "https://example.org/" + language;
              article.published = "2025-08-13";
              article.text = text;
              article.sha256 = Article.sha256(text);
              article.showText = showText;
              article.marks = marks;
              article.addedAt = Instant.EPOCH;
              article.addedBy = "test";
              article.persist();
              return article.id;
            });
  }
}
