package org.tarikh.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tarikh.web.Count;

/** The words of the review of drafts. Arabic stands in {@code messages/queue_ar.properties}. */
@MessageBundle("queue")
public interface QueueMessages {

  @Message("Review")
  String review();

  @Message("Nothing waits for a decision. What is found in the next article stands here then.")
  String nothingWaits();

  @Message("{count.digits} {#if count.form == 'one'}draft{#else}drafts{/if} to decide")
  String open(Count count);

  @Message("Every draft of this article is decided.")
  String allDecided();

  @Message("On to the next article: {own:words(title)}")
  String nextArticle(String title);

  @Message("The text, its times and the sentences that tell events")
  String theText();

  @Message("Events found in it")
  String drafts();

  @Message("No dated event was found in it. Make one of a time below, or add one yourself.")
  String noDrafts();

  @Message("Accept")
  String accept();

  @Message("Edit")
  String edit();

  @Message("Change the headline")
  String retitle();

  @Message("Headline")
  String headline();

  @Message("Save it")
  String saveTitle();

  @Message("Accepting saves it too.")
  String titleHint();

  @Message("The headline is empty: write one, or leave it as it was.")
  String titleMissing();

  @Message("The headline has {length} characters; it may have {most}.")
  String titleTooLong(int most, int length);

  @Message("Reject")
  String reject();

  @Message("Merge")
  String merge();

  @Message("Merge into another…")
  String mergeOther();

  @Message("Split in two")
  String split();

  @Message("Undo")
  String undo();

  @Message("Undo the last decision: {own:words(title)}")
  String undoLast(String title);

  @Message("Undo the last decision: {count.digits} drafts published at once")
  String undoAll(Count count);

  @Message("Undo the split: {own:words(title)}")
  String undoSplit(String title);

  @Message("Undo would take back the split of “{own:words(title)}”, but its draft has a note.")
  String undoNoted(String title);

  @Message(
      """
      Undo would take back the decision on “{own:words(title)}”, but a merge since rests on it: \
      “{own:words(other)}”. It can still be taken back at the draft itself.""")
  String undoMerged(String title, String other);

  @Message(
      "Nothing was taken back: something was done since you opened the page. It says now what undo takes back.")
  String undoMoved();

  @Message("There is nothing to undo.")
  String undoNothing();

  // Why a key does nothing

  @Message(
      "{#if count.form == 'one'}A draft is{#else}{count.digits} drafts are{/if} still to be decided before the next article.")
  String stillOpen(Count count);

  @Message("That draft is decided already. The next open one has the focus now.")
  String decidedAlready();

  @Message("No other article waits for a decision.")
  String noneElsewhere();

  @Message("None of the open drafts is certain.")
  String noneCertain();

  @Message("Only editors decide on drafts.")
  String editorsDecide();

  @Message(
      "Accept {#if count.form == 'one'}the one that is certain{#else}all {count.digits} that are certain{/if}")
  String acceptCertain(Count count);

  @Message("Read the article again")
  String again();

  @Message("How sure the rule is: {percent} %")
  String confidence(int percent);

  @Message(
      """
      {#switch warning}\
      {#case 'known'}It may be told already:\
      {#case 'twin'}Another draft of this sentence says the same: tell them apart, or reject one.\
      {#case 'weekday'}The weekday in the text does not fall on that date.\
      {#case 'ahead'}It lies ahead of the article: is it a plan?\
      {#case 'day'}Its day is not known. Does the article tell more?\
      {/switch}""")
  String warning(String warning);

  @Message("Merged into:")
  String mergedInto();

  @Message(
      """
      {#switch done}\
      {#case 'accepted'}Published.\
      {#case 'rejected'}Rejected.\
      {#case 'merged'}Merged: the other event has one source more.\
      {#case 'reopened'}Taken back: {#if count.form == 'one'}it is a draft{#else}{count.digits} events are drafts{/if} again.\
      {#case 'joined'}The split is taken back: its second draft is gone.\
      {#case 'certain'}{count.digits} {#if count.form == 'one'}draft{#else}drafts{/if} published.\
      {#case 'retitled'}Saved: the draft has its new headline.\
      {#case 'again'}{#if count.digits == '0'}Read again: nothing new was found.\
      {#else}Read again: {count.digits} new {#if count.form == 'one'}draft{#else}drafts{/if}.{/if}\
      {/switch}""")
  String done(String done, Count count);

  @Message(
      "Somebody else has changed this draft since you opened the page. It stands here as it is now: decide again.")
  String stale();

  @Message("What this was about is not there any more. The page stands here as it is now.")
  String gone();

  @Message("The page sent something this server does not know. Load it again, then decide.")
  String noSuchAction();

  @Message("Times in the text")
  String times();

  @Message("Make an event of it")
  String make();

  @Message("a length or a habit, not a point in time")
  String noPlaceInTime();

  @Message("Rule")
  String rule();

  @Message("Keys")
  String keys();

  @Message("Keys of one letter work wherever one is on the page")
  String singleKeys();

  @Message("next draft, previous draft")
  String keysMove();

  @Message("accept all that are certain")
  String keysCertain();

  @Message("on to the next article, when all is decided")
  String keysNext();

  @Message("Which event tells the same?")
  String whichEvent();

  @Message("Words of its title")
  String titleWords();

  @Message("Find")
  String find();

  @Message("Without words: events near {date}, the nearest first.")
  String nearest(String date);

  @Message("No event was found. Try a word of its title.")
  String noneNear();

  @Message("Merge into this one")
  String mergeIntoThis();

  @Message("Back to the review")
  String back();
}
