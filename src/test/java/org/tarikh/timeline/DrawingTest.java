package org.tarikh.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarikh.event.Category;
import org.tarikh.web.Language;
import org.tarikh.web.MonthNames;

/** What the page gives to the drawing is what its scripts ask for. */
@QuarkusTest
class DrawingTest {

  private static final Path SCRIPTS = Path.of("src/main/resources/web/app");

  @Inject Engine templates;

  @ParameterizedTest
  @EnumSource
  void everyWordOfTheDrawingIsGiven(Language language) throws IOException {
    JsonNode words = new ObjectMapper().readTree(DrawingWords.in(language, MonthNames.LEVANTINE));
    Set<String> given = new TreeSet<>();
    words.fieldNames().forEachRemaining(given::add);
    assertThat(given).containsExactlyInAnyOrderElementsOf(askedFor());
    assertThat(words.get("months")).hasSize(12);
    for (JsonNode word : words) {
      assertThat(word.isTextual() && word.asText().isBlank()).isFalse();
    }
  }

  @Test
  void countsInSixForms() throws IOException {
    JsonNode words =
        new ObjectMapper().readTree(DrawingWords.in(Language.AR, MonthNames.LEVANTINE));
    assertThat(words.get("events").toString())
        .isEqualTo(
            """
            {"zero":"لا أحداث","one":"حدث واحد","two":"حدثان","few":"{n} أحداث",\
            "many":"{n} حدثًا","other":"{n} حدث"}""");
    assertThat(words.get("bc").asText()).isEqualTo("{year} ق.م");
    assertThat(words.get("months").get(7).asText()).isEqualTo("آب");
    words = new ObjectMapper().readTree(DrawingWords.in(Language.AR, MonthNames.MAGHREBI));
    assertThat(words.get("months").get(7).asText()).isEqualTo("أوت");
  }

  @Test
  void aCategoryHasOneShapeOnThePageAndInTheDrawing() throws IOException {
    String script = Files.readString(SCRIPTS.resolve("shapes.js"));
    for (String category : Category.KEYS) {
      String drawn =
          Pattern.compile("\\b" + category + ": '([^']+)'")
              .matcher(script)
              .results()
              .findFirst()
              .orElseThrow()
              .group(1);
      assertThat(templates.parse("{#shape category /}").data("category", category).render())
          .contains("d=\"" + drawn + "\"");
    }
  }

  /** The names that the drawing's own description lists; monthsShort is its only optional one. */
  private static Set<String> askedFor() throws IOException {
    String script = Files.readString(SCRIPTS.resolve("words.js"));
    String list = script.substring(script.indexOf(" * Words ("), script.indexOf(" */"));
    return Pattern.compile("(?m)(?:^ \\*   |; )([a-zA-Z]+(?: #)?(?:\\s*, [a-zA-Z]+)*)")
        .matcher(list.replaceAll("\\([^)]*\\)", ""))
        .results()
        .map(MatchResult::group)
        .flatMap(names -> Pattern.compile("[a-zA-Z]+").matcher(names).results())
        .map(MatchResult::group)
        .filter(name -> !name.equals("monthsShort"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
