package org.tarikh.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about articles. Arabic stands in {@code messages/intake_ar.properties}. */
@MessageBundle("intake")
public interface IntakeMessages {

  @Message("New article")
  String newArticle();

  @Message("Title of the article")
  String articleTitle();

  @Message("Text")
  String articleText();

  @Message("The whole article as it was published, with the line that says when.")
  String articleTextHint();

  @Message("Published")
  String published();

  @Message(
      "“13 August 2025”, <code>2025-08-13</code>, or <code>2025-08-13T19:51</code>. Leave empty where the text says it itself.")
  String publishedHint();

  @Message("Language")
  String language();

  @Message(
      "{#switch language}{#case 'ar'}Arabic{#case 'en'}English{#else}As it is written{/switch}")
  String languageName(String language);

  @Message("Readers may see the whole text, not only the sentences quoted from it")
  String showText();

  @Message("An editor decides whether readers may see the whole text.")
  String showTextByEditors();

  @Message("Readers see the whole text.")
  String textShown();

  @Message("Readers see only what is quoted from it.")
  String textQuoted();

  @Message("Show the whole text")
  String letTextBeSeen();

  @Message("Show only quotes")
  String quoteText();

  @Message("Take in and find its events")
  String takeIn();

  @Message(
      "The text does not say when it was published. Write it here: without it, words like “last July” have no year.")
  String undated();

  @Message("Give a day, or a day with a time.")
  String notADay();

  @Message(
      """
      {#switch done}\
      {#case 'shown'}Readers see the whole text now.\
      {#case 'quoted'}Readers see only what is quoted from it now.\
      {#case 'known'}This very text is here already: this is it. Nothing was added.\
      {#else}Taken in. What was found in it are drafts: nothing is published before an editor does it.{/switch}""")
  String articleDone(String done);

  @Message("Events that it tells")
  String articleEvents();

  @Message("No dated event was found in it. You can add one yourself.")
  String noEventsFound();

  @Message("There are no articles yet. Paste one to take its events from it.")
  String noArticles();

  @Message("Its public page")
  String articlePublic();

  @Message("Example")
  String example();
}
