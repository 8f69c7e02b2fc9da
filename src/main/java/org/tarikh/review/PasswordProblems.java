package org.tarikh.review;

import jakarta.ws.rs.core.MultivaluedMap;
import org.tarikh.account.PersonRefusedException;
import org.tarikh.web.Language;

/**
 * What is wrong in a form that takes a password, beside the field it is about; null where nothing
 * is. What was typed is not shown again.
 */
record PasswordProblems(String old, String password, String repeated, String form) {

  static final PasswordProblems NONE = new PasswordProblems(null, null, null, null);

  static PasswordProblems of(PersonRefusedException refusal, Language language) {
    PeopleMessages words = language.messages(PeopleMessages.class);
    String sentence = words.refusal(refusal.reason().name());
    return switch (refusal.reason()) {
      case PASSWORD_WRONG -> new PasswordProblems(sentence, null, null, null);
      case PASSWORD_SLOWED ->
          new PasswordProblems(null, null, null, SignIn.slowed(refusal.waitSeconds(), language));
      case PASSWORD_DIFFERS -> new PasswordProblems(null, null, sentence, null);
      default -> new PasswordProblems(null, sentence, null, null);
    };
  }

  static PasswordProblems busy(Language language) {
    return new PasswordProblems(null, null, null, language.messages(ReviewMessages.class).busy());
  }

  /** A password as it was typed, spaces and all. */
  static String typed(MultivaluedMap<String, String> sent, String field) {
    String typed = sent.getFirst(field);
    return typed == null ? "" : typed;
  }
}
