package org.tarikh.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfException;

/** Puts into sentences how a date was derived: phrase, anchor, steps. */
public final class DerivationWords {

  /**
   * What was done to reach a date.
   *
   * @param operation a name of the tagger's list of operations
   * @param detail the words or the amount it was done with
   * @param result the date so far, EDTF; may be empty or null
   */
  public record Step(String operation, String detail, String result) {}

  /**
   * What a date was counted from.
   *
   * @param source PUBLICATION or EXPRESSION
   * @param value EDTF
   */
  public record Anchor(String source, String value) {}

  private static final Pattern AMOUNT = Pattern.compile("([+-]?\\d{1,9}) ([A-Za-z]+?)[Ss]?");

  private static final Set<String> UNITS =
      Set.of("MINUTE", "HOUR", "DAY", "WEEK", "MONTH", "YEAR", "DECADE");

  private final Language language;
  private final DerivationMessages messages;
  private final DateWords dates;

  public DerivationWords(Language language, DateWords dates) {
    this.language = language;
    this.messages = language.messages(DerivationMessages.class);
    this.dates = dates;
  }

  /** Of the sentences. */
  public Language language() {
    return language;
  }

  /**
   * One sentence a step, in the order in which they were taken.
   *
   * @param phrase the words of the text, null where there are none
   * @param anchor null where the date stood in full
   * @param date the result, EDTF
   */
  public List<String> sentences(String phrase, Anchor anchor, List<Step> steps, String date) {
    List<String> sentences = new ArrayList<>();
    if (phrase != null) {
      sentences.add(messages.phrase(phrase));
    }
    if (anchor != null) {
      sentences.add(sentence(anchor));
    }
    for (Step step : steps) {
      if (!isOnlyRead(step)) {
        sentences.add(isWhole(step, phrase, date) ? messages.stepWhole() : sentence(step));
      }
    }
    return sentences;
  }

  /** That the words were read without a result yet: the first sentence has said them. */
  private static boolean isOnlyRead(Step step) {
    return step.operation().equals("READ") && (step.result() == null || step.result().isEmpty());
  }

  /** That the phrase as it stands is the date. */
  private static boolean isWhole(Step step, String phrase, String date) {
    return step.operation().equals("READ")
        && step.detail().equals(phrase)
        && step.result().equals(date);
  }

  private String sentence(Anchor anchor) {
    return anchor.source().equals("PUBLICATION")
        ? messages.fromPublication(words(anchor.value()))
        : messages.fromExpression(words(anchor.value()));
  }

  private String sentence(Step step) {
    String result = words(step.result());
    return switch (step.operation()) {
      case "READ" -> messages.stepRead(step.detail(), result);
      case "TAKE_FROM_ANCHOR" -> messages.stepTakeFromAnchor(result);
      case "LATEST_BEFORE" -> messages.stepLatestBefore(result);
      case "FIRST_AFTER" -> messages.stepFirstAfter(result);
      case "NEAREST" -> messages.stepNearest(result);
      case "CONTAINING" -> messages.stepContaining(result);
      case "SHIFT" -> shift(step.detail(), result);
      case "NARROW" -> messages.stepNarrow(result);
      case "JOIN" -> messages.stepJoin(result);
      case "CONVERT" -> messages.stepConvert(result);
      case "WEEKDAY_DISAGREES" -> messages.stepWeekdayDisagrees(result);
      default -> messages.stepOther(result);
    };
  }

  private String shift(String detail, String result) {
    Matcher amount = AMOUNT.matcher(detail == null ? "" : detail);
    if (amount.matches()) {
      int number = Integer.parseInt(amount.group(1));
      String unit = amount.group(2).toUpperCase(Locale.ROOT);
      if (number == 0) {
        return messages.stepContaining(result);
      }
      if (UNITS.contains(unit)) {
        String words = messages.amount(language.count(Math.abs(number)), unit);
        return messages.stepShift(words, number < 0, result);
      }
    }
    return messages.stepShift("", false, result);
  }

  private String words(String edtf) {
    if (edtf == null || edtf.isEmpty()) {
      return "";
    }
    try {
      return dates.words(Edtf.parse(edtf));
    } catch (EdtfException e) {
      return edtf;
    }
  }
}
