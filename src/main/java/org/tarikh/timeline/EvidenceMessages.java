package org.tarikh.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of event and article pages: what the sources say and how a date was derived. */
@MessageBundle("evidence")
public interface EvidenceMessages {

  @Message("Places")
  String places();

  @Message("Who took part")
  String actors();

  @Message("What the sources say")
  String claims();

  @Message("No source has been recorded for this event yet.")
  String noClaims();

  @Message("The sources do not agree on the date. What each of them says stands below.")
  String disagreeing();

  @Message("Published {date}")
  String published(String date);

  @Message("Open the source")
  String openSource();

  @Message("An unnamed source")
  String unnamedSource();

  @Message("How do we know this date?")
  String howKnown();

  @Message("An editor read the source and entered this date.")
  String byEditor();

  @Message("So the date is")
  String result();

  @Message("Rule")
  String rule();

  @Message("Before and after it in time")
  String neighbours();

  @Message("Previous event")
  String previous();

  @Message("Next event")
  String next();

  @Message("This event was withdrawn")
  String withdrawnTitle();

  @Message("It was published here and has been taken back. The reason:")
  String withdrawn();

  @Message("Fingerprint of the text (SHA-256)")
  String fingerprint();

  @Message("Events that rest on this article")
  String proves();

  @Message("Times in the text")
  String times();

  @Message(
      "Only the sentences that events rest on are quoted here. The whole article is at its"
          + " publisher.")
  String onlyQuotes();

  @Message("a length or a habit, not a point in time")
  String noPlaceInTime();

  @Message("There is no published event {id}.")
  String noEvent(long id);

  @Message("Event {id} was withdrawn. The reason: {reason}")
  String goneEvent(long id, String reason);
}
