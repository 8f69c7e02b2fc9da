package org.tarikh.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.temporal.Publication;
import org.tarikh.temporal.Tagger;
import org.tarikh.temporal.TimeExpression;

/** Each rule of the bundled files holds for the example that stands beside it. */
class LexiconExamplesTest {

  private static final ArabicLexicon ARABIC = new ArabicLexicon();
  private static final EnglishLexicon ENGLISH = new EnglishLexicon();
  private static final Gazetteer GAZETTEER = new Gazetteer();
  private static final ArabicNames NAMES = new ArabicNames(ARABIC, GAZETTEER);
  private static final ArabicVerbs VERBS = new ArabicVerbs(ARABIC, NAMES);

  private static final EnglishTopic TOPICS = new EnglishTopic(GAZETTEER, ENGLISH);

  private static Stream<Map<String, String>> rows(String file) {
    return Tsv.read(file).stream();
  }

  private static List<Word> words(String text) {
    return Word.of(text, 0, text.length());
  }

  private static <T> List<T> read(String text, Function<String, T> lookup) {
    return words(text).stream().map(Word::fold).map(lookup).filter(Objects::nonNull).toList();
  }

  static Stream<Map<String, String>> arabicVerbs() {
    return rows("ar/verbs.tsv");
  }

  @ParameterizedTest
  @MethodSource("arabicVerbs")
  void arabicVerb(Map<String, String> row) {
    List<Form> forms = read(row.get("example"), ARABIC::verb);
    assertThat(forms).extracting(f -> f.verb().past()).contains(row.get("past"));
  }

  static Stream<Map<String, String>> turns() {
    return rows("ar/turns.tsv");
  }

  @ParameterizedTest
  @MethodSource("turns")
  void turn(Map<String, String> row) {
    String text = row.get("example");
    Publication published = new Publication(LocalDate.of(2025, 8, 13), null);
    Layout.Block block = new Layout.Block(0, text.length(), Layout.Kind.PARAGRAPH);
    List<TimeExpression> times =
        Tagger.bundled().tag(text, published).stream().filter(t -> t.value() != null).toList();
    Line line = new Line(Sentence.of(text, words(text), block, times).get(0), Mentions.NONE);
    assertThat(IntStream.range(0, line.size()).mapToObj(i -> VERBS.form(line, i)))
        .filteredOn(Objects::nonNull)
        .extracting(Form::verb)
        .contains(ArabicLexicon.verb(row));
  }

  static Stream<Map<String, String>> arabicNouns() {
    return rows("ar/nouns.tsv");
  }

  @ParameterizedTest
  @MethodSource("arabicNouns")
  void arabicNoun(Map<String, String> row) {
    assertThat(read(row.get("example"), ARABIC::noun))
        .extracting(ArabicLexicon.Noun::text)
        .contains(row.get("noun"));
  }

  static Stream<Map<String, String>> englishVerbs() {
    return rows("en/verbs.tsv");
  }

  @ParameterizedTest
  @MethodSource("englishVerbs")
  void englishVerb(Map<String, String> row) {
    assertThat(read(row.get("example"), ENGLISH::verb))
        .extracting(f -> f.verb().base())
        .contains(row.get("base"));
  }

  static Stream<Map<String, String>> englishNouns() {
    return rows("en/nouns.tsv");
  }

  @ParameterizedTest
  @MethodSource("englishNouns")
  void englishNoun(Map<String, String> row) {
    assertThat(read(row.get("example"), ENGLISH::noun))
        .extracting(Cue::id)
        .contains(row.get("noun"));
  }

  static Stream<Map<String, String>> noise() {
    return rows("noise.tsv");
  }

  @ParameterizedTest
  @MethodSource("noise")
  void noiseLine(Map<String, String> row) {
    assertThat(Layout.isNoise(row.get("example"))).isTrue();
  }

  static Stream<Map<String, String>> duals() {
    return rows("ar/duals.tsv");
  }

  @ParameterizedTest
  @MethodSource("duals")
  void dual(Map<String, String> row) {
    assertThat(row.get("example")).contains(row.get("nominative"));
    assertThat(ArabicForms.genitive(List.of(row.get("nominative"))))
        .containsExactly(row.get("genitive"));
  }

  static Stream<Map<String, String>> heads() {
    return rows("ar/heads.tsv");
  }

  @ParameterizedTest
  @MethodSource("heads")
  void head(Map<String, String> row) {
    String text = row.get("example");
    Mentions mentions = new Mentions(words(text), GAZETTEER, ARABIC);
    assertThat(mentions.full("ال" + Word.fold(row.get("head")), text.length()))
        .isEqualTo(row.get("full"));
  }

  static Stream<Map<String, String>> national() {
    return rows("national.tsv");
  }

  @ParameterizedTest
  @MethodSource("national")
  void whatACountryHasIsPlaced(Map<String, String> row) {
    boolean arabic = row.get("language").equals("ar");
    String headline = arabic ? "لبنان اليوم" : "Lebanon today";
    assertThat(placed(headline, row.get("language"), row.get("example")))
        .isEqualTo(row.get("example") + (arabic ? " في لبنان" : " in Lebanon"));
  }

  static Stream<Map<String, String>> demonyms() {
    return rows("demonyms.tsv");
  }

  @ParameterizedTest
  @MethodSource("demonyms")
  void aDemonymInTheHeadlineSaysWhere(Map<String, String> row) {
    EventDraft.Name state = GAZETTEER.state(row.get("key"));
    String place = state == null ? "" : " in " + state.names().get("en");
    assertThat(placed(row.get("example"), "en", "Elections planned"))
        .isEqualTo("Elections planned" + place);
    assertThat(placed("أخبار " + row.get("ar") + "ة", "ar", "إقرار الدستور"))
        .isEqualTo("إقرار الدستور" + (state == null ? "" : " في " + state.names().get("ar")));
  }

