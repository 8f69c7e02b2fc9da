package org.tarikh.extraction;

import java.util.List;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/**
 * A headline made of an English clause.
 *
 * @param from index of the first word it was made of
 * @param planned whether it tells what is to come
 */
record EnglishHeadline(String text, int from, boolean planned, double confidence) {

  /** The same with what the article calls its one noun elsewhere, null for nothing. */
  EnglishHeadline inFull(List<String> noun) {
    boolean bare = noun != null && text.indexOf(' ') < 0;
    return bare
        ? new EnglishHeadline(EnglishCut.capital(Headline.join(noun)), from, planned, confidence)
        : this;
  }

  /** The same with something else said instead of its verb, of one or of many. */
  EnglishHeadline saying(Form form, String one, String many) {
    String says = text.replaceFirst(" " + form.verb().third() + "\\b", " " + one);
    says =
        says.equals(text) ? text.replaceFirst(" " + form.verb().base() + "\\b", " " + many) : says;
    return new EnglishHeadline(
        says.length() > Headline.MAX ? text : says, from, planned, confidence);
  }

  /**
   * What a clause tells of the past under this headline.
   *
   * @param from first word of the evidence
   * @param rule begins the name of the rule, which ends with the verb
   * @param most the highest confidence
   */
  Found told(
      Line line, int from, int to, int v, TimeExpression t, Form form, String rule, double most) {
    Cue cue = form.verb().cue();
    String name = rule + form.verb().base();
    return Found.of(line, from, to, v, t, text, cue, false, name, Math.min(most, confidence));
  }
}
