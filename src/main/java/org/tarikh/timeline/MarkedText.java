package org.tarikh.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tarikh.article.Mark;
import org.tarikh.edtf.Edtf;
import org.tarikh.web.DateWords;

/**
 * An article's text in paragraphs, its time expressions told apart.
 *
 * @param times the expressions in text order
 */
record MarkedText(List<List<Piece>> paragraphs, List<Time> times) {

  /**
   * A run of text.
   *
   * @param time the expression it is, or begins, or goes on with; null for all other text
   */
  record Piece(String text, Time time) {}

  /**
   * A time expression.
   *
   * @param number from 1, in text order
   * @param words what it means, null where it has no place in time
   */
  record Time(int number, String text, String words) {}

  static MarkedText of(String text, List<Mark> marks, DateWords dates) {
    List<Mark> ordered =
        marks.stream()
            .filter(m -> m.start() >= 0 && m.start() < m.end() && m.end() <= text.length())
            .sorted(Comparator.comparingInt(Mark::start))
            .toList();
    MarkedText marked = new MarkedText(new ArrayList<>(), new ArrayList<>());
    marked.paragraphs.add(new ArrayList<>());
    int at = 0;
    for (Mark mark : ordered) {
      if (mark.start() < at) {
        continue;
      }
      String words = mark.value() == null ? null : dates.words(Edtf.parse(mark.value()));
      String surface = text.substring(mark.start(), mark.end());
      Time time = new Time(marked.times.size() + 1, surface, words);
      marked.times.add(time);
      marked.add(text.substring(at, mark.start()), null);
      marked.add(surface, time);
      at = mark.end();
    }
    marked.add(text.substring(at), null);
    marked.paragraphs.removeIf(List::isEmpty);
    return marked;
  }

  private void add(String text, Time time) {
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        paragraphs.add(new ArrayList<>());
      }
      if (!lines[i].isEmpty()) {
        paragraphs.get(paragraphs.size() - 1).add(new Piece(lines[i], time));
      }
    }
  }
}
