package org.tarikh.review;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.State;
import org.tarikh.review.EventForm.Source;
import org.tarikh.web.Language;

/**
 * Makes an event of a filled-in form, or says what is wrong with it. The bounds are those of {@link
 * EventRecord}; this class only finds the field and the words for them.
 */
final class EventCheck {

  private static final Pattern INDEXED = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+).*");

  private final EventForm form;
  private final EventRecord before;
  private final Dates dates;
  private final Language language;
  private final ReviewMessages words;
  private final List<Problem> problems = new ArrayList<>();

  /** Which row of the form each claim of the record came from, and each text's language. */
  private final List<Integer> rows = new ArrayList<>();

  private final List<String> languages = new ArrayList<>();

  private EventCheck(EventForm form, EventRecord before, Dates dates, Language language) {
    this.form = form;
    this.before = before;
    this.dates = dates;
    this.language = language;
    this.words = language.messages(ReviewMessages.class);
  }

  /**
   * What came of a check.
   *
   * @param record the event; means nothing while there are problems
   */
  record Checked(List<Problem> problems, EventRecord record) {}

  /**
   * @param before the event as the editor saw it, null for a new one
   * @param publishing whether it is to go on the timeline: then it needs a source
   * @param nameKey gives the key of a name that was not there before
   */
  static Checked check(
      EventForm form,
      EventRecord before,
      boolean publishing,
      Dates dates,
      Language language,
      Validator validator,
      Function<Map<String, String>, String> nameKey) {
    EventCheck check = new EventCheck(form, before, dates, language);
    EventRecord record = check.record(nameKey);
    if (publishing && record.evidence().isEmpty()) {
      check.problem("sources", check.words.sourceMissing());
    }
    validator.validate(record).forEach(check::add);
    List<String> order = check.order();
    check.problems.sort(Comparator.comparingInt(problem -> order.indexOf(problem.field())));
    return new Checked(List.copyOf(check.problems), record);
  }

  private EventRecord record(Function<Map<String, String>, String> nameKey) {
    return new EventRecord(
        before == null ? State.DRAFT : before.state(),
        date("date", form.date()),
        form.category(),
        importance(),
        texts(),
        names("places", form.places(), before == null ? List.of() : before.places(), nameKey),
        names("actors", form.actors(), before == null ? List.of() : before.actors(), nameKey),
        claims(),
        before == null ? null : before.withdrawnReason(),
        before != null && before.titleStays());
  }

  /** In the order they had, so that saving without a change is no change. */
  private List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    boolean told = false;
    for (Language shown : Language.values()) {
      String code = shown.code();
      if (!form.title(code).isEmpty()) {
        texts.add(new Text(code, form.title(code), form.summary(code)));
      } else if (!form.summary(code).isEmpty()) {
        problem("title." + code, words.titleOfSummaryMissing());
        told = true;
      }
    }
    if (before != null) {
      before.texts().stream()
          .filter(text -> Language.of(text.language()).isEmpty())
          .forEach(texts::add);
    }
    if (texts.isEmpty() && !told) {
      problem("title." + language.code(), words.titleMissing());
    }
    List<String> order =
        before == null ? List.of() : before.texts().stream().map(Text::language).toList();
    texts.sort(
        Comparator.comparingInt(
            text ->
                order.contains(text.language()) ? order.indexOf(text.language()) : order.size()));
    texts.forEach(text -> languages.add(text.language()));
    return texts;
  }

  private String date(String field, String typed) {
    Dates.Reading reading = dates.read(typed, language);
    if (!reading.good()) {
      problem(field, reading.words());
    }
    return reading.edtf();
  }

  private int importance() {
    try {
      int importance = Integer.parseInt(form.importance());
      if (importance >= 0 && importance <= 100) {
        return importance;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of range.
    }
    problem("importance", words.importanceWrong());
    return 0;
  }

  private List<Name> names(
      String field, String lines, List<Name> known, Function<Map<String, String>, String> nameKey) {
    int doubled = NameLines.doubled(lines);
    if (doubled > 0) {
      problem(field, words.namesDoubled(doubled));
    }
    return NameLines.read(lines, known, nameKey);
  }

  private List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (int row = 0; row < form.sources().size(); row++) {
      Source source = form.sources().get(row);
      if (source.isBlank()) {
        continue;
      }
      rows.add(row);
      claims.add(source.claim() != null ? source.claim() : outside(source, "source." + row + "."));
    }
    return claims;
  }

  private Claim outside(Source source, String row) {
    if (source.url().isEmpty() && source.publisher().isEmpty()) {
      problem(row + "url", words.sourceUnnamed());
    }
    // A source that is given no date of its own says the event's.
    String date =
        source.date().isEmpty()
            ? dates.read(form.date(), language).edtf()
            : date(row + "date", source.date());
    return Claim.outside(
        FormText.orNull(source.url()),
        FormText.orNull(source.publisher()),
        FormText.orNull(source.quote()),
        date);
  }

  private void add(ConstraintViolation<EventRecord> violation) {
    String field = field(violation.getPropertyPath().toString());
    if (field != null) {
      problem(field, Violations.sentence(violation, words));
    }
  }

  /** The field of the form behind a path of the record; null where another field tells it. */
  private String field(String path) {
    Matcher indexed = INDEXED.matcher(path);
    if (!indexed.matches()) {
      return path.startsWith("texts") ? null : path.equals("evidence") ? "sources" : path;
    }
    int index = Integer.parseInt(indexed.group(2));
    String part = indexed.group(3);
    return switch (indexed.group(1)) {
      case "texts" -> index < languages.size() ? part + "." + languages.get(index) : null;
      case "evidence" -> {
        Source source = form.sources().get(rows.get(index));
        boolean told = part.equals("date") && source.date().isEmpty();
        yield told ? null : "source." + rows.get(index) + "." + part;
      }
      default -> indexed.group(1);
    };
  }

  /** One problem a field: the first says most. */
  private void problem(String field, String sentence) {
    if (problems.stream().noneMatch(p -> p.field().equals(field))) {
      problems.add(new Problem(field, label(field), sentence));
    }
  }

  private String label(String field) {
    String[] parts = field.split("\\.");
    return switch (parts[0]) {
      case "title" -> words.titleIn(parts[1]);
      case "summary" -> words.summaryIn(parts[1]);
      case "source" -> words.sourceField(Integer.parseInt(parts[1]) + 1, parts[2]);
      default -> words.field(parts[0]);
    };
  }

  /** The fields of the form from top to bottom: problems are told in this order. */
  private List<String> order() {
    List<String> order = new ArrayList<>();
    for (Language shown : Language.values()) {
      order.add("title." + shown.code());
      order.add("summary." + shown.code());
    }
    order.addAll(List.of("date", "category", "importance", "places", "actors", "sources"));
    for (int row = 0; row < form.sources().size(); row++) {
      for (String part : List.of("publisher", "url", "quote", "date")) {
        order.add("source." + row + "." + part);
      }
    }
    return order;
  }
}
