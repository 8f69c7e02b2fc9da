package org.tarikh.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of taking an event back. Arabic stands in {@code messages/withdrawal_ar.properties}.
 */
@MessageBundle("withdrawal")
public interface WithdrawalMessages {

  @Message("Withdraw event")
  String withdrawTitle();

  @Message(
      "The event leaves the timeline. Its page stays, says that it was withdrawn, and gives this reason.")
  String withdrawAdvice();

  @Message("Reason, as readers will see it")
  String reason();

  @Message("Withdraw")
  String withdrawNow();

  @Message("Only published events are withdrawn.")
  String notPublished();

  @Message("Somebody changed this event meanwhile. Look at it again before you withdraw it.")
  String withdrawStale();
}
