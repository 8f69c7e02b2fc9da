package org.tarikh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {

  private static final String ARTICLE =
      """
      الأربعاء, 13 أغسطس 2025 07:51 PM

      وقّع وزير الدفاع التركي يشار غولر مذكرة في أنقرة أمس الثلاثاء.
      """;

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    return Commands.line()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(words);
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text, StandardCharsets.UTF_8);
  }

  private Path write(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  @Test
  void timesOfAFile() throws IOException {
    assertThat(run("extract", "times", write("a.b.txt", ARTICLE))).isZero();
    assertThat(out)
        .hasToString(
            """
            file\tstart\tend\tvalue\tsurface\trule
            a.b\t0\t32\t2025-08-13T19:51\tالأربعاء, 13 أغسطس 2025 07:51 PM\tar/publication
            a.b\t85\t96\t2025-08-12\tأمس الثلاثاء\tar/day
            """
                .replace("85\t96", position("أمس الثلاثاء")));
    assertThat(err.toString()).isEmpty();
  }

  private static String position(String words) {
    int start = ARTICLE.indexOf(words);
    return start + "\t" + (start + words.length());
  }

  @Test
  void eventsOfAFile() throws IOException {
    assertThat(run("extract", "events", write("001.txt", ARTICLE))).isZero();
    assertThat(out)
        .hasToString(
            "file\tstart\tend\tvalue\ttitle\tplaces\tactors\trule\n"
                + "001\t"
                + position(ARTICLE.substring(ARTICLE.indexOf("وقّع"), ARTICLE.length() - 1))
                + "\t2025-08-12\tتوقيع وزير الدفاع التركي يشار غولر مذكرة في أنقرة"
                + "\tأنقرة\tيشار غولر\tar.verb.وقّع\n");
  }

  @Test
  void timesAsJsonSayHowTheyWereDerived() throws IOException {
    assertThat(run("extract", "times", "--format", "json", write("a.txt", ARTICLE))).isZero();
    int start = ARTICLE.indexOf("أمس الثلاثاء");
    JsonNode yesterday = new ObjectMapper().readTree(out.toString()).get(1);
    assertThat(yesterday)
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"file": "a", "start": %d, "end": %d, "value": "2025-08-12",
                     "surface": "أمس الثلاثاء", "rule": "ar/day", "kind": "date", "confidence": 0.95,
                     "explanation": {
                       "anchor": {
                         "source": "publication", "start": 0, "end": 32, "value": "2025-08-13T19:51"},
                       "steps": [
                         {"operation": "read", "detail": "أمس الثلاثاء", "result": ""},
                         {"operation": "shift", "detail": "-1 day", "result": "2025-08-12"}]}}
                    """
                        .formatted(start, start + 12)));
  }

  @Test
  void theDayOfPublicationCanBeGivenInWords() throws IOException {
    Path file = write("a.txt", "وقع الانفجار أمس.");
    assertThat(run("extract", "times", "--published", "28 November 2026", file)).isZero();
    assertThat(out.toString()).contains("\t2026-11-27\t");
  }

  @Test
  void durationsStandInTheTableWithoutAValue() throws IOException {
    String text = "قال إن الهدنة تستمر لمدة ستة أشهر.";
    assertThat(run("extract", "times", "--published", "2025-08-13", write("a.txt", text))).isZero();
    int start = text.indexOf("ستة");
    assertThat(out.toString().lines().skip(1))
        .containsExactly("a\t" + start + "\t" + (start + 8) + "\t\tستة أشهر\tar/duration");
  }

  @Test
  void eventsAsJsonCarryTheirEvidence() throws IOException {
    Path file = write("a.txt", ARTICLE);
    assertThat(run("extract", "events", "--format", "JSON", file)).isZero();
    JsonNode event = new ObjectMapper().readTree(out.toString()).get(0);
    assertThat(event.get("value").asText()).isEqualTo("2025-08-12");
    assertThat(event.get("places").get(0).asText()).isEqualTo("أنقرة");
    assertThat(event.get("evidence").asText())
        .isEqualTo("وقّع وزير الدفاع التركي يشار غولر مذكرة في أنقرة أمس الثلاثاء.");
    assertThat(event.get("time").get("surface").asText()).isEqualTo("أمس الثلاثاء");
  }

  @Test
  void anUnknownFormatIsRefused() throws IOException {
    assertThat(run("extract", "times", "--format", "xml", write("a.txt", ARTICLE))).isEqualTo(2);
    assertThat(err.toString()).contains("--format");
  }

  @Test
  void severalFilesAreToldApart() throws IOException {
    run("extract", "times", write("one.txt", ARTICLE), write("two.txt", ARTICLE));
    assertThat(out.toString().lines().map(l -> l.split("\t")[0]))
        .containsExactly("file", "one", "one", "two", "two");
  }

  @Test
  void aGivenTimeOverridesTheOneInTheText() throws IOException {
    assertThat(run("extract", "events", "--published", "2020-03-04", write("a.txt", ARTICLE)))
        .isZero();
    assertThat(out.toString().lines().skip(1).map(l -> l.split("\t")[3]))
        .containsExactly("2020-03-03");
  }

  @Test
  void frontMatterGivesTheTimeAndOffsetsCountFromTheFilesBeginning() throws IOException {
    String front =
        """
        ---
        title: مذكرة
        publisher: صحيفة
        published: 2025-08-13
        ---
        """;
    String body = "وقّع الوزير المذكرة أمس الثلاثاء.\n";
    run("extract", "times", write("a.md", front + body));
    int start = (front + body).indexOf("أمس");
    assertThat(out.toString().lines().skip(1))
        .containsExactly(
            "a\t" + start + "\t" + (start + 12) + "\t2025-08-12\tأمس الثلاثاء\tar/day");
  }

  @Test
  void aByteOrderMarkCountsAsNothing() throws IOException {
    run("extract", "times", write("a.txt", "\uFEFF" + ARTICLE));
    assertThat(out.toString()).contains("a\t0\t32\t2025-08-13T19:51");
  }

  @Test
  void tabsInsideAFieldBecomeSpaces() throws IOException {
    run("extract", "times", write("a.txt", ARTICLE.replace("أمس الثلاثاء", "أمس\tالثلاثاء")));
    assertThat(out.toString().lines()).allMatch(l -> l.split("\t", -1).length == 6);
  }

  @Test
  void aMissingFileIsRefused() {
    assertThat(run("extract", "times", folder.resolve("none.txt"))).isEqualTo(2);
    assertThat(err.toString().strip())
        .isEqualTo("There is no file " + folder.resolve("none.txt") + ".");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aFileOfAnotherEncodingIsRefused() throws IOException {
    Path file = write("a.txt", ARTICLE, Charset.forName("windows-1256"));
    assertThat(run("extract", "events", file)).isEqualTo(2);
    assertThat(err.toString().strip()).isEqualTo(file + " is not UTF-8 text: save it as UTF-8.");
  }

  @Test
  void aFolderIsRefused() {
    assertThat(run("extract", "events", folder)).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void aTextWithoutAPublicationTimeIsRefused() throws IOException {
    Path good = write("good.txt", ARTICLE);
    Path bad = write("bad.txt", "وقّع الوزير المذكرة أمس.\n");
    assertThat(run("extract", "times", good, bad)).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().strip())
        .isEqualTo(
            bad
                + " does not say when it was published in its first lines:"
                + " give the day with --published, for example --published 2025-08-13.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2025-13-01", "yesterday", "2025-08", "2025", "2025-08-13/2025-08-14", ""})
  void aBadPublicationTimeIsRefused(String published) throws IOException {
    assertThat(run("extract", "times", "--published", published, write("a.txt", ARTICLE)))
        .isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains("--published " + published);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "extract --help", "extract times --help", "extract events -h"})
  void helpIsGiven(String command) {
    assertThat(run((Object[]) command.split(" "))).isZero();
    assertThat(out.toString()).startsWith("Usage: tarikh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract times", "extract nothing", "nothing", "extract times --none a"})
  void wrongUseIsRefused(String command) {
    assertThat(run((Object[]) command.split(" "))).isEqualTo(2);
    assertThat(err.toString()).isNotBlank();
  }

  @Test
  void extractAloneSaysHow() {
    assertThat(run("extract")).isEqualTo(2);
    assertThat(err.toString()).contains("Usage: tarikh extract");
  }
}
