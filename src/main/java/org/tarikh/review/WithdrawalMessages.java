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

  @Message("The event is withdrawn. Here you change what its page goes on saying.")
  String againAdvice();

  @Message("Its title and date stay on that page")
  String titleStays();

  @Message(
      "Leave this off where the title or the date is itself what is wrong, or where it harms somebody or puts them in danger.")
  String titleStaysHint();

  @Message("Title and date are still on its page.")
  String titleStayed();

  @Message("See its page")
  String seePage();

  @Message("What its page says…")
  String changeLink();

  @Message("Change")
  String change();

  @Message("Reason, as readers will see it")
  String reason();

  @Message("Withdraw")
  String withdrawNow();

  @Message("Only published events are withdrawn.")
  String notPublished();

  @Message("Somebody changed this event meanwhile. Look at it again before you withdraw it.")
  String withdrawStale();
}
