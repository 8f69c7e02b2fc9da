package org.tarikh.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every value and every text. */
class EdtfPropertiesTest {

  private static final long MINUTES_1900 = -36_816_480L;

  @Property
  void parseOfTextIsIdentity(@ForAll("values") Edtf value) {
    assertThat(Edtf.parse(value.toString())).isEqualTo(value).hasToString(value.toString());
  }

  @Property
  void earliestIsNotAfterLatest(@ForAll("values") Edtf value, @ForAll("zones") ZoneId zone) {
    Bounds bounds = value.bounds(zone);
    if (bounds.earliest() != null && bounds.latest() != null) {
      assertThat(bounds.earliest()).isLessThanOrEqualTo(bounds.latest());
    }
  }

  @Property
  void onlyATimeWithAnOffsetDependsOnTheZone(
      @ForAll("dates") Edtf value, @ForAll("zones") ZoneId zone) {
    assertThat(value.bounds(zone)).isEqualTo(value.bounds(ZoneOffset.UTC));
  }

  @Property
  void orderIsTotalAndConsistentWithEquals(
      @ForAll("values") Edtf a, @ForAll("values") Edtf b, @ForAll("values") Edtf c) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
    }
  }

  @Property
  void sortingForgetsTheOrderBefore(@ForAll("lists") List<Edtf> values, @ForAll Random random) {
    List<Edtf> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    List<Edtf> again = new ArrayList<>(values);
    Collections.shuffle(again, random);
    Collections.sort(again);
    assertThat(again).isEqualTo(sorted);
  }

  @Property
  void everyOtherTextIsRefusedAtAPlaceInIt(@ForAll String text) {
    assertReadOrRefused(text);
  }

  @Property(tries = 20_000)
  void everyTextOfItsCharactersIsReadOrRefused(@ForAll("nearTexts") String text) {
    assertReadOrRefused(text);
  }

  /** A canonical text with one character changed reaches the far ends of the parser. */
  @Property(tries = 20_000)
  void everyTextOneCharacterAwayIsReadOrRefused(
      @ForAll("values") Edtf value, @ForAll("nearCharacters") char c, @ForAll Random random) {
    StringBuilder text = new StringBuilder(value.toString());
    int at = random.nextInt(text.length());
    switch (random.nextInt(3)) {
      case 0 -> text.setCharAt(at, c);
      case 1 -> text.insert(at, c);
      default -> text.deleteCharAt(at);
    }
    assertReadOrRefused(text.toString());
  }

  private static void assertReadOrRefused(String text) {
    Throwable thrown = catchThrowable(() -> assertCanonicalAfterReading(text));
    if (thrown != null) {
      assertThat(thrown).isInstanceOf(EdtfException.class);
      assertThat(((EdtfException) thrown).offset()).isBetween(0, text.length());
    }
  }

  private static void assertCanonicalAfterReading(String text) {
    Edtf value = Edtf.parse(text);
    assertThat(Edtf.parse(value.toString())).isEqualTo(value);
  }

  @Provide
  Arbitrary<Character> nearCharacters() {
    return Arbitraries.of("0123456789-:/.XYTZSE+?~%[] ٣".chars().mapToObj(c -> (char) c).toList());
  }

  @Provide
  Arbitrary<String> nearTexts() {
    return Arbitraries.strings().withChars("0123456789-:/.XYTZSE+?~%[] ٣").ofMaxLength(24);
  }

  @Provide
  Arbitrary<List<Edtf>> lists() {
    return values().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of("Asia/Damascus", "UTC", "America/New_York", "Pacific/Kiritimati")
        .map(ZoneId::of);
  }

  @Provide
  Arbitrary<Edtf> values() {
    return Arbitraries.frequencyOf(Tuple.of(4, ends()), Tuple.of(2, intervals()));
  }

  private Arbitrary<Edtf> ends() {
    return Arbitraries.oneOf(dates(), times());
  }

  @Provide
  Arbitrary<Edtf> dates() {
    Arbitrary<EdtfDate> years =
        Arbitraries.oneOf(Arbitraries.longs().between(-9999, 9999), Arbitraries.longs())
            .filter(year -> year != Long.MIN_VALUE)
            .map(EdtfDate::ofYear);
    Arbitrary<EdtfDate> months =
        Combinators.combine(
                fourDigitYears(), Arbitraries.of(1, 2, 6, 12, 21, 22, 23, 24, EdtfDate.UNSPECIFIED))
            .as(EdtfDate::ofMonth);
    Arbitrary<EdtfDate> days =
        Combinators.combine(
                fourDigitYears(),
                Arbitraries.of(1, 2, 4, 12),
                Arbitraries.of(1, 9, 10, 28, EdtfDate.UNSPECIFIED))
            .as((year, month, day) -> new EdtfDate(year, 0, month, day, Qualifier.NONE));
    Arbitrary<EdtfDate> unspecified =
        Combinators.combine(
                Arbitraries.integers().between(-999, 999),
                Arbitraries.integers().between(1, 4),
                Arbitraries.of(0, 1, 2))
            .as(EdtfPropertiesTest::withUnspecifiedDigits);
    return Combinators.combine(
            Arbitraries.oneOf(years, months, days, unspecified), Arbitraries.of(Qualifier.class))
        .as(EdtfDate::with);
  }

  private static EdtfDate withUnspecifiedDigits(int year, int digits, int parts) {
    int power = (int) Math.pow(10, digits);
    return new EdtfDate(
        (long) year % (10_000 / power) * power,
        digits,
        parts > 0 ? EdtfDate.UNSPECIFIED : EdtfDate.ABSENT,
        parts > 1 ? EdtfDate.UNSPECIFIED : EdtfDate.ABSENT,
        Qualifier.NONE);
  }

  private Arbitrary<Edtf> times() {
    Arbitrary<LocalDateTime> minutes =
        Arbitraries.longs()
            .between(MINUTES_1900, -MINUTES_1900)
            .map(m -> LocalDateTime.ofEpochSecond(60 * m, 0, ZoneOffset.UTC));
    Arbitrary<ZoneOffset> offsets =
        Arbitraries.integers()
            .between(-12 * 60, 14 * 60)
            .map(m -> ZoneOffset.ofTotalSeconds(60 * m))
            .injectNull(0.3);
    return Combinators.combine(
            minutes,
            Arbitraries.integers().between(-1, 59),
            offsets,
            Arbitraries.of(Qualifier.class))
        .as(
            (minute, second, offset, qualifier) ->
                new EdtfDateTime(
                    minute.withSecond(Math.max(0, second)), second >= 0, offset, qualifier));
  }

  private Arbitrary<Edtf> intervals() {
    Arbitrary<Edtf> both =
        Combinators.combine(ends(), ends())
            .as(
                (a, b) ->
                    EdtfInterval.reversed(a, b) ? EdtfInterval.of(b, a) : EdtfInterval.of(a, b));
    Arbitrary<Edtf> oneOrNone =
        Combinators.combine(
                ends().injectNull(0.2), Arbitraries.of(true, false), Arbitraries.of(true, false))
            .as(
                (end, start, unknown) ->
                    start
                        ? new EdtfInterval(end, end == null && unknown, null, unknown)
                        : new EdtfInterval(null, unknown, end, end == null && unknown));
    return Arbitraries.oneOf(both, oneOrNone);
  }

  private static Arbitrary<Integer> fourDigitYears() {
    return Arbitraries.integers().between(-9999, 9999);
  }
}
