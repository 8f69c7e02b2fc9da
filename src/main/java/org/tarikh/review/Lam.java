package org.tarikh.review;

import io.quarkus.qute.TemplateExtension;

/** The Arabic preposition "to", which is one word with what follows it. */
final class Lam {

  private Lam() {}

  /**
   * For messages: to somebody. A name in another script stands apart, and so does one that begins
   * like the article: joined it would lose its alif or keep it, as it is one or not (العباس,
   * الياس).
   */
  @TemplateExtension(namespace = "lam")
  static String to(String name) {
    boolean joins =
        !name.isEmpty()
            && Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.ARABIC
            && !name.startsWith("ال");
    return (joins ? "ل" : "لـ ") + name;
  }
}
