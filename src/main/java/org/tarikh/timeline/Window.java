package org.tarikh.timeline;

import java.time.ZoneId;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfException;
import org.tarikh.web.DateWords;
import org.tarikh.web.Language;

/** From when to when a reader wants events, with what they typed and what was wrong with it. */
record Window(End from, End to, Long earliest, Long latest) {

  /**
   * One end.
   *
   * @param typed never null, kept as typed
   * @param words what was understood, null when nothing was typed or understood
   * @param error what is wrong with it, in the reader's language; null when nothing is
   */
  record End(String typed, String words, String error) {}

  static Window read(String from, String to, ZoneId zone, Language language, DateWords dates) {
    Read start = parse(from, dates);
    Read finish = parse(to, dates);
    Long earliest = start.date == null ? null : start.date.bounds(zone).earliest();
    Long latest = finish.date == null ? null : finish.date.bounds(zone).latest();
    End last = finish.end;
    if (earliest != null && latest != null && earliest > latest) {
      String reversed = language.messages(TimelineMessages.class).dateReversed();
      last = new End(last.typed, last.words, reversed);
    }
    return new Window(start.end, last, earliest, latest);
  }

  public boolean broken() {
    return from.error != null || to.error != null;
  }

  private record Read(Edtf date, End end) {}

  /** The date in the text, whose digits may be those of any script. */
  private static Read parse(String typed, DateWords dates) {
    String text = typed == null ? "" : typed.strip();
    if (text.isEmpty()) {
      return new Read(null, new End(text, null, null));
    }
    try {
      Edtf date = Edtf.parse(westernDigits(text));
      return new Read(date, new End(text, dates.words(date), null));
    } catch (EdtfException e) {
      return new Read(null, new End(text, null, dates.refusal(e)));
    }
  }

  private static String westernDigits(String text) {
    StringBuilder western = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(western::appendCodePoint);
    return western.toString();
  }
}
