package org.tarikh.review;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.LocalTime;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.edtf.EdtfDateTime;
import org.tarikh.edtf.Precision;
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

  /** A day or a minute as a publication time; null for a value that is coarser or unsure. */
  static Publication publication(Edtf value) {
    if (value instanceof EdtfDateTime time) {
      return publication(time.local().toLocalDate(), time.local().toLocalTime().withSecond(0));
    }
    return value instanceof EdtfDate day
            && day.precision() == Precision.DAY
            && day.year() >= 1
            && day.year() <= 9999
        ? publication(LocalDate.of((int) day.year(), day.month(), day.day()), null)
        : null;
  }

  private static Publication publication(LocalDate day, LocalTime time) {
    return new Publication(day, time);
  }
}
