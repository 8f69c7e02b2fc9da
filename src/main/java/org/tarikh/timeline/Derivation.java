package org.tarikh.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfException;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Derivation.Anchor;
import org.tarikh.event.EventRecord.Derivation.Step;
import org.tarikh.web.DateWords;
import org.tarikh.web.Language;

/** Puts into sentences how a claim's date was derived: phrase, anchor, steps. */
final class Derivation {

  private static final Pattern AMOUNT = Pattern.compile("([+-]?\\d{1,9}) ([A-Za-z]+?)[Ss]?");

  private static final Set<String> UNITS =
      Set.of("MINUTE", "HOUR", "DAY", "WEEK", "MONTH", "YEAR", "DECADE");

  private final Language language;
  private final EvidenceMessages messages;
  private final DateWords dates;

  Derivation(Language language, DateWords dates) {
    this.language = language;
    this.messages = language.messages(EvidenceMessages.class);
    this.dates = dates;
  }

  /** One sentence a step, in the order in which they were taken; at least one. */
  List<String> sentences(EventRecord.Claim claim) {
    List<String> sentences = new ArrayList<>();
    if (claim.expression() != null) {
      sentences.add(messages.phrase(claim.expression()));
    }
    if (claim.rule() == null) {
      sentences.add(messages.byEditor());
    }
    if (claim.derivation() != null) {
      if (claim.derivation().anchor() != null) {
        sentences.add(sentence(claim.derivation().anchor()));
      }
      claim.derivation().steps().stream()
          .filter(step -> !isOnlyRead(step))
          .map(step -> isWhole(step, claim) ? messages.stepWhole() : sentence(step))
          .forEach(sentences::add);
    }
    return sentences;
  }

  /** That the words were read without a result yet: the first sentence has said them. */
  private static boolean isOnlyRead(Step step) {
    return step.operation().equals("READ") && step.result().isEmpty();
  }

  /** That the phrase as it stands is the date. */
  private static boolean isWhole(Step step, EventRecord.Claim claim) {
    return step.operation().equals("READ")
        && step.detail().equals(claim.expression())
        && step.result().equals(claim.date());
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
