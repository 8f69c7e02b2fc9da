package org.tarikh.extraction;

import java.util.regex.Pattern;

/** Arabic words that begin with what in others is a conjunction. */
final class ArabicOwnLetters {

  /** Words whose first letter is "و" by themselves. */
  static final Pattern WAW =
      Pattern.compile(
          "و(زار|زير|زراء|فد|فود|حد|ساط|كال|لاي|ثيق|ضع|اشنطن|قف|فا|رش|سائل|اقع|جه|رق|لاد|صول|داع|عود|قود|جود|رد"
              + "|طن|حش|قت|لد|سام|ليد|ائل|هاب|ثائق|اجب|اردات|ظائف|ظيف|صف|زن)");

  private ArabicOwnLetters() {}
}
