package org.tarikh.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of every page. Arabic stands in {@code messages/web_ar.properties}. */
@MessageBundle("web")
public interface WebMessages {

  @Message("Tarikh")
  String brand();

  @Message("Events, their dates, and how we know them")
  String tagline();

  @Message("Skip to content")
  String skip();

  @Message("Language")
  String languages();

  @Message("{#switch code}{#case 'ar'}العربية{#case 'en'}English{/switch}")
  String languageName(String code);

  @Message("Account")
  String account();

  @Message("Sign out")
  String signOut();

  @Message("Newsroom")
  String newsroom();

  @Message("Timeline")
  String timeline();

  @Message("Every date here says where it comes from.")
  String promise();

  @Message(
      """
      {#switch status}\
      {#case 400}We could not understand that\
      {#case 401}Please sign in\
      {#case 403}This is not open to you\
      {#case 404}There is no such page\
      {#case 405}That cannot be done here\
      {#case 406}We do not have it in that form\
      {#case 413}That is too much at once\
      {#case 415}We cannot read that kind of file\
      {#case 429}Too many requests\
      {#case 503}Not available right now\
      {#else}Something went wrong{/switch}""")
  String errorTitle(int status);

  @Message(
      """
      {#switch status}\
      {#case 400}The request was incomplete or its form had expired. Go back, reload the page and try again.\
      {#case 401}This page is for signed-in editors.\
      {#case 403}Your account does not have the right to do this. Ask an administrator if you need it.\
      {#case 404}The address may be mistyped, or what stood here was never published.\
      {#case 405}This address exists, but not for this kind of request.\
      {#case 406}Ask for HTML here, or for JSON under /api/.\
      {#case 413}What was sent is larger than this site takes. Send less.\
      {#case 415}Send the form as the page offers it.\
      {#case 429}Wait a moment and try again.\
      {#case 503}Try again in a moment.\
      {#else}The fault is ours and has been written down. Nothing was half saved. Try again in a moment.{/switch}""")
  String errorAdvice(int status);

  @Message(
      "What was sent is larger than this site takes: at most {megabytes} MB at once. Send several files one by one, or take out what is not text. Nothing of it was kept.")
  String tooLarge(String megabytes);

  @Message("Back to the timeline")
  String backToTimeline();

  @Message(
      """
      {#switch key}\
      {#case 'diplomacy'}Diplomacy\
      {#case 'agreement'}Agreements\
      {#case 'conflict'}Conflict\
      {#case 'protest'}Protest\
      {#case 'justice'}Justice\
      {#case 'humanitarian'}Humanitarian\
      {#case 'economy'}Economy\
      {#case 'politics'}Politics\
      {#case 'society'}Society\
      {/switch}""")
  String category(String key);
}
