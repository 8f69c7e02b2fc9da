package org.tarikh.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name of a place that is a word, too, is that of a place only where it is called one. */
class PlaceWordsTest {

  private static final Gazetteer GAZETTEER = new Gazetteer();

  private static List<String> keys(String text) {
    List<Word> words = Word.of(text, 0, text.length());
    return IntStream.range(0, words.size())
        .mapToObj(i -> GAZETTEER.anywhere(words, i))
        .filter(Objects::nonNull)
        .map(hit -> hit.name().key())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بقي الموظفون في مكاتبهم دوماً",
        "أعلنت المؤسسة القوة القاهرة",
        "ولد في مسقط رأسه",
        "أغلق الباب أمامهم",
        "أطلق الحراك الشعبي حملة",
        "وصلت فاطمة سليم",
        "رفع العلمين",
        "مات جنين في بطن أمه",
        "صور سمعية وبصرية من أرشيف بصري",
        "العمال المهرة",
        "لفيف من الكتاب",
        "الطائفة الإسماعيلية",
        "خرجت مظاهرة سلمية",
        "الشواطئ المطلة على البحر",
        "السفيرة جيهان العلي",
        "الباب والحراك",
        "the firm told us",
        "he drank mocha in the harem",
        "a turkey sandwich",
        "Batman opened in cinemas",
        "Salma Haddad was arrested",
        "Georgia Cooper met reporters",
        "Sofia Coppola was honoured",
      })
  void wordIsNoPlace(String text) {
    assertThat(keys(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "قصفت بلدة نوى وجاسم, nawa jasim",
    "دخلت مدينة الباب, al-bab",
    "في مدينتي الباب ومنبج, al-bab manbij",
    "انسحبت من بلدة الحراك, hirak",
    "the town of Jasim, jasim",
    "Dura town, dura",
    "'Jasim, Daraa', jasim daraa",
    "al-Qalamoun and As-Suwayda, qalamoun suwayda",
    "Deir el-Zor, deir-ez-zor",
    "a court in Koblenz, koblenz",
    "محكمة في كوبلنتس, koblenz",
    "US troops, united-states",
  })
  void placeIsCalled(String text, String keys) {
    assertThat(keys(text)).containsExactly(keys.split(" "));
  }
}
