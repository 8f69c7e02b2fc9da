package org.tarikh.review;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.tarikh.article.FoundArticle;
import org.tarikh.ingest.NewArticle;
import org.tarikh.temporal.Publication;

/** The form of a pasted article, every field as it was typed. */
record ArticleForm(
    String title,
    String publisher,
    String published,
    String language,
    String url,
    boolean showText,
    String text) {

  static ArticleForm blank() {
    return new ArticleForm("", "", "", "", "", false, "");
  }

  /** What a file or page tells; {@code publisher} where it does not name one. */
  static ArticleForm of(FoundArticle found, String publisher, boolean showText) {
    return new ArticleForm(
        FormText.clean(found.title()),
        found.publisher() == null ? publisher : FormText.clean(found.publisher()),
        found.published() == null ? "" : found.published().toString(),
        Objects.requireNonNullElse(found.language(), ""),
        FormText.clean(found.url()),
        showText,
        FormText.clean(found.text()));
  }

  static ArticleForm read(MultivaluedMap<String, String> sent) {
    return new ArticleForm(
        FormText.clean(sent.getFirst("title")),
        FormText.clean(sent.getFirst("publisher")),
        FormText.clean(sent.getFirst("published")),
        FormText.clean(sent.getFirst("language")),
        FormText.clean(sent.getFirst("url")),
        sent.containsKey("showText"),
        FormText.clean(sent.getFirst("text")));
  }

  NewArticle article(Publication publication) {
    return new NewArticle(
        title,
        publisher,
        FormText.orNull(language),
        FormText.orNull(url),
        publication,
        text,
        showText,
        false);
  }
}
