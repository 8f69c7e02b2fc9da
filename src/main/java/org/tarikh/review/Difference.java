package org.tarikh.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarikh.event.Category;
import org.tarikh.web.DateWords;
import org.tarikh.web.Language;
import org.tarikh.web.WebMessages;

/**
 * A field in which two forms of an event differ, as lists of words that only the one has, only the
 * other has, or both have.
 *
 * @param label of the field, in the reader's language
 */
record Difference(String label, String theirs, String yours) {

  /** The words of both, in an order that keeps each text's own. */
  public List<WordChange> words() {
    return WordChange.between(theirs, yours);
  }

  static List<Difference> between(EventForm theirs, EventForm yours, Language language) {
    ReviewMessages words = language.messages(ReviewMessages.class);
    List<Difference> differences = new ArrayList<>();
    for (Language shown : Language.values()) {
      String code = shown.code();
      add(differences, words.titleIn(code), theirs.title(code), yours.title(code));
      add(differences, words.summaryIn(code), theirs.summary(code), yours.summary(code));
    }
    add(differences, words.field("date"), theirs.date(), yours.date());
    add(
        differences,
        words.field("category"),
        category(theirs, language),
        category(yours, language));
    add(differences, words.field("importance"), theirs.importance(), yours.importance());
    add(differences, words.field("places"), theirs.places(), yours.places());
    add(differences, words.field("actors"), theirs.actors(), yours.actors());
    add(differences, words.field("sources"), sources(theirs), sources(yours));
    return differences;
  }

  private static String category(EventForm form, Language language) {
    return Category.KEYS.contains(form.category())
        ? language.messages(WebMessages.class).category(form.category())
        : form.category();
  }

  private static void add(List<Difference> differences, String label, String theirs, String yours) {
    if (!theirs.equals(yours)) {
      differences.add(new Difference(label, theirs, yours));
    }
  }

  private static String sources(EventForm form) {
    return form.sources().stream()
        .filter(source -> !source.isBlank())
        .map(
            source ->
                Stream.of(
                        source.publisher(),
                        source.url(),
                        source.quote(),
                        source.date().isBlank() ? "" : DateWords.run(source.date()))
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" · ")))
        .collect(Collectors.joining("\n"));
  }
}
