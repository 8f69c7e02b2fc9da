package org.tarikh.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tarikh.extraction.EventDraft;
import org.tarikh.extraction.Extractor;
import org.tarikh.extraction.Extractor.Extraction;
import org.tarikh.temporal.Explanation;
import org.tarikh.temporal.Tagger;
import org.tarikh.temporal.TimeExpression;

/** What the engine finds in articles, each finding as values by name. */
final class Findings {

  /** The columns of a table of times. */
  static final List<String> TIMES = List.of("file", "start", "end", "value", "surface", "rule");

  /** The columns of a table of events. */
  static final List<String> EVENTS =
      List.of("file", "start", "end", "value", "title", "places", "actors", "rule");

  /** Finds something in one article. */
  interface Engine {
    Stream<Map<String, Object>> find(ArticleText article);
  }

  private Findings() {}

  /**
   * The findings of all files in their order; several files are read side by side.
   *
   * @param published EDTF to take instead of the publication times in the files; null for none
   * @throws UnusableInputException where one of the files cannot be used
   */
  static List<Map<String, Object>> of(List<Path> files, String published, Engine engine) {
    return files.parallelStream()
        .map(file -> ArticleText.read(file, published))
        .flatMap(engine::find)
        .toList();
  }

  static Stream<Map<String, Object>> times(ArticleText article) {
    return Tagger.bundled().tag(article.text(), article.published()).stream()
        .map(time -> time(article, time));
  }

  private static Map<String, Object> time(ArticleText article, TimeExpression time) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("file", article.name());
    found.put("start", article.offset() + time.start());
    found.put("end", article.offset() + time.end());
    found.put("value", time.value() == null ? null : time.value().toString());
    found.put("surface", article.text().substring(time.start(), time.end()));
    found.put("rule", time.rule());
    found.put("kind", word(time.kind()));
    found.put("confidence", time.confidence());
    found.put("explanation", explanation(article, time.explanation()));
    return found;
  }

  static Stream<Map<String, Object>> events(ArticleText article) {
    Extraction extraction =
        Extractor.bundled().extract(article.headline(), article.text(), article.published());
    return extraction.events().stream().map(event -> event(article, extraction, event));
  }

  private static Map<String, Object> event(
      ArticleText article, Extraction extraction, EventDraft event) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("file", article.name());
    found.put("start", article.offset() + event.start());
    found.put("end", article.offset() + event.end());
    found.put("value", event.date().toString());
    found.put("title", event.title());
    found.put("places", names(event.places(), extraction.language()));
    found.put("actors", names(event.actors(), extraction.language()));
    found.put("rule", event.rule());
    found.put("category", event.category());
    found.put("importance", event.importance());
    found.put("confidence", event.confidence());
    found.put("evidence", article.text().substring(event.start(), event.end()));
    found.put("time", time(article, event.time()));
    return found;
  }

  private static List<String> names(List<EventDraft.Name> names, String language) {
    return names.stream()
        .map(n -> n.names().getOrDefault(language, n.names().values().iterator().next()))
        .toList();
  }

  private static Map<String, Object> explanation(ArticleText article, Explanation explanation) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("anchor", explanation.anchor() == null ? null : anchor(article, explanation.anchor()));
    told.put("steps", explanation.steps().stream().map(Findings::step).toList());
    return told;
  }

  private static Map<String, Object> anchor(ArticleText article, Explanation.Anchor anchor) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("source", word(anchor.source()));
    if (anchor.start() >= 0) {
      told.put("start", article.offset() + anchor.start());
      told.put("end", article.offset() + anchor.end());
    }
    told.put("value", anchor.value());
    return told;
  }

  private static Map<String, Object> step(Explanation.Step step) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("operation", word(step.operation()));
    told.put("detail", step.detail());
    told.put("result", step.result());
    return told;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
