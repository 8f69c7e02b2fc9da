package org.tarikh.cli;

/** Input that a command cannot use; its message is the sentence the user reads. */
final class UnusableInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableInputException(String sentence) {
    super(sentence);
  }
}
