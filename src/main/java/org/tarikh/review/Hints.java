package org.tarikh.review;

import java.util.List;
import org.tarikh.article.Article;
import org.tarikh.web.Language;
import org.tarikh.web.Page;

/**
 * What a form tells beside its fields, and what the fields are called.
 *
 * @param problems what is to be put right
 */
record Hints(Page page, List<Problem> problems, Dates dates) {

  /** What is wrong with a field, null where nothing is. */
  public String problem(String field) {
    return problems.stream()
        .filter(p -> p.field().equals(field))
        .map(Problem::sentence)
        .findFirst()
        .orElse(null);
  }

  /** What was understood of a date; null where none was typed. */
  public Dates.Reading reading(String date) {
    return date.isBlank() ? null : dates.read(date, page.language());
  }

  /** What an article is called that a claim comes from. */
  public String articleTitle(long id) {
    return Article.<Article>findByIdOptional(id).map(a -> a.title).orElse("#" + id);
  }

  /** Where the reading of a date that is being typed comes from. */
  public String readingAddress() {
    return page.root() + "/admin/events/reading";
  }

  /** What the calendar of the date fields is called. */
  public DatePicker datePicker() {
    return DatePicker.in(page.language());
  }

  /** The field of a text in a language. */
  public String id(String part, Language language) {
    return part + "." + language.code();
  }

  /** The field of a row of the sources. */
  public String row(int index, String part) {
    return "source." + index + "." + part;
  }
}
