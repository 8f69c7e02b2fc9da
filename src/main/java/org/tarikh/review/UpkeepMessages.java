package org.tarikh.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what only an admin does. Arabic stands in {@code messages/upkeep_ar.properties}. */
@MessageBundle("upkeep")
public interface UpkeepMessages {

  // The index

  @Message("Rebuild the index…")
  String rebuildIndex();

  @Message("Rebuild the index")
  String index();

  @Message(
      "The timeline, its search and its filters answer from an index, a copy of the published events. If they do not show what was published, build it anew from the store. Nothing is lost, and readers see the present one until the new one stands.")
  String indexAdvice();

  @Message("Rebuild it now")
  String indexNow();

  @Message(
      "The rebuilding began at {since} and is still under way. Readers see the present index meanwhile.")
  String indexRunning(String since);

  @Message("See whether it has finished")
  String indexLook();

  @Message("The index was rebuilt; it finished at {since}.")
  String indexDone(String since);

  @Message(
      "The index could not be rebuilt ({since}). The present one still answers. The server's log says why: put that right, then try again.")
  String indexFailed(String since);

  // The examples

  @Message("Remove the examples…")
  String removeExamples();

  @Message("Remove the examples")
  String removeExamplesTitle();

  @Message(
      "The articles that came with Tarikh go for good, and so do the events that were taken from them. What an editor changed stays, without its sources from the examples. This cannot be undone, and they do not come back at the next start.")
  String removeExamplesAdvice();

  @Message("Remove them for good")
  String removeExamplesNow();

  @Message("There are no examples.")
  String noExamples();

  @Message("The examples are gone.")
  String examplesRemoved();
}
