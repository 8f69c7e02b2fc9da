package org.tarikh.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the history. Arabic stands in {@code messages/history_ar.properties}. */
@MessageBundle("history")
public interface HistoryMessages {

  @Message(
      """
      {#switch action}{#case 'CREATE'}Added{#case 'EDIT'}Edited{#case 'PUBLISH'}Published\
      {#case 'WITHDRAW'}Withdrawn{#case 'REJECT'}Rejected{#case 'MERGE'}Merged{#case 'REOPEN'}Reopened\
      {#case 'RESTORE'}Restored{#case 'SPLIT'}Split off{/switch}""")
  String action(String action);

  @Message("What changed since version {version}")
  String changedSince(int version);

  @Message("Nothing but where it stands in its life.")
  String onlyState();

  @Message("Make the event what it was in this version")
  String restore();

  @Message(
      "Somebody has changed the event since you opened this page, and nothing was restored. Look at the history, then decide again.")
  String restoreStale();
}
