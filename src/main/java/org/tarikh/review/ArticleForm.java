package org.tarikh.review;

import jakarta.ws.rs.core.MultivaluedMap;
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
