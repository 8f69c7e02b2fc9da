package org.tarikh.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "١٣/٨/٢٠٢٥, 13/8/2025",
        "۱۳, 13",
        "أيلول, ايلول",
        "إبريل, ابريل",
        "آذار, اذار",
        "جمادى, جمادي",
        "الجمعة, الجمعه",
        "مِئة, ميه",
        "هـ, ه",
        "يونيــو, يونيو",
        "غداً, غدا",
        "\"،؛؟\", \",;?\"",
        "«اليوم», \"\"\"اليوم\"\"\"",
        "2011–2024, 2011-2024",
        "August, august",
        "\uFEEB, ه",
        "\uFEFB, لا",
        "\u200Fآب\u200F, اب",
      })
  void foldsSpellings(String written, String read) {
    assertEquals(read, NormalText.of(written).toString());
  }

  @Test
  void marksBelongToTheirLetterAndControlsToNone() {
    NormalText text = NormalText.of("غدٍ\u200F، هـ");
    assertEquals("غد, ه", text.toString());
    assertEquals(3, text.end(1));
    assertEquals(4, text.start(2));
    assertEquals(8, text.end(4));
  }

  @Test
  void ligaturesKeepTheirPlace() {
    NormalText text = NormalText.of("a\uFEFBb");
    assertEquals("aلاb", text.toString());
    assertEquals(1, text.start(2));
    assertEquals(2, text.start(3));
  }
}
