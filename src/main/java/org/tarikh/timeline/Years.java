package org.tarikh.timeline;

import java.util.ArrayList;
import java.util.List;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.edtf.EdtfDateTime;
import org.tarikh.edtf.EdtfInterval;
import org.tarikh.edtf.Qualifier;
import org.tarikh.web.DateWords;
import org.tarikh.web.Language;

/** Entries in time order under the years in which they begin. */
final class Years {

  private Years() {}

  /** A year, or a decade or century where that is all that is known, with what begins in it. */
  record Year(String heading, List<Entry> entries) {}

  static List<Year> of(List<Entry> entries, Language language, DateWords dates) {
    List<Year> years = new ArrayList<>();
    for (Entry entry : entries) {
      String heading = heading(entry.date(), language, dates);
      if (years.isEmpty() || !years.get(years.size() - 1).heading().equals(heading)) {
        years.add(new Year(heading, new ArrayList<>()));
      }
      years.get(years.size() - 1).entries().add(entry);
    }
    return years;
  }

  private static String heading(Edtf date, Language language, DateWords dates) {
    if (date instanceof EdtfInterval interval) {
      return interval.start() == null
          ? language.messages(TimelineMessages.class).openStart()
          : heading(interval.start(), language, dates);
    }
    return dates.words(year(date));
  }

  private static EdtfDate year(Edtf date) {
    return date instanceof EdtfDate day
        ? new EdtfDate(
            day.year(),
            day.unspecifiedYearDigits(),
            EdtfDate.ABSENT,
            EdtfDate.ABSENT,
            Qualifier.NONE)
        : EdtfDate.ofYear(((EdtfDateTime) date).local().getYear());
  }
}
