package org.tarikh.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.edtf.EdtfDateTime;
import org.tarikh.edtf.Precision;
import org.tarikh.temporal.Publication;
import org.tarikh.temporal.Tagger;
import org.tarikh.temporal.TimeExpression;

/**
 * The line in which an article says when it was published.
 *
 * @param start UTF-16 index into the text
 * @param end end of the time in that line, exclusive
 */
public record PublicationLine(int start, int end, Publication publication) {

  /** The tagger wants an anchor; only expressions that needed none are taken. */
  private static final Publication NEUTRAL = new Publication(LocalDate.of(2000, 1, 1), null);

  private static final int MOST_LINES = 12;
  private static final int LONGEST_LINE = 160;

  /** Words beside the date: a city, a section, an author; more make it a sentence. */
  private static final int MOST_OTHER_WORDS = 4;

  /** The same beside "published" or "updated": two labels, an author, a newsroom. */
  private static final int MOST_WORDS_OF_LABELS = 12;

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "نُ?شر|النشر|تاريخ|حُ?رر|published|posted|date\\b|issued", Pattern.CASE_INSENSITIVE);
  private static final Pattern UPDATED =
      Pattern.compile(
          "تحديث|حُ?د[ّ]?ث|عُ?د[ّ]?ل|updated|modified|edited", Pattern.CASE_INSENSITIVE);

  /** A line that names a picture or another article dates that. */
  private static final Pattern OTHER =
      Pattern.compile(
          "صور|تصوير|اقرأ|إقرأ|photo|read also|related|caption", Pattern.CASE_INSENSITIVE);

  private static final Pattern ITEM = Pattern.compile("\\s*[•*▪●◦·–—-][\\s\\u00A0]");

  private static final String DASHES = "-–—|/";

  /** What parts a day from the names around it. */
  private static final String PARTS = DASHES + ",،()[]";

  private static final Set<String> NEUTRAL_WORDS =
      Words.BOTH.list("publication-line.neutral-words");

  /**
   * The article's own publication line, among its first lines; empty where it has none. A line that
   * says "published" comes before a bare date, and that before one that says "updated".
   */
  public static Optional<PublicationLine> find(String text) {
    return find(
        text,
        (line, offset) ->
            Tagger.bundled().tag(line, NEUTRAL).stream()
                .filter(PublicationLine::isAbsoluteDay)
                .findFirst()
                .map(t -> new Day(offset + t.start(), offset + t.end(), t.value())));
  }

  /**
   * The same, of a text whose times are known.
   *
   * @param times in text order
   */
  static Optional<PublicationLine> find(String text, List<TimeExpression> times) {
    return find(
        text,
        (line, offset) -> {
          for (TimeExpression t : times) {
            if (t.start() >= offset && t.end() > offset + line.length()) {
              break;
            }
            if (t.start() >= offset && isAbsoluteDay(t)) {
              return Optional.of(new Day(t.start(), t.end(), t.value()));
            }
          }
          return Optional.empty();
        });
  }

  /** A day that a line of a text gives; offsets into the text. */
  private record Day(int start, int end, Edtf value) {}

  private static Optional<PublicationLine> find(
      String text, BiFunction<String, Integer, Optional<Day>> days) {
    PublicationLine bare = null;
    PublicationLine updated = null;
    int lines = 0;
    for (int start = 0; start < text.length() && lines < MOST_LINES; ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end);
      if (!line.isBlank()) {
        lines++;
        PublicationLine found = line.length() <= LONGEST_LINE ? read(line, start, days) : null;
        if (found != null && PUBLISHED.matcher(line).find() && !startsUpdated(line)) {
          return Optional.of(found);
        } else if (found != null && UPDATED.matcher(line).find()) {
          updated = updated == null ? found : updated;
        } else if (found != null) {
          bare = bare == null ? found : bare;
        }
      }
      start = end + 1;
    }
    return Optional.ofNullable(bare != null ? bare : updated);
  }

  private static boolean startsUpdated(String line) {
    var updated = UPDATED.matcher(line);
    var published = PUBLISHED.matcher(line);
    return updated.find()
        && published.find()
        && updated.start() < published.start()
        && !line.substring(updated.start()).contains("|");
  }

  private static PublicationLine read(
      String line, int offset, BiFunction<String, Integer, Optional<Day>> days) {
    Day day = Layout.hasDigit(line) ? days.apply(line, offset).orElse(null) : null;
    if (day == null) {
      return null;
    }
    int others = otherWords(line, day.start() - offset, day.end() - offset);
    boolean sentence = line.stripTrailing().endsWith(".") && !line.endsWith(".m.");
    if (others > (sentence ? MOST_OTHER_WORDS : MOST_WORDS_OF_LABELS)
        || OTHER.matcher(line).find()
        || ITEM.matcher(line).lookingAt()
        || line.substring(day.end() - offset).stripLeading().startsWith(":")) {
      return null;
    }
    boolean said = PUBLISHED.matcher(line).find() || UPDATED.matcher(line).find();
    if (!said && (sentence || others > MOST_OTHER_WORDS && !isParted(line, offset, day))) {
      return null;
    }
    return new PublicationLine(day.start(), day.end(), Publication.of(day.value()));
  }

  /**
   * Whether marks part the day from the rest of the first line of a text: behind a dash at its end
   * ("Radio X – the news at 2 – …"), or anywhere with its weekday.
   */
  private static boolean isParted(String line, int offset, Day day) {
    String before = line.substring(0, day.start() - offset).stripTrailing();
    String said = line.substring(day.start() - offset, day.end() - offset);
    String after = line.substring(day.end() - offset).stripLeading();
    boolean behindDash =
        !before.isEmpty() && DASHES.indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean opens = before.isEmpty() || PARTS.indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean closes = after.isEmpty() || PARTS.indexOf(after.charAt(0)) >= 0;
    boolean namesWeekday = Character.isLetter(said.charAt(0)) && said.split("\\s+").length > 3;
    return offset == 0 && (behindDash && after.isEmpty() || namesWeekday && opens && closes);
  }

  private static boolean isAbsoluteDay(TimeExpression time) {
    Edtf value = time.value();
    return time.isAbsolute()
        && (value instanceof EdtfDateTime
            || value instanceof EdtfDate && value.precision() == Precision.DAY);
  }

  private static int otherWords(String line, int from, int to) {
    int others = 0;
    for (Word w : Word.of(line, 0, line.length())) {
      boolean beside = w.end() <= from || w.start() >= to;
      boolean plain = !w.isMark() && !Character.isDigit(w.text().charAt(0));
      others += beside && plain && !NEUTRAL_WORDS.contains(w.fold()) ? 1 : 0;
    }
    return others;
  }
}
