package org.tarikh.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tarikh.temporal.Publication;
import org.tarikh.temporal.TimeExpression;

/** The headline that an article has of its own, for the event that its first sentence reports. */
final class OwnHeadline {

  /** So many words of a headline must stand in a sentence for it to be the sentence's headline. */
  private static final double SAME_STORY = 0.5;

  private static final Set<String> CALLS = Words.AR.list("own-headline.calls");

  private static final Set<String> LABELS = Words.AR.list("own-headline.labels");

  private static final Set<String> FORMAL = Words.EN.list("own-headline.formal");

  /** "Profile: Leila Azar" tells nothing that happened. */
  private static final Pattern LABELLED_NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}+:(?: \\p{Lu}[\\p{L}-]+){1,3}");

  private final String text;
  private final Layout.Block block;
  private final String headline;
  private final Reader reader;

  /**
   * @param block where it stands; null where the article has none
   * @param times of the text: "to visit next week" says when, and not what to print years later
   */
  OwnHeadline(
      String text,
      Layout.Block block,
      List<TimeExpression> times,
      Reader reader,
      Gazetteer gazetteer) {
    this.text = text;
    this.block = block;
    this.reader = reader;
    boolean dated =
        block != null
            && times.stream().anyMatch(t -> block.start() <= t.start() && t.end() <= block.end());
    String line = block == null || dated ? "" : withoutCall(text, block.start(), block.end());
    boolean fits = line.length() <= Headline.MAX && !Places.isScene(line, gazetteer);
    fits &= !LABELLED_NAME.matcher(line).matches() && !isLabel(line);
    headline = fits ? line : "";
  }

  /** "عاجل.. الجيش يدخل المدينة" without the call. */
  private static String withoutCall(String text, int start, int end) {
    List<Word> words = Word.of(text, start, end);
    int first = 1;
    while (first < words.size() && words.get(first).isMark()) {
      first++;
    }
    boolean called = first > 1 && first < words.size() && CALLS.contains(words.get(0).fold());
    return text.substring(called ? words.get(first).start() : start, end);
  }

  /** "تسلسل زمني للأزمة", "ماذا جرى في الواحة؟": what an article is, or asks. */
  private static boolean isLabel(String line) {
    return line.endsWith("؟")
        || line.endsWith("?")
        || Word.of(line, 0, line.length()).stream().anyMatch(w -> LABELS.contains(w.fold()));
  }

  /** The headline if it tells what was found in the first sentence; else null. */
  String of(Found found, Sentence sentence, Publication published, Extractor extractor) {
    boolean may =
        !headline.isEmpty()
            && block.start() != sentence.block().start()
            && !Days.isLongBefore(found.time().value(), published.edtf());
    return may && isOfSame(sentence) && saysAct(found, extractor) ? headline : null;
  }

  private boolean isOfSame(Sentence sentence) {
    Set<String> told =
        new HashSet<>(reader.stems(text.substring(sentence.start(), sentence.end())));
    List<String> stems = reader.stems(headline);
    long shared = stems.stream().filter(told::contains).count();
    return shared >= 2 && shared >= SAME_STORY * stems.size();
  }

  /** Whether it names an act that was done if other articles tell it by that name. */
  private boolean saysAct(Found found, Extractor extractor) {
    String language = Extractor.language(text);
    Gist told = extractor.gist(found.title(), language);
    return told.acts().stream().noneMatch(FORMAL::contains)
        || told.sharesActWith(extractor.gist(headline, language));
  }
}
