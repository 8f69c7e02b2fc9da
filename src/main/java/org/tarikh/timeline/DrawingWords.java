package org.tarikh.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.tarikh.web.DateMessages;
import org.tarikh.web.DateWords;
import org.tarikh.web.Language;
import org.tarikh.web.MonthNames;

/** The words that {@code <tarikh-timeline>} is given, as JSON; its file says which it reads. */
final class DrawingWords {

  private static final List<String> FORMS = List.of("zero", "one", "two", "few", "many", "other");
  private static final Map<List<Enum<?>>, String> JSON = new ConcurrentHashMap<>();

  private DrawingWords() {}

  static String in(Language language, MonthNames names) {
    return JSON.computeIfAbsent(List.<Enum<?>>of(language, names), key -> json(language, names));
  }

  private static String json(Language language, MonthNames names) {
    DrawingMessages words = language.messages(DrawingMessages.class);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("label", words.label());
    all.put("help", words.help());
    all.put("months", months(language, names));
    all.put("bc", words.bc("{year}"));
    all.put("moment", language.messages(DateMessages.class).moment("{day}", "{time}"));
    all.put("tools", words.tools());
    all.put("zoomIn", words.zoomIn());
    all.put("zoomOut", words.zoomOut());
    all.put("fit", words.fit());
    all.put("more", forms(words::more));
    all.put("events", forms(words::events));
    all.put("close", words.close());
    all.put("dayUnknown", words.dayUnknown());
    all.put("monthUnknown", words.monthUnknown());
    all.put("period", words.period());
    all.put("openStart", words.openStart());
    all.put("openEnd", words.openEnd());
    all.put("disagree", words.disagree());
    all.put("key", words.key());
    all.put("keyVague", words.keyVague());
    all.put("keyApproximate", words.keyApproximate());
    all.put("keyAhead", words.keyAhead());
    all.put("today", words.today());
    all.put("ahead", language.messages(TimelineMessages.class).ahead());
    all.put("lanes", words.lanes());
    all.put("laneOff", words.laneOff());
    all.put("laneCategory", words.laneCategory());
    all.put("lanePlace", words.lanePlace());
    all.put("laneActor", words.laneActor());
    all.put("lanePublisher", words.lanePublisher());
    all.put("laneOther", words.laneOther());
    all.put("laneUp", words.laneUp("{lane}"));
    all.put("laneDown", words.laneDown("{lane}"));
    all.put("laneHide", words.laneHide("{lane}"));
    all.put("laneShow", words.laneShow("{lane}"));
    all.put("lanesHidden", words.lanesHidden());
    all.put("ah", language.messages(DateMessages.class).hijri("{year}"));
    all.put("loading", words.loading());
    all.put("empty", words.empty());
    all.put("emptyHere", words.emptyHere());
    all.put("failed", words.failed());
    all.put("retry", words.retry());
    addReading(all, language.messages(ReadingMessages.class));
    try {
      return new ObjectMapper().writeValueAsString(all);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Words that cannot be written as JSON", e);
    }
  }

  private static void addReading(Map<String, Object> all, ReadingMessages words) {
    all.put("opened", words.opened());
    all.put("story", words.story());
    all.put("previous", words.previous());
    all.put("next", words.next());
    all.put("progress", words.progress("{n}", "{total}"));
    all.put("page", words.page());
    all.put("reading", words.reading());
    all.put("unread", words.unread());
    all.put("newEvents", forms(words::newEvents));
    all.put("changedEvents", forms(words::changedEvents));
    all.put("goneEvents", forms(words::goneEvents));
    all.put("dismiss", words.dismiss());
    all.put("keys", words.keys());
    all.put("keyArrows", words.keyArrows());
    all.put("keyZoom", words.keyZoom());
    all.put("keyEnds", words.keyEnds());
    all.put("keyFit", words.keyFit());
    all.put("keyTab", words.keyTab());
    all.put("keyEnter", words.keyEnter());
    all.put("keyStory", words.keyStory());
    all.put("keySearch", words.keySearch());
    all.put("keyHelp", words.keyHelp());
    all.put("keyEscape", words.keyEscape());
    all.put("singleKeys", words.singleKeys());
  }

  private static List<String> months(Language language, MonthNames names) {
    DateWords dates = new DateWords(language, ZoneOffset.UTC, names);
    return IntStream.rangeClosed(1, 12).mapToObj(dates::monthName).toList();
  }

  private static Map<String, String> forms(BiFunction<String, String, String> message) {
    Map<String, String> forms = new LinkedHashMap<>();
    FORMS.forEach(form -> forms.put(form, message.apply(form, "{n}")));
    return forms;
  }
}
