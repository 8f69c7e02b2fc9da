package org.tarikh.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tarikh.web.Count;

/** The words of editors' private notes. Arabic stands in {@code messages/note_ar.properties}. */
@MessageBundle("note")
public interface NoteMessages {

  @Message("Notes")
  String notes();

  @Message("{#if count.digits == '0'}Notes{#else}Notes ({count.digits}){/if}")
  String notesCount(Count count);

  @Message("For the newsroom alone: no reader sees them, and no export holds them.")
  String privacy();

  @Message("New note")
  String newNote();

  @Message("Add the note")
  String add();

  @Message("Remove")
  String remove();

  /** For those who hear the button: it begins with the word that is seen. */
  @Message("Remove the note by {author} of {when}")
  String removeThis(String author, String when);

  @Message("There are {most} notes here, and no more are taken. Remove one that is settled.")
  String tooMany(int most);

  @Message("A note is removed by who wrote it, or by an admin.")
  String notYours();

  @Message("Back to the event")
  String backToEvent();

  @Message("Back to the article")
  String backToArticle();
}
