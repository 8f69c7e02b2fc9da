package org.tarikh.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import java.util.Optional;

/** The languages the site speaks; each has its own addresses ({@code /ar/…}, {@code /en/…}). */
public enum Language {
  AR("rtl"),
  EN("ltr");

  private final String direction;

  Language(String direction) {
    this.direction = direction;
  }

  /** The BCP 47 tag, as it stands in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The writing direction, as HTML's {@code dir} takes it. */
  public String dir() {
    return direction;
  }

  public Locale locale() {
    return Locale.forLanguageTag(code());
  }

  /** A message bundle in this language. (English is its interface's own.) */
  public <T> T messages(Class<T> bundle) {
    return this == EN
        ? MessageBundles.get(bundle)
        : MessageBundles.get(bundle, Localized.Literal.of(code()));
  }

  /** A number for a message in this language. */
  public Count count(long number) {
    return Count.of(number, this);
  }

  /** The language with this code, if it is one of ours. */
  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /**
   * The language with this code. (The name is Jakarta REST's: so a path or query parameter can be a
   * language.)
   *
   * @throws IllegalArgumentException for a code that is none of ours
   */
  public static Language fromString(String code) {
    return of(code).orElseThrow(() -> new IllegalArgumentException("No language of ours: " + code));
  }

  /**
   * What a reader prefers: the first of our languages in their Accept-Language (RFC 9110), Arabic
   * where it names none, is malformed or null.
   */
  public static Language preferred(String acceptLanguage) {
    try {
      return Locale.LanguageRange.parse(acceptLanguage == null ? "*" : acceptLanguage).stream()
          .filter(range -> range.getWeight() > 0)
          .flatMap(range -> of(range.getRange().replaceFirst("-.*", "")).stream())
          .findFirst()
          .orElse(AR);
    } catch (IllegalArgumentException malformed) {
      return AR;
    }
  }
}
