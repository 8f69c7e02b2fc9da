package org.tarikh.web;

import jakarta.ws.rs.WebApplicationException;

/**
 * An answer that tells the user what is wrong and what to do, in their language: as a page, or as
 * JSON under {@code /api/}.
 */
public final class Refusal extends WebApplicationException {

  /**
   * @param status 400 to 499, or 503 where it is a matter of waiting
   * @param sentence from a message bundle
   */
  public Refusal(int status, String sentence) {
    super(sentence, status);
  }
}
