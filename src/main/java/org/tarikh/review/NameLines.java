package org.tarikh.review;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Name;

/**
 * Places or actors as an editor writes them: one a line, the same name in two languages on one line
 * with a bar between ({@code دمشق | Damascus}). Which language a name is in is read from its
 * script.
 */
final class NameLines {

  private static final String BAR = "|";

  private NameLines() {}

  /** The lines for these names. */
  static String write(List<Name> names) {
    return names.stream().map(NameLines::line).collect(Collectors.joining("\n"));
  }

  /**
   * Reads lines, as far as an event may have names and one further, so that too many are seen and a
   * form of a hundred thousand lines asks no more of the store than one of fifty. A name that was
   * there before keeps its key, and its names in languages that a line does not show.
   *
   * @param before the names these lines were made from
   * @param key gives the key of a new name
   */
  static List<Name> read(
      String lines, List<Name> before, Function<Map<String, String>, String> key) {
    Map<Map<String, String>, Name> names = new LinkedHashMap<>();
    for (String line : lines.split("\n")) {
      Map<String, String> read = new LinkedHashMap<>();
      for (String part : line.split("\\|")) {
        String name = part.strip().replaceAll("\\s+", " ");
        if (!name.isEmpty()) {
          read.put(isArabic(name) ? "ar" : "en", name);
        }
      }
      if (!read.isEmpty()) {
        names.computeIfAbsent(read, ignored -> name(read, before, key));
      }
      if (names.size() > EventRecord.MAX_NAMES) {
        break;
      }
    }
    return names.values().stream().distinct().toList();
  }

  private static Name name(
      Map<String, String> read, List<Name> before, Function<Map<String, String>, String> key) {
    return before.stream()
        .filter(known -> isSame(known, read))
        .findFirst()
        .map(known -> new Name(known.key(), merged(known, read)))
        .orElseGet(() -> new Name(key.apply(read), read));
  }

  /** The number of the first line, from 1, with two names in one script; 0 where there is none. */
  static int doubled(String lines) {
    int number = 0;
    for (String line : lines.split("\n")) {
      number++;
      List<String> names = Stream.of(line.split("\\|")).filter(part -> !part.isBlank()).toList();
      if (names.stream().map(NameLines::isArabic).distinct().count() < names.size()) {
        return number;
      }
    }
    return 0;
  }

  /** What filters compare where no gazetteer knows the name. */
  static String normalised(Map<String, String> names) {
    String name = names.values().iterator().next();
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("[\\p{Mn}\\u0640]", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String line(Name name) {
    String arabic = name.names().get("ar");
    String english = name.names().get("en");
    if (arabic == null && english == null) {
      return name.in("en");
    }
    return arabic == null ? english : english == null ? arabic : arabic + " " + BAR + " " + english;
  }

  private static boolean isSame(Name known, Map<String, String> read) {
    return read.values().stream().anyMatch(known.names()::containsValue);
  }

  private static Map<String, String> merged(Name known, Map<String, String> read) {
    Map<String, String> names = new LinkedHashMap<>(known.names());
    names.keySet().removeAll(List.of("ar", "en"));
    if (read.values().stream().noneMatch(names::containsValue)) {
      names.putAll(read);
    }
    return names;
  }

  private static boolean isArabic(String name) {
    return name.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }
}
