package org.tarikh.web;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;

/**
 * A number as a message needs it: {@code {#switch count.form}{#case 'one'}one
 * event{#else}{count.digits} events{/switch}}.
 *
 * @param form the plural category of CLDR that the number has in the language: zero, one, two, few,
 *     many or other
 * @param digits the number in Western digits (as the Levantine press writes), grouped as the
 *     language does
 */
public record Count(String form, String digits) {

  static Count of(long number, Language language) {
    ULocale locale = ULocale.forLanguageTag(language.code() + "-u-nu-latn");
    return new Count(
        PluralRules.forLocale(locale).select(number),
        NumberFormat.getIntegerInstance(locale).format(number));
  }
}
