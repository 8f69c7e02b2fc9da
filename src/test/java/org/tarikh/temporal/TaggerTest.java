package org.tarikh.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tarikh.temporal.Explanation.Anchor;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Explanation.Step;
import org.tarikh.temporal.TimeExpression.Kind;

/** Whole texts, and what the rules' own examples do not show: kinds and explanations. */
class TaggerTest {
  private static final Publication PUBLISHED =
      new Publication(LocalDate.of(2025, 8, 13), LocalTime.of(19, 51));

  @Test
  void textWithItsLineOfPublication() {
    String text =
        """
        الأربعاء 13 آب 2025 - 19:51

        افتتح الوزير المعرض صباح اليوم، ويستمر حتى 20 الجاري.
        وكان المعرض الأول قد أقيم في 8 كانون الأول 2012، وأغلق بعد يومين.
        يزوره كل يوم جمعة عشرات الطلاب، مدة ثلاث ساعات.
        """;
    assertEquals(
        """
        الأربعاء 13 آب 2025 - 19:51 = 2025-08-13T19:51 TIME
        صباح اليوم = 2025-08-13 DATE
        20 الجاري = 2025-08-20 DATE
        8 كانون الأول 2012 = 2012-12-08 DATE
        بعد يومين = 2012-12-10 DATE
        كل يوم جمعة = - SET
        ثلاث ساعات = - DURATION
        """,
        tagged(text));
  }

  @Test
  void lastMonthIsExplainedFromTheLineOfPublication() {
    String text = "الأربعاء 13 آب 2025 - 19:51\n\nجرى ذلك في تموز الماضي.";
    TimeExpression july = Tagger.bundled().tag(text, PUBLISHED).get(1);
    assertEquals(Kind.DATE, july.kind());
    assertEquals(
        new Explanation(
            "ar/month",
            new Anchor(Anchor.Source.PUBLICATION, 0, 27, "2025-08-13T19:51"),
            List.of(
                new Step(Operation.READ, "تموز الماضي", ""),
                new Step(Operation.LATEST_BEFORE, "XXXX-07", "2025-07"))),
        july.explanation());
  }

  @Test
  void aPhraseIsAnchoredInTheDateBesideIt() {
    String text = "وبعد أيام من سقوط النظام، في 8 كانون الأول 2024، عاد.";
    TimeExpression days = Tagger.bundled().tag(text, PUBLISHED).get(0);
    assertEquals(
        new Anchor(
            Anchor.Source.EXPRESSION, text.indexOf('8'), text.indexOf("، عاد"), "2024-12-08"),
        days.explanation().anchor());
    assertEquals(Kind.INTERVAL, days.kind());
  }

  @Test
  void aWeekdayThatDoesNotFitIsReported() {
    TimeExpression date = Tagger.bundled().tag("الثلاثاء 13 آب 2025", PUBLISHED).get(0);
    assertEquals(
        new Step(Operation.WEEKDAY_DISAGREES, "TUESDAY", "2025-08-13"),
        date.explanation().steps().get(1));
  }

  @Test
  void nothingIsCountedBeyondTheYearsOfEdtf() {
    Publication first = new Publication(LocalDate.of(-9999, 1, 1), null);
    assertEquals(List.of(), Tagger.bundled().tag("أمس", first));
    Publication last = new Publication(LocalDate.of(9999, 12, 31), null);
    assertEquals(List.of(), Tagger.bundled().tag("غداً", last));
  }

  private static String tagged(String text) {
    return Tagger.bundled().tag(text, PUBLISHED).stream()
        .map(
            e ->
                text.substring(e.start(), e.end())
                    + " = "
                    + (e.value() == null ? "-" : e.value())
                    + " "
                    + e.kind()
                    + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void aYearBesideTheAnchorIsNotTakenFromIt() {
    assertEquals(
        new Step(Operation.FIRST_AFTER, "year", "2027-01-15"),
        lastStep("The fair will open on 15 January."));
    assertEquals(
        new Step(Operation.TAKE_FROM_ANCHOR, "year", "2026"),
        lastStep("The fair was opened on 15 May."));
    assertEquals(
        new Step(Operation.SHIFT, "1 year", "2004-07"),
        lastStep("He left in 2003 and came back in July of the following year."));
  }

  private static Step lastStep(String text) {
    Publication published = new Publication(LocalDate.of(2026, 11, 27), null);
    List<TimeExpression> found = Tagger.bundled().tag(text, published);
    List<Step> steps = found.get(found.size() - 1).explanation().steps();
    return steps.get(steps.size() - 1);
  }
}