  private static String placed(String headline, String language, String title) {
    List<Word> words = words(headline);
    Layout.Block block = new Layout.Block(0, headline.length(), Layout.Kind.HEADLINE);
    Publication published = new Publication(LocalDate.of(2025, 8, 13), null);
    TimeExpression time = Tagger.bundled().tag("13 August 2025", published).get(0);
    Found found = new Found(0, 0, 0, time, title, null, false, "", 1);
    Sentence sentence = new Sentence(0, 0, block, true, List.of(), List.of(time));
    Reader.Memory memory =
        new Reader.Memory(published, Mentions.NONE, EnglishMentions.NONE, EnglishPeople.NONE);
    return new Setting(
            headline,
            words,
            new Layout(block, List.of()),
            GAZETTEER,
            NAMES,
            memory,
            TOPICS,
            null,
            language)
        .placed(found, false, sentence, 0, 0);
  }

  static Stream<Map<String, String>> arabicOffices() {
    return rows("ar/offices.tsv");
  }

  @ParameterizedTest
  @MethodSource("arabicOffices")
  void arabicOffice(Map<String, String> row) {
    List<Word> words = words(row.get("example"));
    ArabicNames.Found found =
        row.get("kind").equals("body") ? NAMES.body(words, 0) : NAMES.at(words, 0);
    assertThat(found).isNotNull();
    assertThat(found.to()).isEqualTo(words.size());
  }

  static Stream<Map<String, String>> englishOffices() {
    return rows("en/offices.tsv");
  }

  @ParameterizedTest
  @MethodSource("englishOffices")
  void englishOffice(Map<String, String> row) {
    List<Word> words = words(row.get("example"));
    int office = words.stream().map(Word::text).toList().indexOf(row.get("word"));
    EnglishNames.Found found = EnglishNames.at(words, office, GAZETTEER);
    assertThat(found).isNotNull();
    assertThat(found.to()).isEqualTo(words.size());
  }

  static Stream<Map<String, String>> names() {
    return Stream.of("places.tsv", "actors.tsv", "people.tsv").flatMap(f -> rows(f));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyWrittenNameIsFound(Map<String, String> row) {
    for (String language : Gazetteer.LANGUAGES) {
      for (String name : written(row.get(language))) {
        assertThat(found(name)).as(name).contains(row.get("key"));
      }
    }
    for (String name : written(row.getOrDefault("of", ""))) {
      boolean arabic = Extractor.language(name).equals("ar");
      assertThat(found((arabic ? "مدينة " : "the town of ") + name))
          .as(name)
          .contains(row.get("key"));
      assertThat(found(name)).as(name).doesNotContain(row.get("key"));
    }
  }

  private static List<String> written(String cell) {
    return Stream.of(cell.split("\\|")).filter(name -> !name.isEmpty()).toList();
  }

  private static List<String> found(String text) {
    List<Word> words = words(text);
    return IntStream.range(0, words.size())
        .mapToObj(i -> GAZETTEER.anywhere(words, i))
        .filter(Objects::nonNull)
        .map(hit -> hit.name().key())
        .toList();
  }

  @Test
  void placesLieInOneAnother() {
    List<Map<String, String>> places = Tsv.read("places.tsv");
    List<String> keys = places.stream().map(r -> r.get("key")).toList();
    assertThat(keys).doesNotHaveDuplicates();
    for (Map<String, String> row : places) {
      assertThat(row.get("kind"))
          .isIn("state", "governorate", "city", "town", "crossing", "region", "abroad");
      assertThat(keys).contains(row.get("within").isEmpty() ? row.get("key") : row.get("within"));
    }
  }

  @ParameterizedTest
  @MethodSource("arabicVerbs")
  void everyCategoryIsKnown(Map<String, String> row) {
    assertThat(row.get("category"))
        .isIn(
            Stream.of(
                    "diplomacy agreement conflict protest justice humanitarian economy politics"
                        + " society")
                .flatMap(s -> Stream.of(s.split(" ")))
                .collect(Collectors.toSet()));
    assertThat(Integer.parseInt(row.get("importance"))).isBetween(0, 100);
  }

  static Stream<Map<String, String>> topics() {
    return Stream.of("ar/topics.tsv", "en/topics.tsv").flatMap(f -> rows(f));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void topic(Map<String, String> row) {
    String text = row.get("example");
    List<Cue> found =
        Extractor.language(text).equals("ar")
            ? read(text, ARABIC::topic)
            : read(text, ENGLISH::topic);
    assertThat(found).extracting(Cue::id).contains(row.get("word"));
  }

  static Stream<Map<String, String>> participles() {
    return rows("ar/participles.tsv");
  }

  @ParameterizedTest
  @MethodSource("participles")
  void participle(Map<String, String> row) {
    Publication published = new Publication(LocalDate.of(2025, 12, 1), null);
    assertThat(Extractor.bundled().extract(row.get("example") + ".", published).events())
        .extracting(EventDraft::rule)
        .containsExactly("ar.participle." + Word.fold(row.get("participle")));
  }

  static Stream<Map<String, String>> acts() {
    return rows("acts.tsv");
  }

  @ParameterizedTest
  @MethodSource("acts")
  void act(Map<String, String> row) {
    for (String language : List.of("ar", "en")) {
      String example = row.get("example_" + language);
      assertThat(Extractor.bundled().gist(example, language).acts())
          .as(example)
          .contains(row.get("act"));
    }
  }
}
