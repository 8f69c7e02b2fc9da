package org.tarikh.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tarikh.extraction.Extractor.Extraction;
import org.tarikh.temporal.Publication;

/** Whatever the text, what is found lies in it. */
class ExtractorProperties {

  private static final Publication PUBLISHED = new Publication(LocalDate.of(2025, 8, 13), null);

  private static final String[] PIECES = {
    "وقّع",
    "سقوط",
    "في",
    "8 كانون الأول 2024",
    "أمس",
    "،",
    ".",
    "\n",
    "التي",
    "شهدتها",
    "السويداء",
    "الوزير",
    "أحمد الشرع",
    "«",
    "»",
    "“",
    "”",
    "(",
    ")",
    "•",
    "-",
    ":",
    "؛",
    "أن",
    "سيزور",
    "لم",
    "إلا",
    "بعد أيام",
    "من",
    "13 آب",
    "موعداً",
    "و",
    "وقد",
    "كان",
    "قُتل",
    "المئات",
    "اليوم",
    "\"",
    "The",
    "ministers",
    "signed",
    "on Friday",
    "when",
    "that",
    "was",
    "killed",
    ",",
    "and",
    "to",
    "meet",
    "it",
    "8 October 2025",
    "Homs",
    "Mr",
    "President",
    "Trump",
    "\u00A0",
    "\u200F",
    "\uD83D\uDE00",
    "\t",
    "الصادر",
    "حتى",
    "منذ",
    "عام 1989",
    "بين",
    "1.",
    "'s",
    "—",
    "Sept. 17, 2024",
    "1960fifties",
    "November27five hours after",
    "And",
    "opens",
    "talks",
  };

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(words -> String.join(" ", words));
  }

  @Property(tries = 400)
  void newsWordsInAnyOrder(@ForAll("news") String text) {
    check(text);
  }

  @Property(tries = 300)
  void anyText(@ForAll String text) {
    check(text);
  }

  private static void check(String text) {
    Extraction extraction = Extractor.bundled().extract(text, PUBLISHED);
    for (EventDraft e : extraction.events()) {
      assertThat(e.start()).isBetween(0, text.length() - 1);
      assertThat(e.end()).isBetween(e.start() + 1, text.length());
      assertThat(e.time().start()).isBetween(0, text.length() - 1);
      assertThat(e.time().end()).isBetween(e.time().start() + 1, text.length());
      assertThat(e.title()).isNotBlank().doesNotContain("\n", "\t").hasSizeLessThanOrEqualTo(90);
      assertThat(e.summary()).isNotBlank();
      assertThat(e.date()).isNotNull();
      assertThat(e.importance()).isBetween(0, 100);
      assertThat(e.confidence()).isBetween(0.0, 1.0);
    }
    assertThat(PublicationLine.find(text).map(p -> p.start() < p.end() && p.end() <= text.length()))
        .isNotEqualTo(java.util.Optional.of(false));
    List<EventDraft> again = Extractor.bundled().extract(text, PUBLISHED).events();
    assertThat(again).isEqualTo(extraction.events());
  }
}
